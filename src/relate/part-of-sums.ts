/** Sums in, which is a part of which out: as the claims say, and where one state of spending includes an earlier one. */
import type { MoneyClaim } from './money-claim.ts'
import { areApart, isShort } from './period.ts'
import type { Sum, SumRelation } from './relation.ts'
import { areRelated } from './same-money.ts'

export interface Part {
  readonly whole: Sum
  readonly relation: SumRelation
}

/** A claim that calls one sum a part of another. */
export interface PartClaim {
  readonly part: Sum
  readonly whole: Sum
  readonly claim: MoneyClaim
  /** Place of the whole in the claim's document. */
  readonly wholeAt: number | null
  /** Where it is not the claim that says so. */
  readonly why?: string
}

export function partClaims(sums: readonly Sum[]): PartClaim[] {
  const byPlace = new Map<string, Sum>()
  for (const sum of sums)
    for (const claim of sum.claims) byPlace.set(placeKey(claim, claim.source.start), sum)
  return sums.flatMap((part) =>
    part.claims.flatMap((claim) => {
      const whole = claim.wholeAt === null ? undefined : byPlace.get(placeKey(claim, claim.wholeAt))
      return whole === undefined || whole === part ? [] : [{ part, whole, claim, wholeAt: claim.wholeAt }]
    }),
  )
}

/** At most one whole for each sum, the first that a claim names and that is not only `added` up of others; never a ring. */
export function partsOfSums(
  sums: readonly Sum[],
  claims: readonly PartClaim[],
  added: ReadonlyMap<Sum, unknown>,
): Map<Sum, Part> {
  const parts = new Map<Sum, Part>()
  for (const { part, whole, claim, why } of claims) {
    if (parts.has(part) || added.has(whole) || isWithin(whole, part, parts)) continue
    parts.set(part, { whole, relation: partRelation(part, whole, claim, reasonOf(claim, why)) })
  }
  addCumulative(sums, parts)
  addStates(sums, parts)
  return parts
}

/** Words that call a sum a part, or bring it under another one. */
const PART_WORDS =
  /\b(?:of (?:which|it|this|that|these|the|its|their|our)|includ\w*|part of|parts?|compris\w*|made up|consist\w*|from (?:the|a|an|its|this|that|our)|out of|shar\w+|split|divid\w+|instal?ments?|tranches?|phases?|rounds?|bring\w*|tak\w+|total\w*|remain\w*|rest|balance|within|between|among|first|half|portion|proportion|breakdown)\b/i

/** Many parts are only understood: the order of the text, a list, a table bring them under their whole. */
function reasonOf(claim: MoneyClaim, why: string | undefined): string {
  const { source, sentence } = claim
  const at = `${source.document}:${source.line}`
  return (
    why ??
    (PART_WORDS.test(sentence) ? `the text says so (${at})` : `understood from the order of the text (${at})`)
  )
}

/** `brings the total to £9m` holds what was named for the same thing before, there and in earlier documents. */
function addCumulative(sums: readonly Sum[], parts: Map<Sum, Part>): void {
  const totals = sums.filter(
    ({ programmes, amount, claims }) =>
      programmes.length > 0 && amount !== null && claims.some(({ cumulative }) => cumulative),
  )
  if (totals.length === 0) return
  const byProgramme = new Map<string, Sum[]>()
  for (const sum of sums)
    for (const id of sum.programmes) byProgramme.set(id, [...(byProgramme.get(id) ?? []), sum])
  for (const total of totals) {
    const claim = total.claims.find(({ cumulative }) => cumulative)!
    for (const sum of new Set(total.programmes.flatMap((id) => byProgramme.get(id)!))) {
      if (parts.has(sum) || isWithin(total, sum, parts) || !isBefore(sum, total, claim)) continue
      const why = `the total to date holds it (${claim.source.document}:${claim.source.line})`
      parts.set(sum, { whole: total, relation: partRelation(sum, total, claim, why) })
    }
  }
}

/** Smaller, in one stage, for no other time, and not first told later. */
function isBefore(sum: Sum, total: Sum, claim: MoneyClaim): boolean {
  if (sum === total || sum.amount === null || sum.amount.currency !== total.amount!.currency) return false
  if (sum.amount.face >= total.amount!.face || sum.claims[0]!.document > claim.document) return false
  if (!sum.stages.every((stage) => total.stages.includes(stage))) return false
  return sum.programmes.join() === total.programmes.join() && !areApart(sum.period, total.period)
}

function placeKey({ source }: MoneyClaim, at: number): string {
  return `${source.document}\n${at}`
}

function partRelation(a: Sum, b: Sum, claim: MoneyClaim, why: string): SumRelation {
  return { kind: 'part-of', a, b, why, evidence: [{ source: claim.source, quote: claim.sentence }] }
}

/** Is `sum` the same as `other`, or a part of it through however many steps? */
export function isWithin(sum: Sum, other: Sum, parts: ReadonlyMap<Sum, { readonly whole: Sum }>): boolean {
  for (let at: Sum | undefined = sum; at !== undefined; at = parts.get(at)?.whole)
    if (at === other) return true
  return false
}

/** `£4 million by June`, `£7 million as at August`: the later state of spending holds the earlier one. */
function addStates(sums: readonly Sum[], parts: Map<Sum, Part>): void {
  const spent = new Map<Sum | string, Sum[]>()
  for (const sum of sums) {
    if (sum.amount === null || sum.stages.length !== 1 || sum.stages[0] !== 'spent') continue
    for (const key of keysOfState(sum, parts)) spent.set(key, [...(spent.get(key) ?? []), sum])
  }
  for (const later of sums.filter(isState)) {
    const others = new Set(keysOfState(later, parts).flatMap((key) => spent.get(key) ?? []))
    for (const earlier of others) {
      if (earlier === later || parts.get(earlier)?.whole.stages.includes('spent')) continue
      if (!isEarlierState(earlier, later, parts) || isWithin(later, earlier, parts)) continue
      const why = 'spent by an earlier day, so within what was spent by the later one'
      parts.set(earlier, { whole: later, relation: partRelation(earlier, later, later.claims[0]!, why) })
    }
  }
}

/** What two states of one sum have in common: the sum that they are parts of, or a programme. */
function keysOfState(sum: Sum, parts: ReadonlyMap<Sum, Part>): (Sum | string)[] {
  const whole = parts.get(sum)?.whole
  return [...(whole === undefined ? [] : [whole]), ...namedBy(sum, whole)]
}

function isState({ stages, period, amount }: Sum): boolean {
  return amount !== null && stages.length === 1 && stages[0] === 'spent' && period !== null && isShort(period)
}

function isEarlierState(earlier: Sum, later: Sum, parts: ReadonlyMap<Sum, Part>): boolean {
  if (
    earlier.stages.length !== 1 ||
    earlier.stages[0] !== 'spent' ||
    earlier.amount === null ||
    earlier.period?.to == null
  )
    return false
  if (earlier.amount.currency !== later.amount!.currency || earlier.amount.face >= later.amount!.face)
    return false
  if (earlier.period.to > later.period!.to!) return false
  const [a, b] = [parts.get(earlier)?.whole, parts.get(later)?.whole]
  if (a !== undefined && a === b) return true
  return earlier.recipient?.entity == null && areRelated(namedBy(earlier, a), namedBy(later, b))
}

function namedBy({ programmes }: Sum, whole: Sum | undefined): readonly string[] {
  return programmes.length > 0 ? programmes : (whole?.programmes ?? [])
}
