/** Turns words as written into numbers of their normal forms, so that words compare as integers. */
import type { Words } from '../model/tokens.ts'

const INVISIBLE = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/g
const APOSTROPHES = /[\u2018\u2019\u201B\u02BC\uFF07`\u00B4]/g

/** The words in their own case: NFKC, straight apostrophes, nothing invisible. */
export function plainForm(text: string): string {
  let curly = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code <= 0x7e && code !== 0x60) continue
    if (code === 0x2018 || code === 0x2019 || code === 0x60) curly = true
    // Pounds, dashes and quotation marks, which normalising leaves as they are.
    else if (code !== 0xa3 && code !== 0x2013 && code !== 0x2014 && code !== 0x201c && code !== 0x201d)
      return text.replace(INVISIBLE, '').normalize('NFKC').replace(APOSTROPHES, "'")
  }
  return curly ? text.replace(APOSTROPHES, "'") : text
}

/** Normal form of a name or word: the plain form in lower case. */
export function normalise(text: string): string {
  return plainForm(text).toLowerCase()
}

/** Grows with the words it sees; one serves a run, and the pipeline starts a new one when it has grown too large. */
export class Vocabulary implements Words {
  /** Forms as written, and the number of each one's normal form. */
  readonly #forms: string[] = []
  readonly #numbers: number[] = []
  /** Places in `#forms` + 1 by the hash of the form, with open addressing; 0 is free. */
  #slots = new Int32Array(64)
  readonly #byNorm = new Map<string, number>()
  readonly #norms: string[] = []

  /** How many forms it holds. */
  get size(): number {
    return this.#forms.length
  }

  /** How many normal forms it has numbered: 0 to `count` − 1. */
  get count(): number {
    return this.#norms.length
  }

  /** The number of the word's normal form; the same for `Board`, `BOARD` and `board`. */
  number(form: string): number {
    return this.numberOf(form, 0, form.length)
  }

  /** The same of the word at `start` to `end`; looked up without a string of its own, since most words are known. */
  numberOf(text: string, start: number, end: number): number {
    const mask = this.#slots.length - 1
    let slot = hashOf(text, start, end) & mask
    for (; this.#slots[slot] !== 0; slot = (slot + 1) & mask) {
      const place = this.#slots[slot]! - 1
      if (isAt(this.#forms[place]!, text, start, end)) return this.#numbers[place]!
    }
    return this.#learn(ownCopy(text.slice(start, end)), slot)
  }

  #learn(form: string, slot: number): number {
    const norm = normalise(form)
    let number = this.#byNorm.get(norm)
    if (number === undefined) {
      number = this.#norms.length
      this.#norms.push(norm)
      this.#byNorm.set(norm, number)
    }
    this.#numbers.push(number)
    this.#slots[slot] = this.#forms.push(form)
    if (this.#forms.length * 2 > this.#slots.length) this.#grow()
    return number
  }

  #grow(): void {
    const slots = new Int32Array(this.#slots.length * 4)
    const mask = slots.length - 1
    this.#forms.forEach((form, place) => {
      let slot = hashOf(form, 0, form.length) & mask
      while (slots[slot] !== 0) slot = (slot + 1) & mask
      slots[slot] = place + 1
    })
    this.#slots = slots
  }

  norm(number: number): string {
    return this.#norms[number] ?? ''
  }
}

/** A slice holds the whole text that it is of in memory; the vocabulary outlives its documents. */
function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1)
}

/** Another in each process, so that no text can be made to fill one slot; nothing that is written depends on it. */
const SEED = Math.floor(Math.random() * 0x7fffffff)

function hashOf(text: string, start: number, end: number): number {
  let hash = SEED + end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  // The low bits pick the slot: let the high ones count too.
  return hash ^ (hash >>> 15)
}

function isAt(form: string, text: string, start: number, end: number): boolean {
  if (form.length !== end - start) return false
  for (let at = start; at < end; at++) if (form.charCodeAt(at - start) !== text.charCodeAt(at)) return false
  return true
}
