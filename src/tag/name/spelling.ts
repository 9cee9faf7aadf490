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
  // Names that differ in one word begin or end with the same one.
  const byFirst = new Map<number, ToldName[]>()
  const byLast = new Map<number, ToldName[]>()
  for (const name of told) {
    if (!isComparable(name)) continue
    const first = listAt(byFirst, tokens.word[name.firstToken]!)
    if (first.some((other) => differing(tokens, name, other) === SAME)) continue
    const last = listAt(byLast, tokens.word[name.endToken - 1]!)
    if (first.length >= MANY || last.length >= MANY) return true
    for (const others of [first, last]) {
      for (const other of others) if (isNearlySame(tokens, name, other)) return true
      others.push(name)
    }
  }
  return false
}

/** More names with the same first or last word are left to the closer look. */
const MANY = 32
const SAME = -1
const OTHER = -2

function listAt(lists: Map<number, ToldName[]>, word: number): ToldName[] {
  let list = lists.get(word)
  if (list === undefined) {
    list = []
    lists.set(word, list)
  }
  return list
}

function isNearlySame(tokens: Tokens, name: ToldName, other: ToldName): boolean {
  const at = differing(tokens, name, other)
  return at >= 0 && isOneLetterOff(tokens.norm(name.firstToken + at), tokens.norm(other.firstToken + at))
}

/** The place of the one word in which the names differ, `SAME` where none does, `OTHER` where more do. */
function differing({ word }: Tokens, a: ToldName, b: ToldName): number {
  const length = a.endToken - a.firstToken
  if (a.type !== b.type || length !== b.endToken - b.firstToken) return OTHER
  let place = SAME
  for (let at = 0; at < length; at++) {
    if (word[a.firstToken + at] === word[b.firstToken + at]) continue
    if (place !== SAME) return OTHER
    place = at
  }
  return place
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
    if (word.length < 6) continue
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
