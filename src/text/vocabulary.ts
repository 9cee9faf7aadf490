/** Turns words as written into numbers of their normal forms, so that words compare as integers. */
import { Shape, type Words } from '../model/tokens.ts'
import { isLowerCase, isUpperCase } from './characters.ts'

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

/** Bits of an entry below the word: one of `Shape`. */
export const SHAPE_BITS = 3
/** Numbers that a slot holds: the form's hash, the place of its codes, their count + 1 (0 is free), its entry. */
const WIDTH = 4

/**
 * Grows with the words it sees; one serves a run, and the pipeline starts a new one when it has grown too large.
 * Forms are words as written. A form's entry is its shape and, above it, its word: the number of its normal form.
 */
export class Vocabulary implements Words {
  /** By hash, with open addressing; a form's numbers lie together, since memory far apart is slow. */
  #slots = new Int32Array(256 * WIDTH)
  #mask = 255
  /** The forms' UTF-16 codes one behind the other. */
  #codes = new Uint16Array(1024)
  #used = 0
  /** Word 0 is no word: arrays of tokens are longer than their count, and what lies behind it must not be a word of another text. */
  readonly #byNorm = new Map([['', 0]])
  readonly #norms = ['']
  #size = 0

  /** How many forms it holds. */
  get size(): number {
    return this.#size
  }

  /** How many words it holds: 0 to `count` − 1. */
  get count(): number {
    return this.#norms.length
  }

  norm(word: number): string {
    return this.#norms[word] ?? ''
  }

  /** The entry of the form at `start` to `end` of the text with these codes; known forms are found without a string. */
  entryOf(text: string, codes: Uint16Array, start: number, end: number): number {
    const slots = this.#slots
    const own = this.#codes
    const hash = hashOf(codes, start, end)
    let slot = (hash & this.#mask) * WIDTH
    for (; slots[slot + 2] !== 0; slot = slot + WIDTH < slots.length ? slot + WIDTH : 0) {
      if (slots[slot] !== hash || slots[slot + 2] !== end - start + 1) continue
      let at = slots[slot + 1]!
      let other = start
      while (other < end && own[at] === codes[other]) {
        at++
        other++
      }
      if (other === end) return slots[slot + 3]!
    }
    return this.#learn(text.slice(start, end), hash, slot)
  }

  #learn(form: string, hash: number, slot: number): number {
    const entry = (this.#wordOf(normalise(form)) << SHAPE_BITS) | shapeOf(form)
    this.#slots[slot] = hash
    this.#slots[slot + 1] = this.#keep(form)
    this.#slots[slot + 2] = form.length + 1
    this.#slots[slot + 3] = entry
    this.#size++
    if (this.#size * 2 > this.#mask) this.#grow()
    return entry
  }

  #wordOf(norm: string): number {
    let word = this.#byNorm.get(norm)
    if (word === undefined) {
      const own = ownCopy(norm)
      word = this.#norms.push(own) - 1
      this.#byNorm.set(own, word)
    }
    return word
  }

  /** The place of the form's codes. */
  #keep(form: string): number {
    const place = this.#used
    this.#used += form.length
    if (this.#used > this.#codes.length) {
      const larger = new Uint16Array(this.#used * 2)
      larger.set(this.#codes)
      this.#codes = larger
    }
    for (let at = 0; at < form.length; at++) this.#codes[place + at] = form.charCodeAt(at)
    return place
  }

  #grow(): void {
    const old = this.#slots
    const slots = new Int32Array(old.length * 4)
    this.#mask = slots.length / WIDTH - 1
    for (let from = 0; from < old.length; from += WIDTH) {
      if (old[from + 2] === 0) continue
      let slot = (old[from]! & this.#mask) * WIDTH
      while (slots[slot + 2] !== 0) slot = slot + WIDTH < slots.length ? slot + WIDTH : 0
      for (let at = 0; at < WIDTH; at++) slots[slot + at] = old[from + at]!
    }
    this.#slots = slots
  }
}

/** A slice holds the whole text that it is of in memory; the vocabulary outlives its documents. */
function ownCopy(slice: string): string {
  return ` ${slice}`.slice(1)
}

/** Another in each process, so that no text can be made to fill one slot; nothing that is written depends on it. */
const SEED = Math.floor(Math.random() * 0x7fffffff)

function hashOf(codes: Uint16Array, start: number, end: number): number {
  let hash = SEED + end - start
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ codes[at]!, 0x01000193)
  // The low bits pick the slot: let the high ones count too.
  return hash ^ (hash >>> 15)
}

function shapeOf(text: string): number {
  let upper = 0
  let lower = 0
  let firstUpper = false
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (isUpperCase(code)) {
      if (upper + lower === 0) firstUpper = true
      upper++
    } else if (isLowerCase(code)) lower++
  }
  if (upper === 0) return lower === 0 ? Shape.None : Shape.Lower
  if (lower === 0) return upper === 1 ? Shape.Capitalised : Shape.Upper
  return firstUpper && upper === 1 ? Shape.Capitalised : Shape.Mixed
}
