/** A money mention in its place in, what was done with the sum out, and by which rule; null where it is no public funding. */
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isAdverb } from '../../grammar/word-classes.ts'
import type { FundingAction } from '../../model/claim.ts'
import type { Reading } from '../reading.ts'
import type { MoneySite } from './money-site.ts'
import * as words from './words.ts'

export interface Action {
  readonly action: FundingAction
  readonly rule: string
}

interface ActionRule {
  readonly name: string
  /** Null: the rule says nothing; `none`: the sum is no claim. */
  decide(site: MoneySite, reading: Reading): FundingAction | 'none' | null
}

/** In order; the first that decides wins. */
const RULES: readonly ActionRule[] = [
  { name: 'hypothetical', decide: hypothetical },
  { name: 'price', decide: price },
  { name: 'relative', decide: relative },
  { name: 'compared', decide: compared },
  { name: 'lead-in', decide: leadIn },
  { name: 'noun-after', decide: nounAfter },
  { name: 'noun-before', decide: nounBefore },
  { name: 'subject-noun', decide: subjectNoun },
  { name: 'share-of-pot', decide: shareOfPot },
  { name: 'verb', decide: verb },
  { name: 'headline', decide: headline },
]

export function actionOf(site: MoneySite, reading: Reading): Action | null {
  for (const rule of RULES) {
    const action = rule.decide(site, reading)
    if (action === 'none') return null
    if (action !== null) return { action, rule: `funding/${rule.name}` }
  }
  return { action: 'allocated', rule: 'funding/default' }
}

/** Wages, fees, thresholds and prices that people pay: `£32,500 p.a.` in a job advert, `income below £16,040`. */
function price(site: MoneySite, reading: Reading): 'none' | null {
  const { tokens } = reading.document
  if (site.nounsAfter.some((noun) => words.PRICE_NOUNS.has(noun))) return 'none'
  if (site.nounBefore !== null && words.PRICE_NOUNS.has(site.nounBefore)) return 'none'
  const near = site.before.slice(0, 4)
  if (near.some((word) => words.PRICE_NOUNS.has(word)) && near.some((word) => THRESHOLD.has(word)))
    return 'none'
  const group = governor(site)
  if (group === null) return null
  if (words.PRICE_VERBS.has(group.lemma) && site.role === 'object') return 'none'
  const subject =
    site.subject === null ? [] : normsOf(reading, site.subject.firstToken, site.subject.endToken)
  if (
    subject.some((word) => words.PRICE_NOUNS.has(word)) &&
    !subject.some((word) => words.NEED_NOUNS.has(word))
  )
    return 'none'
  // `costs a parent £5 an hour`: what a household pays.
  if (group.lemma === 'cost' && site.role === 'object') {
    for (let token = group.endToken; token < site.first; token++)
      if (HOUSEHOLD.has(tokens.norm(token))) return 'none'
  }
  return null
}

const THRESHOLD = new Set([
  'below',
  'above',
  'under',
  'over',
  'than',
  'is',
  'of',
  'to',
  'from',
  'exceeding',
  'least',
  'earning',
])
const HOUSEHOLD = new Set(
  'parent parents family families household households taxpayer motorist motorists patient patients tenant tenants passenger passengers customer customers them him her you'.split(
    ' ',
  ),
)

/** `If she wins, the bill might reach £0.6m`, `Is it true that £12m was taken?`: a sum that nobody says was given. */
function hypothetical(site: MoneySite, reading: Reading): 'none' | null {
  const { tokens } = reading.document
  const { sentence } = site
  const isDefinite = site.before[0] === 'the' || site.before[0] === 'that'
  const isQuestion = tokens.norm(sentence.endToken - 1) === '?'
  if (isQuestion && !isDefinite) return 'none'
  const group = governor(site)
  if (group === null) return null
  const isPossible = group.modal === 'could' || group.modal === 'might'
  if (isPossible && tokens.norm(sentence.firstToken) === 'if') return 'none'
  const untrue = site.groups.some(
    (before) => before.negated && before.endToken <= site.first && tokens.norm(before.endToken) === 'true',
  )
  return untrue && !isDefinite ? 'none' : null
}

