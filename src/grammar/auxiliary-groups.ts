/** A token that is an auxiliary or the `to` of an infinitive in, the verb group that begins there out. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { auxiliaryAt } from './auxiliaries.ts'
import { hasForm, VerbForm, verbAt } from './verb-forms.ts'
import { blank, type Draft, make, type VerbGroup } from './verb-group.ts'
import { isAdverb, isOf, WordClass } from './word-classes.ts'

/** What may stand between the words of a group. */
const Between = { Negation: 1, Adverb: 2, No: 4, Longer: 8 } as const
const NEGATIONS = new Set(['not', 'never', 'no', 'neither'])
const BETWEEN = new WordClasses(
  (norm) =>
    (NEGATIONS.has(norm) ? Between.Negation : 0) |
    (isAdverb(norm) || norm === 'each' || norm === 'neither' ? Between.Adverb : 0) |
    (norm === 'no' ? Between.No : 0) |
    (norm === 'longer' ? Between.Longer : 0),
)

/** Behind adverbs and a comma-free `not`. */
function behindAdverbs(tokens: Tokens, token: number, to: number): number {
  const classes = BETWEEN.of(tokens)
  const { word, kind } = tokens
  for (let at = token; at < to; at++) {
    const found = classes[word[at]!]!
    if (found === 0 || kind[at] !== TokenKind.Word) return at
    if ((found & Between.Adverb) !== 0) continue
    const isNoLonger =
      (found & Between.No) !== 0
        ? BETWEEN.has(tokens, at + 1, Between.Longer)
        : BETWEEN.has(tokens, at - 1, Between.No)
    if (!isNoLonger) return at
  }
  return to
}

/** Does the last negation among the adverbs negate? */
function isNegated(tokens: Tokens, from: number, to: number): boolean {
  const classes = BETWEEN.of(tokens)
  for (let at = to - 1; at >= from; at--) {
    if ((classes[tokens.word[at]!]! & Between.Negation) === 0) continue
    if (tokens.norm(at) !== 'not') return true
    // `will not only fight` affirms.
    const next = tokens.norm(at + 1)
    return next !== 'only' && next !== 'just' && next !== 'merely'
  }
  return false
}

type Expected = 'base' | 'participle' | 'be'

export function withAuxiliary(tokens: Tokens, first: number, to: number): VerbGroup {
  const draft = blank()
  let at = first
  let last = first
  let expects: Expected = 'base'
  while (at < to) {
    const auxiliary = auxiliaryAt(tokens, at)
    const isFirst = at === first
    if (auxiliary === undefined || (!isFirst && auxiliary.kind === 'modal')) break
    if (auxiliary.negated) draft.negated = true
    if (isFirst) draft.tense = auxiliary.tense
    else if (auxiliary.kind === 'have' && expects === 'base' && draft.tense === 'none')
      draft.tense = 'present'
    if (auxiliary.kind === 'modal') {
      draft.modal = auxiliary.modal
      expects = 'base'
    } else if (auxiliary.kind === 'have') expects = 'participle'
    else if (auxiliary.kind === 'be') {
      if (expects === 'participle' && tokens.norm(at) === 'been') draft.perfect = true
      if (auxiliary.tense === 'none' && tokens.norm(at) === 'being') draft.progressive = true
      expects = 'be'
    }
    last = at
    const next = behindBracket(tokens, behindDay(tokens, behindAdverbs(tokens, at + 1, to), to), to)
    if (isNegated(tokens, at + 1, next)) draft.negated = true
    at = draft.modal === null ? next : behindInsertion(tokens, next, to)
  }
  return finishGroup(tokens, first, last, at, to, expects, draft)
}

/** `has this week announced`, `has yesterday said`: behind the day where a participle follows. */
function behindDay(tokens: Tokens, at: number, to: number): number {
  const word = tokens.norm(at)
  const next = tokens.norm(at + 1)
  const isPair = (word === 'this' && DAYS.has(next)) || (word === 'to' && next === 'date')
  const length = isPair ? 2 : word === 'yesterday' ? 1 : 0
  return length > 0 && at + length < to && hasForm(tokens, at + length, VerbForm.Participle)
    ? at + length
    : at
}

