/** Records in, a table for the terminal out: a heading for each document, a line for each record, a summary at the end. */
import type { DocumentRecords } from '../model/record.ts'
import { LineIndex } from '../text/line-index.ts'
import { PageIndex } from '../text/page-index.ts'
import type { Extracted, RecordKind, RecordRenderer, RenderOptions } from './format.ts'
import { LISTINGS, type Line } from './record-lines.ts'
import { Summary } from './summary.ts'
import { visible } from './visible.ts'
import { padEnd, padStart, wrap } from './width.ts'

const PLACE = 8
const GAP = 2
/** Columns of words are not made wider than this, so that the eye finds the way across. */
const WIDEST = 64

export function recordTable(options: RenderOptions): RecordRenderer {
  const kind = options.record ?? 'mention'
  const summary = new Summary(options)
  return {
    begin: () => '',
    document(extracted) {
      summary.count(extracted)
      return documentText(extracted, kind, options)
    },
    end: () => `${wrap(summary.text(), options.width).join('\n')}\n`,
  }
}

function documentText(
  { records, text, furniture }: Extracted,
  kind: RecordKind,
  options: RenderOptions,
): string {
  const { lines: list, label } = LISTINGS[kind]
  const lines = list(records, options)
  if (options.furniture) {
    for (const { line, start, end, reason } of furniture)
      lines.push({
        line,
        column: 1,
        label: 'furniture',
        left: text.slice(start, end),
        right: reason,
        faint: true,
      })
    lines.sort((one, other) => one.line - other.line || one.column - other.column)
  }
  const widths = columnWidths(label, options.width)
  const rows = lines.map((line) => row(line, widths, options))
  return `${heading(records, options)}\n${withPages(rows, lines, text, options).join('')}\n`
}

/** Where a text has pages, their numbers above what stands on them. */
function withPages(
  rows: readonly string[],
  lines: readonly Line[],
  text: string,
  { style }: RenderOptions,
): readonly string[] {
  if (!text.includes('\f')) return rows
  const pages = new PageIndex(text)
  const places = new LineIndex(text)
  let last: number | null = null
  return rows.map((shown, at) => {
    const { line, column } = lines[at]!
    const page = pages.page(places.utf16(places.codePoint(places.start(line)) + column - 1))
    const head = page === last ? '' : `${style.dim(`  p. ${page}`)}\n`
    last = page
    return head + shown
  })
}

function heading({ document }: DocumentRecords, { style, width }: RenderOptions): string {
  const about = [document.title, document.genre?.replaceAll('-', ' '), document.published ?? 'no date']
    .filter((part) => part !== null && part !== undefined)
    .map(visible)
    .join(' · ')
  const [first = '', ...rest] = wrap(`${visible(document.document)}   ${about}`, width - 2)
  const name = visible(document.document)
  const head = first.startsWith(name) ? style.bold(name) + first.slice(name.length) : style.bold(first)
  return [head, ...rest.map((line) => `  ${line}`)].join('\n')
}

interface Widths {
  readonly label: number
  readonly left: number
  readonly right: number
}

function columnWidths(label: number, width: number): Widths {
  const rest = width - PLACE - label - 2 * GAP - 1
  const left = Math.min(WIDEST, Math.floor(rest / 2))
  return { label, left, right: Number.isFinite(width) ? Math.min(WIDEST, rest - left) : width }
}

function row(line: Line, widths: Widths, { style, width }: RenderOptions): string {
  const place = `${padStart(`${line.line}`, 4)}:${padEnd(`${line.column}`, PLACE - 5)}`
  const left = Number.isFinite(width) ? wrap(visible(line.left), widths.left) : [visible(line.left)]
  const right = Number.isFinite(width) ? wrap(visible(line.right), widths.right) : [visible(line.right)]
  let out = ''
  for (let at = 0; at < Math.max(left.length, right.length); at++) {
    const before = at === 0 ? style.dim(place) : ' '.repeat(PLACE)
    const label = padEnd(at === 0 ? line.label : '', widths.label)
    const words = padEnd(left[at] ?? '', widths.left)
    const value = right[at] ?? ''
    const body = `${line.faint ? style.dim(words) : words}${' '.repeat(GAP)}${style.dim(value)}`
    out += `${`${before} ${line.faint ? style.dim(label) : colour(label, style)}${body}`.trimEnd()}\n`
  }
  return out
}

function colour(label: string, style: RenderOptions['style']): string {
  switch (label.trim()) {
    case 'money':
      return style.green(label)
    case 'date':
      return style.yellow(label)
    case 'body':
      return style.blue(label)
    case 'programme':
      return style.magenta(label)
    default:
      return style.cyan(label)
  }
}
