/** A document's claims in, for each the sums that its words put it on top of out. */
import type { FundingRecord, MentionRecord } from '../model/record.ts'
import { type SentenceParts, sentenceParts } from './sentence-parts.ts'
import { type AdditionWords, additionWords, isTotalled } from './words.ts'

/** Words that put a sum beside another one: of its sentence, or of the text before it. */
export interface Addition {
  readonly words: string
  readonly to: 'sentence' | 'text'
  readonly explicit: boolean
  /** Places of the sums that it comes on top of: starts of their mentions. */
  readonly besides: readonly number[]
}

export class Additions {
  /** In the order of the text, one entry for each sentence with claims. */
  readonly #sentences: readonly FundingRecord[][]
  readonly #at = new Map<number, number>()
  readonly #byId: ReadonlyMap<string, MentionRecord>
  /** Money that is said to have parts: what comes on top may be one of them. */
  readonly #wholes: ReadonlySet<string>
  readonly #isHeading: (claim: FundingRecord, alone: boolean) => boolean

  constructor(
    sentences: ReadonlyMap<number, FundingRecord[]>,
    byId: ReadonlyMap<string, MentionRecord>,
    isHeading: (claim: FundingRecord, alone: boolean) => boolean,
  ) {
    this.#sentences = [...sentences].sort(([one], [other]) => one - other).map(([, claims]) => claims)
    for (const [at, [first]] of this.#sentences.entries()) this.#at.set(first!.start, at)
    this.#byId = byId
    this.#wholes = new Set(
      [...sentences.values()].flat().flatMap(({ part_of }) => (part_of === null ? [] : [part_of])),
    )
    this.#isHeading = isHeading
  }

  of(claim: FundingRecord, parts: SentenceParts): Addition | null {
    const at = this.#at.get(claim.start)!
    const sentence = this.#sentences[at]!
    const found = additionWords(claim.sentence, parts.before, sentence.length === 1)
    if (found === null) return null
    return { ...found, besides: this.#besides(claim, sentence, at, found).map((id) => this.#placeOf(id)) }
  }

  /** `to: text` means the sums just before: of the sentence, else of the last one that has any. `an extra £2m` is on top of no headline and no total. */
  #besides(
    claim: FundingRecord,
    sentence: readonly FundingRecord[],
    at: number,
    { to, explicit }: AdditionWords,
  ): string[] {
    const others = sentence.filter((one) => one !== claim)
    if (to === 'sentence') return others.map(({ money }) => money)
    const here = others.filter(({ money }) => this.#placeOf(money) < this.#placeOf(claim.money))
    const near = here.length > 0 ? here : (this.#sentences[at - 1] ?? [])
    if (explicit) return near.map(({ money }) => money)
    return near !== here && near.some((one) => this.#isHeading(one, near.length === 1))
      ? []
      : this.#plain(near)
  }

  #plain(claims: readonly FundingRecord[]): string[] {
    return claims.filter((claim) => !this.#mayHold(claim)).map(({ money }) => money)
  }

  #mayHold(claim: FundingRecord): boolean {
    if (this.#wholes.has(claim.money) || claim.new === 'total') return true
    const { before, after } = sentenceParts(claim, this.#byId.get(claim.money)!)
    return isTotalled(before, after)
  }

  #placeOf(id: string): number {
    return this.#byId.get(id)!.start
  }
}
