/** A trigger and its subject in, whether anybody is bound out: actors are; of things only what somebody does through them. */
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbAt, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, PREPOSITIONS, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { type SubjectKind, subjectKind } from './subject-kind.ts'
import type { Trigger } from './trigger.ts'
import * as words from './words.ts'

const MONEY = typesOf('money')

export function binds(
  reading: Reading,
  sentence: Sentence,
  subject: Phrase,
  trigger: Trigger,
  group: VerbGroup,
  inProgramme: boolean,
): boolean {
  const { tokens } = reading.document
  const found = isGerund(reading, subject) ? 'other' : kindOf(reading, sentence, subject, group)
  // `The trust said it would open`: what speaks is what acts.
  const isIt = tokens.norm(subject.endToken - 1) === 'it'
  const speaks = isIt && found === 'other' && saysOfItself(reading, sentence, subject)
  const kind = speaks ? 'actor' : found === 'other' && isIt && group.modal === 'would' ? 'instrument' : found
  const { act, rule } = trigger
  if (rule === 'commitment/may') return mayBinds(kind, act)
  if (rule === 'commitment/would-like') return kind === 'self'
  if (rule === 'commitment/fated') return isFated(kind, act, trigger.strength === 'intended')
  if (rule === 'commitment/intent-verb' || rule === 'commitment/committed-to')
    return intends(kind, group, tokens, subject)
  if (trigger.status === 'under-way' || rule === 'commitment/weighing')
    return kind === 'self' || kind === 'actor' || act.passive
  if (kind === 'other' && tokens.norm(sentence.firstToken) === 'if' && !act.passive) return false
  if (kind === 'other' && group.modal === 'be-to' && !act.passive) return isGeneral(tokens, subject)
  if (group.modal === 'would' && SPEAKER_VERBS.has(act.lemma)) return false
  // `schemes that will benefit` describes.
  if (act.lemma === 'benefit' && isOf(tokens, group.firstToken - 1, WordClass.Relative)) return false
  return (
    modalBinds(kind, act, tokens) || (kind === 'other' && outcomeBinds(tokens, subject, act, inProgramme))
  )
}

/** `The council has said it will keep`, `promised that it will`: a verb of saying right before the pronoun. */
function saysOfItself(reading: Reading, sentence: Sentence, subject: Phrase): boolean {
  const { tokens } = reading.document
  const end = tokens.norm(subject.firstToken - 1) === 'that' ? subject.firstToken - 1 : subject.firstToken
  return reading
    .groups(sentence)
    .some(({ endToken, lemma, negated }) => endToken === end && !negated && words.PROMISE_REPORTS.has(lemma))
}

/** A relative clause may be said of the last noun only: `tendered for work on the project, which will bring`. */
function kindOf(reading: Reading, sentence: Sentence, subject: Phrase, group: VerbGroup): SubjectKind {
  const { tokens } = reading.document
  const kind = subjectKind(reading, sentence, subject)
  if (kind === 'other' && isSumBefore(reading, sentence, subject)) return 'instrument'
  if (kind !== 'other' || !isOf(tokens, group.firstToken - 1, WordClass.Relative)) return kind
  for (let token = subject.endToken - 2; token >= subject.firstToken; token--) {
    const norm = tokens.norm(token)
    if (norm === 'to' || PREPOSITIONS.has(norm))
      return subjectKind(reading, sentence, { firstToken: token + 1, endToken: subject.endToken })
  }
  return kind
}

/** `We have set aside £5m. This will fund two hubs.` */
function isSumBefore(reading: Reading, sentence: Sentence, subject: Phrase): boolean {
  const { tokens, sentences } = reading.document
  if (subject.endToken - subject.firstToken > 1 || subject.firstToken > sentence.firstToken) return false
  const before = sentences[sentence.index - 1]
  return (
    tokens.norm(subject.firstToken) === 'this' &&
    before?.block === sentence.block &&
    reading.firstMentionIn(before.start, before.end, MONEY) !== undefined
  )
}

