/** A source document in, its tokens, blocks, sentences and furniture out. */
import type { SourceDocument } from '../model/document.ts'
import type { Block, LaidOutDocument, Sentence } from '../model/layout.ts'
import { tokenise } from '../text/tokenise.ts'
import type { Vocabulary } from '../text/vocabulary.ts'

export function layOut(source: SourceDocument, vocabulary: Vocabulary): LaidOutDocument {
  const { text } = source
  const tokens = tokenise(text, vocabulary, source.bodyStart)
  const blocks: Block[] = []
  const sentences: Sentence[] = []
  let firstToken = 0
  for (let token = 1; token <= tokens.count; token++) {
    if (token < tokens.count && tokens.gap[token]! < 3) continue
    if (tokens.count === 0) break
    const span = {
      start: tokens.start[firstToken]!,
      end: tokens.end[token - 1]!,
      firstToken,
      endToken: token,
    }
    sentences.push({ index: sentences.length, ...span, block: blocks.length })
    blocks.push({
      index: blocks.length,
      kind: 'paragraph',
      ...span,
      leadIn: null,
      heading: null,
      quotation: null,
      table: null,
    })
    firstToken = token
  }
  return { source, text, tokens, blocks, sentences, quotations: [], tables: [], furniture: [] }
}
