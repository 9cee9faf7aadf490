/** A condition on a field in, what it asks of a sentence, a claim, a commitment and an event out. */
import type { Commitment, Event, FundingClaim, Reference } from '../model/claim.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { DateValue, Mention, MoneyValue } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { amountVerdict } from './amount-verdict.ts'
import { dateVerdict } from './date-verdict.ts'
import type { SentenceView } from './document-index.ts'
import type { FieldScope } from './fields.ts'
import { matchesGlob } from './glob.ts'
import { NameMatcher, namedType } from './name-matcher.ts'
import type { Condition } from './query.ts'
import { Verdict } from './verdict.ts'

/** What was found, and the words that show it. */
export interface Evaluation {
  readonly verdict: Verdict
  readonly spans: readonly Span[]
}

export const NOTHING: Evaluation = { verdict: Verdict.No, spans: [] }
const HOLDS: Evaluation = { verdict: Verdict.Yes, spans: [] }

type Of<Record> = (record: Record, view: SentenceView) => Evaluation

export interface CompiledCondition {
  readonly scope: FieldScope
  /** Null where the field belongs to a claim, a commitment or an event alone. */
  readonly ofSentence: ((view: SentenceView) => Evaluation) | null
  readonly ofFunding: Of<FundingClaim> | null
  readonly ofCommitment: Of<Commitment> | null
  readonly ofEvent: Of<Event> | null
  /** The name that is asked for, where it is one. */
  readonly name: NameMatcher | null
}

export function compileCondition(condition: Condition, lexicon: Lexicon): CompiledCondition {
  switch (condition.kind) {
    case 'amount':
      return ofMoney((mention) => amountVerdict(mention.value as MoneyValue, condition.test))
    case 'date':
      return compileDate(condition)
    case 'name':
      return compileName(condition, lexicon)
    case 'choice':
      return compileChoice(condition)
    case 'glob':
      return ofDocument(({ document }) => matchesGlob(document.source.path, condition.test))
  }
}

const NEITHER = { ofSentence: null, ofFunding: null, ofCommitment: null, ofEvent: null, name: null } as const

function ofMoney(verdict: (mention: Mention) => Verdict): CompiledCondition {
  const of = (mention: Mention | null) => (mention === null ? NOTHING : shown(verdict(mention), mention))
  return {
    ...NEITHER,
    scope: 'any',
    ofSentence: ({ mentions }) => best(mentions.filter(({ type }) => type === 'money').map(of)),
    ofFunding: ({ money }, { mention }) => of(mention(money)),
  }
}

function compileDate({ field, test }: Extract<Condition, { kind: 'date' }>): CompiledCondition {
  const of = (mention: Mention | null) =>
    mention === null ? NOTHING : shown(dateVerdict((mention.value as DateValue).edtf, test), mention)
  switch (field) {
    case 'period':
      return { ...NEITHER, scope: 'funding', ofFunding: ({ period }, { mention }) => of(mention(period)) }
    case 'deadline':
      return {
        ...NEITHER,
        scope: 'commitment',
        ofCommitment: ({ deadline }, { mention }) => of(mention(deadline)),
      }
    case 'published':
      return ofDocument(({ document }) => dateVerdict(document.metadata.published, test))
    default:
      return {
        ...NEITHER,
        scope: 'mention',
        ofSentence: ({ mentions }) => best(mentions.filter(({ type }) => type === 'date').map(of)),
      }
  }
}

