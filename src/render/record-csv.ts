/** Records of one kind in, CSV out: a header line, then a line for each record. */
import type { DocumentRecords, MentionRecord } from '../model/record.ts'
import { csvLine } from './csv-line.ts'
import type { RecordKind, RenderOptions, TextRenderer } from './format.ts'
import {
  COMMITMENT_COLUMNS,
  DOCUMENT_COLUMNS,
  EVENT_COLUMNS,
  type FlatColumn,
  type FlatValue,
  FUNDING_COLUMNS,
  MENTION_COLUMNS,
} from './record-columns.ts'

export const BYTE_ORDER_MARK = '\uFEFF'

export function recordCsv({ record, csvRaw, excel }: RenderOptions): TextRenderer {
  const { keys, rows } = SHEETS[record ?? 'mention']
  return {
    begin: () => (excel ? BYTE_ORDER_MARK : '') + csvLine(keys, csvRaw),
    document: ({ records }) =>
      rows(records)
        .map((row) => csvLine(row, csvRaw))
        .join(''),
    end: () => '',
  }
}

interface Sheet {
  readonly keys: readonly string[]
  readonly rows: (records: DocumentRecords) => FlatValue[][]
}

const SHEETS: Readonly<Record<RecordKind, Sheet>> = {
  document: sheet(DOCUMENT_COLUMNS, ({ document }) => [document]),
  mention: sheet(MENTION_COLUMNS, ({ mentions }) => mentions),
  funding: sheet(FUNDING_COLUMNS, ({ funding }) => funding),
  commitment: sheet(COMMITMENT_COLUMNS, ({ commitments }) => commitments),
  event: sheet(EVENT_COLUMNS, ({ events }) => events),
}

function sheet<Rec>(
  columns: readonly FlatColumn<Rec>[],
  pick: (records: DocumentRecords) => readonly Rec[],
): Sheet {
  return {
    keys: columns.map(({ key }) => key),
    rows(records) {
      const byId = new Map<string | null, MentionRecord>(
        records.mentions.map((mention) => [mention.id, mention]),
      )
      const mentionOf = (id: string | null) => byId.get(id) ?? null
      return pick(records).map((record) => columns.map(({ value }) => value(record, mentionOf)))
    },
  }
}
