/** A sentence in, what the judgement of its names asks of it, each found out when first asked, out. */
import type { Clues } from '../clues/clues.ts'
import { isAllCapitalised } from '../role/offices.ts'

/** What else the document names, and where. */
export interface Surroundings {
  readonly officeStarts: ReadonlySet<number>
  readonly officeEnds: ReadonlySet<number>
  isKnownOtherwise(first: number, end: number): boolean
}

/** The tokens of a sentence. */
export interface Extent {
  readonly firstToken: number
  readonly endToken: number
}

export class Setting {
  readonly from: number
  readonly limit: number
  readonly surroundings: Surroundings
  readonly #clues: Clues
  readonly #before: Extent | null
  #isHeadline: boolean | null = null

  constructor(
    clues: Clues,
    { firstToken, endToken }: Extent,
    before: Extent | null,
    surroundings: Surroundings,
  ) {
    this.#clues = clues
    this.from = firstToken
    this.limit = endToken
    this.#before = before
    this.surroundings = surroundings
  }

  get isHeadline(): boolean {
    this.#isHeadline ??= isAllCapitalised(this.#clues, this.from, this.limit)
    return this.#isHeadline
  }

  /** The last word of the sentence before: `by` of `Answered by`. */
  get cue(): string {
    if (this.#before === null) return ''
    const { firstToken, endToken } = this.#before
    let last = endToken - 1
    while (last > firstToken && !this.#clues.isWord(last)) last--
    return this.#clues.norm(last)
  }
}
