/** A money site in, what its governing verb says was done with the sum out. */
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import type { FundingAction } from '../../../model/claim.ts'
import { TokenKind } from '../../../model/tokens.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import type { Reading } from '../../reading.ts'
import {
  coversThePast,
  governor,
  isDefinite,
  isFuture,
  isOwnPurpose,
  isPossible,
  normsOf,
} from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import * as words from '../words.ts'
import { headline } from './headline.ts'

export function verb(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null) return null
  const { lemma } = group
  if (isOwnPurpose(site, group)) return headline(site, reading)
  if (words.CUT_VERBS.has(lemma) && !isNamed(site)) return isReducedTo(site, reading) ? 'allocated' : 'cut'
  if (lemma === 'take' && takesAway(site, group, reading)) return 'cut'
  if (demanded(site, reading)) return 'needed'
  if (isRequest(site, group, reading)) return 'needed'
  if (group.modal === 'would' && lemma === 'like') return 'needed'
  if (lemma === 'cost') return costs(site, group, reading)
  if (lemma === 'launch' && group.passive && site.before.includes('with')) return 'allocated'
  if (lemma === 'find' && (group.perfect || group.tense === 'past') && !group.passive) return 'spent'
  if (lemma === 'underspend') return 'cut'
  if (lemma === 'overspend') return 'needed'
  if (lemma === 'stop' && site.role === 'object') return 'cut'
  if (lemma === 'go') return goes(site, group, reading)
  if (lemma === 'fall' || lemma === 'drop' || lemma === 'decrease')
    return site.before.includes('by') ? 'cut' : 'allocated'
  if (words.RAISE_VERBS.has(lemma) && !site.before.includes('to') && lemma !== 'raise') return 'raised'
  if (lemma === 'raise')
    return site.before[0] === 'to' || site.before.includes('from') ? 'allocated' : 'raised'
  if (words.NEED_VERBS.has(lemma) && group.form === 'finite') return 'needed'
  if (group.negated && isDefinite(site, reading)) return 'allocated'
  if (isFuture(group) && words.GIVING_VERBS.has(lemma)) return 'announced'
  // `£5m will create 40 places`
  if (site.role === 'subject' && isFuture(group) && group.modal !== 'would' && words.MAKING_VERBS.has(lemma))
    return 'announced'
  // `There will be an extra £5m`
  if (lemma === 'be' && group.modal === 'will' && !group.negated && site.role === 'object') return 'announced'
  if (words.ANNOUNCE_VERBS.has(lemma)) return 'announced'
  if (words.SPEND_VERBS.has(lemma)) return spends(site, group, reading)
  if (group.modal !== 'can' && isPossible(group)) return 'allocated'
  // `proposed to put £5m into a fund`, `£5m to be given to clubs`
  if (group.form === 'infinitive' && words.GIVING_VERBS.has(lemma) && isToCome(site, reading))
    return 'announced'
  if (hasProvided(site, group)) return 'spent'
  if ((lemma === 'include' || lemma === 'contain') && isOfNews(site, reading)) return 'announced'
  const opensNews = headline(site, reading)
  if (opensNews !== null) return opensNews
  if (isLevel(site, group) && coversThePast(site, reading)) return 'spent'
  return words.ALLOCATE_VERBS.has(lemma) && lemma !== 'have' ? 'allocated' : null
}

/** `reduced from £16m to £2m`, `cut to £5m`: the level before and the one that is left. */
function isReducedTo(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  if (tokens.norm(site.first - 1) === 'from' && isFromTo(site, reading)) return true
  const up = tokens.norm(site.first) === 'up'
  return !up && tokens.norm(site.first - 1) === 'to' && site.first - 1 > site.sentence.firstToken
}

/** Does another sum follow behind `to`: `from £16m last year to £2m`? */
function isFromTo(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const stop = Math.min(site.sentence.endToken, site.end + 8)
  for (let token = site.end; token < stop; token++) {
    if (tokens.kind[token] === TokenKind.Currency) return tokens.norm(token - 1) === 'to'
    if (tokens.norm(token) === ';') return false
  }
  return false
}

/** `has provided £5m`, `we have supported them with £7.2bn`, `backed by £40m`. */
function hasProvided(site: MoneySite, group: VerbGroup): boolean {
  if (group.lemma === 'provide') return group.perfect && !group.passive
  if (group.lemma === 'support' || group.lemma === 'back')
    return (group.perfect && site.before.includes('with')) || (group.passive && site.before.includes('by'))
  return false
}

