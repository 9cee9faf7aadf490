/** A document's coverage ledger in, lines for people out: every entry with its mention or the reason why it is in none. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { CoverageEntry } from '../model/coverage.ts'
import { visible } from '../render/visible.ts'
import { padEnd } from '../render/width.ts'
import { LineIndex } from '../text/line-index.ts'

export class CoverageTable {
  #entries = 0
  #inMentions = 0
  #unexplained = 0

  document({ source, text }: AnalysedDocument, entries: readonly CoverageEntry[]): string {
    const lines = new LineIndex(text)
    let out = `${visible(source.path)}\n`
    for (const { start, text: words, kind, mention, rule, explained } of entries) {
      this.#entries++
      if (mention !== null) this.#inMentions++
      if (!explained) this.#unexplained++
      const { line, column } = lines.place(start)
      const verdict = explained ? (mention === null ? `none: ${rule}` : `${mention} ${rule}`) : 'UNEXPLAINED'
      out += `  ${padEnd(`${line}:${column}`, 9)}${padEnd(kind, 10)}${padEnd(visible(words), 16)}${verdict}\n`
    }
    return `${out}\n`
  }

  end(): string {
    const others = this.#entries - this.#inMentions - this.#unexplained
    return `${this.#entries} signs of sums and dates: ${this.#inMentions} in mentions, ${others} in none for a reason, ${this.#unexplained} unexplained.\n`
  }

  /** Are there entries that nothing accounts for? */
  get unexplained(): boolean {
    return this.#unexplained > 0
  }
}
