/** A money mention in its place in, what was done with the sum out, and by which rule; or why it is no funding. */
import type { FundingAction } from '../../model/claim.ts'
import type { Reading } from '../reading.ts'
import { accounts } from './action/accounts.ts'
import { announcedBehind, leadIn, proposed, relative } from './action/by-clause.ts'
import { comment, difference, hole } from './action/by-comparison.ts'
import {
  compared,
  nounAfter,
  nounBefore,
  overrun,
  predicateNoun,
  shareOfPot,
  subjectNoun,
  totalling,
  unitCost,
} from './action/by-noun.ts'
import { verb } from './action/by-verb.ts'
import { conversion } from './action/conversion.ts'
import { eachCost } from './action/each-cost.ts'
import { headline } from './action/headline.ts'
import { householdBill } from './action/household-bill.ts'
import { outsideMoney } from './action/outside-money.ts'
import { price } from './action/price.ts'
import type { ActionRule, Rejection } from './action/rule.ts'
import { unreal } from './action/unreal.ts'
import { coversThePast } from './governor.ts'
import type { MoneySite } from './money-site.ts'

export interface Action {
  readonly action: FundingAction
  readonly rule: string
}

/** In order; the first that decides wins. */
const ACTION_RULES: readonly ActionRule[] = [
  { name: 'unreal', decide: unreal },
  { name: 'conversion', decide: conversion },
  { name: 'each-cost', decide: eachCost },
  { name: 'price', decide: price },
  { name: 'household-bill', decide: householdBill },
  { name: 'accounts', decide: accounts },
  { name: 'difference', decide: difference },
  { name: 'comment', decide: comment },
  { name: 'outside-money', decide: outsideMoney },
  { name: 'relative', decide: relative },
  { name: 'announced-behind', decide: announcedBehind },
  { name: 'proposed', decide: proposed },
  { name: 'hole', decide: hole },
  { name: 'compared', decide: compared },
  { name: 'lead-in', decide: leadIn },
  { name: 'noun-after', decide: nounAfter },
  { name: 'noun-before', decide: nounBefore },
  { name: 'overrun', decide: overrun },
  { name: 'totalling', decide: totalling },
  { name: 'unit-cost', decide: unitCost },
  { name: 'subject-noun', decide: subjectNoun },
  { name: 'predicate-noun', decide: predicateNoun },
  { name: 'share-of-pot', decide: shareOfPot },
  { name: 'verb', decide: verb },
  { name: 'headline', decide: headline },
]

export function actionOf(site: MoneySite, reading: Reading): Action | Rejection {
  for (const rule of ACTION_RULES) {
    const decision = rule.decide(site, reading)
    if (decision === null) continue
    return typeof decision === 'string' ? { action: decision, rule: `funding/${rule.name}` } : decision
  }
  return coversThePast(site, reading) && site.before[0] === 'worth'
    ? { action: 'spent', rule: 'funding/worth' }
    : { action: 'allocated', rule: 'funding/default' }
}
