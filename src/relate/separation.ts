/** Two sums in, how surely they are different money out. */
import { nearlyAgree } from './amount.ts'
import { shared } from './content-words.ts'
import { Splits } from './decisions.ts'
import { areTwoItems } from './list-items.ts'
import type { MoneyClaim } from './money-claim.ts'
import { areApart, isShort, type Period } from './period.ts'
import type { RelatedMoney } from './relate.ts'
import type { Sum, SumRelation } from './relation.ts'
import { isTotal } from './revisions.ts'
import { areRelated, idStems } from './same-money.ts'
import { isTelling, mayShare, type Thing } from './thing.ts'

/** `rival`: two figures for one thing, of which one is right; `unclear`: one may be inside the other. */
export type Separation = 'certain' | 'likely' | 'unclear' | 'rival' | 'agrees'

export class Separations {
  readonly #things: ReadonlyMap<Sum, Thing>
  readonly #relations = new Map<Sum, Map<Sum, SumRelation>>()
  readonly #totalOf = new Map<Sum, Sum>()

  readonly #splits: Splits

  constructor({
    things,
    relations,
    totals,
    decisions,
  }: Pick<RelatedMoney, 'things' | 'relations' | 'totals' | 'decisions'>) {
    this.#splits = new Splits(decisions)
    this.#things = things
    for (const { whole, parts } of totals) for (const part of parts) this.#totalOf.set(part, whole)
    for (const relation of relations) {
      for (const [one, other] of [
        [relation.a, relation.b],
        [relation.b, relation.a],
      ] as const) {
        const known = this.#relations.get(one) ?? new Map<Sum, SumRelation>()
        this.#relations.set(one, known.set(other, relation))
      }
    }
  }

  relation(one: Sum, other: Sum): SumRelation | null {
    return this.#relations.get(one)?.get(other) ?? null
  }

