/** The records of a text as lines that can be compared with those of the same text in other words. */
import type { DocumentRecords } from '../../src/model/record.ts'

/** Mentions by type, place, value and entity; claims and commitments by place and fields. Ids and keys are left out. */
export function linesOf(records: DocumentRecords): string[] {
  const place = new Map(records.mentions.map(({ id, start, end }) => [id, `${start}-${end}`]))
  const at = (id: string | null) => (id === null ? '-' : (place.get(id) ?? '?'))
  const reference = (one: { start: number | null; end: number | null; entity: string | null } | null) =>
    one === null ? '-' : `${one.start}-${one.end}=${one.entity}`
  return [
    ...records.mentions.map(
      ({ type, start, end, value, entity, certainty }) =>
        `${type} ${start}-${end} ${JSON.stringify(value)} ${entity} ${certainty}`,
    ),
    ...records.funding.map(
      ({ money, action, for: purposes, funder, recipient, period, speaker }) =>
        `funding ${at(money)} ${action} for ${purposes.map(reference)} from ${reference(funder)} to ${reference(recipient)} in ${at(period)} by ${reference(speaker)}`,
    ),
    ...records.commitments.map(
      ({ action_start, action_end, agent, strength, deadline, status }) =>
        `commitment ${action_start}-${action_end} ${strength} ${status} by ${at(deadline)} of ${reference(agent)}`,
    ),
  ]
}

/** What one has and the other has not, both ways. */
export function differences(one: readonly string[], other: readonly string[]): string[] {
  const others = new Set(other)
  const ones = new Set(one)
  return [
    ...one.filter((line) => !others.has(line)).map((line) => `- ${line}`),
    ...other.filter((line) => !ones.has(line)).map((line) => `+ ${line}`),
  ]
}
