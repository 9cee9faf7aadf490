/** The runs of a sentence in, the names that a telling head gives away out (`Early Language Board`, `Department for …`). */

import { DETERMINERS, PREPOSITIONS } from '../../grammar/word-classes.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { hasOfficer, isCited } from './context.ts'
import type { Finding } from './finding.ts'
import { extendRight, isDirectorateGeneral } from './name-end.ts'
import { beginWithin, extendLeft, opensPoliceAndCrime } from './name-start.ts'
import type { Run } from './phrases.ts'
import { isAuxiliary } from './predicates.ts'
import { isHead, isKind, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

const HeadCue = {
  /** Heads that a citation makes a publication's. */
  Cited: 1,
  /** Heads whose subject may stand in lower case: `Global Centre for rail excellence`. */
  Subject: 1 << 1,
  /** Before the name it makes its head a common noun. */
  Quantifier: 1 << 2,
  /** Behind a body's name it makes a programme's of it. */
  Undertaking: 1 << 3,
  /** Programmes that may be bodies. */
  Fund: 1 << 4,
  Says: 1 << 5,
} as const

const CUES = WordClasses.fromLists(
  [HeadCue.Cited, 'strategy framework plan'],
  [HeadCue.Subject, 'centre center institute campaign alliance'],
  [
    HeadCue.Quantifier,
    'each every any no per all some many most several both these those two three four five six',
  ],
  [
    HeadCue.Undertaking,
    'programme programmes program programs scheme schemes initiative initiatives pilot pilots pathway pathways',
  ],
  [HeadCue.Fund, 'fund initiative project programme campaign'],
  [HeadCue.Says, 'says said argues argued warns warned'],
)

function cueOf(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? CUES.of(tokens)[tokens.word[token]!]! : 0
}

/** Names with two words or more; a head alone (`the Board`) is a short form and found elsewhere. */
export function addHeadedNames(around: Surroundings, findings: Finding[]): void {
  let floor = 0
  for (let index = 0; index < around.runs.length; index++) {
    const found = headedName(around, index, floor)
    if (found === null) continue
    findings.push(found.finding)
    index = Math.max(index, found.lastRun)
    const rest = ownedName(around, index, found.finding.endToken)
    if (rest !== null) findings.push(rest)
    floor = index + 1
  }
}

/** `University of Quorn’s | Quay Policy Commission`: what stands in run `index` behind the name that ends at its owner. */
function ownedName(around: Surroundings, index: number, end: number): Finding | null {
  const { tokens } = around
  const run = around.runs[index]!
  const firstToken = end + 1
  if (tokens.kind[end] !== TokenKind.Clitic || firstToken >= run.endToken || end <= run.firstToken)
    return null
  const runs = [...around.runs]
  runs[index] = { ...run, firstToken, opens: false }
  return headedName({ ...around, runs }, index, index)?.finding ?? null
}

/** Runs before `floor` belong to the name before. */
function headedName(
  around: Surroundings,
  index: number,
  floor: number,
): { finding: Finding; lastRun: number } | null {
  const { tokens } = around
  const run = around.runs[index]!
  const head = headOf(tokens, run)
  if (head < 0 || opensPoliceAndCrime(tokens, run)) return null
  const type = isOf(tokens, head, NameClass.ProgrammeHead) ? 'programme' : 'body'
  const isWeak = isOf(tokens, head, NameClass.WeakBodyHead | NameClass.WeakProgrammeHead)
  let end = isOf(tokens, head, NameClass.ProgrammeHead) && endsWithPlus(tokens, run) ? head + 2 : head + 1
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
  if (followsRole(tokens, first, isWeak) || (isWeak && isObject(tokens, first))) return null
  if ((cueOf(tokens, head) & HeadCue.Cited) !== 0 && isCited(tokens, first, end)) return null
  if (end - first < 2 || !isTelling(around, first, head, end, extended)) return null
  return {
    finding: {
      type: typeInContext(around, type, first, end),
      firstToken: first,
      endToken: end,
      rule: 'head',
      certainty: isWeak && end - first < 3 ? 'inferred' : 'stated',
    },
    lastRun,
  }
}

/** The last word of the run that is a head with nothing but a role behind it (`Parole Board Chair`), -1 where there is none. */
function headOf(tokens: Tokens, run: Run): number {
  const { firstToken: first, endToken: end, classes } = run
  if ((classes & HEADS) === 0) return -1
  for (let token = first + 2; token < end && (classes & NameClass.RoleWord) !== 0; token++)
    if (
      isRoleWord(tokens, token) &&
      isOf(tokens, token - 1, NameClass.BodyHead) &&
      !isRoleWord(tokens, token - 1) &&
      !(tokens.kind[token + 1] === TokenKind.Clitic && token + 2 < end)
    )
      return token - 1
  let token = end - 1
  if (endsWithPlus(tokens, run) && isOf(tokens, token - 1, NameClass.ProgrammeHead)) return token - 1
  while (token > first && ROUNDS.has(tokens.norm(token))) token--
  while (token > first && isRoleWord(tokens, token)) token--
  if (isDirectorateGeneral(tokens, first, token)) return token
  if (token === end - 1) return isOf(tokens, token, HEADS) ? token : -1
  return isHead(tokens, token) && !isOf(tokens, token, NameClass.OtherHead) ? token : -1
}

/** `Quiet Streets Fund Plus`. */
function endsWithPlus(tokens: Tokens, { endToken }: Run): boolean {
  return tokens.norm(endToken - 1) === 'plus'
}

/** Of a run's words. */
const HEADS = NameClass.BodyHead | NameClass.ProgrammeHead | NameClass.BodyOpening

/** `Chief Executive` is an office, the `Health and Safety Executive` a body. */
function isRoleWord(tokens: Tokens, token: number): boolean {
  if (!isOf(tokens, token, NameClass.RoleWord)) return false
  return !isOf(tokens, token, NameClass.BodyHead) || tokens.norm(token - 1) === 'chief'
}

/** What may follow a fund's name without being part of it (`Levelling Up Fund Round`). */
const ROUNDS = new Set(
  'round phase wave tranche funding bid bids application applications allocation allocations'.split(' '),
)

/** `Director of Children’s Services`, `Director of Parks and Leisure Services`: what stands behind a role's `of` is the role's. */
export function followsRole(tokens: Tokens, first: number, isWeak: boolean): boolean {
  if (isOf(tokens, first, NameClass.RoleWord) && !isOf(tokens, first, NameClass.BodyHead)) return true
  const complement = isWeak ? startOfFields(tokens, first) : first
  return (
    tokens.shape[complement - 2] !== Shape.Lower &&
    isOf(tokens, complement - 2, NameClass.RoleWord) &&
    /^(of|for)$/.test(tokens.norm(complement - 1))
  )
}

/** Before `and`: one field that stands beside the name's, or two with a comma between. */
function startOfFields(tokens: Tokens, first: number): number {
  let start = first
  for (let fields = 0; fields < 2; fields++) {
    const joiner = tokens.norm(start - 1)
    if (joiner !== 'and' && joiner !== '&' && joiner !== ',') break
    let field = start - 1
    while (field > first - 8 && tokens.shape[field - 1]! >= Shape.Capitalised) field--
    if (field === start - 1) break
    start = field
  }
  return start
}

/** `Global Centre for rail excellence`: a centre's or institute's subject in lower case, up to the verb. */
function endOfSubject({ tokens, sentenceEnd }: Surroundings, head: number): number {
  const end = head + 1
  if ((cueOf(tokens, head) & HeadCue.Subject) === 0 || tokens.norm(end) !== 'for') return end
  if (tokens.shape[head - 1]! < Shape.Capitalised) return end
  let token = end + 1
  while (token < sentenceEnd && token < end + 6) {
    const isWord = tokens.kind[token] === TokenKind.Word && tokens.shape[token] === Shape.Lower
    if (!isWord && tokens.kind[token] !== TokenKind.Clitic) break
    if (
      isAuxiliary(tokens, token) ||
      PREPOSITIONS.has(tokens.norm(token)) ||
      DETERMINERS.has(tokens.norm(token))
    )
      break
    token++
  }
  const isClosed = token === sentenceEnd || isAuxiliary(tokens, token) || /^[.,;:)]$/.test(tokens.raw(token))
  return isClosed && token > end + 1 && isOf(tokens, token - 1, NameClass.Topic) ? token : end
}

