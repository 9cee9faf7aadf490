/** The stated sums of a document in, for each the sum that it is a part of out, where the text says or implies so. */
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'
import { wholeBefore } from './part-of/anaphor.ts'
import { impliedWhole } from './part-of/implied.ts'
import { wholeInSentence } from './part-of/in-sentence.ts'
import { wholesOfLists } from './part-of/list.ts'
import { fits, type StatedSum } from './part-of/stated.ts'

/** Part → whole. A part is never larger than its whole and has its currency; no chain comes back to where it began. */
export function wholesOf(sums: readonly StatedSum[], reading: Reading): Map<MoneySite, MoneySite> {
  const wholes = new Map<MoneySite, MoneySite>()
  const ofLists = wholesOfLists(sums, reading)
  for (const sum of sums) {
    const { site } = sum
    const whole =
      wholeInSentence(sum, sums, reading, wholes) ??
      wholeBefore(sum, sums, reading, wholes) ??
      ofLists.get(site) ??
      (sum.label === null && sum.cell === null ? impliedWhole(sum, sums, reading, wholes) : null)
    if (whole !== null && fits(site, whole) && wholes.get(whole) !== site) wholes.set(site, whole)
  }
  return wholes
}
