/** The word lists of this folder, ready to look up. */
import yaml from './words.yaml'

const lists = yaml as Readonly<Record<string, string | readonly string[]>>

function set(name: string): ReadonlySet<string> {
  return new Set((lists[name] as string).split(' '))
}

/** Words that say nothing of what money is for. */
export const EMPTY = set('empty')
/** Nouns that stand for a programme named before. */
export const HEADS = set('heads')
/** Nouns that mean one thing only in texts about one body. */
export const UNSPECIFIC = set('unspecific')
const CHANGE = set('change')
/** `a further £9 million`, `an extra £5m`: with at most a modifier between. */
const FURTHER =
  /\b(?:further|additional|extra|another|separate)\b(?:\s+(?:of|over|about|around|some|up|to|more|than|nearly)){0,2}\s*$/i
const ADDITION = lists.addition as readonly string[]

/** Does the sentence tell of a figure that changes? */
export function tellsChange(sentence: string): boolean {
  return wordsOf(sentence).some((word) => CHANGE.has(word))
}

/** Words that put a sum beside another one: of its sentence, or of the text before it. */
export interface Addition {
  readonly words: string
  readonly to: 'sentence' | 'text'
}

/** `before` is the sentence up to the sum; `alone` where it has no other: `this is on top of £5m` adds to the text before. Null without such words. */
export function additionWords(sentence: string, before: string, alone: boolean): Addition | null {
  const further = FURTHER.exec(before)?.[0].trim()
  if (further !== undefined) return { words: further, to: 'text' }
  const folded = sentence.toLowerCase()
  const words = ADDITION.find((one) => folded.includes(one))
  if (words === undefined) return null
  return { words, to: alone && before.toLowerCase().includes(words) ? 'text' : 'sentence' }
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
