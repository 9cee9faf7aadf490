/** Hits as JSON Lines with ripgrep's message types; offsets are bytes of UTF-8 as there, what csc knows more is under `csc`. */
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import type { Sentence } from '../../model/layout.ts'
import { LineIndex } from '../../text/line-index.ts'
import { withContext } from './context.ts'
import type { HitFormat } from './hit-format.ts'

/** Output depends on nothing but the input, so no time is measured. */
const NO_TIME = { secs: 0, nanos: 0, human: '0.000000s' }

export const json: HitFormat = ({ before, after }) => {
  const total = {
    searches: 0,
    searches_with_match: 0,
    bytes_searched: 0,
    bytes_printed: 0,
    matched_lines: 0,
    matches: 0,
  }
  return {
    showsSpeakers: true,
    begin: () => '',
    document(document, hits) {
      const path = { text: document.source.path }
      const messages = new Messages(document)
      const stats = {
        searches: 1,
        searches_with_match: 1,
        bytes_searched: Buffer.byteLength(document.text),
        bytes_printed: 0,
        matched_lines: hits.length,
        matches: hits.reduce((sum, { spans }) => sum + spans.length, 0),
      }
      for (const key of Object.keys(total) as (keyof typeof total)[]) total[key] += stats[key]
      const shown = withContext(document, hits, before, after)
      return [
        { type: 'begin', data: { path } },
        ...shown.map(({ sentence, hit }) => messages.of(sentence, hit)),
        { type: 'end', data: { path, binary_offset: null, stats: { elapsed: NO_TIME, ...stats } } },
      ]
        .map(line)
        .join('')
    },
    end: () =>
      line({ type: 'summary', data: { elapsed_total: NO_TIME, stats: { elapsed: NO_TIME, ...total } } }),
  }
}

class Messages {
  readonly #document: AnalysedDocument
  readonly #lines: LineIndex
  /** Bytes before the offset last asked for. */
  #offset = 0
  #bytes = 0

  constructor(document: AnalysedDocument) {
    this.#document = document
    this.#lines = new LineIndex(document.text)
  }

  /** `lines` are the whole lines that the sentence touches, as ripgrep's are. */
  of(sentence: Sentence, hit: Hit | null) {
    const { text, source } = this.#document
    const lines = this.#lines
    const first = lines.line(sentence.start)
    const last = lines.line(Math.max(sentence.start, sentence.end - 1))
    const start = lines.start(first)
    const end = last === lines.count ? text.length : lines.start(last + 1)
    const submatches = (hit?.spans ?? []).map((span) => ({
      match: { text: text.slice(span.start, span.end) },
      start: Buffer.byteLength(text.slice(start, span.start)),
      end: Buffer.byteLength(text.slice(start, span.end)),
    }))
    return {
      type: hit === null ? 'context' : 'match',
      data: {
        path: { text: source.path },
        lines: { text: text.slice(start, end) },
        line_number: first,
        absolute_offset: this.#bytesBefore(start),
        submatches,
        csc: {
          sentence: text.slice(sentence.start, sentence.end),
          start: lines.codePoint(sentence.start),
          end: lines.codePoint(sentence.end),
          column: lines.place(sentence.start).column,
          sure: hit?.isSure ?? null,
          speaker: hit?.speaker ?? null,
        },
      },
    }
  }

  /** Each stretch is counted once, since offsets are asked for in order. */
  #bytesBefore(offset: number): number {
    const { text } = this.#document
    if (offset < this.#offset) this.#offset = this.#bytes = 0
    this.#bytes += Buffer.byteLength(text.slice(this.#offset, offset))
    this.#offset = offset
    return this.#bytes
  }
}

function line(value: unknown): string {
  return `${JSON.stringify(value)}\n`
}
