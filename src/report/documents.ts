/** A corpus in, the documents report out: what was read, from when it is, and which documents repeat others. */
import type { Column, Report, Row } from '../model/report.ts'
import type { CorpusDocument } from '../relate/corpus.ts'
import type { Copy } from '../relate/duplicates.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { count, date, text } from './cells.ts'

const COLUMNS: readonly Column[] = [
  { key: 'document', title: 'document', kind: 'text' },
  { key: 'title', title: 'title', kind: 'text' },
  { key: 'published', title: 'published', kind: 'date' },
  { key: 'published_basis', title: 'by the words', kind: 'text' },
  { key: 'source', title: 'source', kind: 'text' },
  { key: 'genre', title: 'genre', kind: 'text' },
  { key: 'words', title: 'words', kind: 'count' },
  { key: 'mentions', title: 'mentions', kind: 'count' },
  { key: 'funding', title: 'funding', kind: 'count' },
  { key: 'commitments', title: 'commitments', kind: 'count' },
  { key: 'copy', title: 'repeats', kind: 'text' },
]

export function documentsReport({ corpus }: RelatedMoney): Report {
  const { documents, copies } = corpus
  const undated = documents.filter(({ record }) => record.published === null).length
  return {
    name: 'documents',
    title: 'Documents',
    columns: COLUMNS,
    rows: documents.map((document, index) => documentRow(document, copies.get(index), documents)),
    totals: [],
    notes: undated === 0 ? [] : [`${undated} without a date of publication; they stand last.`],
  }
}

function documentRow(
  { record, counts }: CorpusDocument,
  copy: Copy | undefined,
  documents: readonly CorpusDocument[],
): Row {
  return {
    key: record.document,
    cells: [
      text(record.document),
      text(record.title),
      date(record.published),
      text(record.published_basis),
      text(record.source),
      text(record.genre),
      count(record.words),
      count(counts.mentions),
      count(counts.funding),
      count(counts.commitments),
      text(copy === undefined ? null : copyWords(copy, documents[copy.of]!.record.document)),
    ],
    receipts: [],
  }
}

function copyWords({ exact, share }: Copy, original: string): string {
  return exact
    ? `the same bytes as ${original}`
    : `about ${Math.round(share * 100)}% the words of ${original}`
}
