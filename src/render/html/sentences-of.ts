/** Records of a document whose text is not at hand in, the sentences that they quote out, with every place in them that is linked to. */
import type { DocumentRecords } from '../../model/record.ts'
import { actionOf, passageId } from './links.ts'

export interface Sentence {
  readonly start: number
  readonly line: number
  readonly sentence: string
  /** Ids of the passages in it, and of those behind it up to the next. */
  readonly ids: readonly string[]
}

/** In the order of the text. */
export function sentencesOf({ mentions, funding, commitments, events }: DocumentRecords): Sentence[] {
  const found = new Map<number, { start: number; line: number; sentence: string; ids: Set<string> }>()
  for (const { start, line, sentence } of [...funding, ...commitments, ...events])
    if (!found.has(start)) found.set(start, { start, line, sentence, ids: new Set() })
  const sentences = [...found.values()].sort((one, other) => one.start - other.start)
  for (const { start, end } of [
    ...mentions,
    ...funding,
    ...commitments,
    ...commitments.map(actionOf),
    ...events,
  ])
    sentences[lastUpTo(sentences, start)]?.ids.add(passageId(start, end))
  return sentences.map((sentence) => ({ ...sentence, ids: [...sentence.ids] }))
}

/** Index of the last that begins at or before `start`; the first where none does. */
function lastUpTo(sentences: readonly { start: number }[], start: number): number {
  let low = 0
  let high = sentences.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (sentences[middle]!.start <= start) low = middle + 1
    else high = middle
  }
  return Math.max(0, low - 1)
}
