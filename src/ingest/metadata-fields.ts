/** Named values that somebody gave for a document in, its metadata out, with messages for what can't be taken. */
import { GENRES, type Metadata } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { edtfDate } from './edtf-date.ts'
import { genreOfWords } from './genre-of-words.ts'

export const NO_METADATA: Metadata = {
  title: null,
  published: null,
  publishedBasis: null,
  source: null,
  url: null,
  genre: null,
}

/** One `key: value` and where it stands; `value` is null where it is empty, undefined where it is a list, a map or the like. */
export interface Field {
  readonly key: string
  readonly value: string | null | undefined
  readonly line?: number
  readonly column?: number
}

export interface FieldRules {
  readonly file: string
  /** What gave the date where `published_basis` does not say. */
  readonly basis: string
  /** Whether a key that is not ours deserves a warning. */
  readonly strict: boolean
}

export interface ReadFields {
  readonly metadata: Metadata
  readonly messages: readonly Message[]
}

const KEYS = ['title', 'published', 'published_basis', 'source', 'url', 'genre']
export const BAD_DATE = 'is no date; write YYYY, YYYY-MM or YYYY-MM-DD'

/** Errors are among the messages; the fields without one are taken all the same. */
export function readFields(fields: readonly Field[], rules: FieldRules): ReadFields {
  const messages: Message[] = []
  const values = new Map<string, string>()
  for (const field of fields) {
    const report = (severity: Message['severity'], code: string, text: string) =>
      messages.push({ severity, code, file: rules.file, ...placeOf(field), text })
    if (!KEYS.includes(field.key)) {
      if (rules.strict)
        report('warning', 'unknown-key', `unknown key ${quote(field.key)}; known are ${KEYS.join(', ')}`)
    } else if (field.value === undefined) {
      report('error', 'bad-metadata', `${field.key} must be a line of text`)
    } else if (field.value !== null && field.value.trim() !== '') {
      const value = accept(field.key, field.value.trim(), report)
      if (value !== null) values.set(field.key, value)
    }
  }
  const published = values.get('published') ?? null
  const metadata: Metadata = {
    title: values.get('title') ?? null,
    published,
    publishedBasis: published === null ? null : (values.get('published_basis') ?? rules.basis),
    source: values.get('source') ?? null,
    url: values.get('url') ?? null,
    genre: GENRES.find((genre) => genre === values.get('genre')) ?? null,
  }
  return { metadata, messages }
}

/** The fields of `first`, and those of `second` where `first` has none; a date keeps its own basis. */
export function preferMetadata(first: Metadata, second: Metadata): Metadata {
  const dated = first.published === null ? second : first
  return {
    title: first.title ?? second.title,
    published: dated.published,
    publishedBasis: dated.publishedBasis,
    source: first.source ?? second.source,
    url: first.url ?? second.url,
    genre: first.genre ?? second.genre,
  }
}

type Report = (severity: Message['severity'], code: string, text: string) => void

function accept(key: string, value: string, report: Report): string | null {
  if (key === 'published') {
    const date = edtfDate(value)
    if (date === null) report('error', 'bad-date', `published: ${quote(value)} ${BAD_DATE}`)
    return date
  }
  if (key === 'genre') {
    const genre = genreOfWords(value)
    if (genre === null)
      report('warning', 'unknown-genre', `unknown genre ${quote(value)}; known are ${GENRES.join(', ')}`)
    return genre
  }
  return value
}

function placeOf({ line, column }: Field): { line?: number; column?: number } {
  return { ...(line !== undefined && { line }), ...(column !== undefined && { column }) }
}

/** On one line, not longer than a line. */
export function quote(text: string): string {
  return JSON.stringify(text.length > 60 ? `${text.slice(0, 59)}…` : text)
}
