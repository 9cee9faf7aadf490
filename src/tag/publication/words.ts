/** The word lists of `words.yaml` as sets; a word is looked up in its normal form. */
import lists from './words.yaml'

function read(name: string): ReadonlySet<string> {
  return new Set(String(lists[name]).split(/\s+/))
}

export const STRONG_HEADS = read('strongHeads')
export const WEAK_HEADS = read('weakHeads')
export const KINDS = read('kinds')
export const DETERMINERS = read('determiners')
export const OPENERS = read('openers')
export const PUBLISHED = read('published')
export const TEXTS = read('texts')
export const PREDICATES = read('predicates')
/** Small words inside a title. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  'a an and & as at but by for from in into of on or our the their to with your its what how we'.split(' '),
)
