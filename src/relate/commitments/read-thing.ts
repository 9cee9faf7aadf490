/** A clause of a commitment in, the words and names of the thing that it is about out. */
import { stem } from '../../text/stem.ts'
import { contentStems } from '../content-words.ts'
import type { Thing } from './act.ts'
import { AUXILIARIES, PREPOSITIONS, VAGUE } from './outcome-words.ts'

const WORD = /\p{L}[\p{L}\p{M}]*(?:[’'-]\p{L}+)*/gu
const ARTICLES = new Set([
  'the',
  'a',
  'an',
  'its',
  'their',
  'our',
  'his',
  'her',
  'this',
  'these',
  'all',
  'each',
  'every',
])

/** What tells a thing: words that are neither empty nor vague. */
export function thingStems(text: string): string[] {
  const kept = text.replace(WORD, (word) => (VAGUE.has(word.toLowerCase()) ? ' ' : word))
  return contentStems(kept)
}

/** `publish a repair plan for Coastal Paths`: the plan. Null where no word tells it. */
export function headOf(text: string): string | null {
  let head: string | null = null
  for (const [word] of text.replace(/\([^)]{0,80}\)/g, ' ').matchAll(WORD)) {
    const folded = word.toLowerCase()
    if (PREPOSITIONS.has(folded) && head !== null) break
    const [found] = thingStems(folded)
    if (found !== undefined) head = stem(folded.split(/[’']/, 1)[0]!.split('-').at(-1)!)
  }
  return head
}

/** `The timetable, which he had said would (appear …)`: the words before an act whose verb has no object of its own. */
export function subjectBefore(text: string): string {
  const clause = text.split(/[;:]|\bthat\b/).at(-1)!
  const relative = /,?\s(?:which|who|whom)\b/i.exec(clause)
  const words = (relative === null ? clause : clause.slice(0, relative.index)).trim().split(/\s+/)
  while (words.length > 0 && AUXILIARIES.has(words.at(-1)!.toLowerCase())) words.pop()
  const article = words.findLastIndex((word) => ARTICLES.has(word.toLowerCase()))
  const of = article > 1 && words[article - 1]?.toLowerCase() === 'of' ? article - 2 : article
  return words.slice(Math.max(0, of, words.length - SUBJECT_WORDS)).join(' ')
}

const SUBJECT_WORDS = 12

const NUMERALS = new Map(
  ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'].map(
    (word, at) => [word, String(at + 1)],
  ),
)
const ORDINALS = new Map(
  ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'].map(
    (word, at) => [word, `${at + 1}th`],
  ),
)

/** Numbers of things and ordinals; `one` is no number here, nor are the figures of a name (`HS2`). */
export function numbersIn(text: string): string[] {
  const found = new Set<string>()
  for (const [word] of text.toLowerCase().matchAll(/\p{L}[\p{L}\d]*|\d[\d,]*(?:\.\d+)?/gu)) {
    const number = /^\d/.test(word)
      ? word.replace(/,/g, '').replace(/\.$/, '')
      : (NUMERALS.get(word) ?? ORDINALS.get(word))
    if (number !== undefined && number !== '1') found.add(number)
  }
  return [...found]
}

export function thing(text: string, entities: readonly string[]): Thing {
  return { stems: thingStems(text), head: headOf(text), entities, numbers: numbersIn(text) }
}