/** `New funding announced today includes £5m`, `This includes £263m of new money`. */
function isOfNews(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  if (tokens.norm(site.end) === 'of' && tokens.norm(site.end + 1) === 'new') return true
  const subject =
    site.subject === null ? [] : normsOf(reading, site.subject.firstToken, site.subject.endToken)
  return subject.slice(0, 12).includes('announced')
}

/** `It was a £2m pilot in 2018`, `by 2012 it reached £4m`, `had £6 billion a month`: what a thing had or came to. */
function isLevel(site: MoneySite, group: VerbGroup): boolean {
  if (site.before[0] === 'worth') return true
  return site.role === 'object' && group.tense === 'past' && LEVELS.has(group.lemma)
}

const LEVELS = new Set(['be', 'have', 'grow', 'rise', 'fall', 'stand', 'reach', 'total'])

/** `called for £5m`, `asked for £2m`, `has been told to find £9m`. */
function isRequest(site: MoneySite, group: VerbGroup, reading: Reading): boolean {
  if (site.role !== 'object') return false
  const { tokens } = reading.document
  if (group.lemma === 'call' || group.lemma === 'ask' || group.lemma === 'bid')
    return (
      // `bid for funding from the £5m`: the pot stands.
      site.before[0] !== 'from' &&
      (site.before[0] !== 'the' || site.before[1] !== 'from') &&
      normsOf(reading, group.endToken, site.first).some((word) => word === 'for' || word === 'on')
    )
  const asked = site.groups[site.verb! - 1]
  return (
    group.form === 'infinitive' &&
    asked !== undefined &&
    asked.passive &&
    asked.endToken === group.firstToken &&
    tokens.norm(asked.head) === 'asked'
  )
}

/** Past and present of `cost` look alike: beside a present verb it is the present. */
function costs(site: MoneySite, group: VerbGroup, reading: Reading): FundingAction {
  if (group.tense !== 'past' || group.modal !== null) return 'needed'
  const isPlain = reading.document.tokens.norm(group.head) === 'cost' && group.firstToken === group.head
  const others = site.groups.filter((one) => one !== group && one.form === 'finite')
  const isPresent = others.length > 0 && others.every((one) => one.tense === 'present')
  return isPlain && isPresent ? 'needed' : 'spent'
}

/** `take £9m out of repairs`, `£4m was clawed back`. */
function takesAway(site: MoneySite, group: VerbGroup, reading: Reading): boolean {
  const { tokens } = reading.document
  const after = group.passive || site.role === 'subject' ? group.endToken : site.end
  const norm = tokens.norm(after)
  return norm === 'out' || norm === 'back' || norm === 'away' || (norm === 'from' && !group.passive)
}

/** `should`, `must`, `needs to` and what hangs on recommending, urging or asking. */
function demanded(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)!
  if (isDue(site, group)) return false
  if (group.modal === 'should' || group.modal === 'must' || group.modal === 'ought')
    return site.role === 'object' || (group.passive && !isDefinite(site, reading))
  if (
    group.modal === 'would' &&
    (group.lemma === 'cost' || group.lemma === 'need' || group.lemma === 'require' || group.lemma === 'like')
  )
    return true
  for (let index = Math.max(0, site.verb! - NEAR); index < site.verb!; index++) {
    const before = site.groups[index]!
    if (!ASKING.has(before.lemma) || (before.lemma === 'ask' && before.passive)) continue
    if (group.form !== 'finite' && isNearBehind(before, group, reading)) return true
    if (before.lemma === 'recommend' || reading.document.tokens.norm(before.endToken) === 'that') return true
  }
  return false
}

/** `Councils should receive £5m in May`: what is on its way to them, unless somebody only thinks so. */
function isDue(site: MoneySite, group: VerbGroup): boolean {
  if (group.modal !== 'should' || group.lemma !== 'receive' || group.negated) return false
  return !site.groups.slice(0, site.verb!).some(({ lemma }) => ASKING.has(lemma) || HOLDING.has(lemma))
}

const HOLDING = new Set(['think', 'believe', 'argue', 'insist', 'suggest', 'say', 'deserve', 'propose'])

const ASKING = new Set(['recommend', 'urge', 'call', 'ask', 'need', 'want'])

