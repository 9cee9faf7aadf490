/** Documents' records in, one after the other; for each entity its mentions, claims and commitments out. */

import type { Reference } from '../../model/claim.ts'
import type { CommitmentRecord, DocumentRecords, FundingRecord, MentionRecord } from '../../model/record.ts'
import type { Source } from '../../model/report.ts'
import { firstFrom } from '../../text/first-from.ts'
import { LineIndex } from '../../text/line-index.ts'
import type { ShownText } from '../format.ts'
import { moneyText } from '../money-text.ts'
import { clipped } from './clipped.ts'
import { actionOf } from './links.ts'

/** Something that a document says of an entity. */
export interface Finding {
  readonly source: Source
  /** What it is, or what part the entity has in it. */
  readonly role: string
  readonly before: string
  readonly words: string
  readonly after: string
}

export interface EntityFindings {
  readonly types: Set<string>
  readonly claims: Finding[]
  readonly commitments: Finding[]
  readonly mentions: Finding[]
}

/** UTF-16 units of a quotation. */
const LONGEST = 400
/** UTF-16 units on either side of a mention. */
const AROUND = 75

export class EntityGatherer {
  readonly #found = new Map<string, EntityFindings>()

  get found(): ReadonlyMap<string, EntityFindings> {
    return this.#found
  }

  add({ mentions, funding, commitments }: DocumentRecords, shown: ShownText | null): void {
    const lines = shown === null ? null : new LineIndex(shown.text)
    const byId = new Map(mentions.map((mention) => [mention.id, mention]))
    for (const mention of mentions) {
      if (mention.entity === null || mention.certainty === 'possible') continue
      const { types, mentions: list } = this.#of(mention.entity)
      types.add(mention.type)
      list.push(mentionFinding(mention, shown, lines))
    }
    for (const claim of funding)
      for (const [entity, roles] of fundingRoles(claim))
        this.#of(entity).claims.push(fundingFinding(claim, roles, byId.get(claim.money)))
    for (const act of commitments)
      for (const [entity, roles] of commitmentRoles(act, mentions))
        this.#of(entity).commitments.push(commitmentFinding(act, roles))
  }

  #of(entity: string): EntityFindings {
    const known = this.#found.get(entity)
    if (known !== undefined) return known
    const made: EntityFindings = { types: new Set(), claims: [], commitments: [], mentions: [] }
    this.#found.set(entity, made)
    return made
  }
}

function mentionFinding(mention: MentionRecord, shown: ShownText | null, lines: LineIndex | null): Finding {
  const { type, text } = mention
  const source = sourceOf(mention)
  if (shown === null || lines === null) return { source, role: type, before: '', words: text, after: '' }
  const [start, end] = [lines.utf16(mention.start), lines.utf16(mention.end)]
  const before = shown.text.slice(Math.max(0, start - AROUND), start)
  const after = shown.text.slice(end, end + AROUND)
  return { source, role: type, before: lastLine(before), words: text, after: firstLine(after) }
}

/** From a line end or the first whole word on. */
function lastLine(text: string): string {
  const line = text.slice(text.lastIndexOf('\n') + 1)
  return line.length < AROUND ? line : `…${line.slice(line.indexOf(' ') + 1)}`
}

function firstLine(text: string): string {
  const stop = text.indexOf('\n')
  const line = stop === -1 ? text : text.slice(0, stop)
  return line.length < AROUND ? line : `${line.slice(0, Math.max(0, line.lastIndexOf(' ')))}…`
}

function fundingFinding(claim: FundingRecord, roles: string, money: MentionRecord | undefined): Finding {
  const value = money?.value
  const sum = value != null && 'currency' in value ? `${moneyText(value)} ` : ''
  // The receipts of reports lead to the sum itself.
  const source = sourceOf(money ?? claim)
  return {
    source,
    role: `${sum}${claim.action} (${roles})`,
    before: clipped(claim.sentence, LONGEST),
    words: '',
    after: '',
  }
}

function commitmentFinding(act: CommitmentRecord, roles: string): Finding {
  const role = `${act.strength}, ${act.status} (${roles})`
  return {
    source: { ...sourceOf(act), ...actionOf(act) },
    role,
    before: clipped(act.action, LONGEST),
    words: '',
    after: '',
  }
}

function fundingRoles({ for: purposes, funder, recipient, speaker }: FundingRecord): Map<string, string> {
  return rolesOf([
    ...purposes.map((purpose) => ['what it is for', purpose] as const),
    ['funder', funder],
    ['recipient', recipient],
    ['says it', speaker],
  ])
}

/** Who acts, who says so, and who is named in the promise. */
function commitmentRoles(act: CommitmentRecord, mentions: readonly MentionRecord[]): Map<string, string> {
  const roles = rolesOf([
    ['acts', act.agent],
    ['says it', act.speaker],
  ])
  for (let at = firstFrom(mentions, act.start); at < mentions.length; at++) {
    const { start, end, entity } = mentions[at]!
    if (start >= act.end) break
    if (end <= act.end && entity !== null && !roles.has(entity)) roles.set(entity, 'named in it')
  }
  return roles
}

function rolesOf(parties: readonly (readonly [string, Reference | null])[]): Map<string, string> {
  const roles = new Map<string, string>()
  for (const [role, party] of parties) {
    if (party?.entity == null) continue
    const known = roles.get(party.entity)
    if (known === undefined) roles.set(party.entity, role)
    else if (!known.split(', ').includes(role)) roles.set(party.entity, `${known}, ${role}`)
  }
  return roles
}

function sourceOf({
  document,
  line,
  column,
  start,
  end,
}: MentionRecord | FundingRecord | CommitmentRecord): Source {
  return { document, line, column, start, end }
}
