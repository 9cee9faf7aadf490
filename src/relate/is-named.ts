/** A party in, whether its words name somebody rather than point at somebody (`They`, `seven projects`), out. */
import { stem } from '../text/stem.ts'
import type { Party } from './money-claim.ts'
import { NAMELESS, UNSPECIFIC } from './words.ts'

const GENERIC = new Set([...NAMELESS, ...UNSPECIFIC].map(stem))

export function isNamed(party: Party | null): party is Party {
  return party !== null && (party.entity !== null || party.stems.some((word) => !GENERIC.has(word)))
}

/** As `isNamed`, for whoever gives or gets: `seven research projects` say what kind of thing, not who. */
export function isSomebody(party: Party | null): party is Party {
  if (!isNamed(party)) return false
  if (party.entity !== null || /\p{Lu}/u.test(party.words)) return true
  return !GENERIC.has(party.stems[0]!) && !GENERIC.has(party.stems.at(-1)!)
}
