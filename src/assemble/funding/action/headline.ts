/** A money site in, what headlines, new schemes and sentences about acts to come say of it without a verb of its own out. */
import type { FundingAction } from '../../../model/claim.ts'
import type { Reading } from '../../reading.ts'
import { isFuture } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'

/** `£9 million fund to mend bridges`, `will get buses under a £7m plan`. */
export function headline(site: MoneySite, reading: Reading): FundingAction | null {
  if (site.first <= site.sentence.firstToken + 1 && isHeading(site, reading) && isVerbless(site))
    return 'announced'
  if (!hasFuture(site)) return null
  const [first, second] = site.before
  const isNew = first === 'new' || first === 'extra' || second === 'new' || second === 'extra'
  return (isNew && site.nounsAfter.length > 0) || isMeans(site, reading) ? 'announced' : null
}

function isHeading({ sentence, block }: MoneySite, reading: Reading): boolean {
  return block.kind === 'heading' || (sentence.index <= 1 && reading.document.text[sentence.end - 1] !== '.')
}

/** In `£5m funding boost to …` the noun looks like a verb. */
function isVerbless({ groups, end, nounsAfter }: MoneySite): boolean {
  return groups.every((group) => group.form !== 'finite' || group.endToken <= end + nounsAfter.length)
}

/** Does the governing verb, or one before it, tell of what is to come? */
function hasFuture({ groups, verb }: MoneySite): boolean {
  for (let index = 0; index <= (verb ?? -1); index++) if (isFuture(groups[index]!)) return true
  return false
}

/** `Schools will get new teams, thanks to £6m`, `… under a £60m scheme`: the means of an act to come. */
function isMeans(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  if (site.first - 2 < site.sentence.firstToken) return false
  const first = tokens.norm(site.first - 1)
  if (first === 'to') return tokens.norm(site.first - 2) === 'thanks' || tokens.norm(site.first - 2) === 'due'
  return first === 'under' || first === 'through' || first === 'via'
}
