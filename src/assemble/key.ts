/** A sentence and the words that a statement rests on in, its stable key out. */
import { hash } from 'node:crypto'

/** Gives keys that survive edits elsewhere and a move of the file: nothing goes in but the sentence, the words and their rank in it. */
export class Keys {
  /** How many statements have this key as their first choice. */
  readonly #used = new Map<string, number>()
  /** The sentence asked for last and its folded form: a sentence often holds several statements. */
  #sentence = ''
  #folded = ''

  /** Twelve hexadecimal digits. A second statement with the same sentence and words gets the next rank. */
  next(kind: 'funding' | 'commitment', sentence: string, words: string): string {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence
      this.#folded = fold(sentence)
    }
    const base = `${kind}\n${this.#folded}\n${fold(words)}\n`
    const first = keyOf(`${base}0`)
    const rank = this.#used.get(first) ?? 0
    this.#used.set(first, rank + 1)
    return rank === 0 ? first : keyOf(`${base}${rank}`)
  }
}

function keyOf(text: string): string {
  return hash('sha256', text, 'hex').slice(0, 12)
}

/** Line ends and runs of space do not change a sentence. */
function fold(text: string): string {
  return isFolded(text) ? text : text.replace(/\s+/g, ' ').trim()
}

/** Is there no white space but single spaces inside? Where a rare sign leaves it open the answer is no. */
function isFolded(text: string): boolean {
  let isSpace = true
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at)
    if (code === SPACE) {
      if (isSpace) return false
      isSpace = true
    } else {
      isSpace = false
      if (code < SPACE || code === NO_BREAK_SPACE || (code >= FIRST_WIDE && !isPlainSign(code))) return false
    }
  }
  return !isSpace
}

const SPACE = 0x20
const NO_BREAK_SPACE = 0xa0
/** From here on other spaces are. */
const FIRST_WIDE = 0x1680

/** Dashes, quotation marks, bullets; the euro sign. */
function isPlainSign(code: number): boolean {
  return (code >= 0x2010 && code <= 0x2027) || code === 0x20ac
}
