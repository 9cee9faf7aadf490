/** A text and the day of speaking in, every date with its value as `text = value` out. */

import type { Lexicon } from '../../../src/model/lexicon.ts'
import type { DateValue } from '../../../src/model/mention.ts'
import { resolveDates } from '../../../src/resolve/dates.ts'
import { layOut } from '../../../src/segment/lay-out.ts'
import { date } from '../../../src/tag/date/date.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'

export interface ReadDate {
  readonly text: string
  readonly value: DateValue
}

export const lexicon: Lexicon = {
  sha256: '',
  match: () => [],
  entry: () => undefined,
  find: () => [],
  entries: () => [],
} as unknown as Lexicon

export function readDates(text: string, published: string | null = '2016-03-15'): ReadDate[] {
  const given = { title: null, published, publishedBasis: null, source: null, url: null, genre: null }
  const document = layOut({ path: 'a.txt', text, sha256: '', bodyStart: 0, given }, new Vocabulary())
  const candidates = date.tag({ document, lexicon, names: [] })
  const values = resolveDates(candidates, published, document.tokens)
  return candidates.map(({ start, end }, index) => ({ text: text.slice(start, end), value: values[index]! }))
}

/** `6 July = 2015-07-06`; a duration stands for itself, a null for what can't be resolved. */
export function listDates(text: string, published?: string | null): string[] {
  return readDates(text, published).map(({ text, value }) => `${text} = ${value.edtf ?? value.duration}`)
}
