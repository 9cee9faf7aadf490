/** What a PDF says of itself in, its title and the day on which it was made out. */
import type { FileDate, Metadata } from '../../model/document.ts'
import { edtfDate } from '../edtf-date.ts'
import { NO_METADATA } from '../metadata-fields.ts'
import { tellingTitle } from '../telling-title.ts'

export interface PdfMetadata {
  readonly metadata: Metadata
  readonly fileDate: FileDate | null
}

/** Of the information dictionary; the day of a later change is never taken. */
export function readPdfMetadata(info: Readonly<Record<string, unknown>>): PdfMetadata {
  const { Title: title, CreationDate: created } = info
  const published = typeof created === 'string' ? pdfDate(created) : null
  return {
    metadata: { ...NO_METADATA, title: typeof title === 'string' ? tellingTitle(title) : null },
    fileDate: published === null ? null : { published, basis: 'PDF metadata: CreationDate' },
  }
}

/** `D:20170321093000+00'00'`, by ISO 32000-1, 7.9.4; to the day. */
function pdfDate(written: string): string | null {
  const match = /^(?:D:)?((?:19|20)\d\d)(\d\d)?(\d\d)?/.exec(written.trim())
  if (match === null) return null
  return edtfDate(
    match
      .slice(1)
      .filter((part) => part !== undefined)
      .join('-'),
  )
}
