/** The words before a date in, how strongly they make it the publication date of the document out. */
import { TokenKind, type Tokens } from '../model/tokens.ts'

/** The words before a date that make it the date of the document; the higher number wins, of equals the first. */
const CUES: readonly (readonly [string, number])[] = [
  ['answered on', 9],
  ['answered', 8],
  ['answer given', 8],
  ['answer on', 8],
  ['debated on', 9],
  ['given on', 6],
  ['date of decision', 7],
  ['decision date', 7],
  ['published', 9],
  ['first published', 9],
  ['published on', 9],
  ['publication date', 9],
  ['date of publication', 9],
  ['published date', 9],
  ['date published', 9],
  ['release date', 9],
  ['released', 8],
  ['released on', 8],
  ['posted on', 9],
  ['posted', 9],
  ['posted at', 8],
  ['issued', 7],
  ['issued on', 7],
  ['date issued', 7],
  ['delivered on', 9],
  ['statement made on', 9],
  ['made on', 7],
  ['dated', 8],
  ['date', 8],
  ['date of report', 8],
  ['report date', 8],
  ['date of meeting', 7],
  ['meeting date', 7],
  ['meeting held on', 7],
  ['held on', 6],
  ['meeting of', 6],
  ['meeting on', 6],
  ['ordered to be printed', 6],
  ['printed', 5],
  ['created', 5],
  ['created on', 5],
  ['holding answer', 5],
  ['updated', 3],
  ['updated on', 3],
  ['last updated', 3],
]

const CUE_STRENGTH: ReadonlyMap<string, number> = new Map(CUES)
/** No cue is stronger. */
export const STRONGEST = Math.max(...CUE_STRENGTH.values())
/** These say that a date is another's: the question's, the deadline, the next meeting's. */
const FOREIGN =
  /^(asked|tabled|received|next|deadline|closing|closes|closed|due|expires|last|amended|accessed|retrieved|born|its|their)$/
/** The same, where they stand right before the date. */
const FOREIGN_BEFORE = /^(by|until|from|since|before|after|to|between)$/
/** `14 July 2009 : Column 212W`: the day of the debate or answer in the Official Report. */
export function columnBehind(
  tokens: Tokens,
  token: number,
  endToken: number,
): { from: number; strength: number } | null {
  const isColumn = tokens.norm(endToken) === ':' && tokens.norm(endToken + 1) === 'column'
  return isColumn ? { from: token, strength: STRONGEST } : null
}

/** The longest cue that ends at `token`, across `:`, `on`, `the` and brackets. */
export function cueBefore(
  tokens: Tokens,
  from: number,
  token: number,
): { from: number; strength: number } | null {
  let end = token
  while (end > from && /^[:|–\-,(]$/.test(tokens.norm(end - 1))) end--
  let found: { from: number; strength: number } | null = null
  let words = ''
  for (let at = end - 1; at >= from && at >= end - 4; at--) {
    if (tokens.kind[at] !== TokenKind.Word && !(words === '' && tokens.norm(at) === ':')) break
    if (tokens.kind[at] === TokenKind.Word)
      words = words === '' ? tokens.norm(at) : `${tokens.norm(at)} ${words}`
    const strength = CUE_STRENGTH.get(words)
    if (strength !== undefined) found = { from: at, strength }
  }
  if (
    found !== null &&
    found.from > from &&
    FOREIGN.test(tokens.norm(found.from - 1)) &&
    !words.startsWith('last')
  )
    return null
  return found
}

/** `asked on`, `until`, `next meeting`: somebody else's date. */
export function isForeign(tokens: Tokens, line: { readonly from: number }, token: number): boolean {
  if (token > line.from && FOREIGN_BEFORE.test(tokens.norm(token - 1))) return true
  for (let at = Math.max(line.from, token - 4); at < token; at++)
    if (FOREIGN.test(tokens.norm(at))) return true
  return false
}
