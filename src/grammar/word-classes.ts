/** A token in, which closed classes of English words its word belongs to out. */
import type { Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'

export const DETERMINERS: ReadonlySet<string> = new Set(
  'a an the this that these those my your his her its our their any some every each all no both either neither another such what which whose'.split(
    ' ',
  ),
)

export const PREPOSITIONS: ReadonlySet<string> = new Set(
  'about above across after against along alongside amid among around as at before behind below beneath beside between beyond by despite down during except for from in inside into like near of off on onto outside over past per since than through throughout to toward towards under until up upon via with within without'.split(
    ' ',
  ),
)

export const SUBJECT_PRONOUNS: ReadonlySet<string> = new Set(
  'i we you he she it they who this that these those there'.split(' '),
)

export const CONJUNCTIONS: ReadonlySet<string> = new Set('and but or nor yet so plus'.split(' '))

/** Words that open a subordinate clause. */
export const SUBORDINATORS: ReadonlySet<string> = new Set(
  'that which who whom whose where when if because although though while whilst unless whether what how why as after before until once since whereas whereby'.split(
    ' ',
  ),
)

export const RELATIVES: ReadonlySet<string> = new Set('which who whom whose that where'.split(' '))

/** Adverbs without -ly that stand between an auxiliary and its verb. */
const ADVERBS: ReadonlySet<string> = new Set(
  'not never also now still only already further soon then again always just even ever often once thus therefore instead first better all both too yet hereby today together likewise nevertheless otherwise in-part indeed rather perhaps maybe long far well'.split(
    ' ',
  ),
)

/** Nouns and adjectives in -ly, which are no adverbs. */
const NO_ADVERBS: ReadonlySet<string> = new Set(
  'family early only daily weekly monthly yearly quarterly hourly elderly supply reply apply rely ally assembly friendly likely unlikely lovely costly timely italy july anomaly monopoly multiply comply imply fly rally tally bully lonely holy ugly silly jelly belly'.split(
    ' ',
  ),
)

export function isAdverb(norm: string): boolean {
  return ADVERBS.has(norm) || (norm.length > 4 && norm.endsWith('ly') && !NO_ADVERBS.has(norm))
}

/** The classes as bits, so that a word is asked for several at once. */
export const WordClass = {
  Determiner: 1,
  Preposition: 2,
  SubjectPronoun: 4,
  Conjunction: 8,
  Subordinator: 16,
  Relative: 32,
  Adverb: 64,
  /** A determiner that cannot stand alone. */
  NounMarker: 128,
} as const

/** Determiners that may stand alone; behind the others stands a noun. */
const STAND_ALONE: ReadonlySet<string> = new Set(['all', 'both', 'each', 'which'])
const NOUN_MARKERS = [...DETERMINERS].filter((norm) => !SUBJECT_PRONOUNS.has(norm) && !STAND_ALONE.has(norm))

const CLOSED = new Map<string, number>()
for (const [bit, words] of [
  [WordClass.Determiner, DETERMINERS],
  [WordClass.Preposition, PREPOSITIONS],
  [WordClass.SubjectPronoun, SUBJECT_PRONOUNS],
  [WordClass.Conjunction, CONJUNCTIONS],
  [WordClass.Subordinator, SUBORDINATORS],
  [WordClass.Relative, RELATIVES],
  [WordClass.NounMarker, NOUN_MARKERS],
] as const)
  for (const word of words) CLOSED.set(word, (CLOSED.get(word) ?? 0) | bit)

const CLASSES = new WordClasses((norm) => (CLOSED.get(norm) ?? 0) | (isAdverb(norm) ? WordClass.Adverb : 0))

/** Is the token's word of one of the classes? */
export function isOf(tokens: Tokens, token: number, classes: number): boolean {
  return CLASSES.has(tokens, token, classes)
}
