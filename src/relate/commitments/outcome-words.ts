/** The word lists of this folder, ready to look up: what verbs do to their object, what sentences say of a promise. */
import { stem } from '../../text/stem.ts'
import yaml from './outcome-words.yaml'

interface Lists {
  readonly verbs: Readonly<Record<VerbClass, string>>
  readonly kept: readonly string[]
  readonly late: readonly string[]
  readonly unmet: readonly string[]
  readonly dropped: readonly string[]
  readonly lost: readonly string[]
  readonly instead: readonly string[]
  readonly promises: readonly string[]
  readonly vague: string
  readonly prepositions: string
  readonly auxiliaries: string
}

/** What a promise does to its object. */
export type VerbClass = 'make' | 'give' | 'stop' | 'keep' | 'weigh'
export type Saying = 'kept' | 'late' | 'unmet' | 'dropped' | 'lost' | 'instead'

const lists = yaml as unknown as Lists

const CLASS_OF = new Map(
  Object.entries(lists.verbs).flatMap(([name, verbs]) =>
    verbs.split(/\s+/).map((verb): [string, VerbClass] => [stem(verb), name as VerbClass]),
  ),
)

/** Past forms that have a stem of their own. */
const IRREGULAR: Readonly<Record<string, string>> = {
  begun: 'begin',
  began: 'begin',
  built: 'build',
  given: 'give',
  gave: 'give',
  held: 'hold',
  kept: 'keep',
  paid: 'pay',
  spent: 'spend',
  ran: 'run',
  running: 'run',
  written: 'write',
  wrote: 'write',
  brought: 'bring',
  chosen: 'choose',
  chose: 'choose',
  risen: 'rise',
  grew: 'grow',
  grown: 'grow',
}

export function verbStem(word: string): string {
  const folded = word.toLowerCase()
  return stem(IRREGULAR[folded] ?? folded)
}

export function classOfVerb(verb: string): VerbClass | null {
  return CLASS_OF.get(verb) ?? null
}

export const VAGUE = wordSet(lists.vague)
export const PREPOSITIONS = wordSet(lists.prepositions)
export const AUXILIARIES = wordSet(lists.auxiliaries)
const PROMISES = new Set(lists.promises.map(stem))

/** Does the text speak of a promise as such? */
export function namesPromise(stems: readonly string[]): boolean {
  return stems.some((one) => PROMISES.has(one))
}

const SAYINGS = ['kept', 'late', 'unmet', 'dropped', 'lost', 'instead'] as const satisfies readonly Saying[]
export type Sayings = Readonly<Record<Saying, string | null>>

/** What the text says of a promise, by the first words that say so. */
export function sayingsIn(text: string): Sayings {
  const folded = ` ${text.toLowerCase().replace(/[^\p{L}]+/gu, ' ')} `
  const found = SAYINGS.map((saying) => [
    saying,
    lists[saying].find((words) => folded.includes(` ${words} `)) ?? null,
  ])
  return Object.fromEntries(found) as Sayings
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/))
}
