/** Pages laid out in, their text out: a paragraph a line, a form feed before each page, and what in it is margin. */
import type { Margin } from '../../model/document.ts'
import { Hyphens } from './hyphens.ts'
import { isContinued, type PlacedLine } from './joins.ts'
import type { LaidOutPage, LaidOutPages, Piece } from './lay-out-pages.ts'
import type { MarginLine } from './margins.ts'

export interface ComposedText {
  readonly text: string
  readonly margins: readonly Margin[]
}

export function composeText({ pages, bodySize }: LaidOutPages): ComposedText {
  const composer = new Composer(new Hyphens(wordsOf(pages)), bodySize)
  for (const page of pages) composer.page(page)
  return composer.end()
}

function* wordsOf(pages: readonly LaidOutPage[]): Generator<string> {
  for (const { pieces, notes } of pages) {
    for (const piece of pieces) yield piece.kind === 'row' ? piece.text : piece.placed.line.text
    for (const { line } of notes) yield line.text
  }
}

interface Paragraph {
  text: string
  last: PlacedLine
  readonly isMarked: boolean
}

/** What a note opens with. */
const NOTE = /^(?:[[(]?\d{1,3}[\])]?[ .]|\d{1,3}\p{Lu}|[*†‡§]{1,2} ?|[a-z]\)? )/u

type Kind = 'paragraph' | 'item' | 'row' | 'margin'

class Composer {
  readonly #hyphens: Hyphens
  readonly #bodySize: number
  #text = ''
  #last: Kind | null = null
  #breaks = 0
  readonly #margins: Margin[] = []
  #open: Paragraph | null = null
  /** What would part a paragraph that runs over a page's end. */
  #waiting: (MarginLine | PlacedLine)[] = []

  constructor(hyphens: Hyphens, bodySize: number) {
    this.#hyphens = hyphens
    this.#bodySize = bodySize
  }

  page({ number, pieces, notes, margins }: LaidOutPage): void {
    const first = pieces[0]
    const goesOn = first?.kind === 'line' && this.#goesOn(first.placed)
    // Notes and foot of the page before stand before a paragraph that runs on, so that they keep their page.
    if (goesOn) this.#flush()
    else this.#close()
    if (number > 1 && !goesOn) this.#breaks++
    this.#waiting.push(...margins.filter(({ isTop }) => isTop))
    if (!goesOn) this.#flush()
    for (const [at, piece] of pieces.entries()) this.#piece(piece, goesOn && at === 0)
    this.#waiting.push(...notes, ...margins.filter(({ isTop }) => !isTop).reverse())
  }

  end(): ComposedText {
    this.#close()
    return { text: this.#text === '' ? '' : `${this.#text}\n`, margins: this.#margins }
  }

  #goesOn(placed: PlacedLine): boolean {
    return this.#open !== null && isContinued(this.#open.last, placed, this.#bodySize)
  }

  #piece(piece: Piece, isNewPage: boolean): void {
    if (piece.kind === 'row') {
      this.#close()
      this.#write(piece.text, 'row')
      return
    }
    const { placed } = piece
    if (this.#open !== null && this.#goesOn(placed)) {
      this.#open.text = this.#join(this.#open.text, placed.line.text, isNewPage)
      this.#open.last = placed
      return
    }
    this.#close()
    // Cells of a line that is no row are texts side by side: an address, a date.
    for (const run of placed.line.runs.slice(0, -1)) this.#write(run.text, 'paragraph')
    const text = placed.line.runs.length > 1 ? placed.line.runs.at(-1)!.text : placed.line.text
    this.#open = { text, last: placed, isMarked: placed.line.isMarked }
  }

  /** A word that the page's end parts stays on the page where it begins. */
  #join(before: string, after: string, isNewPage: boolean): string {
    const joined = this.#hyphens.join(before, after)
    if (!isNewPage) return joined.text + joined.after
    if (joined.text.endsWith(' ')) return `${joined.text.slice(0, -1)}\f${joined.after}`
    return joined.text + joined.after.replace(/ |$/, '\f')
  }

  #close(): void {
    if (this.#open !== null) this.#write(this.#open.text, this.#open.isMarked ? 'item' : 'paragraph')
    this.#open = null
    this.#flush()
  }

  #flush(): void {
    const waiting = this.#waiting
    this.#waiting = []
    let note = ''
    const closeNote = (): void => {
      if (note !== '') this.#write(note, 'paragraph')
      note = ''
    }
    for (const one of waiting) {
      if ('line' in one) {
        if (note !== '' && !NOTE.test(one.line.text)) note = this.#join(note, one.line.text, false)
        else {
          closeNote()
          note = one.line.text.replace(/^(\d{1,3}|[*†‡§]+)(?=\p{L})/u, '$1 ')
        }
        continue
      }
      closeNote()
      const { start, end } = this.#write(one.text, 'margin')
      this.#margins.push({ start, end, rule: one.rule, reason: one.reason })
    }
    closeNote()
  }

  /** Items and rows stand right below one another, everything else apart. */
  #write(text: string, kind: Kind): { start: number; end: number } {
    const isClose = kind === this.#last && (kind === 'item' || kind === 'row')
    if (this.#text !== '') this.#text += isClose ? '\n' : '\n\n'
    this.#text += '\f'.repeat(this.#breaks)
    this.#breaks = 0
    this.#last = kind
    const start = this.#text.length
    this.#text += text
    return { start, end: this.#text.length }
  }
}
