/** A resolved document with what the assemblers ask of it: verb groups and subjects per sentence, mentions by place, speakers. */
import { type Phrase, subjectOf } from '../grammar/subject.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ResolvedDocument } from '../model/analysis.ts'
import type { Reference } from '../model/claim.ts'
import type { Sentence } from '../model/layout.ts'
import type { Mention, MentionType } from '../model/mention.ts'
import type { Span } from '../model/span.ts'

/** Parsed at most once per sentence, however many assemblers ask. */
export class Reading {
  readonly document: ResolvedDocument
  readonly #groups = new Map<number, readonly VerbGroup[]>()

  constructor(document: ResolvedDocument) {
    this.document = document
  }

  groups(sentence: Sentence): readonly VerbGroup[] {
    let groups = this.#groups.get(sentence.index)
    if (groups === undefined) {
      groups = verbGroups(this.document.tokens, sentence.firstToken, sentence.endToken)
      this.#groups.set(sentence.index, groups)
    }
    return groups
  }

  /** Subject of the sentence's verb group with this number; null where it has none. */
  subject(sentence: Sentence, index: number): Phrase | null {
    return subjectOf(this.document.tokens, this.groups(sentence), index, sentence.firstToken)
  }

  /** Mentions that lie wholly in `start` ≤ offset < `end`, in order; certain ones only. */
  mentionsIn(start: number, end: number, types?: ReadonlySet<MentionType>): Mention[] {
    const { mentions } = this.document
    const found: Mention[] = []
    for (let at = firstFrom(mentions, start); at < mentions.length && mentions[at]!.start < end; at++) {
      const mention = mentions[at]!
      if (
        mention.end <= end &&
        mention.certainty !== 'possible' &&
        (types === undefined || types.has(mention.type))
      )
        found.push(mention)
    }
    return found
  }

  /** The sentence that holds the offset; undefined in furniture and between sentences. */
  sentenceAt(offset: number): Sentence | undefined {
    const { sentences } = this.document
    let low = 0
    let high = sentences.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (sentences[middle]!.end > offset) high = middle
      else low = middle + 1
    }
    const sentence = sentences[low]
    return sentence !== undefined && sentence.start <= offset ? sentence : undefined
  }

  /** Span of the tokens of a phrase. */
  span(phrase: Phrase): Span {
    const { tokens } = this.document
    return { start: tokens.start[phrase.firstToken]!, end: tokens.end[phrase.endToken - 1]! }
  }

  /** A reference to words; the mention and its entity where the words are one. */
  reference(span: Span, entity: string | null = null): Reference {
    const mention = this.mentionsIn(span.start, span.end).find(
      (one) => one.start === span.start && one.end === span.end,
    )
    return {
      text: this.document.text.slice(span.start, span.end),
      start: span.start,
      end: span.end,
      mention: mention?.id ?? null,
      entity: mention?.entity ?? entity,
    }
  }

  mentionReference(mention: Mention): Reference {
    return {
      text: this.document.text.slice(mention.start, mention.end),
      start: mention.start,
      end: mention.end,
      mention: mention.id,
      entity: mention.entity,
    }
  }
}

function firstFrom(mentions: readonly Mention[], start: number): number {
  let low = 0
  let high = mentions.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (mentions[middle]!.start >= start) high = middle
    else low = middle + 1
  }
  return low
}
