/** Tokens of a sentence in, its verb groups out: auxiliaries, adverbs and main verb, with tense, voice and negation. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import { auxiliaryOf, type Modal } from './auxiliaries.ts'
import { type Verb, VerbForm, verbOf } from './verb-forms.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts'

export interface VerbGroup {
  /** First and last-but-one token: `firstToken` ≤ t < `endToken`. `We’ll` belongs to the group although it holds the subject. */
  readonly firstToken: number
  readonly endToken: number
  /** The main verb; for a bare `be` or an auxiliary left alone (`and we will.`), that word. */
  readonly head: number
  /** `be` where it is the main verb; the word itself where no list knows it. */
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly modal: Modal | null
  readonly tense: 'past' | 'present' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

interface Draft {
  modal: Modal | null
  tense: 'past' | 'present' | 'none'
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
}

/** All verb groups of the tokens `from` ≤ t < `to`, in order, not overlapping. Linear time. */
export function verbGroups(tokens: Tokens, from: number, to: number): VerbGroup[] {
  const groups: VerbGroup[] = []
  const verbal = VERBAL.of(tokens)
  let token = from
  while (token < to) {
    // Most words open no group: one look-up tells.
    if (verbal[tokens.word[token]!] === 0) {
      token++
      continue
    }
    const group = groupAt(tokens, token, from, to)
    if (group === null) token++
    else {
      groups.push(group)
      token = group.endToken
    }
  }
  return demoteReducedRelatives(tokens, groups)
}

/** 1 where a group may begin with the word. */
const VERBAL = new WordClasses((norm) =>
  norm === 'to' || auxiliaryOf(norm) !== undefined || verbOf(norm) !== undefined ? 1 : 0,
)

function groupAt(tokens: Tokens, token: number, from: number, to: number): VerbGroup | null {
  if (tokens.kind[token] !== TokenKind.Word) return null
  const norm = tokens.norm(token)
  const auxiliary = auxiliaryOf(norm)
  if (auxiliary !== undefined && !isNounUse(tokens, token, from, to)) return withAuxiliary(tokens, token, to)
  if (norm === 'to') return infinitive(tokens, token, to)
  return mainVerb(tokens, token, from, to)
}

/** `the will of`, `May 2020`, `Will Smith`, `a can`. */
function isNounUse(tokens: Tokens, token: number, from: number, to: number): boolean {
  const norm = tokens.norm(token)
  const previous = token > from ? tokens.norm(token - 1) : ''
  if (norm === 'will' || norm === 'can' || norm === 'might' || norm === 'must') {
    if (
      DETERMINERS.has(previous) &&
      !SUBJECT_PRONOUNS.has(previous) &&
      previous !== 'all' &&
      previous !== 'both' &&
      previous !== 'each'
    )
      return true
  }
  if (norm === 'may' || norm === 'will') {
    if (tokens.shape[token] === Shape.Capitalised && token > from) return true
    if (norm === 'may' && token + 1 < to && tokens.kind[token + 1] === TokenKind.Number) return true
  }
  return false
}

/** Skips adverbs and a comma-free `not`; says whether one of them negates. */
function skipAdverbs(tokens: Tokens, token: number, to: number): { at: number; negated: boolean } {
  let negated = false
  let at = token
  while (at < to && tokens.kind[at] === TokenKind.Word) {
    const norm = tokens.norm(at)
    if (norm === 'not' || norm === 'never' || norm === 'no' || norm === 'neither') {
      if (norm === 'no' && tokens.norm(at + 1) !== 'longer') break
      // `will not only fight` affirms.
      const next = tokens.norm(at + 1)
      negated = norm !== 'not' || (next !== 'only' && next !== 'just' && next !== 'merely')
    } else if (norm === 'longer' && tokens.norm(at - 1) === 'no') {
      // part of `no longer`
    } else if (!isAdverb(norm)) break
    at++
  }
  return { at, negated }
}

function withAuxiliary(tokens: Tokens, first: number, to: number): VerbGroup {
  const draft: Draft = {
    modal: null,
    tense: 'none',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
  }
  let at = first
  let last = first
  let expects: 'base' | 'participle' | 'be' = 'base'
  let isFirst = true
  while (at < to) {
    const auxiliary = auxiliaryOf(tokens.norm(at))
    if (auxiliary === undefined) break
    if (!isFirst && auxiliary.kind === 'modal') break
    if (auxiliary.negated) draft.negated = true
    if (isFirst) draft.tense = auxiliary.tense
    else if (auxiliary.kind === 'have' && expects === 'base')
      draft.tense = draft.tense === 'none' ? 'present' : draft.tense
    if (auxiliary.kind === 'modal') {
      draft.modal = auxiliary.modal
      expects = 'base'
    } else if (auxiliary.kind === 'have') expects = 'participle'
    else if (auxiliary.kind === 'be') {
      if (expects === 'participle' && tokens.norm(at) === 'been') draft.perfect = true
      if (tokens.norm(at) === 'being') draft.progressive = true
      expects = 'be'
    }
    last = at
    isFirst = false
    const skipped = skipAdverbs(tokens, at + 1, to)
    if (skipped.negated) draft.negated = true
    at = skipped.at
  }
  return finishGroup(tokens, first, last, at, to, expects, draft)
}