/** `The strategy aims to halve waste`, `it was planning to`; names pledge, things do not. */
function intends(kind: SubjectKind, group: VerbGroup, tokens: Tokens, subject: Phrase): boolean {
  if (kind === 'self' || kind === 'actor') return true
  const last = subject.endToken - 1
  if (kind === 'instrument') return words.FIRM_VERBS.has(group.lemma) || AIMS.has(group.lemma)
  if (tokens.norm(last) === 'it') return true
  return words.ANIMATE.has(group.lemma) && tokens.shape[last] !== Shape.Lower
}

const AIMS = new Set(['aim', 'seek', 'intend', 'propose'])

/** `We would welcome`, `would argue`: the speaker's view, no act. */
const SPEAKER_VERBS = new Set(
  'welcome argue say expect urge hope recommend suggest encourage advise ask add be appreciate prefer think imagine call'.split(
    ' ',
  ),
)

/** `The line is set to open`; `fares are set to rise` predicts. */
function isFated(kind: SubjectKind, act: VerbGroup, isIntended: boolean): boolean {
  if (act.passive) return !words.SUFFERED.has(act.lemma)
  if (START_OR_END.has(act.lemma) || words.RECEIVE_VERBS.has(act.lemma)) return true
  // `The cap is meant to help families`: what a thing is for.
  if (isIntended && kind === 'instrument') return false
  return kind !== 'other' && !words.PREDICTIVE_VERBS.has(act.lemma)
}

/** Of anything that somebody opens or starts. */
export const STARTS = new Set(['open', 'reopen', 'start', 'begin', 'launch', 'commence'])

const START_OR_END = new Set([
  'start',
  'begin',
  'open',
  'launch',
  'close',
  'end',
  'finish',
  'run',
  'report',
  'publish',
])

function mayBinds(kind: SubjectKind, act: VerbGroup): boolean {
  if (act.lemma === 'have' || act.lemma === 'close' || words.ACTOR_PREDICTIVE.has(act.lemma)) return false
  return kind === 'self' || kind === 'actor'
}

function modalBinds(kind: SubjectKind, act: VerbGroup, tokens: Tokens): boolean {
  const { lemma } = act
  const next = tokens.norm(act.head + 1)
  if (lemma === 'likely' || lemma === 'probably' || (lemma === 'have' && next === 'to')) return false
  if (kind === 'self') return lemma !== 'need' && !SUFFERED_BY_SELF.has(lemma)
  if (act.passive)
    return (
      lemma !== 'go' &&
      !words.ATTITUDES.has(lemma) &&
      !words.STATES_OF_MIND.has(lemma) &&
      (kind !== 'other' || !words.SUFFERED.has(lemma))
    )
  if (words.RECEIVE_VERBS.has(lemma)) return true
  if (lemma === 'be')
    return (
      isInPlace(tokens, act.head + 1) ||
      (words.PROVIDED_ADJECTIVES.has(next) && (kind !== 'other' || OF_ANYBODY.has(next)))
    )
  if (lemma === 'see') return kind === 'instrument' || seesSum(tokens, act)
  if (lemma === 'come') return isInForce(tokens, act.head + 1) || kind === 'actor'
  if (lemma === 'find' && kind === 'actor') return isSum(tokens, act.head + 1)
  if (kind === 'actor') return !words.ACTOR_PREDICTIVE.has(lemma)
  if (kind === 'other' && STARTS.has(lemma)) return next !== 'to' || !isPredicted(tokens, act.head + 2)
  if (kind !== 'instrument') return false
  if (lemma === 'take') return next === 'place'
  if (lemma === 'become') return next === 'part' || next === 'a' || next === 'an'
  return !words.PREDICTIVE_VERBS.has(lemma) || words.GROWTH.has(lemma)
}

/** `Rules will be in place by May`. */
function isInPlace(tokens: Tokens, token: number): boolean {
  return tokens.norm(token) === 'in' && PLACES.has(tokens.norm(token + 1))
}

const PLACES = new Set(['place', 'force', 'use', 'operation', 'service', 'post'])

/** `Passengers will start to notice`. */
function isPredicted(tokens: Tokens, verb: number): boolean {
  const lemma = verbAt(tokens, verb)?.lemma
  return lemma === undefined || lemma === 'notice' || words.PREDICTIVE_VERBS.has(lemma)
}

