/** A money site in, the purpose that the subject of its verb names out: `The works will cost £5m`, `The youth budget was cut by £5m`. */

import type { Phrase } from '../../../grammar/subject.ts'
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { FundingAction, Reference } from '../../../model/claim.ts'
import type { Tokens } from '../../../model/tokens.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import { isActorPhrase } from '../actor.ts'
import type { MoneySite } from '../money-site.ts'
import { withoutArticle } from '../named-actor.ts'
import * as words from '../words.ts'
import { beforeDate, firstProgramme, startsWithDate } from './mentions.ts'
import { isGeneric } from './own-noun.ts'

export function ofSubject(site: MoneySite, action: FundingAction, reading: Reading): Reference[] | null {
  if (site.subject === null || site.role !== 'object') return null
  const { tokens } = reading.document
  const group = site.groups[site.verb!]!
  const span = reading.span(site.subject)
  const programme = firstProgramme(reading, span.start, span.end)
  if (programme !== null) return [reading.mentionReference(programme)]
  // `We will build homes, backed by £5m`: who acts is not what for.
  if (isOf(tokens, site.subject.endToken - 1, WordClass.SubjectPronoun | WordClass.Determiner)) return null
  if (group.lemma === 'cost' || isDoneBy(site, group, reading)) {
    const isOpened = isOf(tokens, site.subject.firstToken, WordClass.Preposition)
    const thing = isOpened ? behindLastArticle(tokens, site.subject) : site.subject
    if (isOf(tokens, thing.firstToken, WordClass.Preposition)) return null
    return [reading.reference(reading.span(withoutArticle(tokens, thing)))]
  }
  const object = group.passive || !CHANGING.has(group.lemma) ? null : ofObject(site, group, action, reading)
  if (object !== null) return object
  const level = LEVELS.has(group.lemma) || (group.passive && CHANGING.has(group.lemma))
  if (level) return ofNoun(site.subject, reading) ?? ofBudget(site.subject, action, group, reading)
  return null
}

/** `will cut the library budget by £5m`, `to increase funding for roads from £5m to £9m`: what the verb changes. */
function ofObject(
  site: MoneySite,
  group: VerbGroup,
  action: FundingAction,
  reading: Reading,
): Reference[] | null {
  const { tokens } = reading.document
  let end = group.endToken
  while (end < site.first && !STEPS.has(tokens.norm(end))) end++
  if (end >= site.first || end - group.endToken < 1 || end - group.endToken > LONGEST) return null
  const object = { firstToken: group.endToken, endToken: end }
  return ofNoun(object, reading) ?? ofBudget(object, action, group, reading)
}

const STEPS = new Set(['by', 'from'])
/** How many words the object may have. */
const LONGEST = 14

/** `The works are backed by £5m`; `The grant will be followed by £5m` says nothing of what for. */
function isDoneBy(site: MoneySite, group: VerbGroup, reading: Reading): boolean {
  if (!group.passive || BESIDE.has(group.lemma) || !site.before.includes('by')) return false
  return group.form === 'finite' ? !words.CUT_VERBS.has(group.lemma) : !isApart(group, reading)
}

/** `will extend the hours, funded by £5m`: behind a comma the participle is said of the act. */
function isApart(group: VerbGroup, reading: Reading): boolean {
  return reading.document.tokens.norm(group.firstToken - 1) === ','
}

const BESIDE = new Set(['follow', 'precede', 'announce', 'exceed', 'increase', 'uplift'])

/** Verbs that give the level of their subject. */
const LEVELS = new Set(
  'be stand total reach amount rise fall grow come increase exceed drop climb'.split(' '),
)
/** Verbs whose passive changes the level of its subject. */
const CHANGING = new Set(
  'cut slash reduce increase estimate put set trim uplift boost halve raise'.split(' '),
)

/** `Spending on buses rose to £5m`, `The cost of the works is £5m`: what stands behind the noun of money. */
function ofNoun(subject: Phrase, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  for (let token = subject.firstToken + 1; token + 1 < subject.endToken; token++) {
    if (!isOf(tokens, token, WordClass.Preposition)) continue
    const noun = tokens.norm(token - 1)
    const isMoney = words.SPEND_NOUNS.has(noun) || words.NEED_NOUNS.has(noun) || BUDGETS.has(noun)
    const joint = tokens.norm(token)
    if (!isMoney || !(JOINTS.has(joint) || (joint === 'in' && noun === 'investment'))) return null
    const phrase = nounPhraseAt(tokens, token + 1, subject.endToken)
    if (phrase === null || isGeneric(reading, phrase) || isActorPhrase(reading, phrase)) return null
    const span = reading.span(withoutArticle(tokens, phrase))
    return startsWithDate(reading, span.start) ? null : [reading.reference(beforeDate(reading, span))]
  }
  return null
}

const JOINTS = new Set(['on', 'for', 'of'])
const BUDGETS = new Set(
  'budget budgets funding funds grant grants investment allocation settlement'.split(' '),
)

/** `The youth service budget was cut by £5m`, `NHS capital spending will rise by £1bn`. */
function ofBudget(
  subject: Phrase,
  action: FundingAction,
  group: VerbGroup,
  reading: Reading,
): Reference[] | null {
  const { tokens } = reading.document
  const phrase = withoutArticle(tokens, behindLastArticle(tokens, subject))
  const length = phrase.endToken - phrase.firstToken
  if (length < 2 || length > 6 || group.lemma === 'be') return null
  const head = tokens.norm(phrase.endToken - 1)
  const isBudget =
    BUDGETS.has(head) || words.SPEND_NOUNS.has(head) || (action === 'cut' && head === 'services')
  if (!isBudget || isGeneric(reading, phrase) || isOf(tokens, phrase.firstToken, QUALIFIERS)) return null
  for (let token = phrase.firstToken; token < phrase.endToken; token++)
    if (isOf(tokens, token, WordClass.Preposition) || tokens.norm(token) === "'s") return null
  return [reading.reference(reading.span(phrase))]
}

/** `including creating the social care grant`: from its last article on. */
function behindLastArticle(tokens: Tokens, { firstToken, endToken }: Phrase): Phrase {
  for (let token = endToken - 2; token > firstToken; token--)
    if (tokens.norm(token) === 'the') return { firstToken: token, endToken }
  return { firstToken, endToken }
}

const QUALIFIERS = WordClass.Determiner | WordClass.Adverb | WordClass.Conjunction