/** What follows the auxiliaries decides voice and aspect. */
function finishGroup(
  tokens: Tokens,
  first: number,
  last: number,
  at: number,
  to: number,
  expects: 'base' | 'participle' | 'be',
  draft: Draft,
): VerbGroup {
  const alone = () => {
    const lemma = expects === 'be' ? 'be' : expects === 'participle' ? 'have' : (draft.modal ?? 'do')
    return make(first, last + 1, last, lemma, draft.tense === 'none' ? 'gerund' : 'finite', draft)
  }
  if (at >= to || tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === Gap.Paragraph) return alone()
  const norm = tokens.norm(at)
  const verb = verbOf(norm)
  const form = draft.tense === 'none' && draft.modal === null ? 'gerund' : 'finite'
  if (expects === 'be') {
    if (norm === 'to' && isBase(tokens, at + 1, to)) {
      const inner = infinitive(tokens, at, to)
      if (inner !== null && draft.modal === null && !draft.perfect) {
        return {
          ...inner,
          firstToken: first,
          form: 'finite',
          modal: 'be-to',
          tense: draft.tense,
          negated: draft.negated || inner.negated,
        }
      }
      return alone()
    }
    if (norm === 'going' && tokens.norm(at + 1) === 'to' && isBase(tokens, at + 2, to)) {
      const inner = infinitive(tokens, at + 1, to)
      if (inner !== null)
        return {
          ...inner,
          firstToken: first,
          form: 'finite',
          modal: 'going-to',
          tense: draft.tense,
          negated: draft.negated || inner.negated,
        }
    }
    if (verb !== undefined && (verb.forms & VerbForm.Gerund) !== 0)
      return make(first, at + 1, at, verb.lemma, form, { ...draft, progressive: true })
    if (verb !== undefined && (verb.forms & VerbForm.Participle) !== 0)
      return make(first, at + 1, at, verb.lemma, form, { ...draft, passive: true })
    return alone()
  }
  if (expects === 'participle') {
    if (verb !== undefined && (verb.forms & VerbForm.Participle) !== 0)
      return make(first, at + 1, at, verb.lemma, form, { ...draft, perfect: true })
    return alone()
  }
  if (draft.modal === 'would' && tokens.norm(first).endsWith("'d") && verb !== undefined) {
    const { forms } = verb
    if ((forms & VerbForm.Participle) !== 0 && (forms & VerbForm.Base) === 0)
      return make(first, at + 1, at, verb.lemma, 'finite', {
        ...draft,
        modal: null,
        tense: 'past',
        perfect: true,
      })
  }
  if (draft.modal === 'would' && norm === 'like') return make(first, at + 1, at, norm, 'finite', draft)
  if (draft.modal !== null && norm === 'to') {
    const inner = draft.modal === 'ought' ? infinitive(tokens, at, to) : null
    return inner === null
      ? alone()
      : { ...inner, firstToken: first, form: 'finite', modal: 'ought', tense: 'present' }
  }
  if (verb !== undefined && (verb.forms & VerbForm.Base) !== 0)
    return make(first, at + 1, at, verb.lemma, 'finite', draft)
  if (draft.modal !== null && tokens.shape[at] === Shape.Lower && !isFunctionWord(norm))
    return make(first, at + 1, at, norm, 'finite', draft)
  return alone()
}

function infinitive(tokens: Tokens, to_: number, to: number): VerbGroup | null {
  const { at, negated } = skipAdverbs(tokens, to_ + 1, to)
  if (at >= to || tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === Gap.Paragraph) return null
  const norm = tokens.norm(at)
  const draft: Draft = {
    modal: null,
    tense: 'none',
    perfect: false,
    progressive: false,
    passive: false,
    negated,
  }
  if (norm === 'be' || norm === 'have') {
    const expects = norm === 'be' ? 'be' : 'participle'
    const skipped = skipAdverbs(tokens, at + 1, to)
    const group = finishGroup(tokens, to_, at, skipped.at, to, expects, {
      ...draft,
      negated: negated || skipped.negated,
    })
    return { ...group, form: 'infinitive' }
  }
  const verb = verbOf(norm)
  if (verb === undefined || (verb.forms & VerbForm.Base) === 0 || tokens.shape[at] === Shape.Capitalised)
    return null
  return make(to_, at + 1, at, verb.lemma, 'infinitive', draft)
}

