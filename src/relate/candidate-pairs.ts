/** Claims in, the pairs that may speak of one sum out: found by size and subject, never by comparing all with all. */
import type { MoneyClaim } from './money-claim.ts'
import { comparable, idStems } from './same-money.ts'

/** Sums this close are compared; wide enough for `over £500m` and `£541.5m`. */
const STEP = Math.log(1.16)
/** A word that so many claims of one size share says nothing about any of them. */
const CROWD = 60

export function* candidatePairs(claims: readonly MoneyClaim[]): Generator<readonly [MoneyClaim, MoneyClaim]> {
  const index = new Map<string, number[]>()
  for (const [rank, claim] of claims.entries()) {
    const size = sizeOf(claim)
    const met = new Set<number>()
    const words = wordsOf(claim)
    const written = `written ${claim.written.face} ${claim.written.currency} ${claim.written.per}`
    const near = words.flatMap((word) => [size - 1, size, size + 1].map((one) => `${one} ${word}`))
    for (const key of [written, ...near]) {
      const others = index.get(key)
      if (others === undefined || others.length > CROWD) continue
      for (const other of others) met.add(other)
    }
    for (const other of [...met].sort((a, b) => a - b)) yield [claims[other]!, claim]
    for (const key of [written, ...words.map((word) => `${size} ${word}`)]) {
      const posted = index.get(key)
      if (posted === undefined) index.set(key, [rank])
      else posted.push(rank)
    }
  }
}

function sizeOf(claim: MoneyClaim): number {
  const { face, currency, per } = comparable(claim)
  const size = Math.round(Math.log(Math.max(face, 0.01)) / STEP)
  return (
    size + 10_000 * (per === null ? 0 : 1) + 100_000 * (currency.charCodeAt(0) * 128 + currency.charCodeAt(1))
  )
}

/** What a sum may be found by: its programmes and the words of its purpose and sentence. */
function wordsOf({ programmes, context, purpose, stems }: MoneyClaim): string[] {
  const keys = new Set<string>()
  for (const id of [...programmes, ...context]) {
    keys.add(`= ${id}`)
    for (const stem of idStems(id)) keys.add(stem)
  }
  for (const stem of purpose?.stems ?? []) keys.add(stem)
  for (const stem of stems) keys.add(stem)
  return [...keys]
}
