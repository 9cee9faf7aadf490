/** Sums in, those that add up to another one that their text names out: a headline and its parts, two sums and their total. */
import type { MoneyClaim } from './money-claim.ts'
import type { PartClaim } from './part-of-sums.ts'
import type { Sum } from './relation.ts'
import { canBeOneStage } from './same-money.ts'

interface Place {
  readonly sum: Sum
  readonly claim: MoneyClaim
}

/** So many sums behind or before a total may be its parts. */
const REACH = 12
/** Figures with fewer digits add up by chance. */
const UNUSUAL = 3
/** So much of the total may be lost by rounding its parts. */
const ROUNDING = 0.005

/** Many figures come near to another one by chance. */
const FEW = 4
const EXACT = 1e-9

export function addUp(sums: readonly Sum[]): PartClaim[] {
  const texts = new Map<string, Place[]>()
  for (const sum of sums)
    for (const claim of sum.claims) {
      if (claim.amount === null) continue
      const text = texts.get(claim.source.document)
      if (text === undefined) texts.set(claim.source.document, [{ sum, claim }])
      else text.push({ sum, claim })
    }
  return [...texts.values()].flatMap(partsIn)
}

function partsIn(places: Place[]): PartClaim[] {
  if (places.length < 3) return []
  places.sort((one, other) => one.claim.source.start - other.claim.source.start)
  return places.flatMap((whole, at) => {
    const found = run(whole, places.slice(at + 1, at + 1 + REACH)) ?? run(whole, before(places, at))
    return found === null ? [] : asParts(whole, found)
  })
}

function before(places: readonly Place[], at: number): Place[] {
  return places.slice(Math.max(0, at - REACH), at).reverse()
}

/** The sums next to the whole, without repeats, as far as they add up to it; null where they don't. */
function run(whole: Place, next: readonly Place[]): Place[] | null {
  if (!mayBeTotal(whole)) return null
  const parts: Place[] = []
  let left = whole.claim.amount!.face
  for (const place of next) {
    if (place.sum === whole.sum || parts.some(({ sum }) => sum === place.sum)) continue
    if (!mayBePart(place, whole) || place.claim.amount!.face > left * (1 + ROUNDING)) return null
    parts.push(place)
    left -= place.claim.amount!.face
    if (Math.abs(left) <= whole.claim.amount!.face * (parts.length > FEW ? EXACT : ROUNDING))
      return parts.length > 1 ? parts : null
  }
  return null
}

/** Round figures add up by chance; a headline's, a total's, or unusual ones do not. */
function mayBeTotal({ claim }: Place): boolean {
  return claim.heading || claim.total || claim.written.digits >= UNUSUAL
}

function mayBePart({ claim }: Place, whole: Place): boolean {
  const [amount, total] = [claim.amount!, whole.claim.amount!]
  return (
    amount.currency === total.currency && amount.face > 0 && canBeOneStage(claim.stage, whole.claim.stage)
  )
}

function asParts(whole: Place, parts: readonly Place[]): PartClaim[] {
  const { words, source } = whole.claim
  const arithmetic = `${parts.map(({ claim }) => claim.words).join(' + ')} = ${words} (${source.document}:${source.line})`
  return parts.map(({ sum, claim }) => ({
    part: sum,
    whole: whole.sum,
    claim,
    wholeAt: source.start,
    why: `the figures add up: ${arithmetic}`,
  }))
}
