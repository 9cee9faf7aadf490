/** A money site in, what its governing verb and the words around it are like out. */

import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'

const DATES = typesOf('date')

/** The verb group that the sum is subject, object or adjunct of; null in headlines and lists without a verb. */
export function governor(site: MoneySite): VerbGroup | null {
  return site.verb === null ? null : site.groups[site.verb]!
}

/** `£5m to cut waits` without another verb: what the sum is for says nothing of what was done with it; `£5m to go to Hull` does. */
export function isOwnPurpose(site: MoneySite, group: VerbGroup): boolean {
  return site.role === 'subject' && group.form === 'infinitive' && !group.passive && !MOVING.has(group.lemma)
}

const MOVING = new Set(['go', 'come', 'flow', 'be', 'total', 'reach', 'rise', 'fall', 'begin', 'start'])

/** Will, shall, is to, going to, would. */
export function isFuture(group: VerbGroup | null): boolean {
  return (
    group !== null &&
    (group.modal === 'will' ||
      group.modal === 'shall' ||
      group.modal === 'be-to' ||
      group.modal === 'going-to' ||
      (group.modal === 'would' && !group.perfect))
  )
}

/** May, can, could, might. */
export function isPossible(group: VerbGroup): boolean {
  return group.modal === 'may' || group.modal === 'can' || group.modal === 'could' || group.modal === 'might'
}

/** `the £5m`, `its £5m`: a sum that the reader is taken to know. */
export function isDefinite(site: MoneySite, reading: Reading): boolean {
  if (DEFINITE.has(site.before[0] ?? '')) return true
  const { tokens } = reading.document
  return tokens.start[site.first]! < site.money.start && DEFINITE.has(tokens.norm(site.first))
}

const DEFINITE = new Set(['the', 'this', 'its', 'their', 'our'])

/** How far from the sum, in characters, a year may stand that it belongs to. */
const NEAR = 40

/** A year in the clause that was over when the document came out. */
export function coversThePast(site: MoneySite, reading: Reading): boolean {
  const published = Number((reading.document.metadata.published ?? '').slice(0, 4))
  if (!published) return false
  const { tokens } = reading.document
  const stop = Math.min(site.sentence.end, (tokens.end[site.end] ?? 0) + NEAR)
  const start = Math.max(site.sentence.start, tokens.start[site.first]! - NEAR)
  const date =
    reading.firstMentionIn(tokens.start[site.end - 1]!, stop, DATES) ??
    reading.lastMentionIn(start, tokens.start[site.first]!, DATES)
  const edtf = (date?.value as { edtf: string | null } | undefined)?.edtf ?? ''
  const year = Number((edtf.split('/').at(-1) ?? '').slice(0, 4))
  return year > 0 && year < published
}

/** Normal forms of the tokens `from` ≤ t < `to`. */
export function normsOf(reading: Reading, from: number, to: number): string[] {
  const { tokens } = reading.document
  const norms: string[] = []
  for (let token = from; token < to; token++) norms.push(tokens.norm(token))
  return norms
}
