/** The moment of the last saving as a file's properties hold it in, its day out. */
import type { FileDate } from '../../model/document.ts'
import { edtfDate } from '../edtf-date.ts'

/** Fractions of a second may have nine digits. The day of making is no guide: files are made by copying older ones. */
export function savedOn(moment: string | null, basis: string): FileDate | null {
  const published = moment === null ? null : edtfDate(moment.slice(0, 10))
  return published === null || published < '1980' ? null : { published, basis }
}
