/** The first token of an action in, where the clause that completes it ends out. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import {
  CONJUNCTIONS,
  DETERMINERS,
  PREPOSITIONS,
  RELATIVES,
  SUBORDINATORS,
} from '../../grammar/word-classes.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'

import { CLAUSAL_VERBS } from './words.ts'

const STOPS = new Set(['.', ';', '!', '?', '–', '—', '”', '"'])
/** Words that open a clause which adds a reason, a condition or a circumstance. */
const CIRCUMSTANCES = new Set(['if', 'because', 'although', 'though', 'while', 'whilst', 'unless', 'whereas'])

/**
 * Exclusive end token. `starts` holds the verbs of the sentence's other acts. `isInner`: the act stands inside the subject of a verb
 * that follows (`The plan to open hubs has failed`), which ends it.
 */
export function actionEnd(
  tokens: Tokens,
  verb: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: ReadonlySet<number>,
  isInner = false,
): number {
  let end = verb + 1
  let depth = 0
  for (let token = verb + 1; token < limit; token++) {
    const norm = tokens.norm(token)
    if (norm === '(') depth++
    if (norm === ')') depth--
    if (depth === 0) {
      if (tokens.gap[token] === Gap.Paragraph || starts.has(token)) break
      if (STOPS.has(norm) && !goesOn(tokens, token, limit)) break
      if (isInner && outerVerbAt(tokens, token, verb, groups)) break
      if (norm === ':' && tokens.gap[token + 1] !== Gap.None) break
      if (norm === ',' && token === verb + 1) {
        // `Adopt, with the provinces, a strategy`
        token = closingComma(tokens, token, limit)
        end = token + 1
        continue
      }
      if (
        norm === ',' &&
        !joinsAdjectives(tokens, verb, token, limit) &&
        endsClause(tokens, token, limit, groups)
      )
        break
      if (CIRCUMSTANCES.has(norm)) break
      if (norm === 'as' && opensClause(token, groups)) break
      if (
        CONJUNCTIONS.has(norm) &&
        norm !== 'plus' &&
        opensAct(tokens, token, limit, groups, starts) &&
        !completesClause(tokens, verb, token, groups)
      )
        break
    }
    end = token + 1
  }
  while (
    end > verb + 1 &&
    ((tokens.kind[end - 1] === TokenKind.Punctuation && !closes(tokens, verb, end - 1)) ||
      CONJUNCTIONS.has(tokens.norm(end - 1)))
  )
    end--
  return end
}

/** A verb with a tense that nothing since the act's verb makes a clause of its own. */
function outerVerbAt(tokens: Tokens, token: number, verb: number, groups: readonly VerbGroup[]): boolean {
  if (!groups.some((group) => group.firstToken === token && group.form === 'finite')) return false
  for (let before = verb + 1; before < token; before++)
    if (SUBORDINATORS.has(tokens.norm(before))) return false
  return true
}

/** A bracket, a per cent sign, or a quotation mark that opened within the action. */
function closes(tokens: Tokens, first: number, last: number): boolean {
  const sign = tokens.raw(last)
  if (sign === ')' || sign === '%' || sign === '”') return true
  if (sign !== '’' && sign !== "'") return false
  for (let token = first; token < last; token++) {
    const opener = tokens.raw(token)
    if (opener === '‘' || (sign === "'" && opener === "'")) return true
  }
  return false
}

