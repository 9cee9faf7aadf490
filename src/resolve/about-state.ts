/** A document's tokens in, whether it is about an American state and nowhere about the federal government out. */
import type { Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'

const Sign = { Governor: 1, Federal: 1 << 1 } as const

const SIGNS = WordClasses.fromLists(
  [Sign.Governor, 'gov governor governors gubernatorial'],
  [Sign.Federal, 'federal congress congressional senator senators congressman congresswoman usda medicaid'],
)

export function isAboutState(tokens: Tokens): boolean {
  const signs = SIGNS.of(tokens)
  let found = 0
  for (let token = 0; token < tokens.count; token++) found |= signs[tokens.word[token]!]!
  return found === Sign.Governor
}
