/** The word lists of `words.yaml` as sets; a word is looked up in its normal form. */
import lists from './words.yaml'

function read(name: string): ReadonlySet<string> {
  const list = lists[name]
  return new Set(Array.isArray(list) ? list.map(String) : String(list).split(/\s+/))
}

export const NEEDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(lists.needs as Record<string, unknown>).map(([head, words]) => [
    head,
    new Set(String(words).split(/\s+/)),
  ]),
)
export const NEEDS_CHIEF = read('needsChief')
export const NEEDS_COMPLEMENT = read('needsComplement')
export const NEVER = read('never')
export const OUTSIDE = read('outside')
export const INDEFINITE = read('indefinite')
export const BEFORE_BARE = read('beforeBare')
export const POSSESSORS = read('possessors')
export const LOWER_HEADS = read('lowerHeads')
export const LOWER_MODIFIERS = read('lowerModifiers')
export const NO_PORTFOLIO = read('noPortfolio')
export const ALONE = read('alone')
export const ALONE_CHIEF = read('aloneChief')
export const PARTS = read('parts')