function compileName(
  { field, test }: Extract<Condition, { kind: 'name' }>,
  lexicon: Lexicon,
): CompiledCondition {
  const name = new NameMatcher(test, namedType(field), lexicon)
  const of = (reference: Reference | null) =>
    reference !== null && name.reference(reference) ? shown(Verdict.Yes, reference) : NOTHING
  switch (field) {
    case 'for':
      return { ...NEITHER, name, scope: 'funding', ofFunding: (claim) => best(claim.for.map(of)) }
    case 'funder':
      return { ...NEITHER, name, scope: 'funding', ofFunding: ({ funder }) => of(funder) }
    case 'recipient':
      return { ...NEITHER, name, scope: 'funding', ofFunding: ({ recipient }) => of(recipient) }
    case 'agent':
      return { ...NEITHER, name, scope: 'commitment', ofCommitment: ({ agent }) => of(agent) }
    case 'speaker':
      return {
        ...NEITHER,
        name,
        scope: 'any',
        ofSentence: ({ speaker, funding, commitments }) =>
          best([of(speaker), ...[...funding, ...commitments].map((statement) => of(statement.speaker))]),
        ofFunding: (claim) => of(claim.speaker),
        ofCommitment: (act) => of(act.speaker),
      }
    case 'title':
      return ofDocument(({ document }) => name.holds(document.metadata.title ?? ''))
    case 'source':
      return ofDocument(({ document }) => name.holds(document.metadata.source ?? ''))
    default:
      return {
        ...NEITHER,
        name,
        scope: 'mention',
        ofSentence: ({ mentions, document }) =>
          best(
            mentions.flatMap((mention) =>
              mention.type === field && name.mention(mention, document.text)
                ? [shown(Verdict.Yes, mention)]
                : [],
            ),
          ),
      }
  }
}

function compileChoice({ field, test }: Extract<Condition, { kind: 'choice' }>): CompiledCondition {
  const ofActs = (holds: (act: Commitment) => boolean): CompiledCondition => ({
    ...NEITHER,
    scope: 'commitment',
    ofCommitment: (act) =>
      holds(act) ? shown(Verdict.Yes, { start: act.actionStart, end: act.actionEnd }) : NOTHING,
  })
  const ofClaims = (holds: (claim: FundingClaim) => boolean): CompiledCondition => ({
    ...NEITHER,
    scope: 'funding',
    ofFunding: (claim, { mention }) => (holds(claim) ? shown(Verdict.Yes, mention(claim.money)) : NOTHING),
  })
  const ofEvents = (holds: (event: Event) => boolean): CompiledCondition => ({
    ...NEITHER,
    scope: 'event',
    ofEvent: (event) => (holds(event) ? HOLDS : NOTHING),
  })
  switch (field) {
    case 'action':
      return ofClaims(({ action }) => action === test)
    case 'strength':
      return ofActs(({ strength }) => strength === test)
    case 'status':
      return ofActs(({ status }) => status === test)
    case 'event':
      return ofEvents(({ kind }) => kind === test)
    case 'genre':
      return ofDocument(({ document }) => document.metadata.genre === test)
    default:
      if (test === 'funding') return ofClaims(() => true)
      if (test === 'commitment') return ofActs(() => true)
      if (test === 'event') return ofEvents(() => true)
      return {
        ...NEITHER,
        scope: 'mention',
        ofSentence: ({ mentions }) =>
          best(mentions.filter(({ type }) => type === test).map((mention) => shown(Verdict.Yes, mention))),
      }
  }
}

/** Asked once a document. */
function ofDocument(holds: (view: SentenceView) => boolean | Verdict): CompiledCondition {
  let last: { document: object; evaluation: Evaluation } | null = null
  return {
    ...NEITHER,
    scope: 'document',
    ofSentence(view) {
      if (last?.document !== view.document) {
        const held = holds(view)
        const verdict = held === true ? Verdict.Yes : held === false ? Verdict.No : held
        last = { document: view.document, evaluation: { verdict, spans: [] } }
      }
      return last.evaluation
    },
  }
}

/** Words that are only understood have no place to show. */
function shown(verdict: Verdict, place: { start: number | null; end: number | null } | null): Evaluation {
  if (verdict === Verdict.No) return NOTHING
  const { start, end } = place ?? { start: null, end: null }
  return start === null || end === null ? { verdict, spans: [] } : { verdict, spans: [{ start, end }] }
}

/** The surest of several, with the words of all that hold as surely. */
export function best(evaluations: readonly Evaluation[]): Evaluation {
  let verdict: Verdict = Verdict.No
  for (const one of evaluations) if (one.verdict > verdict) verdict = one.verdict
  if (verdict === Verdict.No) return NOTHING
  return { verdict, spans: evaluations.flatMap((one) => (one.verdict === verdict ? one.spans : [])) }
}
