/** Hits of a query in a document in, the same as other programs read them out: offsets are code points, as in all records. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Hit } from '../model/hit.ts'
import type { HitRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import { LineIndex } from '../text/line-index.ts'

export function toHitRecords({ text, source }: AnalysedDocument, hits: readonly Hit[]): HitRecord[] {
  const lines = new LineIndex(text)
  const quoted = ({ start, end }: Span) => ({
    start: lines.codePoint(start),
    end: lines.codePoint(end),
    text: text.slice(start, end),
  })
  return hits.map(({ sentence, spans, isSure, speaker }) => ({
    document: source.path,
    ...lines.place(sentence.start),
    ...quoted(sentence),
    matches: spans.map(quoted),
    sure: isSure,
    speaker: speaker === null ? null : { text: speaker.text, entity: speaker.entity },
  }))
}
