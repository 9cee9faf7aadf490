/** The head of a title in, where the title begins and what follows the head out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson } from '../role/complement.ts'
import { OPENERS, SMALL_WORDS } from './words.ts'

const MAX_TOKENS = 14
/** Join what stands before the head: Review of the Care of Children. */
const JOINS_BEFORE: ReadonlySet<string> = new Set(['of', 'for', 'and', '&', 'the'])
const KINDS_OF_PEOPLE =
  /^(children|women|people|men|girls|victims|patients|parents|veterans|young|adults|carers|citizens|teachers|nurses|pupils|students|travellers|tenants|workers)$/

export function startOfTitle(clues: Clues, head: number, from: number): number {
  let first = head
  for (let at = head - 1; at >= from && head - at < MAX_TOKENS; at--) {
    if (clues.isCapitalised(at)) {
      if ((!clues.joins(at + 1) && !clues.touches(at + 1)) || OPENERS.has(clues.norm(at))) break
      first = at
    } else if (!joinsBefore(clues, at, head, first, from)) break
  }
  return first
}

/** Does the sign or small word belong to the title whose words so far begin at `first`? */
function joinsBefore(clues: Clues, at: number, head: number, first: number, from: number): boolean {
  const norm = clues.norm(at)
  if (clues.isClitic(at) || ((norm === '’' || norm === "'") && clues.touches(at)))
    return KINDS_OF_PEOPLE.test(clues.norm(at - 1)) && clues.isCapitalised(at - 1)
  if (norm === ',') return isListComma(clues, at, head)
  if (norm === '-') return clues.touches(at) && clues.touches(at + 1)
  if (!JOINS_BEFORE.has(norm) || !clues.joins(at)) return false
  if (norm === 'the') return JOINS_BEFORE.has(clues.norm(at - 1))
  if (first === head && norm !== 'and' && norm !== '&') return false
  return at - 1 >= from && clues.isCapitalised(at - 1) && !OPENERS.has(clues.norm(at - 1))
}

function isListComma(clues: Clues, comma: number, head: number): boolean {
  if (!clues.isCapitalised(comma - 1) || !clues.isCapitalised(comma + 1)) return false
  for (let at = comma + 1; at < head; at++)
    if (clues.is(at, 'and') || clues.is(at, '&')) return clues.has(comma - 1, Clue.Portfolio)
  return false
}

/** Behind ` of Children’s Social Care`, ` on the Future of Work`; `from` where no such words follow. */
export function endOfComplement(clues: Clues, head: number, from: number, limit: number): number {
  if (from >= limit) return from
  const opener = clues.norm(from)
  const isReport = clues.is(head, 'report') || clues.is(head, 'review')
  if (opener !== 'of' && opener !== 'for' && !(isReport && (opener === 'on' || opener === 'into')))
    return from
  if (opener === 'of' && clues.is(head, 'report')) return from
  let end = from
  let at = from
  while (at < limit && at - from < MAX_TOKENS) {
    if (clues.isCapitalised(at)) {
      if ((!clues.joins(at) && !clues.touches(at)) || beginsPerson(clues, at, limit)) break
      at++
      end = at
    } else if (SMALL_WORDS.has(clues.norm(at))) {
      const next = SMALL_WORDS.has(clues.norm(at + 1)) ? at + 2 : at + 1
      if (next >= limit || !clues.isCapitalised(next)) break
      // Review of Children’s Social Care in | May 2022.
      if (clues.is(at, 'in') && clues.isNumber(next + 1)) break
      at = next
    } else if ((clues.isClitic(at) || clues.is(at, '’')) && at + 1 < limit && clues.isCapitalised(at + 1))
      at++
    else if (clues.is(at, '-') && clues.touches(at) && clues.isWord(at + 1)) {
      at += 2
      end = at
    } else break
  }
  return end
}