/** A verb right behind the sum that is said of it: `the £500 million that ministers promised`, `the £22m now set aside`. */
function relative(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  let token = site.end
  if (tokens.norm(token) === 'of' && tokens.norm(token + 1) === 'it') token += 2
  while (isAdverb(tokens.norm(token))) token++
  const opens = tokens.norm(token) === 'that' || tokens.norm(token) === 'which'
  const next = site.groups.find((group) => group.firstToken >= token)
  if (next === undefined || next.firstToken - token > (opens ? 8 : 0)) return null
  if (
    !opens &&
    (next.form === 'finite'
      ? next.tense !== 'past' || next.firstToken !== next.head || site.role === 'subject'
      : next.form !== 'participle')
  )
    return null
  if (next.negated) return 'allocated'
  if (words.ANNOUNCE_VERBS.has(next.lemma)) return 'announced'
  if (words.SPEND_VERBS.has(next.lemma)) return 'spent'
  if (words.RAISE_VERBS.has(next.lemma) || next.lemma === 'raise') return 'raised'
  if (words.CUT_VERBS.has(next.lemma)) return 'cut'
  if (words.ALLOCATE_VERBS.has(next.lemma)) return 'allocated'
  return null
}

/** The sum that another is compared with: `up from £300m in 2021-22`, `against some £450 million`. */
function compared(site: MoneySite, reading: Reading): FundingAction | null {
  const [first, second] = site.before
  const isFrom = first === 'from' && (second === 'up' || second === 'down' || CHANGES.has(second ?? ''))
  const isAgainst =
    first === 'against' ||
    (first === 'with' && second === 'compared') ||
    (first === 'to' && second === 'compared')
  if (!isFrom && !isAgainst) return null
  const group = governor(site)
  const spent = group !== null && words.SPEND_VERBS.has(group.lemma)
  return spent || coversThePast(site, reading) ? 'spent' : 'allocated'
}

const CHANGES = new Set(
  'rise rises rose raised increase increased increases grow grew fall fell falls drop dropped cut cuts reduced reduction change changed uplift'.split(
    ' ',
  ),
)

/** A year in the clause that was over when the document came out. */
function coversThePast(site: MoneySite, reading: Reading): boolean {
  const published = Number((reading.document.metadata.published ?? '').slice(0, 4))
  if (!published) return false
  const { tokens } = reading.document
  const stop = Math.min(site.sentence.end, (tokens.end[site.end] ?? 0) + 40)
  const [date] = reading.mentionsIn(tokens.start[site.end - 1]!, stop, new Set(['date']))
  const edtf = (date?.value as { edtf: string | null } | undefined)?.edtf ?? ''
  const year = Number((edtf.split('/').at(-1) ?? '').slice(0, 4))
  return year > 0 && year < published
}

/** A list's lead-in decides for bare items: `We call on the Government to:`, `The savings are:`. */
function leadIn(site: MoneySite, reading: Reading): FundingAction | null {
  const lead = leadWords(site, reading)
  if (lead === null) return null
  if (
    lead.some(
      (word, at) =>
        (word === 'call' && (lead[at + 1] === 'on' || lead[at + 1] === 'for')) || DEMANDS.has(word),
    )
  )
    return 'needed'
  const hasOwnVerb = site.verb !== null && governor(site)!.form === 'finite'
  if (hasOwnVerb) return null
  if (lead.some((word) => words.CUT_NOUNS.has(word))) return 'cut'
  if (lead.some((word) => PAID.has(word))) return 'spent'
  return null
}

const DEMANDS = new Set([
  'recommend',
  'recommends',
  'recommended',
  'recommendations',
  'urge',
  'urges',
  'should',
  'demand',
  'demands',
  'asks',
  'calling',
  'calls',
])
const PAID = new Set(['paid', 'spent', 'spending', 'expenditure', 'payments', 'outturn'])

/** Words of the block that leads the list in, the nearest paragraph of several lead-ins; null outside lists. */
function leadWords(site: MoneySite, reading: Reading): string[] | null {
  const { blocks, tokens } = reading.document
  const lead = site.block.leadIn === null ? undefined : blocks[site.block.leadIn]
  if (lead === undefined) return null
  const from = Math.max(lead.firstToken, lead.endToken - 40)
  return normsOf(reading, from, Math.min(lead.endToken, tokens.count))
}

function nounAfter(site: MoneySite): FundingAction | null {
  const [first] = site.nounsAfter
  if (first === undefined) return null
  const head = site.nounsAfter.slice(0, 4)
  if (head.some((noun) => words.CUT_NOUNS.has(noun))) return 'cut'
  if (
    head.some(
      (noun) =>
        noun === 'shortfall' ||
        noun === 'gap' ||
        noun === 'deficit' ||
        noun === 'hole' ||
        noun === 'bill' ||
        noun === 'overspend' ||
        noun === 'backlog',
    )
  )
    return 'needed'
  return null
}

