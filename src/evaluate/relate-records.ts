/** Records of many documents in, what csc makes of them together out, in the scorer's terms. */
import type { DocumentRecords } from '../model/record.ts'
import { followUps } from '../relate/commitments/follow-up.ts'
import { Corpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import { tallyThings } from '../relate/tallies.ts'
import type { Related } from './score-clusters.ts'

export function relateRecords(records: readonly DocumentRecords[]): Related {
  const corpus = new Corpus()
  for (const one of records) corpus.add(one)
  const ordered = corpus.ordered()
  const related = relate(ordered)
  return {
    sameMoney: related.sums.map(({ claims }) => claims.map(({ id }) => id)),
    tallies: tallyThings(related).flatMap(({ thing, stage, range }) =>
      thing.programmes.slice(0, thing.kind === 'programme' ? 1 : 0).map((programme) => ({
        programme,
        stage,
        period: null,
        low: range.low,
        best: range.best,
        high: range.high,
      })),
    ),
    followUps: followUps(ordered).map(({ act, verdict, certainty }) => ({
      commitment: act.id,
      verdict,
      possible: certainty === 'possible',
    })),
  }
}
