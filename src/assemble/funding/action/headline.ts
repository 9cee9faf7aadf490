/** A money site in, what headlines, new schemes and sentences about acts to come say of it without a verb of its own out. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import { isFuture, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'

/** `£9 million fund to mend bridges`, `will get buses under a £7m plan`. */
export function headline(site: MoneySite, reading: Reading): FundingAction | null {
  const { blocks } = reading.document
  const isHeading =
    blocks[site.sentence.block]!.kind === 'heading' ||
    (site.sentence.index <= 1 &&
      !reading.document.text.slice(site.sentence.start, site.sentence.end).endsWith('.'))
  const opens = site.first <= site.sentence.firstToken + 1
  // In `£5m funding boost to …` the noun looks like a verb.
  const nouns = site.end + site.nounsAfter.length
  const verbless = site.groups.every((group) => group.form !== 'finite' || (opens && group.endToken <= nouns))
  if (isHeading && opens && verbless) return 'announced'
  const isNew = site.before.slice(0, 2).some((word) => word === 'new' || word === 'extra')
  const future = site.groups.slice(0, (site.verb ?? -1) + 1).some((group) => isFuture(group))
  if (isNew && site.nounsAfter.length > 0 && future) return 'announced'
  return future && isMeans(site, reading) ? 'announced' : null
}

/** `Schools will get new teams, thanks to £6m`, `… under a £60m scheme`: the means of an act to come. */
function isMeans(site: MoneySite, reading: Reading): boolean {
  const [second, first] = normsOf(reading, Math.max(site.sentence.firstToken, site.first - 2), site.first)
  if (first === 'to' && (second === 'thanks' || second === 'due')) return true
  return first === 'under' || first === 'through' || first === 'via'
}