const DAYS = new Set(['week', 'month', 'year', 'morning', 'afternoon', 'evening'])

/** `has today (Friday, 5 August) announced`: behind what stands in brackets where the verb follows; `at` where none does. */
function behindBracket(tokens: Tokens, at: number, to: number): number {
  if (at >= to || tokens.kind[at] !== TokenKind.Punctuation || tokens.norm(at) !== '(') return at
  for (let token = at + 1; token < Math.min(to - 1, at + INSERTION); token++) {
    if (tokens.norm(token) !== ')') continue
    const next = behindAdverbs(tokens, token + 1, to)
    const isVerb = next < to && verbAt(tokens, next)?.nounLike === false
    return isVerb ? next : at
  }
  return at
}

/** `will, says the minister, support`: the verb behind the comma that closes the insertion; `at` where none follows. */
function behindInsertion(tokens: Tokens, at: number, to: number): number {
  if (at >= to || tokens.kind[at] !== TokenKind.Punctuation || tokens.norm(at) !== ',') return at
  for (let token = at + 1; token < Math.min(to - 1, at + INSERTION); token++)
    if (tokens.norm(token) === ',') return isBase(tokens, token + 1, to) ? token + 1 : at
  return at
}

const INSERTION = 9

/** What follows the auxiliaries decides voice and aspect. */
function finishGroup(
  tokens: Tokens,
  first: number,
  last: number,
  at: number,
  to: number,
  expects: Expected,
  draft: Draft,
): VerbGroup {
  if (at >= to || tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === Gap.Paragraph)
    return alone(first, last, expects, draft)
  const form = draft.tense === 'none' && draft.modal === null ? 'gerund' : 'finite'
  const group =
    expects === 'be'
      ? behindBe(tokens, first, at, to, draft, form)
      : expects === 'participle'
        ? behindHave(tokens, first, at, draft, form)
        : behindModal(tokens, first, at, to, draft)
  return group ?? alone(first, last, expects, draft)
}

/** The last auxiliary is the main verb. */
function alone(first: number, last: number, expects: Expected, draft: Draft): VerbGroup {
  const lemma = expects === 'be' ? 'be' : expects === 'participle' ? 'have' : (draft.modal ?? 'do')
  return make(first, last + 1, last, lemma, draft.tense === 'none' ? 'gerund' : 'finite', draft)
}

/** `has built`; null where `have` is the main verb. */
function behindHave(
  tokens: Tokens,
  first: number,
  at: number,
  draft: Draft,
  form: VerbGroup['form'],
): VerbGroup | null {
  const verb = verbAt(tokens, at)
  if (verb === undefined || (verb.forms & VerbForm.Participle) === 0) return null
  draft.perfect = true
  return make(first, at + 1, at, verb.lemma, form, draft)
}

/** `will build`, `we'd built`, `would like`, `ought to build`; null where no verb follows. */
function behindModal(tokens: Tokens, first: number, at: number, to: number, draft: Draft): VerbGroup | null {
  const verb = verbAt(tokens, at)
  if (draft.modal === 'would' && verb !== undefined && tokens.norm(first).endsWith("'d")) {
    if ((verb.forms & VerbForm.Participle) !== 0 && (verb.forms & VerbForm.Base) === 0) {
      draft.modal = null
      draft.tense = 'past'
      draft.perfect = true
      return make(first, at + 1, at, verb.lemma, 'finite', draft)
    }
  }
  const norm = tokens.norm(at)
  if (draft.modal === 'would' && norm === 'like') return make(first, at + 1, at, norm, 'finite', draft)
  if (draft.modal !== null && norm === 'to') {
    const inner = draft.modal === 'ought' ? infinitive(tokens, at, to) : null
    return inner === null ? null : governed(inner, first, 'ought', 'present', inner.negated)
  }
  if (verb !== undefined && (verb.forms & VerbForm.Base) !== 0)
    return make(first, at + 1, at, verb.lemma, 'finite', draft)
  if (draft.modal !== null && tokens.shape[at] === Shape.Lower && !isOf(tokens, at, FUNCTION_WORD))
    return make(first, at + 1, at, norm, 'finite', draft)
  return null
}

