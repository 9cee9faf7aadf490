/** A resolved document with what the assemblers ask of it: verb groups and subjects per sentence, mentions by place, speakers. */
import { type Phrase, subjectOf } from '../grammar/subject.ts'
import { type VerbGroup, verbGroups } from '../grammar/verb-groups.ts'
import type { ResolvedDocument } from '../model/analysis.ts'
import type { Reference } from '../model/claim.ts'
import type { Sentence } from '../model/layout.ts'
import type { Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import { ALL_TYPES, MentionIndex } from './mention-index.ts'

/** Parsed at most once per sentence, however many assemblers ask. */
export class Reading {
  readonly document: ResolvedDocument
  readonly #mentions: MentionIndex
  /** By the sentence's index. */
  readonly #groups: (readonly VerbGroup[] | undefined)[] = []
  /** Subjects of the sentence's groups by their number, as far as they were asked for. */
  readonly #subjects: (Phrase | null | undefined)[][] = []

  constructor(document: ResolvedDocument) {
    this.document = document
    this.#mentions = new MentionIndex(document.mentions)
  }

  groups(sentence: Sentence): readonly VerbGroup[] {
    const known = this.#groups[sentence.index]
    if (known !== undefined) return known
    const groups = verbGroups(this.document.tokens, sentence.firstToken, sentence.endToken)
    this.#groups[sentence.index] = groups
    return groups
  }

  /** Subject of the sentence's verb group with this number; null where it has none. */
  subject(sentence: Sentence, index: number): Phrase | null {
    let subjects = this.#subjects[sentence.index]
    if (subjects === undefined) {
      subjects = []
      this.#subjects[sentence.index] = subjects
    }
    let subject = subjects[index]
    if (subject === undefined) {
      subject = subjectOf(this.document.tokens, this.groups(sentence), index, sentence.firstToken)
      subjects[index] = subject
    }
    return subject
  }

  /** Ids count the mentions from 1: `m1`. */
  mention(id: string | null): Mention | undefined {
    return id === null ? undefined : this.document.mentions[Number(id.slice(1)) - 1]
  }

  /** Mentions that lie wholly in `start` ≤ offset < `end`, in order; certain ones only. `types` as of `typesOf`. */
  mentionsIn(start: number, end: number, types: number = ALL_TYPES): readonly Mention[] {
    return this.#mentions.within(start, end, types)
  }

  firstMentionIn(start: number, end: number, types: number = ALL_TYPES): Mention | undefined {
    return this.#mentions.first(start, end, types)
  }

  lastMentionIn(start: number, end: number, types: number = ALL_TYPES): Mention | undefined {
    return this.#mentions.last(start, end, types)
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
    const mention = this.#mentions.exactly(span.start, span.end)
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
