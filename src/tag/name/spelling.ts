/** Names told in a document in, those that are another's with one letter wrong out, as that one's misspelling. */
import type { LaidOutDocument } from '../../model/layout.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { ToldName } from './repeats.ts'

/** Longer runs of capitals are no names, and their words would be compared with each other. */
const LONGEST = 16

/** Three words or more, all but one alike, and that one of six letters or more and one letter off. */
export function correctedNames({ tokens, text }: LaidOutDocument, told: readonly ToldName[]): ToldName[] {
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
