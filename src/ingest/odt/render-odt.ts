/** The content of an OpenDocument text in, its text as paragraphs, list items and table rows out. */
import { TextBuilder } from '../html/text-builder.ts'
import { isXmlElement, type XmlElement, type XmlNode } from '../office/xml.ts'

/** Nothing of these is text of the document: deleted passages, comments, drawings' names, fields' declarations. */
const SILENT = new Set([
  'text:tracked-changes',
  'office:annotation',
  'office:annotation-end',
  'office:forms',
  'office:scripts',
  'office:font-face-decls',
  'office:automatic-styles',
  'text:sequence-decls',
  'text:variable-decls',
  'text:user-field-decls',
  'text:note-citation',
  'text:ruby-text',
  'svg:title',
  'svg:desc',
  'draw:image',
  'draw:object',
  'draw:object-ole',
])
/** Columns or rows that a cell may stand for, and repetitions of empty cells at a sheet's edge. */
const MOST_REPEATED = 50

/** Notes stand behind the paragraph, the item or the table that refers to them. */
export function renderOdt(root: XmlElement): string {
  const out = new TextBuilder()
  const notes: XmlElement[] = []
  const styles = numberedStyles(root)
  renderChildren(root, { out, notes, styles, list: null, inCell: false })
  return out.toString()
}

interface List {
  /** Null where its items have bullets. */
  number: number | null
}

interface Place {
  readonly out: TextBuilder
  readonly notes: XmlElement[]
  /** Names of list styles whose items are numbered. */
  readonly styles: ReadonlySet<string>
  readonly list: List | null
  readonly inCell: boolean
}

function renderChildren(element: XmlElement, place: Place): void {
  for (const node of element.childNodes) renderNode(node, place)
}

function renderNode(node: XmlNode, place: Place): void {
  if (node.nodeType === 3 || node.nodeType === 4) {
    place.out.text(node.textContent ?? '')
  } else if (isXmlElement(node) && !SILENT.has(node.nodeName)) {
    const own = OWN_WAY.get(node.nodeName)
    if (own === undefined) renderChildren(node, place)
    else own(node, place)
  }
}

const OWN_WAY: ReadonlyMap<string, (element: XmlElement, place: Place) => void> = new Map([
  ['text:p', renderParagraph],
  ['text:h', renderParagraph],
  ['text:list', renderList],
  ['table:table', renderTable],
  ['text:note', (element, { notes }) => void notes.push(element)],
  ['text:s', (_element, { out }) => out.text(' ')],
  ['text:tab', (_element, { out }) => out.text(' ')],
  ['text:line-break', (_element, { out, inCell }) => (inCell ? out.text(' ') : out.lineBreak())],
])

function renderParagraph(element: XmlElement, place: Place): void {
  const { out, inCell, list, notes } = place
  const lines = list === null ? 2 : 1
  if (inCell) out.text(' ')
  else out.break(lines)
  renderChildren(element, place)
  if (inCell) return
  out.break(lines)
  if (list === null) renderNotes(notes, place)
}

function renderNotes(notes: XmlElement[], place: Place): void {
  for (const note of notes.splice(0)) {
    const body = note.getElementsByTagName('text:note-body')[0]
    if (body !== undefined) renderChildren(body, { ...place, list: null, inCell: false })
  }
}

function renderList(element: XmlElement, place: Place): void {
  const { out, styles } = place
  const style = element.getAttribute('text:style-name')
  const isNumbered = style === null ? place.list?.number != null : styles.has(style)
  const list: List = { number: isNumbered ? 1 : null }
  if (!place.inCell) out.break(place.list === null ? 2 : 1)
  for (const node of element.childNodes) {
    if (!isXmlElement(node)) continue
    if (node.nodeName === 'text:list-item' && !place.inCell) {
      // An item without words of its own holds a list of the next level.
      if (hasParagraph(node)) out.prefix(list.number === null ? '• ' : `${list.number++}. `)
      renderChildren(node, { ...place, list })
      out.prefix('')
    } else renderChildren(node, { ...place, list })
  }
  if (place.inCell) return
  out.break(place.list === null ? 2 : 1)
  if (place.list === null) renderNotes(place.notes, place)
}

function hasParagraph(item: XmlElement): boolean {
  for (const node of item.childNodes)
    if (isXmlElement(node) && (node.nodeName === 'text:p' || node.nodeName === 'text:h')) return true
  return false
}

function renderTable(table: XmlElement, place: Place): void {
  const { out } = place
  out.break(2)
  for (const row of rowsOf(table)) {
    const cells: string[] = []
    for (const cell of row.childNodes) {
      if (!isXmlElement(cell)) continue
      const isCell = cell.nodeName === 'table:table-cell'
      if (!isCell && cell.nodeName !== 'table:covered-table-cell') continue
      const text = isCell ? cellText(cell, place) : ''
      const times = Number.parseInt(cell.getAttribute('table:number-columns-repeated') ?? '1', 10) || 1
      for (let at = 0; at < Math.min(times, MOST_REPEATED); at++) cells.push(text)
    }
    if (cells.some((cell) => cell !== '')) out.line(cells.join(' | ').trimEnd())
  }
  out.break(2)
  renderNotes(place.notes, place)
}

function rowsOf(table: XmlElement): XmlElement[] {
  const rows: XmlElement[] = []
  for (const node of table.childNodes) {
    if (!isXmlElement(node)) continue
    if (node.nodeName === 'table:table-row') rows.push(node)
    else if (/^table:table-(?:header-rows|rows|row-group)$/.test(node.nodeName)) rows.push(...rowsOf(node))
  }
  return rows
}

function cellText(cell: XmlElement, place: Place): string {
  const out = new TextBuilder()
  renderChildren(cell, { ...place, out, list: null, inCell: true })
  return out.toString().trim()
}

function numberedStyles(root: XmlElement): ReadonlySet<string> {
  const names = new Set<string>()
  for (const style of Array.from(root.getElementsByTagName('text:list-style'))) {
    const name = style.getAttribute('style:name')
    const first = [...style.childNodes].find(isXmlElement)
    if (name !== null && first?.nodeName === 'text:list-level-style-number' && hasFormat(first))
      names.add(name)
  }
  return names
}

function hasFormat(level: XmlElement): boolean {
  return (level.getAttribute('style:num-format') ?? '') !== ''
}
