/** The bracket of a paper's number (`(HC 221, 2001-02)`, `(Cm 9250)`) in, the title before it out. */
import type { Clues } from '../clues/clues.ts'
import type { FoundTitle } from './found-title.ts'

const SERIES: ReadonlySet<string> = new Set(['hc', 'hl', 'cm', 'cmnd', 'cmd', 'cp', 'isbn'])
const STOPS: ReadonlySet<string> = new Set(['—', '–', ',', ';', ':', '“', '"', '(', '.'])
const MAX_TOKENS = 20
/** Last words of what is no title: these Reports (Cm 5021). */
const KINDS: ReadonlySet<string> = new Set(['report', 'reports', 'paper', 'papers', 'review', 'response'])
const MIN_WORDS = 3

export function titleBeforeNumber(clues: Clues, bracket: number, from: number): FoundTitle | null {
  if (!clues.is(bracket, '(') || !SERIES.has(clues.norm(bracket + 1))) return null
  const number = clues.is(bracket + 2, '.') ? bracket + 3 : bracket + 2
  if (!clues.isNumber(number)) return null
  let first = bracket
  while (first - 1 >= from && bracket - first < MAX_TOKENS && !STOPS.has(clues.norm(first - 1))) first--
  while (first < bracket && !clues.isCapitalised(first)) first++
  if (bracket - first < MIN_WORDS || KINDS.has(clues.norm(bracket - 1))) return null
  return { first, end: bracket, rule: 'publication/numbered', certainty: 'inferred' }
}