const FUNCTION_WORD =
  WordClass.Determiner |
  WordClass.Preposition |
  WordClass.Conjunction |
  WordClass.Subordinator |
  WordClass.SubjectPronoun

/** `is to build`, `is going to build`, `is building`, `is built`; null where `be` is the main verb. */
function behindBe(
  tokens: Tokens,
  first: number,
  at: number,
  to: number,
  draft: Draft,
  form: VerbGroup['form'],
): VerbGroup | null {
  const norm = tokens.norm(at)
  if (norm === 'to' && isBase(tokens, at + 1, to)) {
    if (draft.modal !== null || draft.perfect) return null
    const inner = infinitive(tokens, at, to)
    return inner === null
      ? null
      : governed(inner, first, 'be-to', draft.tense, draft.negated || inner.negated)
  }
  if (norm === 'going' && tokens.norm(at + 1) === 'to' && isBase(tokens, at + 2, to)) {
    const inner = infinitive(tokens, at + 1, to)
    if (inner !== null) return governed(inner, first, 'going-to', draft.tense, draft.negated || inner.negated)
  }
  const verb = verbAt(tokens, at)
  if (verb === undefined) return null
  if ((verb.forms & VerbForm.Gerund) !== 0) draft.progressive = true
  else if ((verb.forms & VerbForm.Participle) !== 0) draft.passive = true
  else return null
  return make(first, at + 1, at, verb.lemma, form, draft)
}

/** The infinitive with the words before it that govern it as a modal does. */
function governed(
  inner: VerbGroup,
  firstToken: number,
  modal: VerbGroup['modal'],
  tense: VerbGroup['tense'],
  negated: boolean,
): VerbGroup {
  const { endToken, head, lemma, perfect, progressive, passive } = inner
  return make(firstToken, endToken, head, lemma, 'finite', {
    modal,
    tense,
    perfect,
    progressive,
    passive,
    negated,
  })
}

export function infinitive(tokens: Tokens, to_: number, to: number): VerbGroup | null {
  const at = behindAdverbs(tokens, to_ + 1, to)
  if (at >= to || tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === Gap.Paragraph) return null
  const verb = verbAt(tokens, at)
  const draft = blank()
  draft.negated = isNegated(tokens, to_ + 1, at)
  const expects = auxiliaryExpected(tokens, at)
  if (expects !== null) {
    const next = behindAdverbs(tokens, at + 1, to)
    if (isNegated(tokens, at + 1, next)) draft.negated = true
    const group = finishGroup(tokens, to_, at, next, to, expects, draft)
    return make(group.firstToken, group.endToken, group.head, group.lemma, 'infinitive', group)
  }
  if (verb === undefined || (verb.forms & VerbForm.Base) === 0 || tokens.shape[at] === Shape.Capitalised)
    return null
  return make(to_, at + 1, at, verb.lemma, 'infinitive', draft)
}

/** What `be` and `have` wait for behind `to`. */
function auxiliaryExpected(tokens: Tokens, at: number): Expected | null {
  const auxiliary = auxiliaryAt(tokens, at)
  if (auxiliary === undefined) return null
  const norm = tokens.norm(at)
  return norm === 'be' ? 'be' : norm === 'have' ? 'participle' : null
}

function isBase(tokens: Tokens, token: number, to: number): boolean {
  const at = behindAdverbs(tokens, token, to)
  return at < to && (auxiliaryExpected(tokens, at) !== null || hasForm(tokens, at, VerbForm.Base))
}
