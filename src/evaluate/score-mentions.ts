/** Gold and records of many documents in, scores of each mention type and a list of every difference out. */
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import type { DocumentRecords, MentionRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { bCubed, type Linked } from './b-cubed.ts'
import type { Finding } from './finding.ts'
import type { Gold, GoldMention } from './gold.ts'
import { overlap, type Places } from './place.ts'
import { expectedText, sameValue, valueText } from './same-value.ts'
import { Tally } from './tally.ts'

/** One document with its gold, its text's places and what csc found in it. */
export interface Pair {
  readonly gold: Gold
  readonly places: Places
  readonly records: DocumentRecords
}

export class TypeScore {
  readonly exact = new Tally()
  readonly overlapping = new Tally()
  /** Gold values, and those that an overlapping prediction has right. */
  values = 0
  valuesRight = 0
  readonly links: Linked[] = []
}

export type MentionScores = Readonly<Record<MentionType, TypeScore>>

type Placed<T> = T & Span
interface Matching {
  readonly pair: Pair
  readonly type: MentionType
  readonly score: TypeScore
  readonly findings: Finding[]
}

/** `possible`: count readings that csc itself calls undecided. */
export function scoreMentions(
  pairs: readonly Pair[],
  options: { readonly possible: boolean },
): { scores: MentionScores; findings: Finding[] } {
  const findings: Finding[] = []
  const scores = Object.fromEntries(MENTION_TYPES.map((type) => [type, new TypeScore()])) as MentionScores
  for (const pair of pairs) {
    for (const type of pair.gold.types ?? MENTION_TYPES) {
      const gold = placedGold(pair, type)
      const sure = gold.filter((mention) => !mention.doubt)
      const doubtful = gold.filter((mention) => mention.doubt)
      const predicted = pair.records.mentions.filter(
        (mention) => mention.type === type && (options.possible || mention.certainty !== 'possible'),
      )
      const counted = predicted.filter(
        (mention) =>
          sure.some((one) => overlap(one, mention) > 0) || !doubtful.some((one) => overlap(one, mention) > 0),
      )
      compare(sure, counted, { pair, type, score: scores[type], findings })
    }
  }
  return { scores, findings }
}

/** B-cubed over the mentions found with their exact span, of one type or of all. */
export function linkScore(scores: MentionScores, types: readonly MentionType[]) {
  return bCubed(types.flatMap((type) => scores[type].links))
}

function placedGold(pair: Pair, type: MentionType): Placed<GoldMention>[] {
  return pair.gold.mentions
    .filter((mention) => mention.type === type)
    .map((mention) => {
      const span = pair.places.find(mention)
      if (span === null)
        throw new Error(`“${mention.text}” does not stand ${mention.n} times in ${pair.gold.document}`)
      return { ...mention, ...span }
    })
}

function compare(gold: Placed<GoldMention>[], predicted: readonly MentionRecord[], matching: Matching): void {
  const { pair, score, type, findings } = matching
  for (const mention of gold) {
    const best = nearest(mention, predicted)
    const exact = best !== null && best.start === mention.start && best.end === mention.end
    if (exact) score.exact.right++
    else score.exact.missed++
    if (best === null) score.overlapping.missed++
    else score.overlapping.right++
    if (best === null) report(mention, 'missed', `“${mention.text}”`)
    else if (!exact) report(mention, 'span', `“${mention.text}”, got “${best.text}” (${best.rule})`)
    compareValue(mention, best, matching)
    if (exact && mention.entity !== null)
      score.links.push({
        gold: `${type} ${mention.entity}`,
        predicted: best.entity && `${type} ${best.entity}`,
      })
  }
  const exactPredictions = predicted.filter((one) =>
    gold.some((mention) => mention.start === one.start && mention.end === one.end),
  ).length
  score.exact.wrong += predicted.length - exactPredictions
  for (const mention of predicted) {
    if (gold.some((one) => overlap(one, mention) > 0)) continue
    score.overlapping.wrong++
    report(mention, 'false', `“${mention.text}” (${mention.rule})`)
  }

  function report(span: Span, kind: Finding['kind'], text: string): void {
    const document = pair.records.document.document
    findings.push({ document, ...pair.places.line(span.start), subject: type, kind, text })
  }
}

function compareValue(mention: Placed<GoldMention>, best: MentionRecord | null, matching: Matching): void {
  const { pair, score, type, findings } = matching
  if (mention.value === undefined) return
  const { document } = pair.records
  const known = pair.gold.publishedKnown !== null && document.published === pair.gold.publishedKnown
  score.values++
  if (best === null) return
  if (sameValue(mention, best.value, known)) {
    score.valuesRight++
    return
  }
  findings.push({
    document: document.document,
    ...pair.places.line(mention.start),
    subject: type,
    kind: 'value',
    text: `“${mention.text}” is ${expectedText(mention, known)}, got ${valueText(best.value)} (${best.rule})`,
  })
}

/** The prediction that shares most with the gold mention; null where none touches it. */
function nearest(mention: Span, predicted: readonly MentionRecord[]): MentionRecord | null {
  let best: MentionRecord | null = null
  let most = 0
  for (const one of predicted) {
    const exact = one.start === mention.start && one.end === mention.end
    const shared = exact ? Number.POSITIVE_INFINITY : overlap(one, mention)
    if (shared > most) {
      most = shared
      best = one
    }
  }
  return best
}
