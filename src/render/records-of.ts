/** A document's records in the order of the contract, all or of one kind; the document's own is always among them. */
import type { AnyRecord, DocumentRecords } from '../model/record.ts'
import type { RecordKind } from './format.ts'

export function recordsOf(records: DocumentRecords, kind: RecordKind | null): AnyRecord[] {
  const { document, mentions, funding, commitments, events } = records
  const wanted = (one: RecordKind) => kind === null || kind === one
  return [
    document,
    ...(wanted('mention') ? mentions : []),
    ...(wanted('funding') ? funding : []),
    ...(wanted('commitment') ? commitments : []),
    ...(wanted('event') ? events : []),
  ]
}
