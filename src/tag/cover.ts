/** A resolved document in, the ledger of everything in it that looks like a part of a sum or a date out. */
import type { ResolvedDocument } from '../model/analysis.ts'
import type { CoverageEntry } from '../model/coverage.ts'
import { coverDates } from './date/cover-date.ts'
import { coverMoney } from './money/cover-money.ts'

/** In order of the text. */
export function cover(document: ResolvedDocument): CoverageEntry[] {
  return [...coverMoney(document), ...coverDates(document)].sort(
    (one, other) => one.start - other.start || one.end - other.end,
  )
}
