/** The runs of a sentence in, the names that a telling head gives away out (`Early Language Board`, `Department for …`). */

import { DETERMINERS, PREPOSITIONS } from '../../grammar/word-classes.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { hasOfficer, isAuxiliary, isCited } from './context.ts'
import type { Finding } from './finding.ts'
import { extendRight } from './name-end.ts'
import { beginWithin, extendLeft } from './name-start.ts'
import { isKind, type Surroundings } from './surroundings.ts'
import {
  BODY_HEADS,
  BODY_OPENINGS,
  DEMONYMS,
  NATIONS,
  OPENERS,
  OTHER_HEADS,
  PROGRAMME_HEADS,
  PROGRAMME_NOUNS,
  ROLE_WORDS,
  TOPICS,
  WEAK_BODY_HEADS,
  WEAK_PROGRAMME_HEADS,
} from './words.ts'

/** Names with two words or more; a head alone (`the Board`) is a short form and found elsewhere. */
export function headedNames(around: Surroundings): Finding[] {
  const findings: Finding[] = []
  let floor = 0
  for (let index = 0; index < around.runs.length; index++) {
    const found = headedName(around, index, floor)
    if (found === null) continue
    findings.push(found.finding)
    index = Math.max(index, found.lastRun)
    floor = index + 1
  }
  return findings
}

/** Runs before `floor` belong to the name before. */
function headedName(
  around: Surroundings,
  index: number,
  floor: number,
): { finding: Finding; lastRun: number } | null {
  const { tokens } = around
  const run = around.runs[index]!
  const head = headOf(tokens, run.firstToken, run.endToken)
  if (head < 0) return null
  const norm = tokens.norm(head)
  const type = PROGRAMME_HEADS.has(norm) ? 'programme' : 'body'
  let end = head + 1
  let lastRun = index
  if (end === run.endToken) {
    const right = extendRight(around, index, type)
    end = right.end
    lastRun = right.index
  }
  if (end === head + 1) end = endOfSubject(around, head)
  const extended = end > head + 1
  let first = beginWithin(around, run, head)
  if (first === run.firstToken && (!isListed(around, first, end) || endsList(tokens, first)))
    first = extendLeft(around, index, floor, head, type)
  if (followsRole(tokens, first) || (isWeak(norm) && isObject(tokens, first))) return null
  if (/^(strategy|framework|plan)$/.test(norm) && isCited(tokens, first, end)) return null
  if (end - first < 2 || !isTelling(around, first, head, end, extended)) return null
  return {
    finding: {
      type: typeInContext(around, type, first, end),
      firstToken: first,
      endToken: end,
      rule: 'head',
      certainty: isWeak(norm) && end - first < 3 ? 'inferred' : 'stated',
    },
    lastRun,
  }
}

/** The last word of the run that is a head with nothing but a role behind it (`Parole Board Chair`), -1 where there is none. */
function headOf(tokens: Tokens, first: number, end: number): number {
  for (let token = first + 2; token < end; token++)
    if (isRoleWord(tokens, token) && BODY_HEADS.has(tokens.norm(token - 1)) && !isRoleWord(tokens, token - 1))
      return token - 1
  let token = end - 1
  while (token > first && ROUNDS.has(tokens.norm(token))) token--
  while (token > first && isRoleWord(tokens, token)) token--
  const norm = tokens.norm(token)
  const isHead =
    BODY_HEADS.has(norm) || PROGRAMME_HEADS.has(norm) || (BODY_OPENINGS.has(norm) && token === end - 1)
  return isHead && (token === end - 1 || !OTHER_HEADS.has(norm)) ? token : -1
}

/** `Chief Executive` is an office, the `Health and Safety Executive` a body. */
function isRoleWord(tokens: Tokens, token: number): boolean {
  const norm = tokens.norm(token)
  return ROLE_WORDS.has(norm) && (!BODY_HEADS.has(norm) || tokens.norm(token - 1) === 'chief')
}

/** What may follow a fund's name without being part of it (`Levelling Up Fund Round`). */
const ROUNDS = new Set(
  'round phase wave tranche funding bid bids application applications allocation allocations'.split(' '),
)

function isWeak(norm: string): boolean {
  return WEAK_BODY_HEADS.has(norm) || WEAK_PROGRAMME_HEADS.has(norm)
}

