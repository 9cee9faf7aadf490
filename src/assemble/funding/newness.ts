/** A money site in, whether the text calls the sum new, existing or a total out. */
import type { FundingClaim } from '../../model/claim.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'

const NEW = new Set([
  'new',
  'another',
  'additional',
  'extra',
  'further',
  'fresh',
  'more',
  'boost',
  'uplift',
  'increase',
  'top-up',
])
const EXISTING = new Set(['existing', 'already', 'previously', 'original', 'current', 'recycled', 'old'])

export function newnessOf(site: MoneySite, reading: Reading): FundingClaim['new'] {
  const { tokens } = reading.document
  const near = site.before.slice(0, 3)
  if (near.includes('total') || (site.before.includes('total') && near.includes('to'))) return 'total'
  if (isBroughtTo(site, reading)) return 'total'
  if (
    tokens.norm(site.end) === 'in' &&
    (tokens.norm(site.end + 1) === 'all' || tokens.norm(site.end + 1) === 'total')
  )
    return 'total'
  if (near.some((word) => EXISTING.has(word))) return 'existing'
  // `more than £5m` is a modifier, `£5m more` is new.
  const isMoreThan = near.includes('more') && near.includes('than')
  if (near.some((word) => NEW.has(word)) && !isMoreThan) return 'new'
  const after = [tokens.norm(site.end), tokens.norm(site.end + 1), tokens.norm(site.end + 2)]
  if (
    after[0] === 'more' ||
    after[0] === 'extra' ||
    after[0] === 'boost' ||
    after[0] === 'uplift' ||
    after[0] === 'increase'
  )
    return 'new'
  if (after[0] === 'of' && (after[1] === 'new' || after[1] === 'additional' || after[1] === 'extra'))
    return 'new'
  if (after[0] === 'already' || (after[0] === 'previously' && after[1] === 'announced')) return 'existing'
  return null
}

/** `bring the total for buses over three years to £5m`, `takes Hull’s overall funding to £5m`. */
function isBroughtTo(site: MoneySite, reading: Reading): boolean {
  const group = site.verb === null ? null : site.groups[site.verb]!
  if (group === null || (group.lemma !== 'bring' && group.lemma !== 'take') || site.role !== 'object')
    return false
  if (!site.before.includes('to')) return false
  const { tokens } = reading.document
  return TOTALS.among(tokens, group.endToken, site.first) !== 0
}

const TOTALS = WordClasses.fromLists([1, ['total', 'overall', 'investment', 'funding', 'spending', 'fund']])
