/** A token that is an auxiliary or the `to` of an infinitive in, the verb group that begins there out. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { auxiliaryOf } from './auxiliaries.ts'
import { VerbForm, verbOf } from './verb-forms.ts'
import { BLANK, type Draft, make, type VerbGroup } from './verb-group.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  SUBJECT_PRONOUNS,
  SUBORDINATORS,
} from './word-classes.ts'

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
    } else if (!isAdverb(norm) && norm !== 'each') break
    at++
  }
  return { at, negated }
}

export function withAuxiliary(tokens: Tokens, first: number, to: number): VerbGroup {
  const draft: Draft = { ...BLANK }
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
    at = draft.modal === null ? skipped.at : behindInsertion(tokens, skipped.at, to)
  }
  return finishGroup(tokens, first, last, at, to, expects, draft)
}

/** `will, says the minister, support`: the verb behind the comma that closes the insertion; `at` where none follows. */
function behindInsertion(tokens: Tokens, at: number, to: number): number {
  if (at >= to || tokens.norm(at) !== ',') return at
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
  if (expects === 'be') return behindBe(tokens, first, at, to, draft, form) ?? alone()
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
  const verb = verbOf(norm)
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
    return null
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
  return null
}

export function infinitive(tokens: Tokens, to_: number, to: number): VerbGroup | null {
  const { at, negated } = skipAdverbs(tokens, to_ + 1, to)
  if (at >= to || tokens.kind[at] !== TokenKind.Word || tokens.gap[at] === Gap.Paragraph) return null
  const norm = tokens.norm(at)
  const draft: Draft = { ...BLANK, negated }
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

function isFunctionWord(norm: string): boolean {
  return (
    DETERMINERS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    SUBJECT_PRONOUNS.has(norm)
  )
}
