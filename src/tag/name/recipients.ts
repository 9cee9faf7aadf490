/** A run of capitals in, the organisation that it names out where it gets a sum (`X, which will gain £2m`) or runs something (`run by X`). */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, clueOf } from '../clues/clues.ts'
import type { Finding } from './finding.ts'
import { beginWithin } from './name-start.ts'
import type { Run } from './phrases.ts'
import { isKind, isKnownElse, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

const Deed = {
  /** Between the name and the verb, and between the verb and the sum. */
  Filler: 1,
  Gets: 1 << 1,
  /** `run` before `by`. */
  Runs: 1 << 2,
  By: 1 << 3,
  Joint: 1 << 4,
} as const

const DEEDS = WordClasses.fromLists(
  [
    Deed.Filler,
    ', which who will has have had was were is been be also each today a an nearly over about around up to further additional extra more than almost just',
  ],
  [
    Deed.Gets,
    'give gives gave donated contributed invest invests invested spent raised paid receive receives received gain gains gained get gets got win wins won awarded given handed granted allocated secured secures',
  ],
  [Deed.Runs, 'run managed operated organised delivered hosted'],
  [Deed.By, 'by'],
  [Deed.Joint, 'for of with to'],
)

function deedAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? DEEDS.of(tokens)[tokens.word[token]!]! : 0
}

export function recipient(around: Surroundings, index: number): Finding | null {
  const { tokens } = around
  const run = around.runs[index]!
  const end = run.endToken
  const gets = (deedAt(tokens, end) & (Deed.Filler | Deed.Gets)) !== 0 && getsSum(around, end)
  if (!gets && !isRunner(tokens, run)) return null
  const firstToken = gets ? startOverJoints(around, index) : beginWithin(around, run, end - 1)
  if (!isUnknownName(around, run, firstToken, end)) return null
  return {
    type: 'body',
    firstToken,
    endToken: end,
    rule: gets ? 'recipient' : 'runner',
    certainty: 'inferred',
  }
}

/** `, which will gain £498,193`. */
function getsSum({ tokens, sentenceEnd }: Surroundings, end: number): boolean {
  let token = end
  while (token < end + 6 && (deedAt(tokens, token) & Deed.Filler) !== 0) token++
  if ((deedAt(tokens, token) & Deed.Gets) === 0 || tokens.shape[token] !== Shape.Lower) return false
  token++
  for (let last = Math.min(token + 6, sentenceEnd); token < last; token++)
    if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

/** `run by Quiet Quays`. */
function isRunner(tokens: Tokens, { firstToken }: Run): boolean {
  return (
    (deedAt(tokens, firstToken - 1) & Deed.By) !== 0 && (deedAt(tokens, firstToken - 2) & Deed.Runs) !== 0
  )
}

/** `Quorn Crossroads Caring for Carers`: over a small word to the run before. */
function startOverJoints(around: Surroundings, index: number): number {
  const { tokens, runs } = around
  let at = index
  let first = beginWithin(around, runs[at]!, runs[at]!.endToken - 1)
  while (at > 0 && first === runs[at]!.firstToken) {
    const left = runs[at - 1]!
    if (left.endToken !== first - 1 || (deedAt(tokens, first - 1) & Deed.Joint) === 0) break
    if (isOf(tokens, left.endToken - 1, NO_BODY)) break
    first = beginWithin(around, left, left.endToken - 1)
    at--
  }
  return first
}

const NO_BODY =
  NameClass.RoleWord | NameClass.OtherHead | NameClass.ProgrammeHead | NameClass.Title | NameClass.Month
const NO_BODY_ALONE = NO_BODY | NameClass.Nation | NameClass.Demonym | NameClass.Opener | NameClass.Topic

/** No person, place, office or kind; of one word none that the language has too. */
function isUnknownName(around: Surroundings, run: Run, first: number, end: number): boolean {
  const { tokens } = around
  const last = end - 1
  if (isOf(tokens, last, NO_BODY) || isOf(tokens, first, NameClass.Title)) return false
  if (isKind(tokens, first, end) || isKnownElse(around, first, end)) return false
  if ((clueOf(tokens.norm(first)) & (Clue.FirstName | Clue.Title | Clue.PersonNoun)) !== 0) return false
  if (last > first) return end - first < 8
  const isOpening = run.opens && first === run.firstToken && tokens.norm(first).endsWith('s')
  return (
    tokens.kind[first] === TokenKind.Word &&
    !isOpening &&
    !around.lowerCase.has(tokens.word[first]!) &&
    !isOf(tokens, first, NO_BODY_ALONE) &&
    /^[\p{L}-]{4,}$/u.test(tokens.norm(first)) &&
    !around.known.has(first)
  )
}
