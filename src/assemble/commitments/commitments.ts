/** A reading in, one commitment for each act that somebody is bound to out. */

import type { Commitment } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Attribution } from '../attribution/attribution.ts'
import { isQuestion } from '../clause.ts'
import type { Keys } from '../key.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { Voice } from '../voice.ts'
import { type Act, NO_ACTS } from './act.ts'
import { actionEnd } from './action-span.ts'
import { agentOf } from './agent.ts'
import { deadlineOf } from './deadline.ts'
import { headlineActs } from './headline-acts.ts'
import { LeadIns } from './lead-ins.ts'
import { inlineActs, itemActs } from './list-acts.ts'
import { nominalActs } from './nominal-acts.ts'
import { objectActs } from './object-acts.ts'
import { Possible, possibleActs } from './possible-acts.ts'
import { Programme } from './programme.ts'
import { programmeActs } from './programme-acts.ts'
import { EarlierActs } from './same-act.ts'
import { verbActs } from './verb-acts.ts'
import { CLAUSAL_VERBS } from './words.ts'

const MONEY = typesOf('money')

export interface CommitmentContext {
  readonly reading: Reading
  readonly attribution: Attribution
  readonly voice: Voice
  readonly keys: Keys
}

export function commitments(context: CommitmentContext): Commitment[] {
  const { reading, attribution } = context
  const programme = new Programme(reading)
  const leadIns = new LeadIns(reading)
  const found: Commitment[] = []
  const earlier = new EarlierActs()
  for (const sentence of reading.document.sentences) {
    const acts = actsOf(sentence, context, programme, leadIns)
    // Most sentences promise nothing.
    if (acts.length === 0 || attribution.speechAt(sentence.start)?.kind === 'question') continue
    const standing = acts.length === 1 ? acts : withoutNested(reading, distinct(acts))
    const starts = standing.map((act) => act.verb)
    for (const act of standing) found.push(toCommitment(act, starts, found, earlier, context, programme))
  }
  return found
}

/** The acts of all forms; those of a list's item stand by themselves. */
function actsOf(
  sentence: Sentence,
  { reading, attribution }: CommitmentContext,
  programme: Programme,
  leadIns: LeadIns,
): readonly Act[] {
  const possible = possibleActs(reading.document.tokens, sentence)
  const items = itemActs(reading, leadIns, sentence)
  const list = (possible & Possible.List) === 0 ? NO_ACTS : inlineActs(reading, sentence)
  if (items.length > 0) return joined(items, list)
  const headline = (possible & Possible.Headline) === 0 ? NO_ACTS : headlineActs(reading, sentence)
  if (isQuestion(reading, sentence)) return joined(list, headline)
  const verbs =
    (possible & Possible.Verb) === 0 ? NO_ACTS : verbActs(reading, attribution, programme, sentence)
  const own = programmeActs(reading, programme, sentence)
  const things = (possible & Possible.Thing) === 0 ? NO_ACTS : objectActs(reading, sentence)
  const nouns = (possible & Possible.Noun) === 0 ? NO_ACTS : nominalActs(reading, sentence)
  return joined(joined(joined(joined(joined(list, verbs), own), things), nouns), headline)
}

function joined(one: readonly Act[], other: readonly Act[]): readonly Act[] {
  if (other.length === 0) return one
  return one.length === 0 ? other : [...one, ...other]
}

/** In order of the text, each verb once; a list's verb of leading (`will lead efforts to:`) gives way to its items. */
function distinct(acts: readonly Act[]): Act[] {
  const colon = acts.find(isInline)?.verb ?? -1
  const found: Act[] = []
  for (const act of acts) {
    if (act.verb < colon && !isInline(act)) continue
    if (!found.some((one) => one.verb === act.verb)) found.push(act)
  }
  return found.sort((a, b) => a.verb - b.verb)
}

function isInline(act: Act): boolean {
  return act.rule === 'commitment/inline-list'
}

/** `increased towards the target of producing` is one act: a noun of commitment in the object of another act adds none. */
function withoutNested(reading: Reading, acts: readonly Act[]): Act[] {
  return acts.filter((act, at) => {
    const before = acts[at - 1]
    if (before !== undefined && describes(reading, act, before)) return false
    if (act.rule !== 'commitment/noun' || before === undefined) return true
    return reading
      .groups(act.sentence)
      .some(
        (group) => group.form === 'finite' && group.firstToken > before.verb && group.endToken <= act.verb,
      )
  })
}

/** `open a service that will improve access`: the relative clause says what the act is for. */
function describes(reading: Reading, act: Act, before: Act): boolean {
  const { tokens } = reading.document
  const group = reading.groups(act.sentence).find((one) => one.head === act.verb)
  if (group === undefined || group.form !== 'finite' || before.verb < act.sentence.firstToken) return false
  const relative = tokens.norm(group.firstToken - 1)
  if (relative !== 'that' && relative !== 'which' && relative !== 'who') return false
  for (let token = before.verb + 1; token < group.firstToken - 1; token++)
    if (relative !== 'which' && endsNounPhrase(tokens, token)) return false
  return !CLAUSAL_VERBS.has(before.lemma)
}

function endsNounPhrase(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Punctuation || CLAUSAL_VERBS.has(tokens.norm(token))
}

function toCommitment(
  act: Act,
  starts: readonly number[],
  found: readonly Commitment[],
  earlier: EarlierActs,
  context: CommitmentContext,
  programme: Programme,
): Commitment {
  const { reading, attribution, voice, keys } = context
  const { tokens, text } = reading.document
  const { sentence } = act
  const end = actionEnd(tokens, act.verb, sentence.endToken, reading.groups(sentence), starts, act)
  const span = { start: tokens.start[act.verb]!, end: tokens.end[end - 1]! }
  const action = text.slice(span.start, span.end)
  const same = earlier.add(tokens, act.verb, end)
  const words = text.slice(sentence.start, sentence.end)
  const agent = agentOf(act, reading, voice, programme)
  return {
    id: `c${found.length + 1}`,
    key: keys.next('commitment', words, action),
    start: sentence.start,
    end: sentence.end,
    agent,
    action,
    actionStart: span.start,
    actionEnd: span.end,
    strength: act.strength,
    negated: act.negated,
    deadline: deadlineOf(act, span, reading)?.id ?? null,
    status: act.status,
    sameAs: same === null ? null : (found[same]?.sameAs ?? found[same]?.id ?? null),
    speaker: attribution.speakerAt(span.start),
    money: reading.mentionsIn(span.start, span.end, MONEY).map((mention) => mention.id),
    // Who is to act is only understood: by context, not by the words.
    certainty: agent.text === null ? 'inferred' : 'stated',
    sentence: words,
    rule: act.rule,
  }
}
