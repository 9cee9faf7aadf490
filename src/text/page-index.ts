/** From UTF-16 offsets to pages. A form feed begins a new page, as in the output of pdftotext. */

export class PageIndex {
  readonly #starts: readonly number[]

  constructor(text: string) {
    const starts: number[] = []
    for (let at = text.indexOf('\f'); at !== -1; at = text.indexOf('\f', at + 1)) starts.push(at)
    this.#starts = starts
  }

  /** 1-based page of the file; null in a text without pages. */
  page(offset: number): number | null {
    if (this.#starts.length === 0) return null
    let low = 0
    let high = this.#starts.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.#starts[middle]! <= offset) low = middle + 1
      else high = middle
    }
    return low + 1
  }
}
