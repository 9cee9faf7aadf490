/** A reading in, one claim for each money mention that says what money was, is or will be given, spent, cut or needed out. */

import type { FundingClaim, Reference, RejectedSum } from '../../model/claim.ts'
import type { Certainty } from '../../model/mention.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Keys } from '../key.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { isHeldAgainst } from './action/accounts.ts'
import type { Rejection } from './action/rule.ts'
import { type Action, actionOf } from './action.ts'
import { type Bracketed, bracketedSum } from './bracketed-sum.ts'
import { claimantOf } from './claimant.ts'
import { funderOf } from './funder.ts'
import { type Label, labelOf } from './labelled-sum.ts'
import { type MoneySite, moneySite } from './money-site.ts'
import { newnessOf } from './newness.ts'
import type { StatedSum } from './part-of/stated.ts'
import { wholesOf } from './part-of.ts'
import { periodOf } from './period.ts'
import { purposeOf } from './purpose.ts'
import { recipientOf } from './recipient.ts'
import { type TableClaim, tableClaim } from './table-claims.ts'

export interface FundingContext {
  readonly reading: Reading
  readonly attribution: Attribution
  readonly voice: Voice
  readonly keys: Keys
}

/** What a claim says, before its place, speaker and key are known. */
interface Said extends StatedSum {
  readonly rule: string
  readonly funder: Reference | null
  readonly certainty: Certainty
}

/** One claim for each sum that something was done with, and for every other sum why there is none. */
export function fundingClaims(context: FundingContext): {
  funding: FundingClaim[]
  rejectedSums: RejectedSum[]
} {
  const { reading } = context
  const said: Said[] = []
  const rejectedSums: RejectedSum[] = []
  let rejected: { site: MoneySite; reason: string } | null = null
  for (const money of reading.document.mentions) {
    if (money.type !== 'money' || money.certainty === 'possible') continue
    const site = moneySite(reading, money)
    const isCompared: boolean =
      site !== null && rejected !== null && isHeldAgainst(site, rejected.site, reading)
    const one: Said | Rejection = isCompared
      ? rejected!
      : site === null
        ? NO_SENTENCE
        : whatIsSaid(site, context, said)
    if (!('reason' in one)) {
      said.push(one)
      rejected = null
      continue
    }
    rejectedSums.push({ money: money.id, reason: one.reason })
    rejected = site !== null && one.reason.startsWith('not funding') ? { site, reason: one.reason } : null
  }
  const wholes = wholesOf(said, reading)
  const bySite = wholes.size === 0 ? null : new Map(said.map((one) => [one.site, one]))
  const funding = said.map((one) => {
    const whole = bySite === null ? undefined : wholes.get(one.site)
    return claimOf(one, whole === undefined ? undefined : bySite?.get(whole), context)
  })
  return { funding, rejectedSums }
}

const NO_SENTENCE: Rejection = { reason: 'stands in no sentence' }
const QUESTION: Rejection = { reason: 'only asked about' }
const CHANGE_COLUMN: Rejection = { reason: 'a column of variance or change' }

/** A part without a verb that says otherwise shares in its whole's cut: `Of this cut the navy will bear £9m`. */
function ofWhole(said: Said, whole: Said | undefined): Action {
  // `£9m of it goes on buses: £4m on …` is allocated in all its parts.
  if (whole?.rule === 'funding/share-of-pot' && said.rule === 'funding/verb' && whole.index < said.index)
    return whole
  if (said.rule !== 'funding/default' || whole === undefined) return said
  const { action } = whole
  return action === 'cut' || action === 'needed' ? { action, rule: `funding/part-of-${action}` } : said
}