/** No comma and few words between the asking and the asked. */
function isNearBehind(before: VerbGroup, group: VerbGroup, reading: Reading): boolean {
  const between = normsOf(reading, before.endToken, Math.min(group.firstToken, before.endToken + 9))
  return group.firstToken - before.endToken <= 8 && !between.includes(',')
}

/** `£7m will go to hospices`, `£3m had gone`, `£90,000 would go from museums`. */
function goes(site: MoneySite, group: VerbGroup, reading: Reading): FundingAction {
  const { tokens } = reading.document
  if (site.role !== 'subject') return 'allocated'
  const next = tokens.norm(group.endToken)
  if (next === 'out' && group.perfect) return 'spent'
  const leaves = next === 'from' || next === 'missing' || group.endToken >= site.sentence.endToken - 1
  return leaves ? 'cut' : 'allocated'
}

/** A sum that only names its pot is not what the verb acts on: `cut the £9m a month voted earlier`. */
function isNamed(site: MoneySite): boolean {
  return site.before[0] === 'the' && site.before.includes('plans')
}

function spends(site: MoneySite, group: VerbGroup, reading: Reading): FundingAction {
  if (isPossible(group)) return 'allocated'
  // `£5m was funded from grants`, `funded from reserves (£2m)`: where it comes from, not that it is gone.
  if (group.lemma === 'fund' && reading.document.tokens.norm(group.endToken) === 'from') return 'allocated'
  if (group.form === 'gerund' && isPromise(site, reading)) return 'announced'
  // `will extend the scheme, funded by £5m a year`
  if (group.form === 'participle' && hangsOnPromise(site)) return 'announced'
  if (group.form === 'infinitive') return isPromise(site, reading) ? 'announced' : 'allocated'
  if (group.lemma === 'pay' && group.passive && group.tense === 'present' && !group.perfect)
    return 'allocated'
  if (group.lemma === 'pay' && group.tense === 'present' && !group.perfect && !group.progressive)
    return 'allocated'
  return 'spent'
}

/** Intended by the verb before, or all that a headline without a tense says of the sum. */
function isToCome(site: MoneySite, reading: Reading): boolean {
  const act = site.groups[site.verb!]!
  const before = site.groups[site.verb! - 1]
  // `to open a clinic at £5 a visit` gives the price.
  if (site.before[0] === 'at') return false
  if (site.role === 'subject') return act.passive && site.groups.every((group) => group.form !== 'finite')
  return before !== undefined && before.endToken === act.firstToken && isPromise(site, reading)
}

function isPromise(site: MoneySite, { document: { tokens } }: Reading): boolean {
  if (site.block.kind === 'heading' && site.groups.every((group) => group.form !== 'finite')) return true
  const verb = site.verb ?? 0
  const act = site.groups[verb]!
  // `improve the service by investing £5m`
  const isMeans = act.form === 'gerund' && tokens.norm(act.firstToken - 1) === 'by'
  for (let index = Math.max(0, verb - NEAR); index < verb; index++) {
    const group = site.groups[index]!
    if (words.ANNOUNCE_VERBS.has(group.lemma) || INTENDING.has(group.lemma)) return true
    if (isMeans && isFuture(group)) return true
    // `is set to invest £5m`
    if (group.passive && group.endToken === act.firstToken && FATED.has(tokens.norm(group.head))) return true
  }
  // `an ambition to invest £5m`
  return act.form === 'infinitive' && INTENTS.has(tokens, act.firstToken - 1, 1)
}

/** Is the nearest finite verb before the participle one of what is to come? */
function hangsOnPromise(site: MoneySite): boolean {
  for (let index = site.verb! - 1; index >= 0; index--) {
    const group = site.groups[index]!
    if (group.form !== 'finite') continue
    return isFuture(group) || COMMITTING.has(group.lemma) || INTENDING.has(group.lemma)
  }
  return false
}

const COMMITTING = new Set(['commit', 'pledge', 'promise', 'vow'])

/** How many verb groups before the governing one may rule it. */
const NEAR = 4
const INTENDING = new Set(['plan', 'aim', 'intend', 'propose'])
const FATED = new Set(['set', 'due', 'expected'])
const INTENTS = WordClasses.fromLists([
  1,
  'plan plans ambition intention aim promise pledge commitment proposal proposals decision'.split(' '),
])
