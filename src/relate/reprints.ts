/** Claims in the order of documents and the copies among the documents in, which claim repeats which word for word out. */
import type { Copy } from './duplicates.ts'
import type { MoneyClaim } from './money-claim.ts'

/** A shorter sentence may stand in two texts by chance. */
const WORDS = 8

/** Each repeat to the first claim with its words. Where a document is a copy of another, short sentences count too. */
export function findReprints(
  claims: readonly MoneyClaim[],
  copies: ReadonlyMap<number, Copy>,
): Map<MoneyClaim, MoneyClaim> {
  const reprints = new Map<MoneyClaim, MoneyClaim>()
  const first = new Map<string, MoneyClaim>()
  const inDocument = new Map<string, MoneyClaim>()
  for (const claim of claims) {
    const key = `${claim.key} ${claim.written.face} ${claim.written.currency}`
    const original = first.get(key)
    const copy = copies.get(claim.document)
    const copied = copy === undefined ? undefined : inDocument.get(`${copy.of} ${key}`)
    if (copied !== undefined) reprints.set(claim, reprints.get(copied) ?? copied)
    else if (original !== undefined && original.document !== claim.document && isLong(claim.sentence))
      reprints.set(claim, original)
    else if (original === undefined) first.set(key, claim)
    inDocument.set(`${claim.document} ${key}`, claim)
  }
  return reprints
}

function isLong(sentence: string): boolean {
  return sentence.split(/\s+/, WORDS).length >= WORDS
}
