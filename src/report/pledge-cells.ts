/** A promise of the ledger in, its receipts and the words for its fate out. */
import type { Receipt } from '../model/report.ts'
import { type Evidence, type FollowUp, KEPT } from '../relate/commitments/follow-up.ts'
import type { Pledge } from '../relate/commitments/ledger.ts'
import type { OrderedCorpus } from '../relate/corpus.ts'
import { partyName } from './names.ts'

/** `kept`, `possibly kept`, `none in 3 later documents`. */
export function fateOf({ followUp, wordings }: Pledge): string {
  const { verdict, certainty, later } = followUp
  if (verdict !== 'none') return certainty === 'stated' ? verdict : `possibly ${verdict}`
  const documents = later === 1 ? '1 later document' : `${later} later documents`
  return wordings.length === 0 ? `none in ${documents}` : `none in ${documents}, said again`
}

/** A note on receipts that are not all there is. */
export function notesOnEvidence(promises: readonly Pledge[]): string[] {
  return promises.some(({ followUp }) => followUp.left > 0)
    ? [`Where more than ${KEPT} sentences may speak of one promise, its receipts are those that say most.`]
    : []
}

export function receiptsOf(promise: Pledge, { entities }: OrderedCorpus): Receipt[] {
  const { act, wordings, followUp } = promise
  const said = (one: Pledge['act'], verdict: string, why: string | null): Receipt => ({
    key: one.key,
    verdict,
    source: one.source,
    quote: one.sentence.replace(/\s+/g, ' '),
    speaker: partyName(one.speaker, entities),
    why,
    money: one.money[0] ?? null,
  })
  const again = wordings.map(({ act: other, changes }) =>
    said(other, 'said again', changes.join('; ') || null),
  )
  const spoken = new Set(again.map((one) => placeOf(one)))
  return [
    said(act, act.status, null),
    ...again,
    ...rankedEvidence(followUp)
      .filter(
        (one) =>
          one.outcome !== 'repeated' || !spoken.has(`${one.source.document} ${one.restated?.source.start}`),
      )
      .map(evidenceReceipt),
  ]
}

function placeOf({ source }: Receipt): string {
  return `${source.document} ${source.start}`
}

/** What is stated first, then what is possible, by the number of grounds. */
function rankedEvidence({ evidence }: FollowUp): Evidence[] {
  const weight = (one: Evidence) => (one.certainty === 'stated' ? 100 : 0) + one.grounds.length
  return [...evidence].sort((one, other) => weight(other) - weight(one))
}

function evidenceReceipt({ outcome, certainty, source, sentence, by, grounds }: Evidence): Receipt {
  return {
    key: null,
    verdict: certainty === 'stated' ? outcome : `possibly ${outcome}`,
    source,
    quote: sentence.replace(/\s+/g, ' '),
    speaker: null,
    why: `${by}; the same by ${grounds.join('; ')}`,
    money: null,
  }
}
