/** A money site in, the purpose that a preposition or an infinitive behind the sum leads to out. */

import type { Phrase } from '../../../grammar/subject.ts'
import { verbAt } from '../../../grammar/verb-forms.ts'
import { isOf, PREPOSITIONS, WordClass } from '../../../grammar/word-classes.ts'
import type { FundingAction, Reference } from '../../../model/claim.ts'
import { TokenKind, type Tokens } from '../../../model/tokens.ts'
import { typesOf } from '../../mention-index.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import { isActorPhrase } from '../actor.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { nameAt } from '../name-at.ts'
import { withoutArticle } from '../named-actor.ts'
import { CUT_NOUNS, CUT_VERBS, PAYEES, SPEND_VERBS } from '../words.ts'
import { groupFrom, purposeOfAct } from './act.ts'
import { beforeDate, firstProgramme, programmesIn, startsWithDate } from './mentions.ts'
import { isGeneric } from './own-noun.ts'

/** The words that lead to a purpose behind the sum, the surest first. */
const LEADS = new Set(['for', 'towards', 'toward', 'into', 'on', 'in', 'to', 'across'])

export function behind(site: MoneySite, action: FundingAction, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  let token = behindWhole(site, reading)
  let source: Reference[] | null = null
  // Skip `of funding`, a recipient in between and a period.
  for (let steps = 0; token < endToken && steps < REACH; steps++, token++) {
    const kind = tokens.kind[token]!
    const norm = tokens.norm(token)
    if (kind === TokenKind.Currency || (isClauseEnd(norm) && token > site.end)) break
    if (norm === 'into' && steps > NEAR) continue
    if (BARS.has(norm) || opensNextClause(tokens, token)) break
    if (norm === 'for' && COMPLEMENTED.has(tokens.norm(token - 1))) break
    const isSource = SOURCES.has(norm)
    if ((!LEADS.has(norm) && !isSource && norm !== 'of') || isInName(reading, token)) continue
    const found =
      isSource || norm === 'of'
        ? drawnFrom(site, action, reading, token, norm)
        : purposeBehind(site, action, reading, token, norm)
    if (found === null) continue
    // `£5m from the X Fund towards a new pier`: the fund only where nothing else is named.
    const isPart = norm === 'of' && tokens.norm(token - 1) === 'part'
    if ((!isSource && !isPart) || action === 'cut') return found
    source ??= found
  }
  return source
}

/** What stands behind them belongs to something else: `will flow to councils with freedom to lower fares`. */
const BARS = new Set(['with', 'without', 'alongside', 'while', 'whereas', 'although', 'because'])
/** Nouns that have a `for` of their own: `£5m is no substitute for core budgets`. */
const COMPLEMENTED = new Set(['substitute', 'substitutes', 'excuse', 'excuses', 'reason', 'reasons'])
/** `cost £5m and we were short of it` */
function opensNextClause(tokens: Tokens, token: number): boolean {
  return isOf(tokens, token, WordClass.Conjunction) && PERSONAL.has(tokens.norm(token + 1))
}

const PERSONAL = new Set(['i', 'we', 'you', 'he', 'she', 'they', 'it'])
const SOURCES = new Set(['from', 'through', 'via', 'under'])

/** `for` in `Department for Transport` leads to nothing. */
function isInName(reading: Reading, token: number): boolean {
  const { tokens } = reading.document
  const start = tokens.start[token]!
  const end = tokens.end[token]!
  return reading
    .mentionsIn(start - NAME, end + NAME, BODIES)
    .some((body) => body.start < start && body.end > end)
}

/** How many characters a name may have on either side. */
const NAME = 100

/** How many tokens behind the sum its purpose may begin. */
const REACH = 16
/** Farther away `into` belongs to a noun: `the inquiry into`. */
const NEAR = 8

/** `£2m of the first £9m had gone to X`: goes on behind the whole. */
function behindWhole(site: MoneySite, reading: Reading): number {
  const { tokens } = reading.document
  const from = site.end + site.nounsAfter.length
  if (tokens.norm(from) !== 'of') return from
  for (let token = from; token < Math.min(from + 5, site.sentence.endToken); token++) {
    if (tokens.kind[token] !== TokenKind.Currency) continue
    const whole = reading.firstMentionIn(tokens.start[token]!, tokens.start[token]! + 30, MONEY)
    return whole === undefined ? from : tokens.at(whole.end)
  }
  return from
}

