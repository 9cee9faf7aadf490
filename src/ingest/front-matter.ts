/** A text in, the metadata between `---` lines at its top out, and where the text proper begins. */
import type { Metadata } from '../model/document.ts'
import type { Message } from '../model/message.ts'
import { edtfDate } from './edtf-date.ts'
import { type Field, NO_METADATA, readFields } from './metadata-fields.ts'
import { yamlFields } from './yaml-fields.ts'

/** Front matter that does not end within so many characters is text between rules. */
const LENGTH_LIMIT = 65_536
const OPENING = /^---[ \t]*(?:\r\n|\n|\r)/
const CLOSING = /^(?:---|\.\.\.)[ \t]*(?:\r\n|\n|\r|$)/gm

export interface FrontMatter {
  /** Offset behind the closing line; 0 where there is no front matter. */
  readonly bodyStart: number
  readonly metadata: Metadata
  readonly messages: readonly Message[]
}

const NONE: FrontMatter = { bodyStart: 0, metadata: NO_METADATA, messages: [] }

export async function readFrontMatter(text: string, file: string): Promise<FrontMatter> {
  const opening = OPENING.exec(text.slice(0, 200))
  if (opening === null) return NONE
  const start = opening[0].length
  const top = text.slice(0, LENGTH_LIMIT)
  CLOSING.lastIndex = start
  const closing = CLOSING.exec(top)
  if (closing === null) return NONE
  const yaml = top.slice(start, closing.index)
  if (!looksLikeKeys(yaml)) return NONE
  const { fields, errors } = await yamlFields(yaml, file, 2)
  if (fields === null) return NONE
  const { metadata, messages } = readFields(dateAsPublished(fields), {
    file,
    basis: 'front matter',
    strict: false,
  })
  return {
    bodyStart: closing.index + closing[0].length,
    metadata,
    messages: [...errors, ...messages],
  }
}

/** The first line that is no comment has a key; else it is text between two rules. */
function looksLikeKeys(yaml: string): boolean {
  return /^(?:[ \t]*(?:#[^\n\r]*)?[\n\r])*["']?[A-Za-z_][\w -]{0,60}["']?[ \t]{0,9}:(?:[ \t\n\r]|$)/.test(
    yaml,
  )
}

/** Static site generators write `date`, and not always as a date that can be read. */
function dateAsPublished(fields: readonly Field[]): readonly Field[] {
  if (fields.some(({ key }) => key === 'published')) return fields
  return fields.map((field) =>
    field.key === 'date' && edtfDate(field.value ?? '') !== null ? { ...field, key: 'published' } : field,
  )
}
