/** A line such as `Present: Ali, Fielding (Chair)` in, the names in it out. */
import { WordClasses } from '../../text/word-classes.ts'
import type { Clues } from '../clues/clues.ts'
import { type PersonName, readName } from './name.ts'
import { endOfTitles, nextInList } from './titled.ts'

const OPENERS: ReadonlySet<string> = new Set([
  'present',
  'apologies',
  'attendance',
  'attending',
  'absent',
  'members',
])

const OPENING = new WordClasses((norm) => (norm === 'in' || OPENERS.has(norm) ? 1 : 0))
const NONE: readonly PersonName[] = []

export function listedNames(clues: Clues, from: number, limit: number): readonly PersonName[] {
  const { tokens } = clues
  if (OPENING.of(tokens)[tokens.word[from]!] === 0) return NONE
  let at = from
  if (clues.is(at, 'in')) at++
  if (!OPENERS.has(clues.norm(at)) || !clues.isCapitalised(from)) return NONE
  at++
  if (clues.is(at, 'for') && clues.is(at + 1, 'absence')) at += 2
  if (!clues.is(at, ':')) return NONE
  at++
  const names: PersonName[] = []
  while (at >= 0 && at < limit) {
    const name = readName(clues, endOfTitles(clues, at, limit), limit)
    if (name === null) break
    names.push(name)
    at = nextInList(clues, name.end, limit)
  }
  return names
}
