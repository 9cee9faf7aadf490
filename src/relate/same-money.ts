/** Two claims in, whether they speak of the same money, how surely, and why, out. */

import type { Stage } from '../model/outcome.ts'
import type { Amount } from './amount.ts'
import { agree, isEqual, isRounded } from './amount.ts'
import { contentStems, shared } from './content-words.ts'
import { areTwoItems } from './list-items.ts'
import type { MoneyClaim } from './money-claim.ts'
import { areApart, isShort } from './period.ts'

export interface Likeness {
  /** 4: the same words; 3: one programme, named in both; 2: named in one, meant in the other; 1: by the context of both. */
  readonly grade: 1 | 2 | 3 | 4
  readonly exact: boolean
  readonly why: string
}

/** Stages that one sum can pass through; what is cut may be the very sum that is moved elsewhere. */
const PASSES: readonly (readonly [Stage, Stage])[] = [
  ['needed', 'committed'],
  ['committed', 'spent'],
  ['committed', 'cut'],
]

/** Null where nothing speaks for it, or something against it. */
export function likeness(one: MoneyClaim, other: MoneyClaim): Likeness | null {
  const exact = sameFigure(one, other)
  if (!exact && !agreeing(one, other)) return null
  if (!exact && one.stage !== other.stage) return null
  if (!canBeOneStage(one.stage, other.stage) || areTwo(one, other)) return null
  const digits = Math.min(one.written.digits, other.written.digits)
  const found = byHeading(one, other) ?? byPointingBack(one, other) ?? bySubject(one, other, digits)
  return found === null ? null : { ...found, exact }
}

/** What two claims are compared by: what a rate comes to, else the rate. */
export function comparable(claim: MoneyClaim): Amount {
  return claim.amount ?? claim.written
}

function sameFigure(one: MoneyClaim, other: MoneyClaim): boolean {
  return isEqual(comparable(one), comparable(other)) || isEqual(one.written, other.written)
}

function agreeing(one: MoneyClaim, other: MoneyClaim): boolean {
  return agree(comparable(one), comparable(other))
}

export function canBeOneStage(one: Stage, other: Stage): boolean {
  return one === other || PASSES.some(([a, b]) => (a === one && b === other) || (a === other && b === one))
}

/** Things said of the two that no one sum can have. */
export function areTwo(one: MoneyClaim, other: MoneyClaim): boolean {
  const sameDocument = one.source.document === other.source.document
  if (sameDocument && one.sentenceStart === other.sentenceStart) return true
  if (sameDocument && one.wholeAt !== null && one.wholeAt === other.wholeAt)
    return !haveSamePurpose(one, other)
  if (sameDocument && (one.wholeAt === other.source.start || other.wholeAt === one.source.start)) return true
  if (areTwoItems(one, other) && !one.heading && !other.heading) return true
  const [a, b] = [one.recipient?.entity ?? null, other.recipient?.entity ?? null]
  if (a !== null && b !== null && a !== b) return true
  return covers(one) && covers(other) && areApart(one.period, other.period)
}

/** A period that the money covers, rather than the day of a payment or a statement. */
function covers({ period }: MoneyClaim): boolean {
  return period !== null && !isShort(period)
}

function haveSamePurpose(one: MoneyClaim, other: MoneyClaim): boolean {
  if (one.purpose === null || other.purpose === null) return false
  return shared(one.purpose.stems, other.purpose.stems).length > 0
}

type Found = Omit<Likeness, 'exact'> | null

/** Lines below which a heading's sum is told in full; the headline's sum may come anywhere. */
const BELOW = 8
const HEADLINE = 3

/** A heading says in short what the text below it says. */
function byHeading(one: MoneyClaim, other: MoneyClaim): Found {
  if (one.source.document !== other.source.document) return null
  if (one.stage !== other.stage && !sameFigure(one, other)) return null
  const [heading, text] = one.source.start < other.source.start ? [one, other] : [other, one]
  if (!heading.heading || text.heading || heading.recipient !== null || !areCompatible(heading, text))
    return null
  const below = text.source.line - heading.source.line
  return heading.source.line <= HEADLINE || below <= BELOW
    ? { grade: 3, why: 'the heading of that text' }
    : null
}