  relationsOf(sum: Sum): SumRelation[] {
    return [...(this.#relations.get(sum)?.values() ?? [])]
  }

  between(one: Sum, other: Sum): Separation {
    const relation = this.relation(one, other)
    if (relation?.kind === 'contradicts') return 'rival'
    if (relation?.kind === 'agrees') return 'agrees'
    if (this.areToldApart(one, other)) return 'certain'
    if (areOfTwoItems(one, other)) return 'likely'
    if (mayHold(one, other) || mayHold(other, one)) return 'unclear'
    const inOneList = areInOneList(one, other)
    if (haveTwoRecipients(one, other)) return inOneList || arePeers(one, other) ? 'certain' : 'likely'
    const [a, b] = [this.#things.get(one)!, this.#things.get(other)!]
    return a.key === b.key
      ? this.#ofOneThing(one, other, inOneList, a.meant || b.meant)
      : ofTwoThings(one, other, inOneList, a, b)
  }

  /** By words, arithmetic or times of the texts, rather than by what the two are for. */
  areToldApart(one: Sum, other: Sum): boolean {
    if (this.#splits.between(one.claims, other.claims)) return true
    return areAdded(one, other) || this.#areSiblings(one, other) || areInDifferentTimes(one, other)
  }

  #ofOneThing(one: Sum, other: Sum, inOneList: boolean, meant: boolean): Separation {
    if (meant || !isNarrow(one) || !isNarrow(other)) return 'unclear'
    if (one.purpose === null || other.purpose === null) return 'unclear'
    if (shared(one.purpose.stems, other.purpose.stems).length > 0) return 'unclear'
    return inOneList ? 'certain' : 'likely'
  }

  /** Parts that one text adds up. */
  #areSiblings(one: Sum, other: Sum): boolean {
    const total = this.#totalOf.get(one)
    return total !== undefined && total === this.#totalOf.get(other)
  }
}

/** Awards to two applicants add up; how surely their list does not say. */
function areOfTwoItems(one: Sum, other: Sum): boolean {
  return one.claims.some((a) => other.claims.some((b) => areTwoItems(a, b)))
}

function areNear(one: Sum, other: Sum): boolean {
  return haveOneText(one, other) || areOfOneSubject(one, other) || areOneNews(one, other)
}

function ofTwoThings(one: Sum, other: Sum, inOneList: boolean, a: Thing, b: Thing): Separation {
  if (haveOneFigure(one, other) && areNear(one, other)) return 'unclear'
  if (a.kind === 'unnamed' || b.kind === 'unnamed' || mayShare(a, b, one, other)) return 'likely'
  if (haveOneText(one, other)) return inOneList ? 'certain' : 'likely'
  return areOfOneSubject(one, other) ? 'likely' : 'certain'
}

function isNarrow(sum: Sum): boolean {
  return !isTotal(sum) || sum.purpose !== null
}

function covered({ period }: Sum): Period | null {
  return period !== null && !isShort(period) ? period : null
}

function haveTwoRecipients({ recipient: one }: Sum, { recipient: other }: Sum): boolean {
  return one?.entity != null && other?.entity != null && one.entity !== other.entity
}

/** One text has both, and puts one of them on top. */
export function areAdded(one: Sum, other: Sum): boolean {
  return addsTo(one, other) || addsTo(other, one)
}

function addsTo(one: Sum, other: Sum): boolean {
  return one.claims.some(
    ({ addition, source, written }) =>
      addition !== null &&
      other.claims.some(
        (claim) =>
          claim.source.document === source.document &&
          addition.besides.includes(claim.source.start) &&
          // `£2m for buses … an extra £2m for buses` may say the same twice.
          (addition.explicit || written.face !== claim.written.face),
      ),
  )
}

/** Stretches that one text names, or that both have a beginning and an end; a single year may be a deadline or a name's. */
function areInDifferentTimes(one: Sum, other: Sum): boolean {
  const [a, b] = [covered(one), covered(other)]
  if (!areApart(a, b)) return false
  return (a!.text.includes('/') && b!.text.includes('/')) || haveOneText(one, other)
}

/** A headline's sum, or one that is called a total, may hold what its text goes on to name. */
function mayHold(whole: Sum, part: Sum): boolean {
  if (whole.amount!.face <= part.amount!.face) return false
  if (whole.claims.some((claim) => claim.total && isToldBy(part, claim)) && areOfOneSubject(whole, part))
    return true
  if (isWithIt(whole, part)) return true
  return whole.claims.some(
    ({ heading, total, source, sentenceStart }) =>
      (heading || total) &&
      part.claims.some(
        (claim) =>
          claim.source.document === source.document && (total || claim.sentenceStart !== sentenceStart),
      ),
  )
}

/** Days within which texts tell of one announcement. */
const ONE_NEWS = 45

/** A total can't hold what is first told of long after it. */
function isToldBy(part: Sum, { said }: MoneyClaim): boolean {
  const first = part.claims[0]!.said
  return said === null || first === null || first - said <= ONE_NEWS
}

/** Two texts of one time about one body. */
function areOneNews(one: Sum, other: Sum): boolean {
  const [a, b] = [one.claims[0]!, other.claims[0]!]
  return (
    a.said !== null &&
    b.said !== null &&
    Math.abs(a.said - b.said) <= ONE_NEWS &&
    shared(a.about, b.about).length > 0
  )
}

/** `£9m for buses, with £2m for shelters`: behind the larger sum, in its sentence. */
function isWithIt(whole: Sum, part: Sum): boolean {
  return whole.claims.some(({ source, sentenceStart, sentence }) =>
    part.claims.some((claim) => {
      if (claim.source.document !== source.document || claim.sentenceStart !== sentenceStart) return false
      const between = sentence.slice(source.end - sentenceStart, claim.source.start - sentenceStart)
      return claim.source.start > source.start && WITH.test(between)
    }),
  )
}

const WITH = /[,–—(-]\s*(?:with|including|of which)\b/i

/** Lines that two items of a list may be apart. */
const LIST = 2

/** Named side by side, neither above the other: in one sentence, or in a list's lines that follow one another. */
function areInOneList(one: Sum, other: Sum): boolean {
  return one.claims.some(
    (a) =>
      !a.heading &&
      other.claims.some(
        (b) =>
          !b.heading &&
          a.source.document === b.source.document &&
          (a.sentenceStart === b.sentenceStart ||
            (Math.abs(a.source.line - b.source.line) <= LIST && isItem(a) && isItem(b))),
      ),
  )
}

/** Lines of a list and cells of a table are no full sentences. */
function isItem({ sentence }: MoneyClaim): boolean {
  return !/[.!?]["”’)\]]*\s*$/.test(sentence)
}

function haveOneText(one: Sum, other: Sum): boolean {
  return one.claims.some((a) => other.claims.some((b) => a.source.document === b.source.document))
}

/** `leeds-city-council` and `kent-county-council` stand side by side; a council and a charity may pass money on. */
function arePeers({ recipient: one }: Sum, { recipient: other }: Sum): boolean {
  const kind = (id: string) => id.slice(id.lastIndexOf('-') + 1)
  return kind(one!.entity!) === kind(other!.entity!)
}

function haveOneFigure({ amount: one }: Sum, { amount: other }: Sum): boolean {
  return nearlyAgree(one!, other!)
}

/** Does the one speak of what the other is for, or of a programme that stands around it? */
function areOfOneSubject(one: Sum, other: Sum): boolean {
  return speaksOf(one, other) || speaksOf(other, one)
}

function speaksOf(one: Sum, other: Sum): boolean {
  if (other.programmes.length > 0 && areRelated(other.programmes, one.context)) return true
  const topic = topicOf(other)
  if (topic.length === 0) return true
  const words = new Set([...topicOf(one), ...one.claims.slice(0, SPOKESMEN).flatMap(({ stems }) => stems)])
  const common = topic.filter((word) => words.has(word)).length
  return common > 0 && common * 2 >= topic.length
}

/** So many claims of a large sum speak for it. */
const SPOKESMEN = 8

function topicOf({ programmes, purpose }: Sum): string[] {
  return [...new Set([...programmes.flatMap(idStems), ...(purpose?.stems ?? [])])].filter(isTelling)
}
