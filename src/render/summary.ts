/** Counts what a run shows and leaves out; one sentence at its end. */
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import type { DocumentRecords } from '../model/record.ts'
import type { Extracted, RecordKind, RenderOptions } from './format.ts'

const PLURALS: Readonly<Record<MentionType, readonly [string, string]>> = {
  money: ['sum of money', 'sums of money'],
  date: ['date', 'dates'],
  body: ['body', 'bodies'],
  programme: ['programme', 'programmes'],
  person: ['person', 'persons'],
  role: ['role', 'roles'],
  place: ['place', 'places'],
  publication: ['publication', 'publications'],
  law: ['law', 'laws'],
}

const RECORD_NAMES: Readonly<Record<RecordKind, readonly [string, string]>> = {
  mention: ['mention', 'mentions'],
  funding: ['funding claim', 'funding claims'],
  commitment: ['commitment', 'commitments'],
  event: ['event', 'events'],
  document: ['document', 'documents'],
}

export class Summary {
  readonly #kind: RecordKind
  readonly #options: RenderOptions
  #documents = 0
  #records = 0
  #possible = 0
  #furniture = 0
  readonly #types = new Map<MentionType, number>()

  constructor(options: RenderOptions) {
    this.#kind = options.record ?? 'mention'
    this.#options = options
  }

  count({ records, furniture }: Extracted): void {
    this.#documents++
    this.#furniture += furniture.length
    const shown = this.#recordsOf(records)
    const undecided = shown.filter(
      (record) => 'certainty' in record && record.certainty === 'possible',
    ).length
    this.#possible += undecided
    this.#records += shown.length - (this.#options.possible ? 0 : undecided)
    if (this.#kind !== 'mention') return
    for (const { type, certainty } of records.mentions) {
      if (certainty === 'possible' && !this.#options.possible) continue
      this.#types.set(type, (this.#types.get(type) ?? 0) + 1)
    }
  }

  #recordsOf(records: DocumentRecords): readonly object[] {
    switch (this.#kind) {
      case 'mention':
        return records.mentions
      case 'funding':
        return records.funding
      case 'commitment':
        return records.commitments
      case 'event':
        return records.events
      case 'document':
        return []
    }
  }

  text(): string {
    const documents = counted(this.#documents, RECORD_NAMES.document)
    const records = this.#kind === 'document' ? '' : `, ${counted(this.#records, RECORD_NAMES[this.#kind])}`
    const types = MENTION_TYPES.filter((type) => this.#types.has(type)).map((type) =>
      counted(this.#types.get(type)!, PLURALS[type]),
    )
    const parts = [`${documents}${records}${types.length > 0 ? `: ${types.join(', ')}` : ''}.`]
    if (this.#possible > 0 && !this.#options.possible)
      parts.push(
        `${counted(this.#possible, ['undecided reading', 'undecided readings'])} left out (--possible).`,
      )
    if (this.#furniture > 0 && !this.#options.furniture)
      parts.push(
        `${counted(this.#furniture, ['line', 'lines'])} of page furniture left out (--show-furniture).`,
      )
    return parts.join(' ')
  }
}

function counted(number: number, [one, many]: readonly [string, string]): string {
  return `${number} ${number === 1 ? one : many}`
}