function isBase(tokens: Tokens, token: number, to: number): boolean {
  const { at } = skipAdverbs(tokens, token, to)
  if (at >= to) return false
  const norm = tokens.norm(at)
  return norm === 'be' || norm === 'have' || ((verbOf(norm)?.forms ?? 0) & VerbForm.Base) !== 0
}

/** A verb without auxiliary: `returned`, `plans`, `investing`, `funded by`. */
function mainVerb(tokens: Tokens, token: number, from: number, to: number): VerbGroup | null {
  const verb = verbOf(tokens.norm(token))
  if (verb === undefined) return null
  const draft: Draft = {
    modal: null,
    tense: 'none',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
  }
  if (tokens.shape[token] !== Shape.Lower && !(tokens.shape[token] === Shape.Capitalised && token === from))
    return null
  const previous = previousWord(tokens, token, from)
  const next = token + 1 < to ? tokens.norm(token + 1) : ''
  if ((verb.forms & VerbForm.Gerund) !== 0) {
    if (DETERMINERS.has(previous) || next === 'of') return null
    return make(token, token + 1, token, verb.lemma, 'gerund', { ...draft, progressive: true })
  }
  if (
    NUMERALS.has(previous) ||
    (isNounContext(previous) && !isNamesOwnVerb(tokens, token, to, verb, previous)) ||
    isAdjective(previous)
  )
    return null
  if ((verb.forms & (VerbForm.Past | VerbForm.Participle)) !== 0)
    return pastVerb(tokens, token, from, to, verb, previous, draft)
  return presentVerb(tokens, token, from, to, verb, previous, draft)
}

function pastVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: string,
  draft: Draft,
): VerbGroup | null {
  const next = token + 1 < to ? tokens.norm(token + 1) : ''
  const participle = (verb.forms & VerbForm.Participle) !== 0
  const isPlainBase = (verb.forms & VerbForm.Base) !== 0
  if (participle && next === 'by')
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if ((verb.forms & VerbForm.Past) === 0)
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if (isPlainBase && verb.nounLike && !startsObject(tokens, token + 1, to)) return null
  // A participle before its noun (`the proposed fund`) stands behind a determiner, which is settled before; behind an adjective it is open.
  const subjectBefore =
    token > from && previous !== '' && !PREPOSITIONS.has(previous) && !CONJUNCTIONS.has(previous)
  if (!subjectBefore && token === from)
    return make(token, token + 1, token, verb.lemma, 'participle', { ...draft, passive: true })
  if (PREPOSITIONS.has(previous)) return null
  return make(token, token + 1, token, verb.lemma, 'finite', { ...draft, tense: 'past' })
}

/** `Barnardo’s said that`, `Guy’s put the cost`: behind a name that ends so a past verb with its object. */
function isNamesOwnVerb(tokens: Tokens, token: number, to: number, verb: Verb, previous: string): boolean {
  const isPast = (verb.forms & VerbForm.Past) !== 0 && !verb.nounLike
  return previous === "'s" && isPast && startsObject(tokens, token + 1, to)
}

function presentVerb(
  tokens: Tokens,
  token: number,
  from: number,
  to: number,
  verb: Verb,
  previous: string,
  draft: Draft,
): VerbGroup | null {
  if (PREPOSITIONS.has(previous)) return null
  // `gave schools £5m`: a noun right behind a past verb is its object.
  if (verb.nounLike && isPastVerb(previous)) return null
  // `400 nurses`, but `Section 17 requires the`
  if (token > from && tokens.kind[token - 1] === TokenKind.Number && !startsObject(tokens, token + 1, to))
    return null
  // `these changes will`, `costs have`: a noun, the subject of the auxiliary behind it; in `those who work will` it is a verb.
  const next = token + 1 < to ? auxiliaryOf(tokens.norm(token + 1)) : undefined
  if (next !== undefined && next.tense !== 'none' && !PERSONAL_PRONOUNS.has(previous)) return null
  const pronoun = SUBJECT_PRONOUNS.has(previous) || isAdverb(previous)
  const isThird = (verb.forms & VerbForm.Third) !== 0
  if (verb.nounLike && !pronoun && !startsObject(tokens, token + 1, to)) return null
  // At the head of a bullet a base form is an act (`offer each group …`).
  if (token === from) return isThird ? null : make(token, token + 1, token, verb.lemma, 'infinitive', draft)
  if (!pronoun && previous === '') return null
  if (!isThird && !pronoun && !CONJUNCTIONS.has(previous) && !startsObject(tokens, token + 1, to)) return null
  return make(token, token + 1, token, verb.lemma, 'finite', { ...draft, tense: 'present' })
}