/** A full stop inside an abbreviation or a closing quotation mark that the sentence goes on behind. */
function goesOn(tokens: Tokens, token: number, limit: number): boolean {
  if (token + 1 >= limit) return false
  if (tokens.norm(token) === '.') return tokens.gap[token + 1] === 0
  return /^[”"]$/.test(tokens.norm(token)) && tokens.kind[token + 1] === TokenKind.Word
}

/** The comma that closes an insertion; the opening one where none does. */
function closingComma(tokens: Tokens, opening: number, limit: number): number {
  for (let token = opening + 1; token < Math.min(limit, opening + 12); token++)
    if (tokens.norm(token) === ',') return token
  return opening
}

function isBaseVerb(tokens: Tokens, token: number): boolean {
  const verb = verbOf(tokens.norm(token))
  return verb !== undefined && !verb.nounLike && (verb.forms & VerbForm.Base) !== 0
}

/** `a strong, competitive economy` */
function joinsAdjectives(tokens: Tokens, verb: number, comma: number, limit: number): boolean {
  const opens = comma - 2 === verb || isBaseVerb(tokens, comma - 2) || DETERMINERS.has(tokens.norm(comma - 2))
  if (comma + 2 >= limit || !opens) return false
  const next = tokens.norm(comma + 1)
  if (tokens.kind[comma + 1] !== TokenKind.Word || tokens.shape[comma + 1] !== Shape.Lower) return false
  if (DETERMINERS.has(next) || PREPOSITIONS.has(next) || CONJUNCTIONS.has(next) || ADJUNCTS.has(next))
    return false
  const isVerb = !DETERMINERS.has(tokens.norm(comma - 2)) && verbOf(next) !== undefined
  return !next.endsWith('ing') && !isVerb && tokens.kind[comma + 2] === TokenKind.Word
}

/** A comma before anything but the next noun of a list ends the action. */
function endsClause(tokens: Tokens, comma: number, limit: number, groups: readonly VerbGroup[]): boolean {
  const next = comma + 1
  if (next >= limit) return true
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
function isContact(tokens: Tokens, from: number, group: VerbGroup): boolean {
  const before = group.firstToken - 1
  return (
    before > from && CLAUSE_PRONOUNS.has(tokens.norm(before)) && tokens.kind[before - 1] === TokenKind.Word
  )
}

function opensClause(token: number, groups: readonly VerbGroup[]): boolean {
  return groups.some(
    (group) => group.form === 'finite' && group.firstToken > token && group.firstToken - token <= 6,
  )
}

/** A conjunction before another act, or before a clause with a subject of its own. */
function opensAct(
  tokens: Tokens,
  conjunction: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: ReadonlySet<number>,
): boolean {
  for (let token = conjunction + 1; token < Math.min(limit, conjunction + 4); token++)
    if (starts.has(token)) return true
  const next = tokens.norm(conjunction + 1)
  if (
    next === 'we' ||
    next === 'it' ||
    next === 'they' ||
    next === 'i' ||
    next === 'that' ||
    auxiliaryOf(next)?.withSubject
  )
    return true
  return groups.some(
    (group) =>
      group.form === 'finite' &&
      group.firstToken > conjunction &&
      group.firstToken - conjunction <= 6 &&
      group.firstToken < limit &&
      (group.modal !== null || group.tense !== 'none') &&
      !sharesObject(group, conjunction) &&
      !isContact(tokens, conjunction + 1, group) &&
      !hasBreak(tokens, conjunction, group.firstToken),
  )
}

/** `extend and improve the scheme`: a bare verb right behind the conjunction that is no act of its own. */
function sharesObject(group: VerbGroup, conjunction: number): boolean {
  return group.firstToken === conjunction + 1 && group.firstToken === group.head && group.tense === 'present'
}

/** A relative or a comma: the verb behind it has another subject. */
function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (RELATIVES.has(tokens.norm(token)) || tokens.norm(token) === ',') return true
  return false
}

/** `ensure the NHS and care services have`: the verb completes the act's own clause. */
function completesClause(
  tokens: Tokens,
  verb: number,
  conjunction: number,
  groups: readonly VerbGroup[],
): boolean {
  const lemma = verbOf(tokens.norm(verb))?.lemma ?? ''
  if (!CLAUSAL_VERBS.has(lemma)) return false
  return !groups.some(
    (group) => group.form === 'finite' && group.firstToken > verb && group.endToken <= conjunction,
  )
}
