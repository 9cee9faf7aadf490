/** What is found in a sentence in, the unknown names out that stand in one list with bodies (`Ofsted, Drugscope and Carers UK`). */

import { Clue, clueOf } from '../clues/clues.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import type { Run } from './phrases.ts'
import type { Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

/** A run of capitals between or behind bodies, with commas and `and` alone between; two of the list must be bodies. */
export function listMembers(around: Surroundings, found: readonly Finding[]): Finding[] {
  const { tokens, runs } = around
  if (!hasTwoBodies(found) || !runs.some((run) => mayBeMember(around, run))) return []
  const bodies = found.filter(({ type }) => type === 'body')
  const ends = new Set(bodies.map(({ endToken }) => endToken))
  const starts = new Set(bodies.map(({ firstToken }) => firstToken))
  const taken = new Set<number>()
  for (const { firstToken, endToken } of found)
    for (let token = firstToken; token < endToken; token++) taken.add(token)
  const findings = strongMembers(around, ends)
  for (const { firstToken, endToken } of findings) {
    for (let token = firstToken; token < endToken; token++) taken.add(token)
    ends.add(endToken)
  }
  for (const run of runs) {
    const { firstToken, endToken } = run
    if (!mayBeMember(around, run) || taken.has(firstToken) || taken.has(endToken - 1)) continue
    const before = separatorBefore(around, firstToken)
    const after = separatorAfter(around, endToken)
    const isBetween = before >= 0 && ends.has(before) && after >= 0 && starts.has(after)
    const isLast =
      before >= 0 &&
      ends.has(before) &&
      /^(and|or)$/.test(tokens.norm(tokens.norm(firstToken - 1) === 'the' ? firstToken - 2 : firstToken - 1))
    if (!isBetween && !isLast) continue
    findings.push({ type: 'body', firstToken, endToken, rule: 'listed', certainty: 'inferred' })
    ends.add(endToken)
  }
  return findings
}

/** How many bodies make a list one of bodies, whatever else its other members may be elsewhere. */
const STRONG = 3

/** `L&Q, Hyde, Genesis, Network Homes, Notting Hill and Peabody`: with three bodies or more, and no fewer than other names. */
function strongMembers(around: Surroundings, ends: ReadonlySet<number>): Finding[] {
  const { runs } = around
  // Barnardo’s ends behind its clitic.
  const isBody = ({ endToken }: Run): boolean => ends.has(endToken) || ends.has(endToken + 1)
  const findings: Finding[] = []
  for (let from = 0; from < runs.length; ) {
    let to = from + 1
    let bodies = isBody(runs[from]!) ? 1 : 0
    while (to < runs.length && separatorBefore(around, runs[to]!.firstToken) === runs[to - 1]!.endToken) {
      if (isBody(runs[to]!)) bodies++
      to++
    }
    if (bodies >= STRONG && bodies * 2 >= to - from)
      for (const run of runs.slice(from, to)) if (!isBody(run)) addMember(around, run, findings)
    from = to
  }
  return findings
}

function addMember(around: Surroundings, { firstToken, endToken, opens }: Run, findings: Finding[]): void {
  if (opens || !isUnknownName(around, firstToken, endToken)) return
  const match = around.known.get(firstToken)
  if (match !== undefined && match.endToken !== endToken) return
  const first = clueOf(around.tokens.norm(firstToken))
  if (endToken - firstToken > 1 && (first & (Clue.FirstName | Clue.Title)) !== 0) return
  const entries = match?.entries.filter(({ entry }) => entry.type === 'body').map(({ entry }) => entry)
  const name = { type: 'body', firstToken, endToken, rule: 'listed', certainty: 'stated' } as const
  findings.push(entries === undefined || entries.length === 0 ? name : { ...name, entries })
}

function hasTwoBodies(found: readonly Finding[]): boolean {
  let bodies = 0
  for (const { type } of found) if (type === 'body') bodies++
  return bodies > 1
}

const NO_MEMBER = NameClass.Title | NameClass.Month | NameClass.RoleWord | NameClass.OtherHead
const NO_MEMBER_ALONE = NO_MEMBER | NameClass.Nation | NameClass.Demonym | NameClass.Opener | NameClass.Topic

/** A name that no list has, behind a separator. */
function mayBeMember(around: Surroundings, { firstToken, endToken, opens }: Run): boolean {
  if (opens || separatorBefore(around, firstToken) < 0 || around.known.has(firstToken)) return false
  return isUnknownName(around, firstToken, endToken)
}

function isUnknownName({ tokens }: Surroundings, first: number, end: number): boolean {
  if (end - first > 5) return false
  const others = end - first === 1 ? NO_MEMBER_ALONE : NO_MEMBER
  for (let token = first; token < end; token++) if (isOf(tokens, token, others)) return false
  return true
}

/** Where the member before the comma or `and` ends, -1 where no separator stands there. */
function separatorBefore({ tokens }: Surroundings, first: number): number {
  let token = first - 1
  if (isCue(tokens, token, Cue.The)) token--
  if (!isCue(tokens, token, Cue.ListSign | Cue.Ampersand)) return -1
  return tokens.raw(token - 1) === ',' ? token - 1 : token
}

function separatorAfter({ tokens }: Surroundings, end: number): number {
  let token = end
  if (!isCue(tokens, token, Cue.ListSign | Cue.Ampersand)) return -1
  token++
  if (/^(and|or)$/.test(tokens.norm(token))) token++
  return tokens.norm(token) === 'the' ? token + 1 : token
}