/** Has the lexicon just this name, so that what stands before its `and` is another? */
function isListed(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.some(({ form }) => form !== 'ambiguous')
}

/** `Net Zero, Energy and | Transport Committee`: the last of its subjects. */
function endsList(tokens: Tokens, first: number): boolean {
  return (
    tokens.norm(first - 1) === 'and' &&
    isOf(tokens, first - 2, NameClass.Topic) &&
    tokens.raw(first - 3) === ','
  )
}

/** `Councils of Voluntary Service`: a weak head behind another name's `of` is no name. */
function isObject(tokens: Tokens, first: number): boolean {
  return tokens.shape[first - 2]! >= Shape.Capitalised && tokens.norm(first - 1) === 'of'
}

function isTelling(
  around: Surroundings,
  first: number,
  head: number,
  end: number,
  extended: boolean,
): boolean {
  const { tokens } = around
  if (!extended && !isHead(tokens, head)) return false
  if (isKind(tokens, first, end) || (tokens.norm(head) === 'executive' && tokens.raw(head - 1) === '-'))
    return false
  if ((cueOf(tokens, first - 1) & HeadCue.Quantifier) !== 0) return end - first > 3 && extended
  if (extended) return true
  if (first === head) return false
  const lone = head - first === 1
  const isExecutive = tokens.norm(first) === 'executive' && tokens.norm(head) === 'committee'
  if (lone && isOf(tokens, first, NameClass.Opener | NameClass.RoleWord) && !isExecutive) return false
  const isWeak = isOf(tokens, head, NameClass.WeakBodyHead | NameClass.WeakProgrammeHead)
  if (lone && isWeak && isOf(tokens, first, NameClass.Nation | NameClass.Demonym)) return false
  if (lone && isWeak && isOf(tokens, first, NameClass.Topic) && opensInProse(around, first, head))
    return false
  return !(lone && tokens.kind[first] === TokenKind.Clitic)
}

/** `Youth projects` at a sentence's beginning, with the second word in lower case elsewhere. */
function opensInProse({ runs, lowerCase, tokens }: Surroundings, first: number, head: number): boolean {
  return runs[0]?.firstToken === first && runs[0].opens && lowerCase.has(tokens.word[head]!)
}

/** `Families First Partnership programme` is a programme whatever its head says; a fund that says and owns is a body. */
function typeInContext(
  { tokens }: Surroundings,
  type: Finding['type'],
  first: number,
  end: number,
): Finding['type'] {
  const next = cueOf(tokens, end)
  if (type === 'body')
    return tokens.shape[end] === Shape.Lower && (next & HeadCue.Undertaking) !== 0 ? 'programme' : 'body'
  if ((cueOf(tokens, end - 1) & HeadCue.Fund) === 0) return 'programme'
  const owns = tokens.kind[end] === TokenKind.Clitic && isOf(tokens, end + 2, NameClass.ProgrammeNoun)
  return owns || (next & HeadCue.Says) !== 0 || hasOfficer(tokens, first, end) ? 'body' : 'programme'
}
