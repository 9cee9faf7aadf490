/** Records of several documents in, which of their claims csc takes for the same money and what it tallies out. */
import type { DocumentRecords } from '../model/record.ts'
import { Corpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import { tallyThings } from '../relate/tallies.ts'
import type { Related } from './score-clusters.ts'

export function relatedMoney(documents: Iterable<DocumentRecords>): Pick<Related, 'sameMoney' | 'tallies'> {
  const corpus = new Corpus()
  for (const records of documents) corpus.add(records)
  const related = relate(corpus.ordered())
  return {
    sameMoney: related.sums.map(({ claims }) => claims.map(({ id }) => id)),
    tallies: tallyThings(related).map(({ thing, stage, range: { low, best, high } }) => ({
      programme: thing.kind === 'programme' ? thing.programmes[0]! : null,
      stage,
      period: null,
      low,
      best,
      high,
    })),
  }
}