function nounBefore(site: MoneySite): FundingAction | null {
  const noun = site.nounBefore
  if (noun === null) return null
  if (words.CUT_NOUNS.has(noun)) return 'cut'
  if (words.NEED_NOUNS.has(noun)) return 'needed'
  if (words.RAISE_NOUNS.has(noun)) return 'raised'
  if (words.SPEND_NOUNS.has(noun)) return future(governor(site)) ? 'announced' : 'spent'
  return null
}

/** `Spending stands at £5m`, `The shortfall is put at £2 billion`: the noun that the verb says the sum of. */
function subjectNoun(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null || site.role !== 'object' || site.subject === null) return null
  if (!EQUATING.has(group.lemma) || !isDirect(site, reading)) return null
  const noun = headNoun(reading, site.subject.firstToken, site.subject.endToken)
  if (words.CUT_NOUNS.has(noun)) return 'cut'
  if (words.NEED_NOUNS.has(noun)) return 'needed'
  if (words.SPEND_NOUNS.has(noun)) return future(group) ? 'announced' : 'spent'
  return null
}

const EQUATING = new Set([
  'be',
  'stand',
  'total',
  'reach',
  'amount',
  'rise',
  'fall',
  'grow',
  'come',
  'put',
  'estimate',
  'increase',
  'exceed',
  'average',
  'climb',
  'drop',
])

/** To receive a part of a named pot: `will receive part of a £12 million investment`. */
function shareOfPot(site: MoneySite): FundingAction | null {
  const { before } = site
  const part = before.findIndex(
    (word) =>
      word === 'part' ||
      word === 'share' ||
      word === 'portion' ||
      word === 'slice' ||
      word === 'third' ||
      word === 'half' ||
      word === 'quarter',
  )
  return part > 0 && before[part - 1] === 'of' ? 'allocated' : null
}

function verb(site: MoneySite, reading: Reading): FundingAction | 'none' | null {
  const group = governor(site)
  if (group === null) return null
  const { lemma } = group
  if (words.CUT_VERBS.has(lemma) && !isNamed(site)) return 'cut'
  if (lemma === 'take' && takesAway(site, group, reading)) return 'cut'
  if (demanded(site, reading)) return 'needed'
  if (lemma === 'call' || lemma === 'ask') return 'needed'
  if (group.modal === 'would' && lemma === 'like') return 'needed'
  if (lemma === 'cost') return group.tense === 'past' && group.modal === null ? 'spent' : 'needed'
  if (lemma === 'go') return goes(site, group, reading)
  if (lemma === 'fall' || lemma === 'drop' || lemma === 'decrease')
    return site.before.includes('by') ? 'cut' : 'allocated'
  if (words.RAISE_VERBS.has(lemma) && !site.before.includes('to') && lemma !== 'raise') return 'raised'
  if (lemma === 'raise')
    return site.before[0] === 'to' || site.before.includes('from') ? 'allocated' : 'raised'
  if (words.NEED_VERBS.has(lemma) && group.form === 'finite') return 'needed'
  if (future(group) && words.GIVING_VERBS.has(lemma)) return 'announced'
  if (words.ANNOUNCE_VERBS.has(lemma)) return 'announced'
  if (words.SPEND_VERBS.has(lemma)) return spends(site, group, reading)
  if (group.modal !== null && (group.modal === 'may' || group.modal === 'could' || group.modal === 'might'))
    return 'allocated'
  if (words.ALLOCATE_VERBS.has(lemma)) return headline(site, reading) ?? 'allocated'
  return headline(site, reading)
}

/** `take £70m out of training`, `£0.7m was taken back`. */
function takesAway(site: MoneySite, group: VerbGroup, reading: Reading): boolean {
  const { tokens } = reading.document
  const after = group.passive || site.role === 'subject' ? group.endToken : site.end
  const norm = tokens.norm(after)
  return norm === 'out' || norm === 'back' || norm === 'away' || (norm === 'from' && !group.passive)
}

