/** A line and the bodies that were found in it in, whether it names a body and nothing else out. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { plainForm } from '../text/vocabulary.ts'

/** Nouns that a public body's or a charity's name begins or ends with. */
export const BODY_NOUNS = new Set(
  (
    'department ministry council committee office board trust commission agency treasury government parliament ' +
    'assembly authority foundation institute society association alliance federation network partnership ' +
    'university college police commissioner inspectorate executive senedd commons lords ofsted panel forum'
  ).split(' '),
)
const SMALL_WORDS = new Set([
  'of',
  'for',
  'and',
  'the',
  'in',
  'on',
  'to',
  '&',
  'with',
  'a',
  'an',
  'by',
  'its',
])
const MOST_WORDS = 12
/** No twelve words of a name are longer. */
const LONGEST_NAME = 240

/** A look at the tokens, which most lines of prose fail: no more words than a name has, no figure, none of a sentence's signs. */
export function mayBeMasthead(tokens: Tokens, from: number, end: number): boolean {
  let gaps = 0
  for (let token = from; token < end; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.Number) return false
    if (kind === TokenKind.Punctuation && endsName(tokens, token)) return false
    // The signs of a heading may stand before and behind the words.
    if (token > from && tokens.gap[token] !== Gap.None && ++gaps > MOST_WORDS + 1) return false
  }
  return true
}

/** `St. Helens` goes on. */
function endsName(tokens: Tokens, sign: number): boolean {
  const raw = tokens.text.charAt(tokens.start[sign]!)
  return raw === '.' ? tokens.norm(sign - 1) !== 'st' : '?!:;,'.includes(raw)
}

export function isMasthead(text: string, bodies: readonly string[]): boolean {
  if (text.length > LONGEST_NAME || /[?!:;,\d£]|(?<!St)\./.test(text)) return false
  const words = text.split(' ')
  return words.length <= MOST_WORDS && (isCovered(text, bodies) || isBodyName(words))
}

/** Whether nothing is left of the line but small words when its bodies are taken out. */
function isCovered(text: string, bodies: readonly string[]): boolean {
  if (bodies.length === 0) return false
  let rest = text
  for (const body of bodies) rest = rest.replace(body, ' ')
  return rest.split(/[\s()]+/).every((word) => word === '' || SMALL_WORDS.has(word.toLowerCase()))
}

/** `Education Committee`, `Department for X`, `Office of the X`: the noun at an end, capitalised throughout. */
function isBodyName(words: readonly string[]): boolean {
  if (words.length < 2) return false
  const first = lower(words[0]!) === 'the' ? 1 : 0
  const opens = BODY_NOUNS.has(lower(words[first]!)) && OPENED.has(lower(words[first + 1] ?? ''))
  if (!opens && !BODY_NOUNS.has(lower(words.at(-1)!))) return false
  return words.every((word) => SMALL_WORDS.has(lower(word)) || /^\p{Lu}/u.test(word))
}

/** Behind a noun that a name begins with. */
const OPENED = new Set(['of', 'for', 'on'])

function lower(word: string): string {
  return plainForm(word).toLowerCase()
}