/** How many characters before a sum may hold its article. */
const ARTICLE = 12
const POINTS_BACK = /(?:^|[\s“‘"'(])(?:the|this|that)\s(?:same\s|whole\s|full\s)?$/i

/** `the £2m for schools` may be another than `the £2m for roads`. */
const SAYS_WHAT_FOR = /^\s+(?:\p{L}+\s+){0,3}(?:for|to|in|on|towards)\b/iu

function haveOneWriting({ written: one }: MoneyClaim, { written: other }: MoneyClaim): boolean {
  return isEqual(one, other) || isRounded(one, other)
}

/** `The £1.6 billion package …` behind `agreed £1.6 billion for trains`: the article points back to the very figure. */
function byPointingBack(one: MoneyClaim, other: MoneyClaim): Found {
  if (one.source.document !== other.source.document || !haveOneWriting(one, other)) return null
  const later = one.source.start < other.source.start ? other : one
  const at = later.sentence.indexOf(later.words)
  const isDefinite = at > 0 && POINTS_BACK.test(later.sentence.slice(Math.max(0, at - ARTICLE), at))
  const isOther =
    later.purpose !== null &&
    (later.written.digits < 2 || SAYS_WHAT_FOR.test(later.sentence.slice(at + later.words.length)))
  return isDefinite && !isOther && areCompatible(one, other)
    ? { grade: 3, why: 'the article points back to the sum named before' }
    : null
}

function areCompatible(one: MoneyClaim, other: MoneyClaim): boolean {
  return (
    one.programmes.length === 0 ||
    other.programmes.length === 0 ||
    areRelated(one.programmes, other.programmes)
  )
}

function bySubject(one: MoneyClaim, other: MoneyClaim, digits: number): Found {
  const named = one.programmes.length > 0
  if (named && other.programmes.length > 0)
    return areRelated(one.programmes, other.programmes) ? { grade: 3, why: 'one programme and figure' } : null
  if (named) return byMeant(one, other, digits)
  if (other.programmes.length > 0) return byMeant(other, one, digits)
  return byContext(one, other, digits)
}

/** `named` names the programme; does `other` mean it? */
function byMeant(named: MoneyClaim, other: MoneyClaim, digits: number): Found {
  const words = [...new Set(named.programmes.flatMap(idStems))]
  const own = other.purpose?.stems ?? other.stems
  const common = shared(words, own)
  if (areRelated(named.programmes, other.context)) {
    if (other.purpose === null || common.length > 0 || digits >= 3)
      return { grade: 2, why: 'one figure, and the text around it speaks of that programme' }
    return other.purpose !== null && shared(other.purpose.stems, named.stems).length > 0
      ? { grade: 2, why: 'one figure and purpose' }
      : null
  }
  if (digits >= 3 && common.length > 0 && named.stage === other.stage)
    return { grade: 2, why: 'one unusual figure, and a word of that programme’s name' }
  if (common.length >= 2 && common.length * 2 >= words.length)
    return { grade: 2, why: 'one figure, for what that programme is called after' }
  return null
}

function byContext(one: MoneyClaim, other: MoneyClaim, digits: number): Found {
  const { purpose: a } = one
  const { purpose: b } = other
  if (a !== null && b !== null) {
    const common = shared(a.stems, b.stems).length
    const least = Math.min(a.stems.length, b.stems.length)
    if (common === 0 || common * 2 < least) return byOneSubject(one, other, digits)
    const near = areRelated(one.context, other.context) || haveSameParty(one, other)
    return near || common >= 2 || digits >= 3 ? { grade: 2, why: 'one figure and purpose' } : null
  }
  const purpose = a ?? b
  const fits = purpose === null || shared(purpose.stems, (a === null ? one : other).stems).length > 0
  if (areRelated(one.context, other.context)) {
    if (fits && (digits >= 2 || one.written.per !== null || shared(one.stems, other.stems).length >= 2))
      return { grade: 1, why: 'one figure, and both texts speak of one programme' }
    return null
  }
  if (purpose !== null && fits && digits >= 2 && haveSameParty(one, other))
    return { grade: 1, why: 'one figure and purpose, in texts about one body' }
  if (one.context.length > 0 && other.context.length > 0) return null
  const common = shared(one.stems, other.stems).length
  return fits && digits >= 2 && common >= 2
    ? { grade: 1, why: 'one figure, and the sentences share their words' }
    : null
}

/** Days within which texts tell of one announcement. */
const ONE_NEWS = 45

/** What the one is for is what the other's sentence speaks of: enough for an unusual figure, or for one announcement. */
function byOneSubject(one: MoneyClaim, other: MoneyClaim, digits: number): Found {
  const speaksOf = (purpose: readonly string[], stems: readonly string[]) => {
    const common = shared(purpose, stems).length
    return common >= 2 && common * 2 >= purpose.length
  }
  if (!speaksOf(one.purpose!.stems, other.stems) && !speaksOf(other.purpose!.stems, one.stems)) return null
  const isOneNews = one.said !== null && other.said !== null && Math.abs(one.said - other.said) <= ONE_NEWS
  return one.source.document !== other.source.document &&
    one.stage === other.stage &&
    (digits >= UNUSUAL || isOneNews)
    ? { grade: 1, why: 'one figure, and the one is for what the sentence of the other speaks of' }
    : null
}

/** Figures with fewer digits may meet by chance. */
const UNUSUAL = 3

function haveSameParty(one: MoneyClaim, other: MoneyClaim): boolean {
  if (shared(one.about, other.about).length > 0) return true
  const same = (a: string | null | undefined, b: string | null | undefined) => a != null && a === b
  return (
    same(one.funder?.entity, other.funder?.entity) || same(one.recipient?.entity, other.recipient?.entity)
  )
}

/** One programme, or one whose name is inside the other's: `Safer Piers` and `Safer Piers and Harbours`. */
export function areRelated(some: readonly string[], others: readonly string[]): boolean {
  return some.some((one) =>
    others.some((other) => one === other || contains(one, other) || contains(other, one)),
  )
}

function contains(whole: string, part: string): boolean {
  return `-${whole}-`.includes(`-${part}-`)
}

/** The content words of a programme's id. */
export function idStems(id: string): string[] {
  return contentStems(id.replaceAll('-', ' '))
}
