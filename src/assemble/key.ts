/** A sentence and the words that a statement rests on in, its stable key out. */
import { hash } from 'node:crypto'

/** Gives keys that survive edits elsewhere and a move of the file: nothing goes in but the sentence, the words and their rank in it. */
export class Keys {
  /** How many statements have this key as their first choice. */
  readonly #used = new Map<string, number>()
  /** The sentence asked for last and its folded form: a sentence often holds several statements. */
  #sentence = ''
  #folded = ''

  /** Twelve hexadecimal digits. The words stand in the sentence. A second statement with the same sentence and words gets the next rank. */
  next(kind: 'funding' | 'commitment', sentence: string, words: string): string {
    if (sentence !== this.#sentence) {
      this.#sentence = sentence
      this.#folded = fold(sentence)
    }
    // Words of a sentence that is as folded are so too.
    const own = this.#folded === sentence ? words : fold(words)
    const base = `${kind}\n${this.#folded}\n${own}\n`
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
  return /[^\S ]|^ | {2}| $/.test(text) ? text.replace(/\s+/g, ' ').trim() : text
}
