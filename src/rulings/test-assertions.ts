/** Assertions and the reports of funding and commitments in, those that do not hold, with what breaks them, out. */

import type { MoneyRange, Receipt, Report, Row } from '../model/report.ts'
import type { AmountTest } from '../query/query.ts'
import { entityId } from '../text/entity-id.ts'
import type { Assertion, FateAssertion, FundingAssertion } from './ruling.ts'

export interface Failure {
  readonly assertion: Assertion
  /** What the reports have; null where they have nothing on it. */
  readonly found: Row | null
  readonly why: string
  readonly receipts: readonly Receipt[]
}

export function testAssertions(
  assertions: readonly Assertion[],
  funding: Report,
  commitments: Report,
): Failure[] {
  return assertions.flatMap((assertion) => {
    const failure =
      assertion.kind === 'funding' ? testFunding(assertion, funding) : testFate(assertion, commitments)
    return failure ?? []
  })
}

function testFunding(assertion: FundingAssertion, funding: Report): Failure | null {
  const { subject, stage, amount } = assertion
  const rows = funding.rows.filter((row) => isAbout(row, subject) && textAt(row, 1) === stage)
  const row = rows.find((one) => amount.currency === null || rangeOf(one)?.currency === amount.currency)
  if (row === undefined)
    return {
      assertion,
      found: null,
      why: `no funding of ${subject} is ${stage}${inOthers(rows)}`,
      receipts: rows.flatMap(({ receipts }) => receipts),
    }
  const range = rangeOf(row)
  if (range !== null && holds(range, amount)) return null
  return { assertion, found: row, why: 'the documents give', receipts: row.receipts }
}

/** Sums in another currency are no answer, but the reader should hear of them. */
function inOthers(rows: readonly Row[]): string {
  const currencies = rows.flatMap((row) => rangeOf(row)?.currency ?? [])
  return currencies.length === 0 ? '' : ` in this currency, only in ${[...new Set(currencies)].join(', ')}`
}

/** `=`: the best figure; `>=`: even the low one; `<=`: even the high one. */
function holds({ low, best, high }: MoneyRange, test: AmountTest): boolean {
  if (test.low !== null && test.low === test.high) return best === test.low
  const above = test.low === null || (low !== null && low >= test.low)
  const below = test.high === null || (high !== null && high <= test.high)
  return above && below
}

function isAbout(row: Row, subject: string): boolean {
  const [label = ''] = row.key.split(' · ')
  return label === `programme ${subject}` || entityId(textAt(row, 0)) === entityId(subject)
}

function testFate(assertion: FateAssertion, commitments: Report): Failure | null {
  const { key, verdict } = assertion
  const at = commitments.columns.findIndex((column) => column.key === 'since')
  const row = commitments.rows.find(({ receipts }) => receipts.some((one) => one.key === key))
  if (row === undefined)
    return { assertion, found: null, why: `no commitment has the key ${key}`, receipts: [] }
  const found = textAt(row, at)
  if (found === verdict || (verdict === 'none' && found.startsWith('none '))) return null
  return { assertion, found: row, why: `the documents say: ${found}`, receipts: row.receipts }
}

function textAt({ cells }: Row, at: number): string {
  const cell = cells[at]
  return cell?.kind === 'text' ? cell.text : ''
}

export function rangeOf({ cells }: Row): MoneyRange | null {
  const cell = cells.find((one) => one?.kind === 'range')
  return cell?.kind === 'range' ? cell.range : null
}
