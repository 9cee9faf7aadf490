/** The compiled lexicon as one run of bytes: a header, then sections of integers and the characters of all strings. */

/** Raised with every change of the layout, so that an old file is refused. */
export const LAYOUT = 0x43534301

export const Section = {
  /** Start of each string in `Characters`, and one more. */
  Strings: 0,
  /** Open-addressed: pairs of a word's hash and its string + 1. */
  Words: 1,
  /** First child of each node; nodes are numbered breadth first, so children end where the next node's begin. */
  Children: 2,
  /** The word that leads to each node. */
  NodeWord: 3,
  /** First form of each node, and one more. */
  NodeForms: 4,
  /** Pairs: entry × 4 + kind of form, start in `Cases`. */
  Forms: 5,
  /** Runs of case rules, one per word: 0 any, 1 capital, else string + 2. */
  Cases: 6,
  /** Rows of `ENTRY_WIDTH` integers. */
  Entries: 7,
  /** Lists of integers: the length, then the members. */
  Lists: 8,
  Characters: 9,
} as const

export const SECTIONS = 10
export const ENTRY_WIDTH = 12
/** Strings are held as number + 1, so that 0 is null. */
export const EntryColumn = {
  Type: 0,
  Id: 1,
  Name: 2,
  Abbreviation: 3,
  Start: 4,
  End: 5,
  RunBy: 6,
  Kind: 7,
  Nation: 8,
  Source: 9,
  /** Start in `Lists`: strings. */
  Successors: 10,
  /** Start in `Lists`: string × 4 + kind of form. */
  Forms: 11,
} as const

/** Layout, SHA-256 as eight integers, byte length of each section. */
export const HEADER_INTEGERS = 1 + 8 + SECTIONS

/** 32-bit FNV-1a over UTF-16 code units. */
export function hashWord(word: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < word.length; at++) {
    hash ^= word.charCodeAt(at)
    hash = Math.imul(hash, 0x01000193)
  }
  return hash | 0
}
