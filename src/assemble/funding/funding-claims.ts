/** A reading in, one claim for each money mention that says what money was, is or will be given, spent, cut or needed out. */

import type { FundingClaim, Reference } from '../../model/claim.ts'
import type { Certainty, Mention } from '../../model/mention.ts'
import type { Attribution } from '../attribution/attribution.ts'
import type { Keys } from '../key.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { type Action, actionOf } from './action.ts'
import { claimantOf } from './claimant.ts'
import { labelOf } from './labelled-sum.ts'
import { type MoneySite, moneySite } from './money-site.ts'
import { newnessOf } from './newness.ts'
import { wholesOf } from './part-of.ts'
import { funderOf, recipientOf } from './parties.ts'
import { periodOf } from './period.ts'
import { purposeOf } from './purpose.ts'
import { tableClaim } from './table-claims.ts'

export interface FundingContext {
  readonly reading: Reading
  readonly attribution: Attribution
  readonly voice: Voice
  readonly keys: Keys
}

/** What a claim says, before its place, speaker and key are known. */
interface Said {
  readonly action: Action
  readonly for: readonly Reference[]
  readonly funder: Reference | null
  readonly recipient: Reference | null
  readonly period: Mention | null
  readonly certainty: Certainty
}

export function fundingClaims(context: FundingContext): FundingClaim[] {
  const { reading } = context
  const sites = reading.document.mentions
    .filter((mention) => mention.type === 'money' && mention.certainty !== 'possible')
    .flatMap((money) => moneySite(reading, money) ?? [])
  const wholes = wholesOf(sites, reading)
  const claims: FundingClaim[] = []
  for (const site of sites) {
    const said = whatIsSaid(site, context, claims)
    if (said === null) continue
    const { sentence } = site
    const words = reading.document.text.slice(site.money.start, site.money.end)
    const text = reading.document.text.slice(sentence.start, sentence.end)
    claims.push({
      id: `f${claims.length + 1}`,
      key: context.keys.next('funding', text, words),
      start: sentence.start,
      end: sentence.end,
      money: site.money.id,
      action: said.action.action,
      for: said.for,
      funder: said.funder,
      recipient: said.recipient,
      period: said.period?.id ?? null,
      partOf: wholes.get(site)?.money.id ?? null,
      speaker:
        claimantOf(site, said.action.action, reading) ?? context.attribution.speakerAt(site.money.start),
      new: newnessOf(site, reading),
      certainty: said.certainty,
      sentence: text,
      rule: said.action.rule,
    })
  }
  return claims
}

function whatIsSaid(site: MoneySite, context: FundingContext, claims: readonly FundingClaim[]): Said | null {
  const { reading, attribution, voice } = context
  const speech = attribution.speechAt(site.money.start)
  if (speech?.kind === 'question') return null
  const cell = tableClaim(reading, site.money)
  if (cell === null) return null
  if (cell !== undefined) {
    const action = { action: cell.action, rule: 'funding/table-cell' }
    return {
      action,
      for: cell.for === null ? [] : [cell.for],
      funder: null,
      recipient: cell.recipient,
      period: cell.period,
      certainty: 'inferred',
    }
  }
  const action = actionOf(site, reading)
  if ('reason' in action) return null
  const label = labelOf(site, reading)
  if (label !== null) {
    const leading =
      action.rule === 'funding/lead-in' ? action : (leadingAction(site, reading, claims) ?? action)
    return {
      action: leading,
      for: label.for === null ? [] : [label.for],
      funder: null,
      recipient: label.recipient,
      period: label.period,
      certainty: 'stated',
    }
  }
  return {
    action,
    for: purposeOf(site, reading),
    funder: funderOf(site, action.action, reading, voice),
    recipient: recipientOf(site, reading, voice),
    period: periodOf(site, action.action, reading),
    certainty: 'stated',
  }
}

/** The items of a list do with their sums what the lead-in's claim does with its own. */
function leadingAction(site: MoneySite, reading: Reading, claims: readonly FundingClaim[]): Action | null {
  const lead = site.block.leadIn === null ? undefined : reading.document.blocks[site.block.leadIn]
  if (lead === undefined) return null
  const claim = claims.findLast((one) => one.start >= lead.start && one.end <= lead.end)
  return claim === undefined ? null : { action: claim.action, rule: 'funding/list-item' }
}
