/** One form of a name in, the spellings of it that texts use out: commas, apostrophes, monarchs, number. */
import type { NamedType } from '../model/lexicon.ts'
import type { NameWord } from './name-words.ts'

type Spelling = readonly NameWord[]

const COMMA: NameWord = { norm: ',', rule: 'any' }
const CAPITAL = (norm: string): NameWord => ({ norm, rule: 'capital' })
const CLITIC: NameWord = { norm: "'s", rule: 'any' }
const CROWN: readonly Spelling[] = [
  [{ norm: 'hm', rule: { exact: 'HM' } }],
  [CAPITAL('his'), CAPITAL('majesty'), CLITIC],
  [CAPITAL('her'), CAPITAL('majesty'), CLITIC],
]

/** The spelling itself first. */
export function nameVariants(words: Spelling, type: NamedType): Spelling[] {
  let spellings: Spelling[] = [words]
  // Most names are capitalised words alone: nothing but their number varies.
  const isVaried = words.some((word) => word.rule !== 'capital' || word.norm.length < 3)
  if (isVaried) for (const vary of [crown, commas, apostrophes, initials]) spellings = spellings.flatMap(vary)
  if (type === 'body') return [...spellings, ...councilLetters(words)]
  return type === 'programme' ? spellings.flatMap(number) : spellings
}

const COUNCIL_LETTERS: readonly (readonly [kind: readonly string[], letters: string])[] = [
  [['metropolitan', 'borough', 'council'], 'MBC'],
  [['borough', 'council'], 'BC'],
  [['district', 'council'], 'DC'],
  [['county', 'council'], 'CC'],
]

/** `East Devon District Council` is also `East Devon DC`. */
function councilLetters(words: Spelling): Spelling[] {
  if (words.at(-1)?.norm !== 'council') return []
  for (const [kind, letters] of COUNCIL_LETTERS) {
    const rest = words.length - kind.length
    if (rest > 0 && kind.every((norm, at) => words[rest + at]!.norm === norm))
      return [[...words.slice(0, rest), { norm: letters.toLowerCase(), rule: { exact: letters } }]]
  }
  return []
}

/** `HM Treasury`, `His Majesty's Treasury`, `Her Majesty's Treasury`. */
function crown(words: Spelling): Spelling[] {
  const prefix = CROWN.find((title) => title.every((word, at) => words[at]?.norm === word.norm))
  if (prefix === undefined) return [words]
  const rest = words.slice(prefix.length)
  return [words, ...CROWN.filter((title) => title !== prefix).map((title) => [...title, ...rest])]
}

/** `A, B and C` is also written `A, B, and C` and `A B and C`. */
function commas(words: Spelling): Spelling[] {
  const last = words.findLastIndex((word) => word.norm === ',')
  if (last < 0) return [words]
  const bare = words.filter((word) => word.norm !== ',')
  const and = words.findLastIndex((word) => word.norm === 'and')
  if (and <= last + 1) {
    return and === last + 1 ? [words, words.toSpliced(last, 1), bare] : [words, bare]
  }
  return [words, words.toSpliced(and, 0, COMMA), bare]
}

/** `Children's Trust` is also written `Childrens Trust`. */
function apostrophes(words: Spelling): Spelling[] {
  const merged: NameWord[] = []
  for (const word of words) {
    const before = merged.at(-1)
    if (word.norm === "'s" && before !== undefined) {
      const rule = typeof before.rule === 'string' ? before.rule : { exact: `${before.rule.exact}s` }
      merged[merged.length - 1] = { norm: `${before.norm}s`, rule }
    } else merged.push(word)
  }
  return merged.length === words.length || merged.length === 1 ? [words] : [words, merged]
}

/** `U.S. Congress` is also written `US Congress`, and the other way round. */
function initials(words: Spelling): Spelling[] {
  const merged = words.toSpliced(0, 2, {
    norm: `${words[0]!.norm}${words[1]?.norm}`,
    rule: { exact: initialsOf(words) },
  })
  if (isInitial(words[0]) && isInitial(words[1]) && !isInitial(words[2])) return [words, merged]
  const first = words[0]!
  if (typeof first.rule === 'string' || !/^[A-Z]{2}$/.test(first.rule.exact) || words.length === 1)
    return [words]
  return [words, [...[...first.norm].map(CAPITAL), ...words.slice(1)]]
}

function initialsOf(words: Spelling): string {
  return `${words[0]!.norm}${words[1]?.norm}`.toUpperCase()
}

function isInitial(word: NameWord | undefined): boolean {
  return word?.rule === 'capital' && word.norm.length === 1
}

/** `Family Hubs` is also `Family Hub`, `Innovation Fund` also `Innovation Funds`. */
function number(words: Spelling): Spelling[] {
  const last = words.at(-1)
  if (words.length < 2 || last?.rule !== 'capital' || !/^\p{L}{3,}$/u.test(last.norm)) return [words]
  const other = last.norm.endsWith('s') ? last.norm.slice(0, -1) : `${last.norm}s`
  return /(?:s|[^aeiou]y)$/.test(last.norm.replace(/s$/, ''))
    ? [words]
    : [words, [...words.slice(0, -1), CAPITAL(other)]]
}
