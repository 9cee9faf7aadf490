/** A capitalised phrase in, what the words beside it say about its being a place out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson } from '../role/complement.ts'

/** Prepositions behind which a name is a place, whatever it is elsewhere. */
export const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'near',
  'across',
  'throughout',
  'around',
  'outside',
  'within',
  'inside',
])
/** Also of other things, but good enough for a name known as a place. */
const WEAK_PREPOSITIONS: ReadonlySet<string> = new Set([
  'at',
  'from',
  'to',
  'of',
  'for',
  'between',
  'into',
  'over',
  'towards',
  'via',
  'off',
  'along',
  'under',
  'than',
  'with',
  'by',
])

export function isInPlace(clues: Clues, first: number): boolean {
  return PLACE_PREPOSITIONS.has(before(clues, first))
}

export function isAfterPreposition(clues: Clues, first: number): boolean {
  const norm = before(clues, first)
  return PLACE_PREPOSITIONS.has(norm) || WEAK_PREPOSITIONS.has(norm)
}

/** May stand between a preposition and a place. */
export const BETWEEN: ReadonlySet<string> = new Set(['the', 'central', 'rural', 'both', 'nearby'])

function before(clues: Clues, first: number): string {
  const norm = clues.norm(first - 1)
  return BETWEEN.has(norm) ? clues.norm(first - 2) : norm
}

/** Is there a capitalised word before that the name is a part of? The first word of a sentence may be an opener. */
export function hasNameBefore(clues: Clues, first: number, from: number): boolean {
  const at = first - 1
  if (at < from) return false
  if (!clues.isWord(at)) {
    if (clues.is(at, '&') || (clues.is(at, '-') && clues.touches(first))) return true
    if (clues.isClitic(at)) return false
  }
  if (!clues.isCapitalised(at) || !clues.joins(first)) return false
  const opens = at === from || (!clues.isWord(at - 1) && /^[“‘"':•–—]$/.test(clues.norm(at - 1)))
  return !(
    opens &&
    (clues.has(at, Clue.NoSurname | Clue.Locative) || clues.length(at) < 3) &&
    !clues.has(at, Clue.NamedAfter)
  )
}

/** Is there a capitalised word behind that the name is a part of? */
export function hasNameAfter(clues: Clues, end: number, limit: number): boolean {
  if (end >= limit) return false
  if (!clues.isWord(end)) {
    if (
      clues.is(end, '-') &&
      clues.touches(end) &&
      end + 1 < limit &&
      clues.touches(end + 1) &&
      clues.isCapitalised(end + 1)
    )
      return true
    if (clues.is(end, '&') && clues.isCapitalised(end + 1)) return true
    if (clues.isClitic(end)) return false
  }
  // A postcode or a road's number is no name.
  if (!clues.isCapitalised(end) || !clues.joins(end) || /\d/.test(clues.norm(end))) return false
  // Burnley MP.
  if (clues.isUpper(end) && /^(mp|msp|mla|ms|am)$/.test(clues.norm(end))) return false
  return !beginsPerson(clues, end, limit)
}
