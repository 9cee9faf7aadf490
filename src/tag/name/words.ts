/** The word lists of `words.yaml` as classes of a text's words: a token's word is classified once, then each question is a bit. */
import type { Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import lists from './words.yaml'

/** Bits of a word's classes; a word may have several. */
export const NameClass = {
  BodyHead: 1,
  WeakBodyHead: 1 << 1,
  BodyOpening: 1 << 2,
  MediaHead: 1 << 3,
  ProgrammeHead: 1 << 4,
  WeakProgrammeHead: 1 << 5,
  ProgrammeOpening: 1 << 6,
  ProgrammeNoun: 1 << 7,
  OtherHead: 1 << 10,
  RoleWord: 1 << 11,
  Title: 1 << 12,
  Connector: 1 << 13,
  Month: 1 << 14,
  Nation: 1 << 15,
  Demonym: 1 << 16,
  Opener: 1 << 17,
  Topic: 1 << 18,
  CouncilThing: 1 << 19,
  BodyKind: 1 << 20,
  CouncilKind: 1 << 21,
  SumWord: 1 << 22,
  NamingOwner: 1 << 23,
  Compass: 1 << 24,
  Metonym: 1 << 25,
  /** Ends the name of a kind. */
  KindEnd: 1 << 26,
  /** `government`, which is a name without being capitalised. */
  Government: 1 << 27,
  /** Opens a bracket, in which an abbreviation may be explained. */
  Bracket: 1 << 28,
  /** A programme's head with an `s` more: `the Funds`. */
  ProgrammePlural: 1 << 29,
  /** Stands for a body that needs not be named in full: `Cabinet`. */
  Unnamed: 1 << 30,
} as const

export const ORG_VERBS = read('orgVerbs')
export const COUNCIL_VERBS = read('councilVerbs')
export const METONYMS: ReadonlyMap<string, string> = new Map(
  Object.entries(lists.metonyms as Record<string, string>),
)
export const KINDS = read('kinds')
/** Their first words, with and without a possessive. */
export const KIND_STARTS: ReadonlySet<string> = new Set(
  [...KINDS].flatMap((kind) => [firstOf(kind), firstOf(kind).replace(/'s$/, '')]),
)
export const UNNAMED: ReadonlySet<string> = new Set([
  'department',
  'cabinet',
  'council',
  'house',
  'assembly',
  'executive',
])

function read(name: string): ReadonlySet<string> {
  return new Set(String(lists[name]).split(/\s+/))
}

function firstOf(kind: string): string {
  return kind.slice(0, kind.indexOf('-'))
}

const byWord = new Map<string, number>()

function add(words: Iterable<string>, bit: number): void {
  for (const word of words) byWord.set(word, (byWord.get(word) ?? 0) | bit)
}

add(read('bodyHeads'), NameClass.BodyHead)
add(read('weakBodyHeads'), NameClass.WeakBodyHead)
add(read('bodyOpenings'), NameClass.BodyOpening)
add(read('mediaHeads'), NameClass.MediaHead)
add(read('programmeHeads'), NameClass.ProgrammeHead)
add(read('weakProgrammeHeads'), NameClass.WeakProgrammeHead)
add(read('programmeOpenings'), NameClass.ProgrammeOpening)
add(read('programmeNouns'), NameClass.ProgrammeNoun)
add(read('otherHeads'), NameClass.OtherHead)
add(read('roleWords'), NameClass.RoleWord)
add(read('titles'), NameClass.Title)
add(read('connectors'), NameClass.Connector)
add(read('months'), NameClass.Month)
add(read('nations'), NameClass.Nation)
add(read('demonyms'), NameClass.Demonym)
add(read('openers'), NameClass.Opener)
add(read('topics'), NameClass.Topic)
add(read('councilThings'), NameClass.CouncilThing)
add(read('bodyKinds'), NameClass.BodyKind)
add(read('councilKinds'), NameClass.CouncilKind)
add(read('sumWords'), NameClass.SumWord)
add(read('namingOwners'), NameClass.NamingOwner)
add(read('compass'), NameClass.Compass)
add(METONYMS.keys(), NameClass.Metonym)
for (const kind of KINDS) add([kind.slice(kind.lastIndexOf('-') + 1)], NameClass.KindEnd)
for (const head of read('programmeHeads')) add([`${head}s`], NameClass.ProgrammePlural)
add(UNNAMED, NameClass.Unnamed)
add(['government'], NameClass.Government)
add(['(', '['], NameClass.Bracket)

export const NAME_CLASSES = new WordClasses((norm) => byWord.get(norm) ?? 0)

/** Is the token's word of any of these classes? Not so for tokens beyond the text. */
export function isOf(tokens: Tokens, token: number, classes: number): boolean {
  if (token < 0 || token >= tokens.count) return false
  return (NAME_CLASSES.of(tokens)[tokens.word[token]!]! & classes) !== 0
}