function claimOf(said: Said, whole: Said | undefined, context: FundingContext): FundingClaim {
  const { reading, attribution, keys } = context
  const { site } = said
  const action = ofWhole(said, whole)
  const { sentence, money } = site
  const { text } = reading.document
  const words = text.slice(sentence.start, sentence.end)
  return {
    id: `f${said.index + 1}`,
    key: keys.next('funding', words, text.slice(money.start, money.end)),
    start: sentence.start,
    end: sentence.end,
    money: money.id,
    action: action.action,
    for: said.for,
    funder: said.funder,
    recipient: said.recipient,
    period: said.period?.id ?? null,
    partOf: whole?.site.money.id ?? null,
    speaker: claimantOf(site, action.action, reading) ?? attribution.speakerAt(money.start),
    new: newnessOf(site, reading),
    certainty: said.certainty,
    sentence: words,
    rule: action.rule,
  }
}

function whatIsSaid(site: MoneySite, context: FundingContext, before: readonly Said[]): Said | Rejection {
  const { reading, attribution, voice } = context
  if (attribution.speechAt(site.money.start)?.kind === 'question') return QUESTION
  const cell = tableClaim(reading, site.money)
  if (cell === null) return CHANGE_COLUMN
  if (cell !== undefined) return ofCell(site, cell, before.length)
  const decided = actionOf(site, reading)
  if ('reason' in decided) return decided
  const action = rising(site, before) ?? decided
  const label = labelOf(site, reading)
  if (label !== null) return ofLabel(site, label, leadingAction(site, action, before), reading, before.length)
  const bracketed = bracketedSum(site, reading)
  if (bracketed !== null) return ofBracket(site, bracketed, action, before.length)
  return {
    index: before.length,
    site,
    action: action.action,
    rule: action.rule,
    for: purposeOf(site, action.action, reading),
    funder: funderOf(site, action.action, reading, voice),
    recipient: recipientOf(site, action.action, reading, voice),
    period: periodOf(site, action.action, reading),
    label: null,
    cell: null,
    certainty: 'stated',
  }
}

/** `a gap of £2bn, rising to £3.9bn`: the same act, at another level. */
function rising(site: MoneySite, before: readonly Said[]): Action | null {
  const group = site.verb === null ? null : site.groups[site.verb]!
  const last = before.at(-1)
  if (group === null || last === undefined || last.site.sentence !== site.sentence) return null
  const moves = group.form === 'gerund' && MOVING.has(group.lemma) && group.firstToken >= last.site.end
  return moves ? { action: last.action, rule: 'funding/rising' } : null
}

const MOVING = new Set(['rise', 'increase', 'grow', 'fall', 'drop', 'climb'])

function ofBracket(site: MoneySite, bracketed: Bracketed, action: Action, index: number): Said {
  return {
    index,
    site,
    action: action.action,
    rule: action.rule,
    for: bracketed.for === null ? [] : [bracketed.for],
    funder: null,
    recipient: bracketed.recipient,
    period: null,
    label: null,
    cell: null,
    certainty: 'stated',
  }
}

function ofCell(site: MoneySite, cell: TableClaim, index: number): Said {
  return {
    index,
    site,
    action: cell.action,
    rule: 'funding/table-cell',
    for: cell.for === null ? [] : [cell.for],
    funder: null,
    recipient: cell.recipient,
    period: cell.period,
    label: null,
    cell: cell.place,
    certainty: 'inferred',
  }
}

function ofLabel(site: MoneySite, label: Label, action: Action, reading: Reading, index: number): Said {
  const purpose = label.for === null ? purposeOf(site, action.action, reading) : [label.for]
  return {
    index,
    site,
    action: action.action,
    rule: action.rule,
    for: purpose,
    funder: null,
    recipient: label.recipient,
    period: label.period,
    label,
    cell: null,
    certainty: 'stated',
  }
}

/** The items of a list do with their sums what the lead-in's claim does with its own. */
function leadingAction(site: MoneySite, own: Action, before: readonly Said[]): Action {
  const lead = site.block.leadIn
  if (own.rule === 'funding/lead-in' || lead === null) return own
  for (let at = before.length - 1; at >= Math.max(0, before.length - LIST); at--)
    if (before[at]!.site.block.index === lead)
      return { action: before[at]!.action, rule: 'funding/list-item' }
  return own
}

/** How many sums back a list's lead-in may have its own. */
const LIST = 200