/** Said of anybody these say what somebody provides: `residents will be able to book`. */
const OF_ANYBODY = new Set(['available', 'able', 'eligible', 'entitled', 'required', 'exempt'])

/** `The town will see £3m invested`, `will see investment of £3m`. */
function seesSum(tokens: Tokens, act: VerbGroup): boolean {
  for (let token = act.head + 1; token < Math.min(act.head + 6, tokens.count); token++)
    if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

/** `come into force`, `into effect`. */
function isInForce(tokens: Tokens, token: number): boolean {
  const noun = tokens.norm(token + 1)
  return tokens.norm(token) === 'into' && (noun === 'force' || noun === 'effect' || noun === 'operation')
}

const SUFFERED_BY_SELF = new Set([
  'know',
  'remember',
  'face',
  'lose',
  'miss',
  'see',
  'suffer',
  'learn',
  'struggle',
  'fail',
  'run',
])

/** `Every child will have`, `No pensioner will pay`: a promise of an outcome to all of a kind; in a programme to anybody. */
function outcomeBinds(tokens: Tokens, subject: Phrase, act: VerbGroup, inProgramme: boolean): boolean {
  if (words.SUFFERED.has(act.lemma) || act.lemma === 'need') return false
  const first = tokens.norm(subject.firstToken)
  if (first === 'there' && act.lemma === 'be')
    return inProgramme || isNew(tokens, act.endToken) || isRuledOut(tokens, act.endToken)
  if (first === 'no' && (act.lemma === 'close' || act.lemma === 'lose')) return true
  const isAll =
    first === 'every' || first === 'all' || first === 'no' || first === 'each' || first === 'everyone'
  if (isAll && OUTCOMES.has(act.lemma)) return true
  if (
    !inProgramme ||
    first === 'this' ||
    first === 'you' ||
    first === 'that' ||
    first === 'it' ||
    first === 'these'
  )
    return false
  if (words.GROWTH.has(act.lemma)) return /^(?:to|by|with|in)$/.test(tokens.norm(act.head + 1))
  if (act.lemma === 'be') return first === 'there' || words.PROVIDED_ADJECTIVES.has(tokens.norm(act.head + 1))
  return OUTCOMES.has(act.lemma) || !words.PREDICTIVE_VERBS.has(act.lemma)
}

/** `There will be a new centre`, `an extra £3m`; not `more rain`. */
function isNew(tokens: Tokens, token: number): boolean {
  const at = isOf(tokens, token, WordClass.Determiner) ? token + 1 : token
  return tokens.kind[at] === TokenKind.Currency || NEW.has(tokens.norm(at))
}

/** `There will be no cuts`, `no compulsory redundancies`; not `no rain`. */
function isRuledOut(tokens: Tokens, token: number): boolean {
  if (tokens.norm(token) !== 'no') return false
  return RULED_OUT.has(tokens.norm(token + 1)) || RULED_OUT.has(tokens.norm(token + 2))
}

const RULED_OUT = new Set(
  'change changes cut cuts closure closures reduction reductions increase increases redundancies rise rises'.split(
    ' ',
  ),
)

const NEW = new Set(['new', 'extra', 'additional', 'dedicated'])

const OUTCOMES = new Set(['have', 'get', 'pay', 'receive', 'keep', 'live', 'enjoy', 'own'])

/** `Every community is to have`; not `the answer is to`. */
function isGeneral(tokens: Tokens, subject: Phrase): boolean {
  const first = tokens.norm(subject.firstToken)
  if (first === 'every' || first === 'all' || first === 'each') return true
  return tokens.kind[subject.firstToken] === TokenKind.Number
}

/** `Halving the fund would save`; not a name such as `Supporting Families`. */
function isGerund(reading: Reading, subject: Phrase): boolean {
  const { tokens } = reading.document
  const first = tokens.norm(subject.firstToken)
  if (!first.endsWith('ing') || ((verbOf(first)?.forms ?? 0) & VerbForm.Gerund) === 0) return false
  const start = tokens.start[subject.firstToken]!
  const { end } = reading.span(subject)
  return !reading.mentionsIn(start, end).some((mention) => mention.start === start)
}

function isSum(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Currency || tokens.kind[token] === TokenKind.Number
}
