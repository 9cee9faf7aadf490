/** A document's records, layout and notes in, its text as rows out: line number, words, notes in the margin. */
import type { DocumentRecords, MentionRecord } from '../../model/record.ts'
import { LineIndex } from '../../text/line-index.ts'
import { PageIndex } from '../../text/page-index.ts'
import type { ShownText } from '../format.ts'
import { type Mark, MarkedText } from './document-text.ts'
import { actionOf, passageId } from './links.ts'
import { type Note, noteList } from './margin-notes.ts'

/** Of what doesn't look like a paragraph. */
const CLASSES: Partial<Record<Stretch['kind'], string>> = { 'list-item': ' item', rest: ' rest' }

/** A stretch of the text that stands by itself. */
interface Stretch {
  readonly kind: ShownText['blocks'][number]['kind'] | 'rest'
  readonly start: number
  readonly end: number
}

/** Where the words of a mention lead to; `id` is its own place. */
export type MentionHref = (mention: MentionRecord, id: string) => string

export function documentBlocks(
  records: DocumentRecords,
  shown: ShownText,
  notes: readonly Note[],
  href: MentionHref,
): string {
  const lines = new LineIndex(shown.text)
  const marked = new MarkedText(shown.text, marksOf(records, shown, lines, href), shown.furniture)
  const pages = new PageIndex(shown.text)
  let page = pages.page(0)
  let next = 0
  const rows = stretches(shown).map(({ kind, start, end }) => {
    const html = marked.stretch(start, end)
    const first = next
    while (next < notes.length && lines.utf16(notes[next]!.start) < end) next++
    const margin = noteList(notes.slice(first, next))
    const turned = pages.page(start) !== page
    page = pages.page(end - 1)
    const above = turned ? `<p class="g">page ${pages.page(start)}</p>\n` : ''
    return `${above}<div class="b${CLASSES[kind] ?? ''}"><b>${lines.line(start)}</b>${words(kind, html)}${margin}</div>`
  })
  return `<div class="doc">\n${rows.join('\n')}\n</div>`
}

/** Sentences, and each place that receipts lead to, once: mentions, what was promised, what happened. */
function marksOf(records: DocumentRecords, shown: ShownText, lines: LineIndex, href: MentionHref): Mark[] {
  const marks: Mark[] = shown.sentences.map(({ start, end }) => ({ kind: 'sentence', start, end }))
  const seen = new Set<string>()
  const place = ({ start, end }: { start: number; end: number }) => {
    const id = passageId(start, end)
    const isNew = !seen.has(id)
    seen.add(id)
    return { id, isNew, start: lines.utf16(start), end: lines.utf16(end) }
  }
  for (const record of records.mentions) {
    const { id: passage, isNew, start, end } = place(record)
    const id = isNew ? passage : record.id
    marks.push({ kind: 'mention', id, start, end, record, href: href(record, id) })
  }
  const { funding, commitments, events } = records
  for (const span of [...funding, ...commitments, ...commitments.map(actionOf), ...events]) {
    const { id, isNew, start, end } = place(span)
    if (isNew) marks.push({ kind: 'passage', id, start, end })
  }
  return marks
}

function words(kind: Stretch['kind'], html: string): string {
  if (kind === 'heading') return `<h2>${html}</h2>`
  if (kind === 'table-row') return `<pre>${html}</pre>`
  return `<p>${html}</p>`
}

/** Blocks, and what lies between them: page furniture, front matter. White space alone is left out. */
function stretches({ text, blocks }: ShownText): Stretch[] {
  const found: Stretch[] = []
  let at = 0
  for (const { kind, start: words, end } of blocks) {
    const start = lineStart(text, at, Math.max(at, words), kind === 'table-row')
    found.push(...between(text, at, start), { kind, start, end })
    at = Math.max(at, end)
  }
  found.push(...between(text, at, text.length))
  return found.filter(({ start, end }) => start < end)
}

/** A list's bullet or number stands before its block, and with it in the page; in a table white space counts too. */
function lineStart(text: string, from: number, start: number, isTable: boolean): number {
  const line = Math.max(from, text.lastIndexOf('\n', start - 1) + 1)
  const before = text.slice(line, start)
  return start - (isTable ? before : before.trimStart()).length
}

/** Line by line, as such lines don't make paragraphs. */
function between(text: string, start: number, end: number): Stretch[] {
  const found: Stretch[] = []
  for (let at = start; at < end; ) {
    const stop = text.indexOf('\n', at)
    const to = stop === -1 || stop >= end ? end : stop
    if (text.slice(at, to).trim() !== '') found.push({ kind: 'rest', start: at, end: to })
    at = to + 1
  }
  return found
}
