/** A sentence's matches in, the names of areas that stand for their health boards out: `NHS Fife and Lothian`, `Fife and Lothian boards`. */
import type { NameMatch } from '../../model/lexicon.ts'
import { actsAsCouncil } from './context.ts'
import { Cue, isCue } from './cues.ts'
import { EntryClass, entryClasses, someAre } from './entry-classes.ts'
import type { Finding } from './finding.ts'
import { isCapitalised } from './phrases.ts'
import type { Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

/** What holds for one member of a list holds for all. `found` are the bodies that are sure. */
export function healthBoards(
  around: Surroundings,
  matches: readonly NameMatch[],
  sentenceFirst: number,
  found: readonly Finding[],
): Finding[] {
  const areas = matches.filter((match) => isArea(around, match))
  const findings: Finding[] = []
  for (let at = 0; at < areas.length; ) {
    let end = at + 1
    while (end < areas.length && follows(around, areas[end - 1]!.endToken, areas[end]!.firstToken)) end++
    const list = areas.slice(at, end)
    if (areBoards(around, list, sentenceFirst, found)) for (const area of list) findings.push(boardOf(area))
    at = end
  }
  return findings
}

/** The longest name at its place, in which nothing but the context tells the board from the area. */
function isArea({ tokens, known }: Surroundings, { firstToken, endToken, entries }: NameMatch): boolean {
  if (!someAre(entries, EntryClass.HealthBoard) || known.get(firstToken)?.endToken !== endToken) return false
  for (const { entry, form } of entries)
    if ((entryClasses(entry) & EntryClass.HealthBoard) !== 0 && form !== 'ambiguous') return false
  const before = firstToken - 1
  const isPart = isCapitalised(tokens, before) && !isOf(tokens, before, NameClass.Opener)
  return isCapitalised(tokens, firstToken) && !isPart && !isCapitalised(tokens, endToken)
}

function boardOf({ firstToken, endToken, entries }: NameMatch): Finding {
  const boards = entries
    .filter(({ entry }) => (entryClasses(entry) & EntryClass.HealthBoard) !== 0)
    .map(({ entry }) => entry)
  return { type: 'body', firstToken, endToken, rule: 'health-board', certainty: 'stated', entries: boards }
}

/** Does the list go on from `end` to `first`, over a comma or `and`? */
function follows({ tokens }: Surroundings, end: number, first: number): boolean {
  if (first <= end || first > end + 3) return false
  for (let token = end; token < first; token++)
    if (!isCue(tokens, token, Cue.ListSign | Cue.Ampersand | Cue.The)) return false
  return true
}

function areBoards(
  around: Surroundings,
  list: readonly NameMatch[],
  sentenceFirst: number,
  found: readonly Finding[],
): boolean {
  const { tokens, sentenceEnd } = around
  const { firstToken: first } = list[0]!
  const { endToken: end } = list[list.length - 1]!
  if (isBoards(tokens.norm(end)) && (list.length > 1 || tokens.norm(end) === 'board')) return true
  if (found.some((body) => body.endToken < first && isBoard(body) && follows(around, body.endToken, first)))
    return true
  if (isExample(around, first)) return true
  if (!actsAsCouncil(tokens, end, sentenceEnd)) return false
  for (let token = first - 1; token >= sentenceFirst && token > first - WINDOW; token--)
    if (isBoards(tokens.norm(token))) return true
  for (let token = end + 1; token < sentenceEnd && token < end + WINDOW; token++)
    if (isBoards(tokens.norm(token)) && /^(health|nhs)$/.test(tokens.norm(token - 1))) return true
  return false
}

const WINDOW = 40

function isBoard({ type, entries }: Finding): boolean {
  return (
    type === 'body' && entries?.some((entry) => (entryClasses(entry) & EntryClass.HealthBoard) !== 0) === true
  )
}

/** `boards such as Fife`, `boards, including Fife`. */
function isExample({ tokens }: Surroundings, first: number): boolean {
  let token = first - 1
  if (!isCue(tokens, token, Cue.Introduction)) return false
  if (tokens.norm(token) === 'as') token--
  token--
  if (tokens.raw(token) === ',') token--
  return tokens.norm(token) === 'boards'
}

function isBoards(norm: string): boolean {
  return norm === 'boards' || norm === 'board'
}
