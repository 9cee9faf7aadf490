/** A comma behind an act's verb in, whether it ends the act out: not in a list of nouns, between adjectives, around an insertion. */
import { auxiliaryOf, holdsSubject } from '../../grammar/auxiliaries.ts'
import { hasForm, VerbForm, verbAt, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  isOf,
  PREPOSITIONS,
  RELATIVES,
  WordClass,
} from '../../grammar/word-classes.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'

/** Signs at which an act is over unless the sentence goes on behind them. */
export const STOPS = new Set(['.', ';', '!', '?', '–', '—', '”', '"'])

/** The comma that closes an insertion; the opening one where none does. */
export function closingComma(tokens: Tokens, opening: number, limit: number): number {
  for (let token = opening + 1; token < Math.min(limit, opening + 12); token++)
    if (tokens.norm(token) === ',') return token
  return opening
}

/** Not the month in `until May 2019, would be rebuilt`. */
function isBaseVerb(tokens: Tokens, token: number): boolean {
  if (tokens.shape[token] !== Shape.Lower) return false
  const verb = verbAt(tokens, token)
  return verb !== undefined && !verb.nounLike && (verb.forms & VerbForm.Base) !== 0
}

/** `a strong, competitive economy` */
export function joinsAdjectives(tokens: Tokens, verb: number, comma: number, limit: number): boolean {
  const opens =
    comma - 2 === verb || isBaseVerb(tokens, comma - 2) || isOf(tokens, comma - 2, WordClass.Determiner)
  if (comma + 2 >= limit || !opens) return false
  const next = tokens.norm(comma + 1)
  // `this summer, said the minister`
  if (tokens.norm(comma + 1) === 'said' || tokens.norm(comma + 1) === 'says') return false
  // `when it goes through, we’re ready`
  if (isOf(tokens, comma + 1, WordClass.SubjectPronoun) || holdsSubject(tokens, comma + 1)) return false
  // `this winter, supported by £5m`
  if (tokens.norm(comma + 2) === 'by') return false
  if (tokens.kind[comma + 1] !== TokenKind.Word || tokens.shape[comma + 1] !== Shape.Lower) return false
  if (DETERMINERS.has(next) || PREPOSITIONS.has(next) || CONJUNCTIONS.has(next) || ADJUNCTS.has(next))
    return false
  const isVerb = !isOf(tokens, comma - 2, WordClass.Determiner) && verbOf(next) !== undefined
  return !next.endsWith('ing') && !isVerb && tokens.kind[comma + 2] === TokenKind.Word
}

/** A comma before anything but the next noun of a list ends the action. */
export function endsClause(
  tokens: Tokens,
  comma: number,
  limit: number,
  groups: readonly VerbGroup[],
): boolean {
  const next = comma + 1
  if (next >= limit) return true
  // `build homes, backed by £5m`
  if (next + 1 < limit && tokens.norm(next + 1) === 'by' && hasForm(tokens, next, VerbForm.Participle))
    return true
  if (joinsVerbs(tokens, comma, limit)) return false
  // `A, B and C`: no verb and no clause word up to an `and` within a few words.
  for (let token = next, words = 0; token < limit && words < 12; token++, words++) {
    const norm = tokens.norm(token)
    if (
      RELATIVES.has(norm) ||
      ADJUNCTS.has(norm) ||
      auxiliaryOf(norm) !== undefined ||
      (tokens.kind[token] === TokenKind.Currency && words === 0)
    )
      return true
    if (
      groups.some(
        (group) =>
          group.firstToken === token && group.form !== 'participle' && words < 3 && group.form !== 'finite',
      )
    )
      return true
    if (
      groups.some(
        (group) => group.firstToken === token && group.form === 'finite' && group.firstToken !== group.head,
      )
    )
      return true
    if (norm === ',' || norm === 'and' || norm === 'or') {
      if (words === 0) return norm !== 'and' || startsClause(tokens, token + 1, groups)
      if (norm !== ',') return startsClause(tokens, token + 1, groups)
      return endsClause(tokens, token, limit, groups)
    }
    if (STOPS.has(norm)) return true
  }
  return true
}

/** `used to develop, enhance or evaluate services`: bare verbs that share their object. */
function joinsVerbs(tokens: Tokens, comma: number, limit: number): boolean {
  if (!isBaseVerb(tokens, comma - 1) || !isBaseVerb(tokens, comma + 1) || comma + 2 >= limit) return false
  return tokens.norm(comma + 2) === ',' || isOf(tokens, comma + 2, WordClass.Conjunction)
}

const ADJUNCTS = new Set(
  'including particularly especially such with without depending subject so to in by from under through as despite given following based starting beginning up down once building working ensuring'.split(
    ' ',
  ),
)

function startsClause(tokens: Tokens, token: number, groups: readonly VerbGroup[]): boolean {
  if (CLAUSE_PRONOUNS.has(tokens.norm(token))) return true
  return groups.some(
    (group) =>
      group.form === 'finite' &&
      group.firstToken >= token &&
      group.firstToken - token <= 4 &&
      !isContact(tokens, token, group),
  )
}

const CLAUSE_PRONOUNS = new Set(['we', 'it', 'they', 'i', 'he', 'she', 'this', 'that'])

/** `the support they need`: a relative clause without a relative. */
export function isContact(tokens: Tokens, from: number, group: VerbGroup): boolean {
  const before = group.firstToken - 1
  return (
    before > from && CLAUSE_PRONOUNS.has(tokens.norm(before)) && tokens.kind[before - 1] === TokenKind.Word
  )
}
