/** Documents and entities that have pages in, links to them and to passages out. */
import type { CommitmentRecord } from '../../model/record.ts'
import type { Source } from '../../model/report.ts'
import type { Span } from '../../model/span.ts'
import { sourceText } from '../cell-text.ts'
import { escaped } from './escape.ts'
import { fileName } from './file-name.ts'

const DOCUMENTS = 'documents'
export const ENTITIES = 'entities'

/** Fragment of a passage, in code points. */
export function passageId(start: number, end: number): string {
  return `c${start}-${end}`
}

/** What is promised, without the words around it: there the reports place a commitment. */
export function actionOf({ action_start: start, action_end: end }: CommitmentRecord): Span {
  return { start, end }
}

export function documentPath(document: string): string {
  return `${DOCUMENTS}/${fileName(document)}.html`
}

export function entityPath(id: string): string {
  return `${ENTITIES}/${fileName(id)}.html`
}

/** The page on which a code point of a document stands; null where it has no pages. */
export type PageOf = (document: string, start: number) => number | null

export class Links {
  /** What stands above a list of a document's places, by its path. */
  readonly #documents: ReadonlyMap<string, string>
  /** Names by id of the entities that have pages. */
  readonly #names: ReadonlyMap<string, string>
  readonly #ids = new Map<string, string | null>()
  /** Length of the folder that all documents lie in, which says nothing to a reader. */
  readonly #folder: number

  readonly #pages: PageOf

  constructor(
    documents: ReadonlyMap<string, string>,
    names: ReadonlyMap<string, string>,
    pages: PageOf = () => null,
  ) {
    this.#documents = documents
    this.#pages = pages
    this.#names = names
    this.#folder = commonFolder([...documents.keys()])
    for (const [id, name] of names) this.#ids.set(name, this.#ids.has(name) ? null : id)
  }

  get hasEntities(): boolean {
    return this.#names.size > 0
  }

  nameOf(id: string): string {
    return this.#names.get(id) ?? id
  }

  heading(document: string): string {
    return escaped(this.#documents.get(document) ?? this.shortName(document))
  }

  /** The path without the folder that all share. */
  shortName(document: string): string {
    return document.slice(this.#folder)
  }

  /** `words`: HTML, instead of the place's name. */
  passage(source: Source, up: string, words = this.#placeName(source)): string {
    const { document, start, end } = source
    if (!this.#documents.has(document)) return words
    return `<a href="${up}${documentPath(document)}#${passageId(start, end)}">${words}</a>`
  }

  #placeName(source: Source): string {
    const words = escaped(sourceText({ ...source, document: this.shortName(source.document) }))
    return words + this.#page(source)
  }

  /** Of a list that names the document above it. */
  lineName(source: Source): string {
    return `line ${source.line}${this.#page(source)}`
  }

  #page({ document, start }: Source): string {
    const page = this.#pages(document, start)
    return page === null ? '' : `, p. ${page}`
  }

  document(document: string, up: string): string {
    const words = escaped(this.shortName(document))
    return this.#documents.has(document) ? `<a href="${up}${documentPath(document)}">${words}</a>` : words
  }

  /** Null where the entity has no page. */
  entityAddress(id: string, up: string): string | null {
    return this.#names.has(id) ? up + entityPath(id) : null
  }

  entity(id: string, up: string, words = this.nameOf(id)): string {
    const address = this.entityAddress(id, up)
    return address === null ? escaped(words) : `<a href="${address}">${escaped(words)}</a>`
  }

  /** Words that are a document's path or exactly one entity's name lead to its page. */
  words(text: string, up: string): string {
    if (this.#documents.has(text)) return this.document(text, up)
    const id = this.#ids.get(text)
    return id == null ? escaped(text) : this.entity(id, up, text)
  }
}

export const NO_LINKS = new Links(new Map(), new Map())

function commonFolder(documents: readonly string[]): number {
  const [first = ''] = documents
  let length = first.lastIndexOf('/') + 1
  for (const document of documents)
    while (!document.startsWith(first.slice(0, length))) length = first.lastIndexOf('/', length - 2) + 1
  return length
}
