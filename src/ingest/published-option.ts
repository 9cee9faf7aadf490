/** The value of `--published` in, the date that it is out, or a message. */
import type { Message } from '../model/message.ts'
import { edtfDate } from './edtf-date.ts'
import { BAD_DATE, quote } from './metadata-fields.ts'

const OPTION = '--published'

export const PUBLISHED_FOR_MANY: Message = {
  severity: 'error',
  code: 'published-for-many',
  file: OPTION,
  text: 'is for one document: give the dates of several in files NAME.meta.yaml',
}

/** `date` is null where the option was not given or is no date. */
export function readPublishedOption(value: string | null): { date: string | null; messages: Message[] } {
  const date = value === null ? null : edtfDate(value)
  if (value === null || date !== null) return { date, messages: [] }
  return {
    date,
    messages: [{ severity: 'error', code: 'bad-date', file: OPTION, text: `${quote(value)} ${BAD_DATE}` }],
  }
}
