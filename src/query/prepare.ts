/** A parsed query and a lexicon in, what finds the sentences that it asks for out. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { Lexicon, NamedType } from '../model/lexicon.ts'
import type { Span } from '../model/span.ts'
import { type CompiledCondition, compileCondition } from './conditions.ts'
import { sentenceViews } from './document-index.ts'
import { all, type Evaluator, either, negated, pattern, type Source, words } from './evaluators.ts'
import { mayStandIn } from './may-stand-in.ts'
import { mergeBounds } from './merge-bounds.ts'
import { type NameMatcher, namedType } from './name-matcher.ts'
import { compilePattern } from './pattern.ts'
import type { QueryFault, QueryNode } from './query.ts'
import { Verdict } from './verdict.ts'
import { WordRun } from './word-run.ts'

export interface MatchOptions {
  /** Leave out what is not sure. */
  readonly strict: boolean
  /** Look at readings that csc leaves undecided too. */
  readonly possible: boolean
}

export interface PreparedQuery {
  /** False only where no sentence of the document can be a hit. */
  mayHoldIn(source: Source): boolean
  hits(document: AnalysedDocument, options: MatchOptions): Hit[]
  /** Does it ask for anything beyond mentions: claims, commitments, events or who speaks? */
  readonly asksClaims: boolean
  /** Names that were asked for, with what became of them. */
  readonly names: readonly AskedName[]
}

export interface AskedName {
  readonly text: string
  /** Null where names of any type, or any words, may stand. */
  readonly type: NamedType | null
  readonly matcher: NameMatcher
}

export async function prepareQuery(
  query: QueryNode,
  lexicon: Lexicon,
): Promise<{ prepared: PreparedQuery } | { fault: QueryFault }> {
  const preparation = new Preparation(lexicon)
  const fault = await preparation.loadPatterns(query)
  if (fault !== null) return { fault }
  const root = preparation.evaluator(query)
  const { names, asksClaims } = preparation
  return {
    prepared: {
      names,
      asksClaims,
      mayHoldIn: (source) => root.mayHoldIn(source),
      hits: (document, options) => findHits(root, document, options),
    },
  }
}

function findHits(root: Evaluator, document: AnalysedDocument, { strict, possible }: MatchOptions): Hit[] {
  const hits: Hit[] = []
  for (const view of sentenceViews(document, possible)) {
    const { verdict, spans } = root.evaluate(view)
    if (verdict === Verdict.No || (strict && verdict === Verdict.Maybe)) continue
    const { sentence, funding, commitments } = view
    const speaker =
      view.speaker ?? [...funding, ...commitments].find((one) => one.speaker !== null)?.speaker ?? null
    hits.push({ sentence, spans: inOrder(spans, sentence), isSure: verdict === Verdict.Yes, speaker })
  }
  return hits
}

/** Sorted, joined where they overlap, and cut to the sentence. */
function inOrder(spans: readonly Span[], sentence: Span): Span[] {
  const inside = spans
    .map(({ start, end }) => ({ start: Math.max(start, sentence.start), end: Math.min(end, sentence.end) }))
    .filter(({ start, end }) => start < end)
    .sort((one, other) => one.start - other.start || one.end - other.end)
  const joined: Span[] = []
  for (const span of inside) {
    const last = joined.at(-1)
    if (last !== undefined && span.start < last.end)
      joined[joined.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
    else joined.push(span)
  }
  return joined
}

/** Ways to read `and` over `or` beyond which claims are no longer bound together. */
const MOST_ALTERNATIVES = 64

class Preparation {
  readonly names: AskedName[] = []
  asksClaims = false
  readonly #lexicon: Lexicon
  readonly #patterns = new Map<QueryNode, Evaluator>()
  readonly #conditions = new Map<QueryNode, CompiledCondition>()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  async loadPatterns(node: QueryNode): Promise<QueryFault | null> {
    if (node.kind === 'pattern') {
      const compiled = await compilePattern(node.source, node.ignoreCase)
      if (typeof compiled === 'string') return { place: node.place, text: compiled }
      this.#patterns.set(node, pattern(compiled))
    } else {
      for (const part of partsOf(node)) {
        const fault = await this.loadPatterns(part)
        if (fault !== null) return fault
      }
    }
    return null
  }

  evaluator(node: QueryNode): Evaluator {
    switch (node.kind) {
      case 'words': {
        const run = new WordRun(node.text, node.exact)
        return words(run, mayStandIn(run, node.exact))
      }
      case 'pattern':
        return this.#patterns.get(node)!
      case 'not':
        return negated(this.evaluator(node.part))
      case 'or':
        return either(node.parts.map((part) => this.evaluator(part)))
      case 'field':
        return this.#group([node])
      case 'and': {
        const groups = alternatives(node)
        return groups.length === 1
          ? this.#group(groups[0]!)
          : either(groups.map((group) => this.#group(group)))
      }
    }
  }

  #group(parts: readonly QueryNode[]): Evaluator {
    const fields = mergeBounds(parts.filter((part) => part.kind === 'field'))
    const conditions = fields.map((field) => this.#condition(field))
    const others = parts.filter(({ kind }) => kind !== 'field').map((part) => this.evaluator(part))
    return all(conditions, others)
  }

  /** Compiled once, however many alternatives it stands in. */
  #condition(node: Extract<QueryNode, { kind: 'field' }>): CompiledCondition {
    let compiled = this.#conditions.get(node)
    if (compiled === undefined) {
      compiled = compileCondition(node.condition, this.#lexicon)
      this.#conditions.set(node, compiled)
      this.asksClaims ||= isBeyondMentions(node.condition.kind, compiled)
      if (compiled.name !== null && node.condition.kind === 'name')
        this.names.push({
          text: node.condition.test.text,
          type: namedType(node.condition.field),
          matcher: compiled.name,
        })
    }
    return compiled
  }
}

/** A sum alone is asked of the mentions; of a claim only beside another condition that is. */
function isBeyondMentions(kind: string, { scope }: CompiledCondition): boolean {
  return scope !== 'mention' && scope !== 'document' && kind !== 'amount'
}

function partsOf(node: QueryNode): readonly QueryNode[] {
  return node.kind === 'and' || node.kind === 'or' ? node.parts : node.kind === 'not' ? [node.part] : []
}

/**
 * `a and (b or c)` as `a and b`, `a and c`, so that fields on both sides of the bracket are asked of one claim.
 * An `or` without fields stays as it is.
 */
function alternatives(node: QueryNode): QueryNode[][] {
  if (node.kind === 'or' && holdsField(node)) return node.parts.flatMap(alternatives)
  if (node.kind !== 'and') return [[node]]
  let groups: QueryNode[][] = [[]]
  for (const part of node.parts) {
    const choices = alternatives(part)
    groups =
      groups.length * choices.length > MOST_ALTERNATIVES
        ? groups.map((group) => [...group, part])
        : groups.flatMap((group) => choices.map((choice) => [...group, ...choice]))
  }
  return groups
}

function holdsField(node: QueryNode): boolean {
  return node.kind === 'field' || partsOf(node).some(holdsField)
}
