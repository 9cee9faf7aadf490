/** Bits with the words that have them in, the classes of a text's words out. */
import { WordClasses } from './word-classes.ts'

/** Words are in normal form, with white space between; one may stand in several lists. */
export function listedWords(lists: readonly (readonly [bit: number, words: string])[]): WordClasses {
  const byWord = new Map<string, number>()
  for (const [bit, words] of lists)
    for (const word of words.split(/\s+/)) byWord.set(word, (byWord.get(word) ?? 0) | bit)
  return new WordClasses((norm) => byWord.get(norm) ?? 0)
}
