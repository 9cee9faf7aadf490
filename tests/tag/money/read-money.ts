/** A text in, its sums out as `words = value`, for the tests of this folder. */
import type { Candidate, MoneyValue } from '../../../src/model/mention.ts'
import { money } from '../../../src/tag/money/money.ts'
import { read } from '../../segment/read.ts'

export function candidatesOf(text: string): Candidate[] {
  const document = read(text)
  // The money tagger needs no names.
  const lexicon = { sha256: '', match: () => [], entry: () => undefined, find: () => [] }
  return money.tag({ document, lexicon: lexicon as never, names: [] })
}

/** `£5m = 5000000 GBP`, `£5m = 5000000.. GBP over /year`, `£2m to £3m = 2000000..3000000 GBP`. */
export function sumsOf(text: string): string[] {
  return candidatesOf(text)
    .sort((a, b) => a.start - b.start)
    .map(({ start, end, money }) => `${text.slice(start, end)} = ${shown(money!)}`)
}

function shown({ min, max, currency, modifier, per }: MoneyValue): string {
  const bounds = min === max ? String(min) : `${min ?? ''}..${max ?? ''}`
  return [
    bounds,
    currency,
    ...(modifier === null ? [] : [modifier]),
    ...(per === null ? [] : [`/${per}`]),
  ].join(' ')
}