/** `Director of Children’s Services`: what stands behind a role's `of` is the role's. */
function followsRole(tokens: Tokens, first: number): boolean {
  if (ROLE_WORDS.has(tokens.norm(first)) && !BODY_HEADS.has(tokens.norm(first))) return true
  return (
    /^(of|for)$/.test(tokens.norm(first - 1)) &&
    ROLE_WORDS.has(tokens.norm(first - 2)) &&
    tokens.shape[first - 2] !== Shape.Lower
  )
}

/** `Global Centre for rail excellence`: a centre's or institute's subject in lower case, up to the verb. */
function endOfSubject({ tokens, sentenceEnd }: Surroundings, head: number): number {
  const end = head + 1
  if (!/^(centre|center|institute|campaign|alliance)$/.test(tokens.norm(head)) || tokens.norm(end) !== 'for')
    return end
  if (tokens.shape[head - 1]! < Shape.Capitalised) return end
  let token = end + 1
  while (token < sentenceEnd && token < end + 6) {
    const isWord = tokens.kind[token] === TokenKind.Word && tokens.shape[token] === Shape.Lower
    if (!isWord && tokens.kind[token] !== TokenKind.Clitic) break
    if (
      isAuxiliary(tokens.norm(token)) ||
      PREPOSITIONS.has(tokens.norm(token)) ||
      DETERMINERS.has(tokens.norm(token))
    )
      break
    token++
  }
  const isClosed =
    token === sentenceEnd || isAuxiliary(tokens.norm(token)) || /^[.,;:)]$/.test(tokens.raw(token))
  return isClosed && token > end + 1 && TOPICS.has(tokens.norm(token - 1)) ? token : end
}

/** Has the lexicon just this name, so that what stands before its `and` is another? */
function isListed(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.some(({ form }) => form !== 'ambiguous')
}

/** `Net Zero, Energy and | Transport Committee`: the last of its subjects. */
function endsList(tokens: Tokens, first: number): boolean {
  return (
    tokens.norm(first - 1) === 'and' && TOPICS.has(tokens.norm(first - 2)) && tokens.raw(first - 3) === ','
  )
}

/** `Councils of Voluntary Service`: a weak head behind another name's `of` is no name. */
function isObject(tokens: Tokens, first: number): boolean {
  return tokens.norm(first - 1) === 'of' && tokens.shape[first - 2]! >= Shape.Capitalised
}

function isTelling(
  around: Surroundings,
  first: number,
  head: number,
  end: number,
  extended: boolean,
): boolean {
  const { tokens } = around
  const norm = tokens.norm(head)
  if (!BODY_HEADS.has(norm) && !PROGRAMME_HEADS.has(norm) && !extended) return false
  if (isKind(tokens, first, end) || (norm === 'executive' && tokens.raw(head - 1) === '-')) return false
  const before = tokens.norm(first - 1)
  if (
    /^(each|every|any|no|per|all|some|many|most|several|both|these|those|two|three|four|five|six)$/.test(
      before,
    )
  )
    return end - first > 3 && extended
  if (extended) return true
  if (first === head) return false
  const lone = head - first === 1
  if (lone && (OPENERS.has(tokens.norm(first)) || ROLE_WORDS.has(tokens.norm(first)))) return false
  if (lone && isWeak(norm) && (NATIONS.has(tokens.norm(first)) || DEMONYMS.has(tokens.norm(first))))
    return false
  return !(lone && tokens.kind[first] === TokenKind.Clitic)
}

/** `Families First Partnership programme` is a programme whatever its head says; a fund that says and owns is a body. */
function typeInContext(
  { tokens }: Surroundings,
  type: Finding['type'],
  first: number,
  end: number,
): Finding['type'] {
  const next = tokens.norm(end)
  if (type === 'body')
    return tokens.shape[end] === Shape.Lower &&
      /^(programmes?|programs?|schemes?|initiatives?|pilots?|pathways?)$/.test(next)
      ? 'programme'
      : 'body'
  const owns = tokens.kind[end] === TokenKind.Clitic && PROGRAMME_NOUNS.has(tokens.norm(end + 2))
  const isFund = /^(fund|initiative|project|programme|campaign)$/.test(tokens.norm(end - 1))
  const acts = /^(says|said|argues|argued|warns|warned)$/.test(next)
  return isFund && (owns || acts || hasOfficer(tokens, first, end)) ? 'body' : 'programme'
}
