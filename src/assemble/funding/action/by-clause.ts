/** A money site in, what a relative clause behind it, an `if` before it or a list's lead-in says was done with it out. */

import { verbAt } from '../../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { FundingAction } from '../../../model/claim.ts'
import { TokenKind } from '../../../model/tokens.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import * as words from '../words.ts'

/** A verb right behind the sum that is said of it: `the £3 billion that the mayor pledged`, `the £9m still held back`. */
export function relative(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  let token = site.end
  if (tokens.norm(token) === 'of' && tokens.norm(token + 1) === 'it') token += 2
  while (isOf(tokens, token, WordClass.Adverb)) token++
  const opens = tokens.norm(token) === 'that' || tokens.norm(token) === 'which'
  const plain = opens ? plainVerb(reading, token + 1) : null
  if (plain !== null) return plain
  const next = firstGroupFrom(site, token)
  if (next === undefined || next.firstToken - token > (opens ? 8 : 0)) return null
  if (
    !opens &&
    (next.form === 'finite'
      ? next.tense !== 'past' || next.firstToken !== next.head || site.role === 'subject'
      : next.form !== 'participle' &&
        !(next.form === 'gerund' && next.passive && words.SPEND_VERBS.has(next.lemma)))
  )
    return null
  if (next.negated) return 'allocated'
  return actionOfVerb(next.lemma)
}

/** `the £6m that hospitals spend`: a verb that looks like a noun behind the relative's own subject. */
function plainVerb(reading: Reading, from: number): FundingAction | null {
  const { tokens } = reading.document
  for (let token = from; token < from + 4 && token < tokens.count; token++) {
    const verb = verbAt(tokens, token)
    if (verb !== undefined && words.SPEND_VERBS.has(verb.lemma)) return 'spent'
    if (tokens.kind[token] !== TokenKind.Word) return null
  }
  return null
}

function actionOfVerb(lemma: string): FundingAction | null {
  if (words.ANNOUNCE_VERBS.has(lemma)) return 'announced'
  if (words.SPEND_VERBS.has(lemma)) return 'spent'
  if (words.RAISE_VERBS.has(lemma) || lemma === 'raise') return 'raised'
  if (words.CUT_VERBS.has(lemma)) return 'cut'
  if (words.ALLOCATE_VERBS.has(lemma)) return 'allocated'
  return WANTING.has(lemma) ? 'needed' : null
}

const WANTING = new Set(['need', 'require', 'seek', 'request', 'ask', 'demand', 'owe'])

function firstGroupFrom(site: MoneySite, token: number): VerbGroup | undefined {
  const first = site.role === 'subject' ? 0 : (site.verb ?? -1) + 1
  for (let index = first; index < site.groups.length; index++)
    if (site.groups[index]!.firstToken >= token) return site.groups[index]
  return undefined
}

/** `a £316m boost, announced by the Department`, `£66 million the Department announced today`. */
export function announcedBehind(site: MoneySite, reading: Reading): FundingAction | null {
  const { tokens } = reading.document
  let token = site.end + site.nounsAfter.length
  if (tokens.norm(token) === ',') token++
  const verb = firstGroupFrom(site, token)
  if (verb === undefined || !words.ANNOUNCE_VERBS.has(verb.lemma) || verb.head !== verb.firstToken)
    return null
  if (verb.firstToken === token) return tokens.norm(verb.endToken) === 'by' ? 'announced' : null
  const between = { start: tokens.start[token]!, end: tokens.end[verb.firstToken - 1]! }
  if (verb.tense !== 'past' || between.end - between.start > CONTACT) return null
  const body = reading.lastMentionIn(between.start, between.end, BODIES)
  const isSubject = body !== undefined && body.end === between.end && tokens.at(body.start) - token <= 1
  return isSubject ? 'announced' : null
}

/** How many characters the subject of a clause without `that` may have. */
const CONTACT = 80
const BODIES = typesOf('body', 'person', 'role')

/** `if two billion were put into each railway`: a sum that the speaker would have given. */
export function proposed(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group === null || site.role !== 'subject' || group.tense !== 'past' || !group.passive) return null
  const before = normsOf(reading, Math.max(site.sentence.firstToken, site.first - 2), site.first)
  return before.includes('if') && site.first > site.sentence.firstToken + 2 ? 'needed' : null
}

/** A list's lead-in decides for bare items: `We call on the Government to:`, `The savings are:`. */
export function leadIn(site: MoneySite, reading: Reading): FundingAction | null {
  const lead = leadWords(site, reading)
  if (lead === null) return null
  if (
    lead.some(
      (word, at) =>
        (word === 'call' && (lead[at + 1] === 'on' || lead[at + 1] === 'for')) || DEMANDS.has(word),
    )
  )
    return 'needed'
  const hasOwnVerb = site.verb !== null && governor(site)?.form === 'finite'
  if (hasOwnVerb) return null
  if (lead.some((word) => words.CUT_NOUNS.has(word))) return 'cut'
  // `expenditure budgets`: what may be spent.
  if (lead.some((word, at) => PAID.has(word) && !words.ALLOCATE_NOUNS.has(lead[at + 1] ?? ''))) return 'spent'
  return lead.some((word) => TOLD.has(word)) && !lead.some((word) => AWARDED.has(word)) ? 'announced' : null
}

const TOLD = new Set(['announced', 'unveiled', 'pledged', 'announces', 'unveils', 'pledges'])
const AWARDED = new Set(
  'awarded awards successful winners winning allocated allocations receive received share'.split(' '),
)

const DEMANDS = new Set(
  'recommend recommends recommended recommendations urge urges should demand demands asks calling calls'.split(
    ' ',
  ),
)
const PAID = new Set(['paid', 'spent', 'spending', 'expenditure', 'payments', 'outturn'])

/** Words of the block that leads the list in, the nearest paragraph of several lead-ins; null outside lists. */
function leadWords(site: MoneySite, reading: Reading): string[] | null {
  const { blocks, tokens } = reading.document
  const lead = site.block.leadIn === null ? undefined : blocks[site.block.leadIn]
  if (lead === undefined) return null
  const from = Math.max(lead.firstToken, lead.endToken - 40)
  return normsOf(reading, from, Math.min(lead.endToken, tokens.count))
}
