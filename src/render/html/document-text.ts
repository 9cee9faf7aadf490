/** A document's text and what was found in it in, HTML out: mentions as links, each passage with an id to go to. */
import type { FurnitureLine } from '../../model/layout.ts'
import type { MentionRecord } from '../../model/record.ts'
import type { Span } from '../../model/span.ts'
import { PageIndex } from '../../text/page-index.ts'
import { escaped, escapedText } from './escape.ts'
import { mentionTip } from './mention-tip.ts'

/** What is marked in the text; where two begin and end together, in this order from the outside in. */
export type Mark =
  | (Span & { readonly kind: 'sentence' })
  /** A place that a receipt leads to. */
  | (Span & { readonly kind: 'passage'; readonly id: string })
  | (Span & {
      readonly kind: 'mention'
      readonly id: string
      readonly record: MentionRecord
      readonly href: string
    })

const RANK = { sentence: 0, passage: 1, mention: 2 }

/** Writes stretches of a text, in order: each mark is met once. Offsets are UTF-16. */
export class MarkedText {
  readonly #text: string
  readonly #marks: readonly Mark[]
  readonly #furniture: readonly FurnitureLine[]
  readonly #pages: PageIndex
  #next = 0
  #line = 0

  constructor(text: string, marks: readonly Mark[], furniture: readonly FurnitureLine[]) {
    this.#text = text
    this.#marks = [...marks].sort(
      (one, other) => one.start - other.start || other.end - one.end || RANK[one.kind] - RANK[other.kind],
    )
    this.#furniture = furniture
    this.#pages = new PageIndex(text)
  }

  /** A mark that begins here and ends behind `end` is cut; a passage that crosses others keeps its beginning alone. */
  stretch(start: number, end: number): string {
    let html = ''
    let at = start
    while (this.#next < this.#marks.length && this.#marks[this.#next]!.start < end) {
      const mark = this.#marks[this.#next++]!
      const from = Math.max(at, mark.start)
      const to = Math.min(end, mark.end)
      html += this.#plain(at, from)
      at = from
      if (mark.kind === 'passage' && (mark.start < from || mark.end > end)) html += passage(mark.id, '')
      else if (to > from) {
        html += this.#marked(mark, from, to)
        at = to
      }
    }
    return html + this.#plain(at, end)
  }

  #marked(mark: Mark, start: number, end: number): string {
    if (mark.kind === 'sentence') return this.#sentence(start, end)
    const next = this.#marks[this.#next]
    const words = this.stretch(start, end)
    if (mark.kind === 'passage') return passage(mark.id, words)
    const { id, href, record } = mark
    const link = `href="${escaped(href)}" data-t="${escaped(mentionTip(record))}"`
    // A link can't stand in a link: of a mention with others in it, its sign is the link.
    if (next !== undefined && next.start < end)
      return `<span class="m ${record.type}" id="${id}">${words}<a class="k" ${link}></a></span>`
    return `<a class="m ${record.type}" id="${id}" ${link}>${words}</a>`
  }

  /** A passage that is all of it is the sentence itself. */
  #sentence(start: number, end: number): string {
    const next = this.#marks[this.#next]
    const isPassage = next?.kind === 'passage' && next.start === start && next.end === end
    if (isPassage) this.#next++
    return `<span class="s"${isPassage ? ` id="${next.id}"` : ''}>${this.stretch(start, end)}</span>`
  }

  /** Words without a mark, greyed where they are page furniture. */
  #plain(start: number, end: number): string {
    let html = ''
    let at = start
    while (this.#line < this.#furniture.length && this.#furniture[this.#line]!.start < end) {
      const line = this.#furniture[this.#line]!
      const from = Math.max(at, line.start)
      const to = Math.min(end, line.end)
      if (to > from) {
        html += `${this.#words(at, from)}<span class="f">${this.#words(from, to)}</span>`
        at = to
      }
      if (line.end > end) break
      this.#line++
    }
    return html + this.#words(at, end)
  }

  #words(start: number, end: number): string {
    const [first = '', ...rest] = this.#text.slice(start, end).split('\f')
    let html = escapedText(first)
    let at = start + first.length
    for (const part of rest) {
      html += `<span class="g">page ${this.#pages.page(at)}</span>${escapedText(part)}`
      at += 1 + part.length
    }
    return html
  }
}

function passage(id: string, words: string): string {
  return `<span class="p" id="${id}">${words}</span>`
}
