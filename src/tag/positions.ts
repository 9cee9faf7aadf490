/** Tokens in order of the text in, the first of them from a token on out, asked for one after the other. */

export class Positions {
  readonly #tokens: readonly number[]
  #next = 0

  constructor(tokens: readonly number[]) {
    this.#tokens = tokens
  }

  /** The first from `token` on, `limit` where none stands before it. What stands before is not asked for again. */
  from(token: number, limit: number): number {
    const tokens = this.#tokens
    const first = Math.min(token, limit)
    let next = this.#next
    while (next < tokens.length && tokens[next]! < first) next++
    this.#next = next
    return next < tokens.length ? Math.min(tokens[next]!, limit) : limit
  }
}
