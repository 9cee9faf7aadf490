/** An opening mark (quotation mark or `_`) in, the title between the marks out where a noun beside it calls it one. */
import { Clue, type Clues } from '../clues/clues.ts'
import type { FoundTitle } from './found-title.ts'
import { TEXTS } from './words.ts'

const CLOSING: ReadonlyMap<string, readonly string[]> = new Map([
  ['“', ['”']],
  ['‘', ['’']],
  ['"', ['"']],
  ["'", ["'"]],
  ['_', ['_']],
  ['*', ['*']],
  ['«', ['»']],
])
/** The opening marks in normal form. */
export const OPENING: ReadonlySet<string> = new Set(['“', '"', "'", '_', '*', '«'])
const MAX_TOKENS = 30
const NAMES: ReadonlySet<string> = new Set(['called', 'entitled', 'titled', 'published', 'named', 'headed'])

export function quotedTitle(clues: Clues, open: number, from: number, limit: number): FoundTitle | null {
  const mark = clues.norm(open)
  if (!OPENING.has(mark)) return null
  const closing = CLOSING.get(clues.tokens.raw(open)) ?? CLOSING.get(mark)
  if (
    closing === undefined ||
    open + 2 >= limit ||
    !clues.touches(open + 1) ||
    !clues.isCapitalised(open + 1)
  )
    return null
  const close = findClosing(clues, open, limit, closing)
  if (close < 0) return null
  let end = close
  if (clues.is(end - 1, ',') || clues.is(end - 1, '.')) end--
  if (!isTitle(clues, open + 1, end)) return null
  const italic = mark === '_' || mark === '*'
  const cue = cueBefore(clues, open, from) || cueAfter(clues, close, limit)
  if (!cue && !(italic && isTitleCase(clues, open + 1, end))) return null
  return {
    first: open + 1,
    end,
    rule: italic ? 'publication/italic' : 'publication/quoted',
    certainty: cue ? 'stated' : 'inferred',
  }
}

function findClosing(clues: Clues, open: number, limit: number, closing: readonly string[]): number {
  for (let at = open + 2; at < limit && at < open + MAX_TOKENS; at++) {
    if (clues.isWord(at) || clues.isNumber(at)) continue
    const raw = clues.tokens.raw(at)
    if (
      closing.includes(raw) &&
      clues.touches(at) &&
      !(at + 1 < limit && clues.touches(at + 1) && clues.isWord(at + 1))
    )
      return at
  }
  return -1
}

/** At least two words; no sentence of its own. */
function isTitle(clues: Clues, first: number, end: number): boolean {
  let words = 0
  for (let at = first; at < end; at++) {
    if (clues.isWord(at)) words++
    if (clues.is(at, '.') || clues.is(at, ';')) return false
    if (
      /^(i|we|you|it|he|she|they|i'm|we're|it's|don't|i've|we've|is|are|was|were|will)$/.test(
        clues.norm(at),
      ) &&
      clues.isLower(at)
    )
      return false
  }
  return words >= 2
}

function isTitleCase(clues: Clues, first: number, end: number): boolean {
  let capitals = 0
  let words = 0
  for (let at = first; at < end; at++) {
    if (!clues.isWord(at)) continue
    if (clues.isCapitalised(at)) capitals++
    else if (clues.length(at) < 4) continue
    words++
  }
  return capitals >= 2 && capitals === words
}

/** `its report, “…`, `a paper called “…`, `published “…`. */
function cueBefore(clues: Clues, open: number, from: number): boolean {
  let at = open - 1
  if (clues.is(at, ',') || clues.is(at, ':') || clues.is(at, '(') || clues.is(at, '–')) at--
  if (at < from) return false
  if (TEXTS.has(clues.norm(at)) || (clues.is(at, 'published') && clues.isLower(at))) return true
  if (!NAMES.has(clues.norm(at)) && !clues.is(at, 'on') && !clues.is(at, 'the') && !clues.is(at, 'its'))
    return false
  for (let back = at - 1; back >= from && back > at - 8; back--) {
    if (TEXTS.has(clues.norm(back)) && NAMES.has(clues.norm(at))) return true
  }
  return clues.is(at, 'entitled') || clues.is(at, 'titled')
}

/** `“…” report`, `‘…’ white paper`. */
function cueAfter(clues: Clues, close: number, limit: number): boolean {
  for (let at = close + 1; at < limit && at < close + 3; at++) {
    if (!clues.isWord(at)) return false
    const norm = clues.norm(at)
    if (TEXTS.has(norm) && norm !== 'plan' && norm !== 'framework') return true
    if (!/^(white|green|policy|consultation|discussion|research|annual)$/.test(norm))
      return clues.has(at, Clue.PublicationCue) && norm === 'publication'
  }
  return false
}
