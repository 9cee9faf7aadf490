/** Sums that no claim speaks of in, one row with each of them and why it is no funding out. */
import type { MoneyValue } from '../model/mention.ts'
import type { Row } from '../model/report.ts'
import type { RejectedSum } from '../relate/money-claim.ts'
import { count, text } from './cells.ts'

export function rejectedRow(rejected: readonly RejectedSum[]): Row[] {
  if (rejected.length === 0) return []
  const documents = new Set(rejected.map(({ source }) => source.document))
  return [
    {
      key: 'not funding',
      cells: [
        text('Not funding'),
        text('none'),
        null,
        null,
        count(rejected.length),
        count(documents.size),
        null,
        null,
      ],
      receipts: rejected.map(({ source, words, money }) => ({
        key: null,
        verdict: `not funding: ${reason(money)}`,
        source,
        quote: words,
        speaker: null,
        why: null,
        money,
        counts: null,
      })),
    },
  ]
}

function reason({ per }: MoneyValue): string {
  if (per === 'hour' || per === 'day' || per === 'week' || per === 'month') return 'a rate of pay or a price'
  return 'no words say that public money was given, spent, saved, needed or raised'
}
