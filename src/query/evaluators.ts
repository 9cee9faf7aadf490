/** The parts of a prepared query: each says of a sentence whether it holds, and of a text whether it may hold anywhere in it. */
import type { Commitment, Event, FundingClaim } from '../model/claim.ts'
import { best, type CompiledCondition, type Evaluation, NOTHING } from './conditions.ts'
import type { SentenceView } from './document-index.ts'
import type { Pattern } from './pattern.ts'
import { opposite, Verdict } from './verdict.ts'
import type { WordRun } from './word-run.ts'

export interface Evaluator {
  evaluate(view: SentenceView): Evaluation
  /** False only where no sentence of the text can hold: a cheap look before the text is analysed. */
  mayHoldIn(source: Source): boolean
}

/** A document before it is analysed. */
export interface Source {
  readonly path: string
  readonly text: string
}

export function words(run: WordRun, mayStandIn: (text: string) => boolean): Evaluator {
  return {
    evaluate({ document, sentence }) {
      const spans = run.find(document.tokens, sentence.firstToken, sentence.endToken)
      return spans.length === 0 ? NOTHING : { verdict: Verdict.Yes, spans }
    },
    mayHoldIn: ({ text }) => mayStandIn(text),
  }
}

export function pattern(found: Pattern): Evaluator {
  return {
    evaluate({ document, sentence: { start, end } }) {
      const spans = found
        .find(document.text.slice(start, end))
        .map((span) => ({ start: start + span.start, end: start + span.end }))
      return spans.length === 0 ? NOTHING : { verdict: Verdict.Yes, spans }
    },
    mayHoldIn: () => true,
  }
}

/** The surest part; the words of all parts that hold. */
export function either(parts: readonly Evaluator[]): Evaluator {
  return {
    evaluate(view) {
      const evaluations = parts
        .map((part) => part.evaluate(view))
        .filter(({ verdict }) => verdict !== Verdict.No)
      if (evaluations.length === 0) return NOTHING
      const verdict = Math.max(...evaluations.map((one) => one.verdict)) as Verdict
      return { verdict, spans: evaluations.flatMap(({ spans }) => spans) }
    },
    mayHoldIn: (source) => parts.some((part) => part.mayHoldIn(source)),
  }
}

export function negated(part: Evaluator): Evaluator {
  return {
    evaluate: (view) => ({ verdict: opposite(part.evaluate(view).verdict), spans: [] }),
    mayHoldIn: () => true,
  }
}

/**
 * All must hold. What is asked of a funding claim must hold of one and the same claim, its sum and its speaker included;
 * so with commitments and events.
 */
export function all(conditions: readonly CompiledCondition[], parts: readonly Evaluator[]): Evaluator {
  const asks = (scope: CompiledCondition['scope']) => conditions.some((one) => one.scope === scope)
  const ofFunding = asks('funding') ? conditions.flatMap((one) => one.ofFunding ?? []) : []
  const ofCommitment = asks('commitment')
    ? conditions.flatMap((one) => (one.scope === 'any' && asks('funding') ? [] : (one.ofCommitment ?? [])))
    : []
  const ofEvent = asks('event') ? conditions.flatMap((one) => one.ofEvent ?? []) : []
  const isBound = ({ scope, ofFunding: funding, ofCommitment: commitment }: CompiledCondition) =>
    scope === 'any' && ((funding !== null && asks('funding')) || (commitment !== null && asks('commitment')))
  const ofSentence = conditions.filter((one) => !isBound(one)).flatMap((one) => one.ofSentence ?? [])
  return {
    evaluate(view) {
      const met = new Met()
      const holds =
        ofSentence.every((condition) => met.add(condition(view))) &&
        parts.every((part) => met.add(part.evaluate(view))) &&
        (ofFunding.length === 0 || met.add(ofOne<FundingClaim>(view.funding, ofFunding, view))) &&
        (ofCommitment.length === 0 || met.add(ofOne<Commitment>(view.commitments, ofCommitment, view))) &&
        (ofEvent.length === 0 || met.add(ofOne<Event>(view.events, ofEvent, view)))
      return holds ? met.evaluation() : NOTHING
    },
    mayHoldIn: (source) => parts.every((part) => part.mayHoldIn(source)),
  }
}

type Of<Rec> = (record: Rec, view: SentenceView) => Evaluation

/** The record of which all conditions hold most surely. */
function ofOne<Rec>(records: readonly Rec[], conditions: readonly Of<Rec>[], view: SentenceView): Evaluation {
  return best(
    records.map((record) => {
      const met = new Met()
      return conditions.every((condition) => met.add(condition(record, view))) ? met.evaluation() : NOTHING
    }),
  )
}

/** Gathers what holds: no surer than the least sure. */
class Met {
  #verdict: Verdict = Verdict.Yes
  readonly #spans: Evaluation['spans'][number][] = []

  add({ verdict, spans }: Evaluation): boolean {
    if (verdict < this.#verdict) this.#verdict = verdict
    for (const span of spans) this.#spans.push(span)
    return verdict !== Verdict.No
  }

  evaluation(): Evaluation {
    return { verdict: this.#verdict, spans: this.#spans }
  }
}
