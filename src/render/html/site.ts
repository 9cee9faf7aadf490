/** Documents one after the other and then the reports over them in, the pages of a site out. */
import type { DocumentRecords, RunRecord } from '../../model/record.ts'
import type { Cell, Report } from '../../model/report.ts'
import { LineIndex } from '../../text/line-index.ts'
import { PageIndex } from '../../text/page-index.ts'
import type { FilePiece, RenderOptions, ShownText, SiteRenderer } from '../format.ts'
import { documentPage } from './document-page.ts'
import { EntityGatherer } from './entity-gatherer.ts'
import { entityPages } from './entity-pages.ts'
import { indexPage } from './index-page.ts'
import { documentPath, Links } from './links.ts'
import { STYLE_FILE } from './page.ts'
import { ReportPages } from './report-pages.ts'
import { STYLE } from './style.ts'

export class Site implements SiteRenderer {
  readonly #options: RenderOptions
  /** Their titles and dates by path. */
  readonly #documents = new Map<string, string>()
  readonly #entities = new EntityGatherer()
  readonly #paged = new Map<string, (start: number) => number | null>()

  constructor(options: RenderOptions) {
    this.#options = options
  }

  *document(records: DocumentRecords, shown: ShownText | null): Generator<FilePiece> {
    const { document, title, published } = records.document
    this.#documents.set(document, [title ?? document, published].filter(Boolean).join(', '))
    this.#entities.add(records, shown)
    if (shown?.text.includes('\f')) this.#paged.set(document, pagesOf(shown.text))
    yield { path: documentPath(document), text: documentPage(records, shown, this.#options.possible) }
  }

  *end(reports: readonly Report[], run: RunRecord | null): Generator<FilePiece> {
    const { found } = this.#entities
    const known = namesIn(reports)
    const names = new Map([...found.keys()].map((id) => [id, known.get(id)?.name ?? id]))
    const links = new Links(
      this.#documents,
      names,
      (document, start) => this.#paged.get(document)?.(start) ?? null,
    )
    for (const [id, findings] of found)
      yield* entityPages({ id, forms: known.get(id)?.forms ?? null, findings }, links)
    const pages = reports.map((report) => new ReportPages(report, links))
    for (const one of pages) yield* one.pages()
    yield { path: STYLE_FILE, text: STYLE }
    yield { path: 'index.html', text: indexPage(reports, pages, this.#documents.size, run) }
  }
}

/** Pages by code point. */
function pagesOf(text: string): (start: number) => number | null {
  const lines = new LineIndex(text)
  const pages = new PageIndex(text)
  return (start) => pages.page(lines.utf16(start))
}

interface Name {
  readonly name: string
  readonly forms: string | null
}

/** From the report that has a row for each entity: the names that a reader sees, by id. */
function namesIn(reports: readonly Report[]): Map<string, Name> {
  const names = new Map<string, Name>()
  for (const { columns, rows } of reports) {
    const [id, name, forms] = ['entity', 'name', 'forms'].map((key) =>
      columns.findIndex((column) => column.key === key),
    )
    if (id === -1 || name === -1) continue
    for (const { cells } of rows) {
      const words = textIn(cells[id!])
      if (words !== null && !names.has(words))
        names.set(words, { name: textIn(cells[name!]) ?? words, forms: textIn(cells[forms!]) })
    }
  }
  return names
}

function textIn(cell: Cell | null | undefined): string | null {
  return cell?.kind === 'text' ? cell.text : null
}
