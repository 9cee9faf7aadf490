/** Markup in, the reason why it is too much for a parser out, or null. */

const SIZE_LIMIT = 16 * 1024 * 1024
/** Tags and character references together, far more than the longest pages hold. Each makes the parser a node. */
const PIECES_LIMIT = 250_000
const ATTRIBUTES_LIMIT = 20_000
/** Browsers stop at 512 levels too. */
const DEPTH_LIMIT = 512

/** Elements that need no end tag, by the HTML standard, and so would seem to nest. */
const UNCLOSED = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr ' +
    'p li dt dd tr td th thead tbody tfoot option optgroup colgroup rt rp html head body'
  ).split(' '),
)
/** Elements whose content is no markup. */
const RAW = new Set(['script', 'style', 'textarea', 'title', 'noscript', 'template'])

const TOO_MANY = 'is a page of too many elements: save its text and read that'

/** One look at each tag: parsers take quadratic time or overflow on markup that nests without end. */
export function pageTooLarge(markup: string): string | null {
  if (markup.length > SIZE_LIMIT) return 'is a page of more than 16 MB: save its text and read that'
  let depth = 0
  let pieces = countReferences(markup)
  if (pieces > PIECES_LIMIT || hasTooManyAttributes(markup)) return TOO_MANY
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at)) {
    if (markup.startsWith('<!--', at)) {
      at = markup.indexOf('-->', at + 4)
      if (at === -1) return null
      if (++pieces > PIECES_LIMIT) return TOO_MANY
      continue
    }
    const closing = markup.charCodeAt(at + 1) === 47
    const name = tagName(markup, closing ? at + 2 : at + 1)
    at += name.length + 1
    if (++pieces > PIECES_LIMIT) return TOO_MANY
    if (name === '') continue
    if (UNCLOSED.has(name)) continue
    if (closing) depth = Math.max(0, depth - 1)
    else if (RAW.has(name)) {
      at = endOfRaw(markup, name, at)
      if (at === -1) return null
    } else if (++depth > DEPTH_LIMIT)
      return 'is a page whose elements nest too deeply: save its text and read that'
  }
  return null
}

/** Whether somewhere more than so many `=` stand without a tag beginning: attributes, each looked up among the others. */
function hasTooManyAttributes(markup: string): boolean {
  let tag = markup.indexOf('<')
  let run = 0
  for (let at = markup.indexOf('='); at !== -1; at = markup.indexOf('=', at + 1)) {
    if (tag !== -1 && tag < at) {
      tag = markup.indexOf('<', at)
      run = 0
    }
    if (++run > ATTRIBUTES_LIMIT) return true
  }
  return false
}

function countReferences(markup: string): number {
  let count = 0
  for (let at = markup.indexOf('&'); at !== -1; at = markup.indexOf('&', at + 1)) count++
  return count
}

function tagName(markup: string, start: number): string {
  let end = start
  while (end < start + 20 && isNameUnit(markup.charCodeAt(end))) end++
  return markup.slice(start, end).toLowerCase()
}

function isNameUnit(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57)
}

/** The offset of the end tag, -1 where there is none. */
function endOfRaw(markup: string, name: string, from: number): number {
  for (let at = markup.indexOf('</', from); at !== -1; at = markup.indexOf('</', at + 2)) {
    if (tagName(markup, at + 2) === name) return at + 2
  }
  return -1
}
