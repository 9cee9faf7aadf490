/** An act's verb in, the verbs joined to it that have objects of their own out: `publish A, introduce B and open C`. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { hasForm, type Verb, VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isAdverb,
  PREPOSITIONS,
  RELATIVES,
  SUBJECT_PRONOUNS,
} from '../../grammar/word-classes.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { OFTEN_NOUNS } from './words.ts'

/** The verb's token and whether `not` stands before it. */
export interface Conjunct {
  readonly token: number
  readonly lemma: string
  readonly negated: boolean
}

interface Candidate extends Conjunct {
  readonly byConjunction: boolean
  /** Read as a verb only if a sibling is one: `increase support`. */
  readonly doubtful: boolean
  /** The conjunction or comma before it: behind an inner verb it joins that one (`opportunities to find and keep staff`). */
  readonly joint: number
  /** Shares its object with the verb before: `widen and resurface roads`. */
  readonly adjacent: boolean
}

/** Looks up to `limit` or the next verb with a tense of its own. */
export function conjoined(
  tokens: Tokens,
  groups: readonly VerbGroup[],
  act: VerbGroup,
  limit: number,
): Conjunct[] {
  const wanted = act.passive
    ? VerbForm.Participle
    : act.progressive || act.form === 'gerund'
      ? VerbForm.Gerund
      : VerbForm.Base
  const end = clauseEnd(tokens, groups, act, limit)
  const candidates: Candidate[] = []
  const inner = new Set(
    groups.filter((group) => group.form !== 'finite' && group.head > act.head).map(({ head }) => head),
  )
  let previous = act.head
  for (let token = act.endToken; token < end; token++) {
    const candidate = candidateAt(tokens, token, previous, wanted, act)
    if (candidate === null || inner.has(candidate.joint - 1)) continue
    candidates.push(candidate)
    previous = candidate.token
  }
  return chosen(candidates)
}

/** Where a finite verb with its own subject, a semicolon or a closing quotation mark ends the series. */
function clauseEnd(tokens: Tokens, groups: readonly VerbGroup[], act: VerbGroup, limit: number): number {
  const stops = new Set(
    groups
      .filter(
        (group) => group.firstToken >= act.endToken && group.form === 'finite' && ownsSubject(tokens, group),
      )
      .map((group) => group.firstToken),
  )
  for (let token = act.endToken; token < limit; token++) {
    const norm = tokens.norm(token)
    if (stops.has(token) || norm === ';' || norm === ':' || norm === '”' || norm === '.' || norm === '–')
      return token
    if (tokens.gap[token] === Gap.Paragraph) return token
    // `build a station, to connect towns, support jobs and improve air`: a series of purposes.
    if (norm === ',' && tokens.norm(token + 1) === 'to' && act.form !== 'infinitive') return token
  }
  return limit
}

function ownsSubject(tokens: Tokens, group: VerbGroup): boolean {
  // `cut` and `put` may be base forms.
  const before = tokens.norm(group.firstToken - 1)
  const isBare = group.firstToken === group.head && hasForm(tokens, group.head, VerbForm.Base)
  if (isBare) return RELATIVES.has(before)
  return (
    (group.modal !== null || group.firstToken !== group.head || group.tense === 'past') && before !== 'and'
  )
}

function candidateAt(
  tokens: Tokens,
  token: number,
  previous: number,
  wanted: number,
  act: VerbGroup,
): Candidate | null {
  if (tokens.kind[token] !== TokenKind.Word || tokens.shape[token] !== Shape.Lower) return null
  const verb = verbAt(tokens, token)
  if (verb === undefined || (verb.forms & wanted) === 0) return null
  let before = token - 1
  let negated = false
  while (before > previous && isBetween(tokens.norm(before), act)) {
    if (tokens.norm(before) === 'not' || tokens.norm(before) === 'never') negated = true
    before--
  }
  const joint = tokens.norm(before)
  const byConjunction = joint === 'and' || joint === 'or' || joint === 'but'
  if (!byConjunction && joint !== ',') return null
  if (!takesObject(tokens, token, verb)) return null
  const adjacent = before - previous <= (byConjunction && tokens.norm(before - 1) === ',' ? 2 : 1)
  return {
    token,
    lemma: verb.lemma,
    negated,
    byConjunction,
    joint: before,
    doubtful: isOftenNoun(tokens, token, verb),
    adjacent,
  }
}

function isBetween(norm: string, act: VerbGroup): boolean {
  return norm === 'to' ? act.form === 'infinitive' : norm === 'then' || isAdverb(norm)
}

/** Words as often nouns as verbs are only taken before what must be an object. */
function isOftenNoun(tokens: Tokens, token: number, verb: Verb): boolean {
  return (verb.nounLike || OFTEN_NOUNS.has(verb.lemma)) && !startsObject(tokens, token + 1)
}

function takesObject(tokens: Tokens, token: number, verb: Verb): boolean {
  const next = tokens.norm(token + 1)
  if (next === '' || next === 'of' || next === ',' || auxiliaryOf(next) !== undefined) return false
  if (CONJUNCTIONS.has(next)) return !verb.nounLike
  return tokens.kind[token + 1] !== TokenKind.Punctuation
}

function startsObject(tokens: Tokens, token: number): boolean {
  const norm = tokens.norm(token)
  const kind = tokens.kind[token]
  return (
    DETERMINERS.has(norm) ||
    SUBJECT_PRONOUNS.has(norm) ||
    PREPOSITIONS.has(norm) ||
    norm === 'to' ||
    norm === 'them' ||
    kind === TokenKind.Number ||
    kind === TokenKind.Currency
  )
}

/** Behind a comma only as part of a series that a conjunction closes; doubtful ones need a sure sibling. */
function chosen(candidates: readonly Candidate[]): Conjunct[] {
  const last = candidates.findLastIndex((one) => one.byConjunction)
  const isSure = candidates.some((one) => !one.doubtful)
  return candidates.filter((one, at) => {
    if (one.adjacent) return false
    return one.byConjunction ? !one.doubtful || isSure : isSure && at < last
  })
}
