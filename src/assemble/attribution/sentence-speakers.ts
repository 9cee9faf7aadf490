/** A reading and its attribution in, who says each sentence out. */
import type { Reference } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import type { Attribution } from './attribution.ts'

/** By the sentence's index: whose words begin it, else whose words end it (`X said: “…”`); null in the document's own voice. */
export function sentenceSpeakers({ document }: Reading, attribution: Attribution): (Reference | null)[] {
  const { tokens, sentences } = document
  if (!attribution.hasSpeech) return sentences.map(() => null)
  const isWord = (token: number) =>
    tokens.kind[token] === TokenKind.Word || tokens.kind[token] === TokenKind.Number
  return sentences.map(({ firstToken, endToken }: Sentence) => {
    let first = firstToken
    while (first < endToken && !isWord(first)) first++
    let last = endToken - 1
    while (last > first && !isWord(last)) last--
    if (first >= endToken) return null
    return attribution.speakerAt(tokens.start[first]!) ?? attribution.speakerAt(tokens.start[last]!)
  })
}
