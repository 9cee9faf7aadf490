/** A document's findings in, those out that stand once its own abbreviations are heeded: what the text explains, no list overrules. */
import type { Tokens } from '../../model/tokens.ts'
import type { ToldName } from './repeats.ts'

/**
 * `Community Parks Scotland (CPS) … CPS`: where a list has the abbreviation for bodies that the text does not mean, the list's
 * reading falls, and the abbreviation is found as one of the told name. Where it has the told name among others, that one is left.
 */
export function heedExplained(tokens: Tokens, findings: ToldName[]): ToldName[] {
  const explained = new Map<number, ToldName>()
  for (const name of findings) {
    if (name.abbreviation === undefined) continue
    const word = tokens.word[name.abbreviation]!
    if (!explained.has(word)) explained.set(word, name)
  }
  if (explained.size === 0) return findings
  const heeded: ToldName[] = []
  for (const finding of findings) {
    const name =
      finding.rule === 'lexicon' && finding.endToken === finding.firstToken + 1
        ? explained.get(tokens.word[finding.firstToken]!)
        : undefined
    if (name?.abbreviation === undefined || !isWrittenAlike(tokens, finding.firstToken, name.abbreviation)) {
      heeded.push(finding)
      continue
    }
    const entries = finding.entries?.filter((entry) => name.entries?.some(({ id }) => id === entry.id))
    if (entries !== undefined && entries.length > 0) heeded.push({ ...finding, entries })
  }
  return heeded
}

/** `Act` is no `ACT`. */
function isWrittenAlike(tokens: Tokens, one: number, other: number): boolean {
  return tokens.shape[one] === tokens.shape[other]
}
