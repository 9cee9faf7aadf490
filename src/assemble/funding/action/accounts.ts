/** A money site in, why it is a figure of an organisation's accounts and no funding out; null where it is none. */
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { ACCOUNT_NOUNS } from '../words.ts'
import type { Rejection } from './rule.ts'

const ACCOUNT: Rejection = { reason: 'not funding: a figure of an organisation’s accounts' }

const EFFECT: Rejection = { reason: 'not funding: what an act is said to bring to the economy' }

/** `a surplus of £78m`, `sales of £61m`, `homes with a market value of £13bn`, `the surplus rose by £5m to £161m`. */
export function accounts(site: MoneySite, reading: Reading): Rejection | null {
  if (site.nounBefore !== null && ACCOUNT_NOUNS.has(site.nounBefore)) return ACCOUNT
  if (site.nounBefore === 'value' && (site.before.includes('market') || site.before.includes('book')))
    return ACCOUNT
  // `an operating surplus close to last year's at £136m`
  const from = Math.max(site.sentence.firstToken, site.first - CLAUSE)
  if (site.before[0] === 'at' && normsOf(reading, from, site.first).some((word) => ACCOUNT_NOUNS.has(word)))
    return ACCOUNT
  if (isEffect(site, reading)) return EFFECT
  return isLevelOfAccount(site, reading) ? ACCOUNT : null
}

/** `generate £2bn of economic activity`: what an act is said to bring about, not what is paid. */
function isEffect(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const joint = tokens.norm(site.end)
  return (joint === 'of' || joint === 'in') && EFFECTS.has(tokens.norm(site.end + 1))
}

const EFFECTS = new Set(['economic', 'gva', 'gdp', 'gross'])

const CLAUSE = 12

function isLevelOfAccount(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)
  if (group === null || site.role !== 'object' || site.subject === null || !LEVEL_VERBS.has(group.lemma))
    return false
  const subject = normsOf(reading, site.subject.firstToken, site.subject.endToken)
  const preposition = subject.findIndex((word) => word === 'of' || word === 'for' || word === 'in')
  return ACCOUNT_NOUNS.has(subject.slice(0, preposition === -1 ? undefined : preposition).at(-1) ?? '')
}

const LEVEL_VERBS = new Set(
  'be stand total reach amount rise fall grow increase decrease drop climb'.split(' '),
)

/** `turnover of £417m, up £6m`, `sales of £15m to £61m`, `a surplus of £78m (2020: £79m)`: the other figure that one is held against. */
export function isHeldAgainst(site: MoneySite, other: MoneySite, reading: Reading): boolean {
  if (other.sentence !== site.sentence || site.first <= other.end || site.first - other.end > FARTHEST)
    return false
  return normsOf(reading, other.end, site.first).every((word) => BETWEEN.has(word) || YEAR.test(word))
}

const FARTHEST = 6
const BETWEEN = new Set([',', '(', ':', '-', '/', 'up', 'down', 'to', 'from', 'by', 'compared', 'with'])
const YEAR = /^\d{2,4}$/
