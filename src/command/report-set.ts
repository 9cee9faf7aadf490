/** Documents in, the files of a folder out: every report over them in the chosen formats, an index and a manifest. */
import { createHash } from 'node:crypto'
import type { RunRecord } from '../model/record.ts'
import type { Report, Row } from '../model/report.ts'
import { Corpus } from '../relate/corpus.ts'
import { type RelatedMoney, relate } from '../relate/relate.ts'
import { cellText } from '../render/cell-text.ts'
import type { FilePiece, Format, FormatEntry, RenderOptions, SiteRenderer } from '../render/format.ts'
import { REPORTS } from '../report/index.ts'
import type { Rulings } from '../rulings/ruling.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { canShow } from './choose-format.ts'
import type { ReadRecords } from './record-run.ts'
import { ruledReport } from './ruled-report.ts'

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
  /** SHA-256 of the rulings that the figures follow; null without. */
  readonly rulings: string | null
  /** SHA-256 by path. */
  readonly documents: Readonly<Record<string, string>>
  /** By the name that a reader knows: `Family Hubs committed`. */
  readonly figures: Readonly<Record<string, Figure>>
  /** SHA-256 by file name. */
  readonly files: Readonly<Record<string, string>>
}

export interface LoadedFormat {
  readonly entry: FormatEntry
  readonly format: Format
}

type Write = (piece: FilePiece) => void

/** Takes the documents one after the other; what it gives to `write` are whole files. */
export class ReportSet {
  readonly #formats: readonly LoadedFormat[]
  readonly #render: RenderOptions
  readonly #write: Write
  readonly #sites: readonly SiteRenderer[]
  readonly #corpus = new Corpus()
  readonly #hashes: [string, string][] = []

  readonly #rulings: Rulings | null

  constructor(
    formats: readonly LoadedFormat[],
    { render, rulings }: { readonly render: RenderOptions; readonly rulings: Rulings | null },
    write: Write,
  ) {
    this.#formats = formats
    this.#rulings = rulings
    this.#render = { ...render, receipts: true }
    this.#sites = formats.flatMap(({ format }) => format.site?.(this.#render) ?? [])
    this.#write = (piece) => {
      this.#hashes.push([piece.path, sha256(piece.text)])
      write(piece)
    }
  }

  get count(): number {
    return this.#hashes.length
  }

  add({ records, shown }: ReadRecords): void {
    this.#corpus.add(records)
    for (const site of this.#sites) for (const piece of site.document(records, shown)) this.#write(piece)
  }

  /** The manifest comes last. */
  async finish(run: RunRecord | null): Promise<Manifest> {
    const ordered = this.#corpus.ordered()
    const related = relate(ordered)
    const rulings = this.#rulings
    const reports: Report[] = []
    const single = this.#formats.filter(({ format }) => format.site === undefined)
    for (const entry of REPORTS.filter(({ needsDay }) => needsDay === undefined)) {
      const build = await entry.load()
      const options = { by: 'programme' } as const
      const plain = build(related, options)
      const report = rulings === null ? plain : ruledReport(build, ordered, options, { plain, rulings })
      reports.push(report)
      for (const { entry: listed, format } of single.filter((one) => canShow(one.entry, report.name)))
        this.#write({
          path: `${report.name}${listed.endings[0]}`,
          text: format.report!(report, this.#render),
        })
    }
    for (const site of this.#sites) for (const piece of site.end(reports, run)) this.#write(piece)
    if (single.length > 0) this.#write({ path: 'index.md', text: index(reports, related, single) })
    const whole = manifest(related, run, reports, this.#hashes, rulings)
    this.#write({ path: MANIFEST, text: `${JSON.stringify(whole, null, 2)}\n` })
    return whole
  }
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
  formats: readonly LoadedFormat[],
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
    const links = formats
      .filter(({ entry }) => canShow(entry, name))
      .map(({ entry }) => `[${entry.name}](${name}${entry.endings[0]})`)
    lines.push(`| ${title} | ${rows.length} | ${links.join(', ')} |`)
  }
  return `${lines.join('\n')}\n`
}

function manifest(
  { corpus }: RelatedMoney,
  run: RunRecord | null,
  reports: readonly Report[],
  hashes: readonly [string, string][],
  rulings: Rulings | null,
): Manifest {
  const documents = corpus.documents.map(({ record }): [string, string] => [record.document, record.sha256])
  const funding = reports.find(({ name }) => name === 'funding')
  return {
    csc: run?.csc ?? null,
    schema: run?.schema ?? null,
    lexicon: run?.lexicon ?? null,
    rulings: rulings === null ? null : hashOf(rulings),
    documents: sorted(documents),
    figures: funding === undefined ? {} : figuresOf(funding),
    files: sorted(hashes),
  }
}

/** The same wherever the file lies, and whatever else stands in it. */
function hashOf({ rulings }: Rulings): string {
  return sha256(JSON.stringify(rulings.map(({ file, line, column, ...ruling }) => ruling)))
}

function sorted<Value>(entries: readonly [string, Value][]): Record<string, Value> {
  return Object.fromEntries([...entries].sort(([one], [other]) => compareCodePoints(one, other)))
}

export function sha256(content: string): string {
  return createHash('sha256').update(content).digest('hex')
}
