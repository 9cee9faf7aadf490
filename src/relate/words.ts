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
const CHANGE = set('change')
const ADDITION = lists.addition as readonly string[]

/** Does the sentence tell of a figure that changes? */
export function tellsChange(sentence: string): boolean {
  return wordsOf(sentence).some((word) => CHANGE.has(word))
}

/** The words that put a sum beside another one, as the sentence has them; null without. */
export function additionWords(sentence: string): string | null {
  const folded = sentence.toLowerCase()
  return ADDITION.find((words) => folded.includes(words)) ?? null
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
