/** Names told in a document in, those that are another's with one letter wrong out, as that one's misspelling. */
import type { LaidOutDocument } from '../../model/layout.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { ToldName } from './repeats.ts'

/** Longer runs of capitals are no names, and their words would be compared with each other. */
const LONGEST = 16

/** Three words or more, all but one alike, and that one of six letters or more and one letter off. */
export function correctedNames(
  { tokens, text }: LaidOutDocument,
  told: readonly ToldName[],
): readonly ToldName[] {
  if (!mayBeMisspelt(tokens, told)) return told
  const models = new Map<string, ToldName[]>()
  for (const name of told) {
    if (!isComparable(name)) continue
    for (let hole = name.firstToken; hole < name.endToken; hole++) {
      const key = keyWithout(tokens, name, hole)
      const list = models.get(key)
      if (list === undefined) models.set(key, [name])
      else if (list.length < 8) list.push(name)
    }
  }
  return told.map((name) => {
    if (name.rule !== 'head') return name
    const model = misspelt(tokens, name, models)
    if (model === undefined) return name
    const fullName = text.slice(tokens.start[model.firstToken], tokens.end[model.endToken - 1])
    return {
      ...model,
      firstToken: name.firstToken,
      endToken: name.endToken,
      rule: 'spelling',
      certainty: 'inferred',
      fullName,
    }
  })
}

/** Are there two names that differ in one word by one letter? Most documents have none: they need no closer look. */
function mayBeMisspelt(tokens: Tokens, told: readonly ToldName[]): boolean {
  if (!told.some((name) => name.rule === 'head' && isComparable(name))) return false
  const seen = new Map<number, ToldName>()
  /** Words that stand where others do among words that are alike, by the hash of those. */
  const fillers = new Map<number, number[]>()
  for (const name of told) {
    if (!isComparable(name)) continue
    const all = hashOf(tokens, name)
    const same = seen.get(all)
    if (same === undefined) seen.set(all, name)
    else if (haveSameWords(tokens, same, name)) continue
    for (let hole = name.firstToken; hole < name.endToken; hole++) {
      const norm = tokens.norm(hole)
      if (norm.length < SHORTEST - 1) continue
      const key = (all - hashAt(tokens, name, hole)) * HOLES + (hole - name.firstToken)
      const words = fillers.get(key)
      if (words === undefined) fillers.set(key, [tokens.word[hole]!])
      else if (!words.includes(tokens.word[hole]!)) {
        if (words.length === MANY) return true
        for (const word of words) if (isOneLetterOff(norm, tokens.vocabulary.norm(word))) return true
        words.push(tokens.word[hole]!)
      }
    }
  }
  return false
}

/** Not misspelt are words of fewer letters. */
const SHORTEST = 6
/** More words than these in one place are left to the closer look. */
const MANY = 8
const HOLES = LONGEST + 1

/** The same for the same words; other words may share it. */
function hashOf(tokens: Tokens, name: ToldName): number {
  let hash = name.type === 'body' ? 0 : 1
  for (let token = name.firstToken; token < name.endToken; token++) hash += hashAt(tokens, name, token)
  return hash
}

function hashAt(tokens: Tokens, { firstToken }: ToldName, token: number): number {
  return Math.imul(tokens.word[token]! + 1, 0x9e3779b1 + 0x3c6ef372 * (token - firstToken)) >>> 4
}

function haveSameWords(tokens: Tokens, a: ToldName, b: ToldName): boolean {
  if (a.type !== b.type || a.endToken - a.firstToken !== b.endToken - b.firstToken) return false
  for (let token = a.firstToken; token < a.endToken; token++)
    if (tokens.word[token] !== tokens.word[token + b.firstToken - a.firstToken]) return false
  return true
}

function isComparable({ firstToken, endToken }: ToldName): boolean {
  return endToken - firstToken >= 3 && endToken - firstToken <= LONGEST
}

function keyWithout(tokens: Tokens, name: ToldName, hole: number): string {
  let key = `${name.type} ${hole - name.firstToken}`
  for (let token = name.firstToken; token < name.endToken; token++)
    if (token !== hole) key += ` ${tokens.word[token]}`
  return key
}

function misspelt(
  tokens: Tokens,
  name: ToldName,
  models: ReadonlyMap<string, ToldName[]>,
): ToldName | undefined {
  if (!isComparable(name)) return undefined
  for (let hole = name.firstToken; hole < name.endToken; hole++) {
    const word = tokens.norm(hole)
    if (word.length < SHORTEST) continue
    const model = models.get(keyWithout(tokens, name, hole))?.find((other) => {
      const meant = tokens.norm(other.firstToken + hole - name.firstToken)
      return (other.rule === 'lexicon' || other.firstToken < name.firstToken) && isOneLetterOff(word, meant)
    })
    if (model !== undefined) return model
  }
  return undefined
}

/** One letter more, less, other, or two neighbours exchanged; never a plural against its singular. */
function isOneLetterOff(word: string, meant: string): boolean {
  if (
    word === meant ||
    Math.abs(word.length - meant.length) > 1 ||
    word === `${meant}s` ||
    meant === `${word}s`
  )
    return false
  let start = 0
  while (start < word.length && word[start] === meant[start]) start++
  let end = 0
  while (end < Math.min(word.length, meant.length) - start && word.at(-1 - end) === meant.at(-1 - end)) end++
  const left = word.length - start - end
  const right = meant.length - start - end
  if (left <= 1 && right <= 1) return true
  return left === 2 && right === 2 && word[start] === meant[start + 1] && word[start + 1] === meant[start]
}
