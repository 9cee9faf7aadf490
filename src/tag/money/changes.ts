/** The words before an amount in, whether it is where a change starts out: `rose from £2m to £3m` is no range. */
import { TokenKind, type Tokens } from '../../model/tokens.ts'

const stems = (words: string): string[] => words.split(' ')

/** Verbs and nouns of change, by the beginnings of their forms. */
export const CHANGE: ReadonlySet<string> = new Set(
  stems(
    'rise rises rose risen rising increase increases increased increasing grow grows grew grown growing growth go goes went gone going jump jumps jumped jumping climb climbs climbed climbing soar soars soared soaring surge surges surged surging swell swelled swollen balloon ballooned ballooning fall falls fell fallen falling drop drops dropped dropping decline declines declined declining decrease decreases decreased decreasing reduce reduces reduced reducing reduction cut cuts cutting slash slashes slashed slashing shrink shrinks shrank shrunk shrinking lower lowered lowering raise raises raised raising lift lifts lifted lifting boost boosts boosted boosting double doubles doubled doubling triple tripled treble trebled trebling quadruple quadrupled expand expands expanded expanding extend extended move moved moves moving change changed changes changing shift shifted uplift uplifted revise revised revising escalate escalated escalating slump slumped plunge plunged plummet plummeted rocket rocketed skyrocketed up down upgrade uprated taking take takes took taken bring brings brought bringing turn turned',
  ),
)
/** `an increase in fees of 10p to £1.80` */
const CHANGE_NOUNS = new Set(
  stems('increase rise cut reduction drop fall growth uplift boost decrease jump hike surge decline change'),
)
const STOPS = new Set([';', ':', '.', '(', ')', '?', '!', '"', '“', '”'])
/** How far before `from` the word of change may stand. */
const REACH = 12

/** Is the amount at `token` the start of a change: `from` behind a word of change, `by`, or `of` behind an increase? */
export function isChange(tokens: Tokens, token: number, first: number): boolean {
  let at = token - 1
  while (
    at > first &&
    at > token - 4 &&
    /^(about|around|just|over|nearly|almost|an|a|estimated|some|under)$/.test(tokens.norm(at))
  )
    at--
  if (at < first) return false
  const word = tokens.norm(at)
  if (word === 'by') return true
  if (word !== 'from' && word !== 'of') return CHANGE.has(word)
  for (let back = at - 1; back >= Math.max(first, at - REACH); back--) {
    const norm = tokens.norm(back)
    if (word === 'of' ? CHANGE_NOUNS.has(norm) : CHANGE.has(norm)) return true
    if (STOPS.has(norm) || (norm === ',' && back !== at - 1)) return false
    if (tokens.kind[back] === TokenKind.Address) return false
  }
  return false
}