const MONEY = typesOf('money')

/** `£4m will go from museums`, `took £9m out of repairs`; `spent £2m from the Fund`. */
function drawnFrom(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  preposition: number,
  norm: string,
): Reference[] | null {
  const { tokens } = reading.document
  const phrase = nounPhraseAt(tokens, preposition + 1, site.sentence.endToken)
  if (phrase === null) return null
  const span = reading.span(phrase)
  const programmes = programmesIn(reading, span.start, span.end)
  if (norm !== 'of' || action !== 'cut') {
    if (programmes.length > 0) return programmes
    const near = firstProgramme(reading, span.start, span.start + NAME)
    if (near !== null && tokens.at(near.start) - preposition <= 3) return [reading.mentionReference(near)]
  }
  const isCostOf =
    norm === 'of' &&
    preposition === site.end + site.nounsAfter.length &&
    WHOSE_OBJECT_IS_PAID_FOR.has(site.nounsAfter.at(-1) ?? '')
  if (isCostOf)
    return isGeneric(reading, phrase)
      ? null
      : [reading.reference(reading.span(withoutArticle(tokens, phrase)))]
  const isTaken = action === 'cut' && (norm === 'from' || tokens.norm(preposition - 1) === 'out')
  if (
    !isTaken ||
    startsWithDate(reading, span.start) ||
    reading.firstMentionIn(span.start, span.end, BODIES) !== undefined
  )
    return null
  return [reading.reference(span)]
}

const BODIES = typesOf('body')
/** `the £5m cost of the works`, `a £5m refurbishment of the pier` */
const WHOSE_OBJECT_IS_PAID_FOR = new Set(['cost', 'costs', 'redevelopment', 'refurbishment'])

function isClauseEnd(norm: string): boolean {
  return (
    norm === ';' ||
    norm === ':' ||
    norm === ',' ||
    norm === '.' ||
    norm === 'which' ||
    norm === 'that' ||
    norm === '–' ||
    norm === '—'
  )
}

function purposeBehind(
  site: MoneySite,
  action: FundingAction,
  reading: Reading,
  preposition: number,
  norm: string,
): Reference[] | null {
  const { tokens } = reading.document
  const { endToken } = site.sentence
  const phraseStart = preposition + 1
  const phrase = nounPhraseAt(tokens, phraseStart, endToken)
  const programmes =
    phrase === null ? [] : programmesIn(reading, tokens.start[phraseStart]!, tokens.end[phrase.endToken - 1]!)
  if (programmes.length > 0) return programmes
  const near = firstProgramme(
    reading,
    tokens.start[phraseStart] ?? 0,
    endOf(tokens, Math.min(endToken, phraseStart + 8)),
  )
  if (near !== null && isOnlyVerbBetween(reading, phraseStart, tokens.at(near.start)))
    return [reading.mentionReference(near)]
  if (norm === 'to') {
    const act = purposeOfAct(site, reading, preposition)
    if (act !== null) return act
  }
  if (phrase === null || norm === 'across' || isOf(tokens, phrase.firstToken, NO_OPENING)) return null
  const isLowered = (norm === 'to' || norm === 'in' || norm === 'on') && hasCutNoun(site, preposition)
  if (norm === 'to' && !isLowered && !goesToPurpose(site, action, phrase, reading)) return null
  const span = reading.span(phrase)
  if (startsWithDate(reading, span.start)) return norm === 'for' ? behindDate(reading, phrase) : null
  if (IDIOMS.has(tokens.norm(phrase.firstToken)) && phrase.endToken - phrase.firstToken === 1) return null
  if (norm === 'in' && !isLowered && !investsIn(site)) return null
  if (norm === 'to' && tokens.norm(phrase.firstToken) === 'date') return null
  if (norm === 'for' && isNoPurpose(tokens, phrase)) return null
  if (norm === 'on' && (tokens.norm(phrase.firstToken) === 'top' || tokens.norm(preposition - 1) === 'based'))
    return null
  if (isGeneric(reading, phrase)) return null
  // `for councils to …`, `for Wales`: who receives; what for comes behind.
  if ((norm === 'for' || norm === 'to') && nameAt(reading, phraseStart) !== null) return null
  if (norm === 'for' && PAYEES.has(tokens.norm(phrase.endToken - 1))) return null
  const thing = beforeDate(reading, reading.span(withoutArticle(tokens, phrase)))
  // `for the financial year`: how long, not what for.
  if (norm === 'for' && TIMES.has(tokens.norm(tokens.at(thing.end - 1)))) return null
  return [reading.reference(thing)]
}

