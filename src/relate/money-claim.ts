/** What relations and reports keep of a funding claim: its sum, its subject, its parties, its place. */
import type { FundingAction } from '../model/claim.ts'
import type { Certainty, MoneyValue } from '../model/mention.ts'
import type { Stage } from '../model/outcome.ts'
import type { DocumentRecord } from '../model/record.ts'
import type { Source } from '../model/report.ts'
import type { Addition } from './addition.ts'
import type { Amount } from './amount.ts'
import type { Item } from './list-items.ts'
import type { Period } from './period.ts'

export const STAGE_OF: Readonly<Record<FundingAction, Stage>> = {
  needed: 'needed',
  announced: 'committed',
  allocated: 'committed',
  spent: 'spent',
  cut: 'cut',
  raised: 'raised',
}

/** Somebody or something that a claim names; compared by entity, else by its words. */
export interface Party {
  readonly entity: string | null
  readonly words: string
  readonly stems: readonly string[]
}

export interface MoneyClaim {
  /** `path#f1`. */
  readonly id: string
  /** As in the records: stable across edits elsewhere and moves. */
  readonly key: string
  /** Day of publication; null where it is not known to the day. */
  readonly said: number | null
  /** Rank of the document among all, by date and then path. */
  readonly document: number
  readonly source: Source
  readonly sentence: string
  /** Start of the sentence, so that claims of one sentence know each other. */
  readonly sentenceStart: number
  readonly stems: readonly string[]
  readonly item: Item
  /** The sum as written. */
  readonly words: string
  readonly money: MoneyValue
  /** The sum, a yearly rate multiplied out where the period allows it; null for other rates. */
  readonly amount: Amount | null
  /** Why there is no amount; null where there is one. */
  readonly uncounted: string | null
  /** As written. */
  readonly written: Amount
  readonly action: FundingAction
  readonly stage: Stage
  /** Programmes that it is said to be for. */
  readonly programmes: readonly string[]
  /** Programmes named as examples of what it is for; no share is given to any. */
  readonly among: readonly string[]
  /** What else it is said to be for. */
  readonly purpose: Party | null
  /** Programmes that the text around it speaks of, the nearest first. */
  readonly context: readonly string[]
  /** Of these, what it may be counted as. */
  readonly understood: readonly string[]
  /** Bodies that the document names most: what it is about. */
  readonly about: readonly string[]
  readonly funder: Party | null
  readonly recipient: Party | null
  readonly period: Period | null
  readonly speaker: Party | null
  /** Words that put it beside another sum. */
  readonly addition: Addition | null
  /** May it hold other sums, as its words go? */
  readonly total: boolean
  /** Does it hold what was given before: `brings the total to £9m`? */
  readonly cumulative: boolean
  /** Does its sentence tell of a change? */
  readonly change: boolean
  /** Is it the only sum of a line that is no sentence, as a headline is? */
  readonly heading: boolean
  /** Place of the sum that it is a part of: start of that mention in the document; null for none. */
  readonly wholeAt: number | null
  readonly whole: MoneyValue | null
  readonly certainty: Certainty
}

/** A sum of money that no claim speaks of. */
export interface RejectedSum {
  readonly source: Source
  readonly words: string
  readonly money: MoneyValue
}

/** Compact facts of one document. */
export interface DocumentClaims {
  readonly document: DocumentRecord
  readonly claims: readonly MoneyClaim[]
  readonly rejected: readonly RejectedSum[]
}
