/** A date as EDTF and the days that are looked for in, whether the one lies in the other out. */
import { type Bounds, edtfBounds } from '../text/edtf-bounds.ts'
import { Verdict } from './verdict.ts'

/** A date of so many days may mean any one of them; a longer time is one that lasts. */
const LONGEST_DATE = 366

/**
 * Yes where all of its days are looked for. Maybe where a year, a season or a month may mean one of those days, and where a
 * longer time begins or ends in them. A date that is not known is neither.
 */
export function dateVerdict(edtf: string | null, test: Bounds): Verdict {
  const days = edtf === null ? null : edtfBounds(edtf)
  if (days === null) return Verdict.No
  const from = days.from ?? Number.NEGATIVE_INFINITY
  const to = days.to ?? Number.POSITIVE_INFINITY
  const first = test.from ?? Number.NEGATIVE_INFINITY
  const last = test.to ?? Number.POSITIVE_INFINITY
  if (from >= first && to <= last) return Verdict.Yes
  const isIn = (day: number) => day >= first && day <= last
  if (isIn(from) || isIn(to)) return Verdict.Maybe
  return to - from < LONGEST_DATE && from <= first && to >= last ? Verdict.Maybe : Verdict.No
}