/** `should`, `must`, `needs to` and what hangs on recommending, urging or asking. */
function demanded(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)!
  if (group.modal === 'should' || group.modal === 'must' || group.modal === 'ought')
    return !group.passive || site.role === 'object'
  if (
    group.modal === 'would' &&
    (group.lemma === 'cost' || group.lemma === 'need' || group.lemma === 'require' || group.lemma === 'like')
  )
    return true
  return site.groups.some((before, index) => {
    if (before.firstToken >= group.firstToken || index >= site.verb!) return false
    const asks =
      before.lemma === 'recommend' ||
      before.lemma === 'urge' ||
      before.lemma === 'call' ||
      (before.lemma === 'ask' && !before.passive) ||
      before.lemma === 'need' ||
      before.lemma === 'want'
    return (
      asks &&
      (group.form !== 'finite' ||
        reading.document.tokens.norm(before.endToken) === 'that' ||
        before.lemma === 'recommend')
    )
  })
}

/** `£5 million will go to rural areas`, `£8 million had gone`, `£600,000 would go from libraries`. */
function goes(site: MoneySite, group: VerbGroup, reading: Reading): FundingAction {
  const { tokens } = reading.document
  if (site.role !== 'subject') return 'allocated'
  const next = tokens.norm(group.endToken)
  const leaves = next === 'from' || next === 'missing' || group.endToken >= site.sentence.endToken - 1
  return leaves ? 'cut' : 'allocated'
}

/** A sum that only names its pot is not what the verb acts on: `cut the £20 million a year already agreed`. */
function isNamed(site: MoneySite): boolean {
  return site.before[0] === 'the' && site.before.includes('plans')
}

function spends(site: MoneySite, group: VerbGroup, reading: Reading): FundingAction {
  if (group.modal === 'may' || group.modal === 'can' || group.modal === 'could' || group.modal === 'might')
    return 'allocated'
  if (group.form === 'infinitive') return isPromise(site, reading) ? 'announced' : 'allocated'
  if (group.lemma === 'pay' && group.passive && group.tense === 'present' && !group.perfect)
    return 'allocated'
  if (group.lemma === 'pay' && group.tense === 'present' && !group.perfect && !group.progressive)
    return 'allocated'
  return 'spent'
}

function isPromise(site: MoneySite, reading: Reading): boolean {
  const isHeadline =
    site.groups.every((group) => group.form !== 'finite') &&
    reading.document.blocks[site.sentence.block]!.kind === 'heading'
  return (
    isHeadline ||
    site.groups.some(
      (group) =>
        words.ANNOUNCE_VERBS.has(group.lemma) ||
        group.lemma === 'plan' ||
        group.lemma === 'aim' ||
        group.lemma === 'intend',
    )
  )
}

/** Without a verb of its own: `£40 million fund to help two-year-olds`, `a new £60m scheme`. */
function headline(site: MoneySite, reading: Reading): FundingAction | null {
  const { blocks } = reading.document
  const isHeading =
    blocks[site.sentence.block]!.kind === 'heading' ||
    (site.sentence.index <= 1 &&
      !reading.document.text.slice(site.sentence.start, site.sentence.end).endsWith('.'))
  const opens = site.first <= site.sentence.firstToken + 1
  if (isHeading && opens && site.groups.every((group) => group.form !== 'finite')) return 'announced'
  const isNew = site.before[0] === 'new' || (site.before[0] === 'a' && site.before[1] === 'new')
  if (isNew && site.nounsAfter.length > 0 && site.groups.some((group) => future(group))) return 'announced'
  return null
}

/** Will, shall, is to, going to; an infinitive under a promise. */
function future(group: VerbGroup | null): boolean {
  return (
    group !== null &&
    (group.modal === 'will' ||
      group.modal === 'shall' ||
      group.modal === 'be-to' ||
      group.modal === 'going-to' ||
      (group.modal === 'would' && !group.perfect))
  )
}

function governor(site: MoneySite): VerbGroup | null {
  return site.verb === null ? null : site.groups[site.verb]!
}

/** Is the sum the verb's own complement, with no noun in between that has another preposition? */
function isDirect(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)!
  return site.first - group.endToken <= 4 && reading.document.tokens.norm(group.endToken) !== ','
}

/** The noun before the first `of`, `for` or `in`: `shortfall` in `the shortfall in funding`. */
function headNoun(reading: Reading, from: number, to: number): string {
  const { tokens } = reading.document
  let head = ''
  for (let token = from; token < to; token++) {
    const norm = tokens.norm(token)
    if (norm === 'of' || norm === 'for' || norm === 'in' || norm === 'from' || norm === 'on' || norm === ',')
      break
    head = norm
  }
  return head
}

function normsOf(reading: Reading, from: number, to: number): string[] {
  return Array.from({ length: to - from }, (_, at) => reading.document.tokens.norm(from + at))
}
