/** What a rule on actions takes and gives. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'

/** Why a sum is no funding claim, in words for a reader. */
export interface Rejection {
  readonly reason: string
}

export interface ActionRule {
  readonly name: string
  /** Null: the rule says nothing. */
  decide(site: MoneySite, reading: Reading): FundingAction | Rejection | null
}