/** `three reopened stations` */
const NUMERALS = new Set('two three four five six seven eight nine ten several many'.split(' '))

const PERSONAL_PRONOUNS = new Set(['i', 'we', 'you', 'he', 'she', 'it', 'they', 'who', 'which'])

function isPastVerb(norm: string): boolean {
  const verb = verbOf(norm)
  return (
    verb !== undefined &&
    !verb.nounLike &&
    (verb.forms & VerbForm.Past) !== 0 &&
    (verb.forms & VerbForm.Base) === 0
  )
}

/** Does a determiner, a number, `to`, a pronoun or a sum follow, as after a verb? */
function startsObject(tokens: Tokens, token: number, to: number): boolean {
  if (token >= to) return false
  const kind = tokens.kind[token]!
  if (kind === TokenKind.Number || kind === TokenKind.Currency) return true
  const norm = tokens.norm(token)
  return DETERMINERS.has(norm) || norm === 'to' || norm === 'it' || norm === 'them' || norm === 'us'
}

/** Behind these a word is a noun or an adjective: `the plans`, `our planned`, `’s needs`. */
function isNounContext(previous: string): boolean {
  return (
    (DETERMINERS.has(previous) &&
      !SUBJECT_PRONOUNS.has(previous) &&
      previous !== 'all' &&
      previous !== 'both' &&
      previous !== 'each' &&
      previous !== 'which') ||
    previous === "'s"
  )
}

/** `educational needs`, `additional funds`: an adjective by its ending makes the word behind it a noun. */
function isAdjective(norm: string): boolean {
  return norm.length > 5 && /(?:onal|ural|ical|cial|tive|ous|ific|able|ible)$/.test(norm)
}

function previousWord(tokens: Tokens, token: number, from: number): string {
  let at = token - 1
  while (at >= from && tokens.kind[at] === TokenKind.Word && isAdverb(tokens.norm(at)) && at > from) at--
  if (at < from) return ''
  const kind = tokens.kind[at]!
  return kind === TokenKind.Punctuation && tokens.norm(at) !== ')' && tokens.norm(at) !== ','
    ? ''
    : tokens.norm(at)
}

/** `Projects funded last year will go on`: of two groups with nothing between them that opens a clause, the first is a participle. */
function demoteReducedRelatives(tokens: Tokens, groups: VerbGroup[]): VerbGroup[] {
  return groups.map((group, index) => {
    const next = groups[index + 1]
    const bareParticiple =
      group.form === 'finite' && group.firstToken === group.head && group.tense === 'past'
    const canBeParticiple =
      bareParticiple && ((verbOf(tokens.norm(group.head))?.forms ?? 0) & VerbForm.Participle) !== 0
    if (!canBeParticiple || next === undefined || next.form !== 'finite') return group
    for (let token = group.endToken; token < next.firstToken; token++) {
      const norm = tokens.norm(token)
      if (
        tokens.kind[token] === TokenKind.Punctuation ||
        CONJUNCTIONS.has(norm) ||
        SUBORDINATORS.has(norm) ||
        RELATIVES.has(norm)
      )
        return group
    }
    // A pronoun before the second verb is its subject: `he said they will`.
    if (
      SUBJECT_PRONOUNS.has(tokens.norm(next.firstToken - 1)) ||
      auxiliaryOf(tokens.norm(next.firstToken))?.withSubject
    )
      return group
    if (SPEECH.has(group.lemma)) return group
    return { ...group, form: 'participle', tense: 'none', passive: true }
  })
}

/** Behind these verbs `that` is often left out: `ministers said the fund will open`. */
const SPEECH = new Set(
  'say tell claim announce argue warn confirm insist add report believe think hope estimate suggest state explain note find reveal admit acknowledge promise pledge agree'.split(
    ' ',
  ),
)

function isFunctionWord(norm: string): boolean {
  return (
    DETERMINERS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    SUBJECT_PRONOUNS.has(norm)
  )
}

function make(
  firstToken: number,
  endToken: number,
  head: number,
  lemma: string,
  form: VerbGroup['form'],
  draft: Draft,
): VerbGroup {
  return { firstToken, endToken, head, lemma, form, ...draft }
}
