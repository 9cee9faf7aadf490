/** A document's records in, what happened on a known date out. */
import type { EventKind } from '../model/claim.ts'
import type { DateValue } from '../model/mention.ts'
import type { DocumentRecords } from '../model/record.ts'
import type { Source } from '../model/report.ts'

export interface DatedEvent {
  readonly date: string
  /** The words that give the date. */
  readonly basis: string
  readonly kind: EventKind
  readonly negated: boolean
  readonly entities: readonly string[]
  readonly source: Source
  readonly sentence: string
}

export function readEvents({ mentions, events }: DocumentRecords): DatedEvent[] {
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  return events.flatMap((event) => {
    const mention = event.date === null ? undefined : byId.get(event.date)
    const { edtf = null } = (mention?.value ?? {}) as Partial<DateValue>
    if (mention === undefined || edtf === null) return []
    const { document, line, column, start, end } = event
    const entities = event.entities.flatMap((id) => byId.get(id)?.entity ?? [])
    return [
      {
        date: edtf,
        basis: mention.text,
        kind: event.kind,
        negated: event.negated,
        entities,
        source: { document, line, column, start, end },
        sentence: event.sentence,
      },
    ]
  })
}
