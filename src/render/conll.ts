/** CoNLL: a token a line with its code-point offsets and its IOB2 tag, a blank line behind each sentence. */
import type { Tokens } from '../model/tokens.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Extracted, Format } from './format.ts'
import { outerMentions } from './outer-mentions.ts'

/** The first column is the token and the last its tag, as readers of CoNLL-2003 expect. */
export const conll: Format = {
  name: 'conll',
  kind: 'mention',
  apart: true,
  records: () => ({ begin: () => '', document: documentLines, end: () => '' }),
}

function documentLines({ records, text, tokens, sentences }: Extracted): string {
  const lines = new LineIndex(text)
  const mentions = outerMentions(records.mentions)
  let out = `-DOCSTART-\t${records.document.document}\t-\tO\n\n`
  let at = 0
  for (const sentence of sentences) {
    let tagged = -1
    for (const token of tokensOf(tokens, sentence)) {
      const start = lines.codePoint(tokens.start[token]!)
      const end = lines.codePoint(tokens.end[token]!)
      while (at < mentions.length && mentions[at]!.end <= start) at++
      const mention = mentions[at]
      const isInside = mention !== undefined && mention.start < end && mention.end > start
      const tag = isInside ? `${tagged === at ? 'I' : 'B'}-${mention.type}` : 'O'
      if (isInside) tagged = at
      out += `${tokens.raw(token)}\t${start}\t${end}\t${tag}\n`
    }
    out += '\n'
  }
  return out
}

function* tokensOf(tokens: Tokens, { start, end }: { start: number; end: number }): Generator<number> {
  for (let token = tokens.at(start); token < tokens.count && tokens.start[token]! < end; token++) yield token
}