const NO_OPENING = WordClass.Preposition | WordClass.Conjunction

/** `to continue the X programme`, `to help fund X`. */
function isOnlyVerbBetween(reading: Reading, from: number, to: number): boolean {
  return to - from <= 3 && normsOf(reading, from, to).every((word) => !PREPOSITIONS.has(word) && word !== ',')
}

function investsIn(site: MoneySite): boolean {
  const group = site.verb === null ? null : site.groups[site.verb]!
  return (
    (SPEND_VERBS.has(groupFrom(site, site.end)?.lemma ?? '') &&
      (groupFrom(site, site.end)?.firstToken ?? 0) - site.end <= 1) ||
    (group !== null &&
      (SPEND_VERBS.has(group.lemma) ||
        CUT_VERBS.has(group.lemma) ||
        group.lemma === 'put' ||
        group.lemma === 'identify')) ||
    site.nounsAfter.includes('investment')
  )
}

const TIMES = new Set(['time', 'year', 'years', 'month', 'months', 'week', 'weeks', 'period', 'term'])
/** `on hold`, `in comparison` */
const IDIOMS = new Set(
  'hold top track time average comparison line addition total order response respect part turn cash full'.split(
    ' ',
  ),
)

/** `for 2024-25 capital expenditure`: the nouns behind the year. */
function behindDate(reading: Reading, phrase: Phrase): Reference[] | null {
  const { tokens } = reading.document
  const start = tokens.start[phrase.firstToken]!
  const date = reading.firstMentionIn(start, start + 40, DATES)
  const firstToken = date?.start === start ? tokens.at(date.end - 1) + 1 : phrase.endToken
  const rest = { firstToken, endToken: phrase.endToken }
  if (firstToken >= phrase.endToken || tokens.kind[firstToken] !== TokenKind.Word) return null
  const isNoun = !isOf(tokens, firstToken, NO_NOUN) && !TIMES.has(tokens.norm(phrase.endToken - 1))
  return isNoun && !isGeneric(reading, rest) ? [reading.reference(reading.span(rest))] : null
}

const DATES = typesOf('date')
const NO_NOUN = WordClass.Conjunction | WordClass.Preposition | WordClass.Relative | WordClass.SubjectPronoun

/** `for each`, `for the rest of the year`, `to make up for years of neglect`. */
function isNoPurpose(tokens: Tokens, { firstToken }: Phrase): boolean {
  const first = tokens.norm(firstToken)
  return (
    NOT_PURPOSES.has(first) || TIMES.has(first) || (first === 'the' && tokens.norm(firstToken + 1) === 'rest')
  )
}

const NOT_PURPOSES = new Set([
  'each',
  'every',
  'next',
  'last',
  'now',
  'example',
  'it',
  'them',
  'him',
  'her',
  'us',
])

/** `a £5m cut to the housing budget`, `savings of £5m in adult care`, `a £5m gap in school funding`. */
function hasCutNoun(site: MoneySite, preposition: number): boolean {
  const last = site.nounsAfter.at(-1)
  const noun = last ?? site.nounBefore
  const isBeside = preposition === site.end + site.nounsAfter.length
  return isBeside && noun != null && (CUT_NOUNS.has(noun) || HOLES.has(noun))
}

const HOLES = new Set(['shortfall', 'gap', 'deficit', 'hole', 'overspend'])

/** `£9m to coastal defence`: goes to a thing, not to people, places or bodies. */
function goesToPurpose(site: MoneySite, action: FundingAction, phrase: Phrase, reading: Reading): boolean {
  const { tokens } = reading.document
  const group = site.verb === null ? null : site.groups[site.verb]!
  const goes = group !== null && GOING.has(group.lemma)
  if (!goes || action === 'needed' || tokens.kind[phrase.firstToken] !== TokenKind.Word) return false
  const isVerb = verbAt(tokens, phrase.firstToken)?.nounLike === false
  return !isVerb && !isActorPhrase(reading, phrase)
}

const GOING = new Set([
  'go',
  'allocate',
  'award',
  'move',
  'transfer',
  'switch',
  'divert',
  'commit',
  'dedicate',
  'assign',
])

function endOf(tokens: Tokens, endToken: number): number {
  return endToken > 0 ? tokens.end[endToken - 1]! : 0
}
