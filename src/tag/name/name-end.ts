/** A run of capitalised words that ends with an opening head in, where the whole name ends out. */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isOwner } from './name-start.ts'
import type { Run } from './phrases.ts'
import { endsWithHead, isKnown, isKnownBody, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

/** End of the name behind an opening head: `Department` → `Department for Business, Energy and Industrial Strategy`. */
export function extendRight(
  around: Surroundings,
  index: number,
  type: 'body' | 'programme',
): { end: number; index: number } {
  const { tokens, runs } = around
  let at = index
  let end = runs[at]!.endToken
  if (around.knownEnds.has(end) && end - runs[at]!.firstToken > 1 && !isStateDepartment(around, end))
    return { end, index: at }
  const openings = type === 'body' ? NameClass.BodyOpening : NameClass.ProgrammeOpening
  const opensName =
    isOf(tokens, end - 1, openings) || isDirectorateGeneral(tokens, runs[at]!.firstToken, end - 1)
  if (!opensName) return { end, index: at }
  const isMinistry = /^(department|ministry|general)$/.test(tokens.norm(end - 1))
  let first = true
  let inList = false
  while (at + 1 < runs.length) {
    const next = runs[at + 1]!
    const between = next.firstToken - end
    const joiner = tokens.norm(end)
    const preposition =
      joiner === 'of' || joiner === 'for' || joiner === 'on' || joiner === 'in' || joiner === 'against'
    const isPurpose = joiner === 'to' && type === 'programme' && first
    const direct = between === 1 && (preposition || isPurpose)
    const withThe = between === 2 && (joiner === 'of' || joiner === 'for') && tokens.norm(end + 1) === 'the'
    if (direct || withThe) {
      if (!first && joiner === 'for') break
      if (!mayFollow(around, next, joiner, type, first)) break
      if (first && joiner === 'for' && isLocalCouncil(tokens, runs[index]!)) break
    } else if (!first && (joiner === 'and' || joiner === '&') && between === 1) {
      if (!isTopic(around, next) && !(isMinistry && inList)) break
    } else if (!first && joiner === ',' && between === 2 && tokens.norm(end + 1) === 'and') {
      if (!inList) break
    } else if (!first && joiner === ',' && between === 1) {
      if (!isTopicList(around, at + 1, isMinistry)) break
      inList = true
    } else break
    end = trimmedEnd(around, next)
    at++
    first = false
    if (end !== next.endToken) break
  }
  return { end, index: at }
}

/** `Idaho State Department of Health` is not the State Department. */
function isStateDepartment({ tokens }: Surroundings, end: number): boolean {
  return (
    tokens.norm(end - 1) === 'department' && tokens.norm(end - 2) === 'state' && tokens.norm(end) === 'of'
  )
}

/** `Directorate-General for Transport`; `token` is the second word. */
export function isDirectorateGeneral(tokens: Tokens, first: number, token: number): boolean {
  if (tokens.norm(token) !== 'general') return false
  const before = tokens.raw(token - 1) === '-' ? token - 2 : token - 1
  return before >= first && tokens.norm(before) === 'directorate'
}

/** `Flintshire Council for the Aston Family Centre`; a national council is for something (`Arts Council for …`). */
function isLocalCouncil(tokens: Tokens, { firstToken, endToken }: Run): boolean {
  if (tokens.norm(endToken - 1) !== 'council' || endToken - firstToken < 2) return false
  return (
    !isOf(tokens, endToken - 2, NameClass.Demonym) &&
    !/^(national|general|arts|international|central|joint|world|advisory)$/.test(tokens.norm(endToken - 2))
  )
}

function trimmedEnd(around: Surroundings, run: Run): number {
  const { tokens } = around
  for (let token = run.firstToken + 1; token < run.endToken; token++) {
    if (tokens.kind[token] === TokenKind.Clitic && isOwner(around, run.firstToken, token)) return token
    if (isOf(tokens, token, NameClass.RoleWord)) return token
  }
  return run.endToken
}

function mayFollow(around: Surroundings, next: Run, joiner: string, type: string, first: boolean): boolean {
  const { tokens } = around
  const isNation = isOf(tokens, next.firstToken, NameClass.Nation)
  if (isOf(tokens, next.firstToken, NameClass.Month)) return false
  const known = around.known.get(next.firstToken)
  if (joiner === 'for' && known?.entries.some(({ entry }) => entry.type === 'programme')) return false
  if (joiner === 'in' && (isNation || isKnown(around, next.firstToken, next.endToken) || first)) return false
  if (
    type === 'programme' &&
    (isNation ||
      isOf(tokens, next.firstToken, NameClass.Demonym) ||
      isKnown(around, next.firstToken, next.endToken))
  )
    return false
  if (joiner === 'on' && tokens.kind[next.firstToken + 1] === TokenKind.Number) return false
  return (
    joiner === 'of' || first || !endsWithHead(tokens, next.endToken) || joiner === 'for' || joiner === 'in'
  )
}

/** Is the run a subject such as departments are named after, and no name of its own? */
function isTopic(around: Surroundings, run: Run): boolean {
  const { tokens } = around
  if (isKnownBody(around, run.firstToken, run.endToken)) return false
  const last = run.endToken - 1
  return (
    isOf(tokens, last, NameClass.Topic) ||
    around.lowerCase.has(tokens.word[last]!) ||
    (last === run.firstToken && ABSTRACT.test(tokens.norm(last)) && !isOf(tokens, last, NameClass.BodyHead))
  )
}

/** Endings of what divisions and committees are for: `Division of Child Safety and Permanency`. */
const ABSTRACT = /[a-z]{3}(?:tion|sion|ment|ness|ity|ency|ancy|ance|ence)$/

/** What a department is for may be any word that is no name of its own. */
function isSubject(around: Surroundings, run: Run, isMinistry: boolean): boolean {
  if (!isMinistry) return isTopic(around, run)
  const isAbbreviation = around.tokens.shape[run.endToken - 1] === Shape.Upper
  return (
    !isAbbreviation && run.endToken - run.firstToken < 4 && !isKnownBody(around, run.firstToken, run.endToken)
  )
}

/** From run `index` on: topics by commas that end with `and` and one more. */
function isTopicList(around: Surroundings, index: number, isMinistry: boolean): boolean {
  const { tokens, runs } = around
  for (let at = index; at + 1 < runs.length && at < index + 6; at++) {
    if (!isSubject(around, runs[at]!, isMinistry)) return false
    const joiner = tokens.norm(runs[at]!.endToken)
    const between = runs[at + 1]!.firstToken - runs[at]!.endToken
    if (joiner === 'and' && between === 1) return isSubject(around, runs[at + 1]!, isMinistry)
    if (joiner === ',' && between === 2 && tokens.norm(runs[at]!.endToken + 1) === 'and')
      return isSubject(around, runs[at + 1]!, isMinistry)
    if (joiner !== ',' || between !== 1) return false
  }
  return false
}
