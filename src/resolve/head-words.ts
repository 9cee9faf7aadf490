/** A word in, the cues of a document's kind or publisher that it may belong to out: a line without such words is not read. */
import { WordClasses } from '../text/word-classes.ts'
import lists from './document-words.yaml'
import { BODY_NOUNS } from './masthead.ts'

export interface Cues {
  readonly genre: string
  readonly starts?: readonly string[]
  readonly holds?: readonly string[]
  readonly short?: readonly string[]
  readonly title?: readonly string[]
  readonly lines?: readonly string[]
  readonly source?: readonly string[]
  readonly opens?: readonly string[]
  readonly address?: readonly string[]
  readonly byline?: boolean
}
type Sort = 'starts' | 'holds' | 'short' | 'lines' | 'opens'

export const CUES = lists.genres as readonly Cues[]

export function cuesOf(...sorts: readonly Sort[]): readonly string[] {
  return CUES.flatMap((cues) => sorts.flatMap((sort) => cues[sort] ?? []))
}

/** Of `Starts`, `Line`, `Label` and `By` the first word of the line counts, of the others any; `Holds` and `Short` are two bits each, both wanted. */
export const HeadWord = {
  Starts: 1,
  Holds: (1 << 1) | (1 << 11),
  Short: (1 << 2) | (1 << 12),
  Line: 1 << 3,
  By: 1 << 4,
  Sign: 1 << 5,
  Label: 1 << 6,
  Question: 1 << 7,
  StatementNumber: 1 << 8,
  From: 1 << 9,
  BodyNoun: 1 << 10,
} as const

const starts = knower(cuesOf('starts'), first)
/** A line that holds a cue has its first longer word and its longest. */
const holds = [knower(cuesOf('holds'), longer), knower(cuesOf('holds'), longest)] as const
const short = [knower(cuesOf('short'), longer), knower(cuesOf('short'), longest)] as const
const line = knower(cuesOf('lines', 'opens'), first)
const label = knower(lists.publisherLabels as readonly string[], first)

/** Cues begin where words begin. */
export const headWords = new WordClasses(
  (norm) =>
    (starts(norm) ? HeadWord.Starts : 0) |
    bothBits(holds, norm, HeadWord.Holds) |
    bothBits(short, norm, HeadWord.Short) |
    (line(norm) ? HeadWord.Line : 0) |
    (label(norm) ? HeadWord.Label : 0) |
    (norm === 'by' || norm === 'written' ? HeadWord.By : 0) |
    (norm === '|' || norm === '-' || norm === '–' ? HeadWord.Sign : 0) |
    (norm === 'question' ? HeadWord.Question : 0) |
    (norm === 'from' ? HeadWord.From : 0) |
    (BODY_NOUNS.has(norm) ? HeadWord.BodyNoun : 0) |
    (norm.startsWith('hcws') || norm.startsWith('hlws') ? HeadWord.StatementNumber : 0),
)

function bothBits([lower, higher]: readonly Knower[], norm: string, bits: number): number {
  return (lower!(norm) ? bits & -bits : 0) | (higher!(norm) ? bits & (bits - 1) : 0)
}

type Words = readonly RegExpMatchArray[]
type Knower = (norm: string) => boolean

function first(words: Words): RegExpMatchArray {
  return words[0]!
}

function longer(words: Words): RegExpMatchArray {
  return words.find(([word]) => word.length > 2)!
}

function longest(words: Words): RegExpMatchArray {
  return words.reduce((best, word) => (word[0].length < best[0].length ? best : word))
}

/** Knows the words chosen from the cues; one that ends its cue may go on in the text: `written question` in `written questions`. */
function knower(cues: readonly string[], choose: (words: Words) => RegExpMatchArray): Knower {
  const whole = new Set<string>()
  const open = new Set<string>()
  for (const cue of cues) {
    // The article tells nothing.
    const word = choose([...cue.matchAll(/\b(?!the\b)[a-z]+/g)])
    if (word.index! + word[0].length < cue.length) whole.add(word[0])
    else open.add(word[0])
  }
  const opening = new RegExp(`^(?:${[...open].join('|')})`)
  return (norm) => whole.has(norm) || (open.size > 0 && opening.test(norm))
}
