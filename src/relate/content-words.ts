/** Words in, the stems of those that say what something is about out. */
import { stem } from '../text/stem.ts'
import { EMPTY } from './words.ts'

/** Distinct, in the order of the text. Numbers, sums and empty words are left out. */
export function contentStems(text: string): string[] {
  const stems = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\p{M}]*(?:[’'][\p{L}]+)?/gu)) {
    const bare = word.split(/[’']/, 1)[0]!
    if (bare.length > 2 && !EMPTY.has(bare)) stems.add(stem(bare))
  }
  return [...stems]
}

export function shared(one: readonly string[], other: readonly string[]): string[] {
  return one.filter((word) => other.includes(word))
}
