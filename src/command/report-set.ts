/** Every report of a corpus in the chosen formats in, the files of a folder out: reports, an index and a manifest. */
import { createHash } from 'node:crypto'
import type { RunRecord } from '../model/record.ts'
import type { Report, Row } from '../model/report.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { cellText } from '../render/cell-text.ts'
import type { FormatEntry, RenderOptions } from '../render/format.ts'
import { REPORTS } from '../report/index.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'

export const MANIFEST = 'manifest.json'

/** A figure of the funding report, and the documents that it rests on. */
export interface Figure {
  readonly figure: string
  readonly documents: readonly string[]
}

export interface Manifest {
  readonly csc: string | null
  readonly schema: number | null
  readonly lexicon: string | null
  /** SHA-256 by path. */
  readonly documents: Readonly<Record<string, string>>
  /** By the name that a reader knows: `Family Hubs committed`. */
  readonly figures: Readonly<Record<string, Figure>>
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>
}

/** Content by file name, the manifest last. */
export async function reportSet(
  related: RelatedMoney,
  run: RunRecord | null,
  formats: readonly FormatEntry[],
  render: RenderOptions,
): Promise<Map<string, string>> {
  const files = new Map<string, string>()
  const reports: Report[] = []
  let figures: Record<string, Figure> = {}
  for (const entry of REPORTS.filter(({ needsDay }) => needsDay === undefined)) {
    const report = (await entry.load())(related, { by: 'programme' })
    reports.push(report)
    if (report.name === 'funding') figures = figuresOf(report)
    for (const format of formats) {
      const renderer = await format.load()
      files.set(`${report.name}${format.endings[0]}`, renderer.report!(report, { ...render, receipts: true }))
    }
  }
  files.set('index.md', index(reports, related, formats))
  files.set(MANIFEST, manifest(related, run, figures, files))
  return files
}

function figuresOf({ rows, totals }: Report): Record<string, Figure> {
  const figures: Record<string, Figure> = {}
  for (const row of [...rows, ...totals]) {
    if (row.cells[2] == null) continue
    figures[nameOf(row)] = { figure: cellText(row.cells[2]), documents: documentsOf(row) }
  }
  return figures
}

function nameOf({ cells, key }: Row): string {
  const currency = key.slice(key.lastIndexOf(' ') + 1)
  return `${cellText(cells[0] ?? null)} ${cellText(cells[1] ?? null)}${currency === 'GBP' ? '' : ` ${currency}`}`
}

function documentsOf({ receipts }: Row): string[] {
  return [...new Set(receipts.map(({ source }) => source.document))].sort(compareCodePoints)
}

function index(
  reports: readonly Report[],
  { corpus }: RelatedMoney,
  formats: readonly FormatEntry[],
): string {
  const lines = [
    '# Reports',
    '',
    `From ${corpus.documents.length} documents. Made by \`csc report all\`; \`csc report all --check\` compares. [${MANIFEST}](${MANIFEST}) names the documents.`,
    '',
    '| report | rows | files |',
    '| --- | ---: | --- |',
  ]
  for (const { name, title, rows } of reports) {
    const links = formats.map(({ name: format, endings: [ending] }) => `[${format}](${name}${ending})`)
    lines.push(`| ${title} | ${rows.length} | ${links.join(', ')} |`)
  }
  return `${lines.join('\n')}\n`
}

function manifest(
  { corpus }: RelatedMoney,
  run: RunRecord | null,
  figures: Manifest['figures'],
  files: ReadonlyMap<string, string>,
): string {
  const documents = corpus.documents.map(({ record }): [string, string] => [record.document, record.sha256])
  const hashes = [...files].map(([name, content]): [string, string] => [name, sha256(content)])
  const whole: Manifest = {
    csc: run?.csc ?? null,
    schema: run?.schema ?? null,
    lexicon: run?.lexicon ?? null,
    documents: sorted(documents),
    figures,
    files: sorted(hashes),
  }
  return `${JSON.stringify(whole, null, 2)}\n`
}

function sorted<Value>(entries: readonly [string, Value][]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => compareCodePoints(one, other)))
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
