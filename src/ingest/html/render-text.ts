/** An element in, its text as paragraphs, list items and table rows out. */
import { isContent } from './is-content.ts'
import { inlineText, isElement, type PageElement, type PageNode } from './page.ts'
import { renderTable } from './render-table.ts'
import { TextBuilder } from './text-builder.ts'
import type { TextLengths } from './text-lengths.ts'

const BLOCKS = new Set(
  (
    'p div section article header main h1 h2 h3 h4 h5 h6 blockquote ul ol dl table pre figure hr address details ' +
    'summary fieldset form body center hgroup caption tr td th'
  ).split(' '),
)
/** Elements that begin a new line, without a blank one. */
const LINES = new Set(['li', 'dt', 'legend'])

/** Depth of the page is bounded before, so recursion is safe. */
export function renderText(root: PageElement, lengths: TextLengths): string {
  const out = new TextBuilder()
  renderChildren(root, { out, root, lengths, list: false })
  return out.toString()
}

interface Place {
  readonly out: TextBuilder
  readonly root: PageElement
  readonly lengths: TextLengths
  /** Inside a list item: its blocks are lines of it. */
  readonly list: boolean
}

function renderChildren(element: PageElement, place: Place): void {
  for (const node of element.childNodes) renderNode(node, place)
}

function renderNode(node: PageNode, place: Place): void {
  if (node.nodeType === 3) place.out.text(node.textContent ?? '')
  else if (isElement(node) && isContent(node, place.root, place.lengths) && !isFootnoteMark(node))
    renderElement(node, place)
}

function renderElement(element: PageElement, place: Place): void {
  const own = OWN_WAY.get(element.localName)
  if (own !== undefined) {
    own(element, place)
    return
  }
  const lines = linesBefore(element.localName, place)
  if (lines !== null) place.out.break(lines)
  renderChildren(element, place)
  if (lines !== null) place.out.break(lines)
}

function linesBefore(name: string, { list }: Place): 1 | 2 | null {
  if (BLOCKS.has(name)) return list ? 1 : 2
  return LINES.has(name) ? 1 : null
}

const OWN_WAY: ReadonlyMap<string, (element: PageElement, place: Place) => void> = new Map([
  ['br', (_element, { out }) => out.lineBreak()],
  ['ul', renderList],
  ['ol', renderList],
  ['table', renderTableOrLayout],
  ['pre', renderLines],
  ['dd', renderDefinition],
  ['q', renderQuotation],
])

/** `From:` and what follows make one line, as on a page's list of metadata. */
function renderDefinition(element: PageElement, place: Place): void {
  place.out.break(1)
  place.out.continueAfter(':')
  renderChildren(element, place)
  place.out.break(1)
}

function renderQuotation(element: PageElement, place: Place): void {
  place.out.text('“')
  renderChildren(element, place)
  place.out.text('”')
}

function renderList(element: PageElement, place: Place): void {
  const { out } = place
  const lines = place.list ? 1 : 2
  let number = Number.parseInt(element.getAttribute('start') ?? '1', 10) || 1
  out.break(lines)
  for (const node of element.childNodes) {
    if (!isElement(node) || node.localName !== 'li') renderNode(node, place)
    else if (isContent(node, place.root, place.lengths)) {
      out.prefix(element.localName === 'ol' ? `${number++}. ` : '• ')
      renderChildren(node, { ...place, list: true })
      out.prefix('')
    }
  }
  out.break(lines)
}

function renderTableOrLayout(element: PageElement, place: Place): void {
  const { out } = place
  const rows = renderTable(element)
  out.break(2)
  if (rows === null) renderChildren(element, { ...place, list: false })
  else {
    const caption = element.querySelector('caption')
    if (caption !== null && inlineText(caption) !== '') {
      out.text(inlineText(caption))
      out.break(2)
    }
    for (const row of rows) out.line(row)
  }
  out.break(2)
}

function renderLines(element: PageElement, { out }: Place): void {
  out.break(2)
  for (const line of (element.textContent ?? '').split(/\r\n|\n|\r/)) {
    if (line.trim() === '') out.break(2)
    else out.line(line.trimEnd())
  }
  out.break(2)
}

/** `<sup><a>3</a></sup>`: left in, it would turn £30 million into £30 million3. */
function isFootnoteMark(element: PageElement): boolean {
  if (element.localName !== 'sup') return false
  const text = inlineText(element)
  return element.querySelector('a') !== null && /^\[?(?:\d{1,3}|[a-z*†‡])\]?$/.test(text)
}
