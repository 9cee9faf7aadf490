/** A document's text and tokens in, how many words it has out. */
import type { AnalysedDocument } from '../model/analysis.ts'
import { TokenKind } from '../model/tokens.ts'

/** Runs of letters and digits, inner apostrophes and hyphens included, over the whole text. */
export function countWords({ text, tokens }: AnalysedDocument): number {
  let words = 0
  for (let token = 0; token < tokens.count; token++) {
    const kind = tokens.kind[token]!
    if (kind !== TokenKind.Word && kind !== TokenKind.Number && kind !== TokenKind.Address) continue
    if (token > 0 && tokens.gap[token] === 0) {
      const before = tokens.kind[token - 1]!
      if (before === TokenKind.Number || before === TokenKind.Word) continue
      if (
        token > 1 &&
        tokens.gap[token - 1] === 0 &&
        isJoint(text, tokens.start[token - 1]!) &&
        isWordlike(tokens.kind[token - 2]!)
      )
        continue
    }
    words++
  }
  return words
}

function isWordlike(kind: number): boolean {
  return kind === TokenKind.Word || kind === TokenKind.Number
}

function isJoint(text: string, at: number): boolean {
  const sign = text[at]
  return sign === '-' || sign === '\u2010' || sign === '\u2011'
}
