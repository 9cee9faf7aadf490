/** Related claims in, the ledger of commitments out: who promised what by when, and what later documents say of it. */
import type { Cell, Column, Report, Row } from '../model/report.ts'
import { followUps } from '../relate/commitments/follow-up.ts'
import { ledger, type Pledge } from '../relate/commitments/ledger.ts'
import { MEASURES, measuresOf } from '../relate/commitments/measurable.ts'
import type { OrderedCorpus } from '../relate/corpus.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { count, date, source, text } from './cells.ts'
import { ALL_COMMITMENTS, type CommitmentDimension, type CommitmentOptions } from './commitment-options.ts'
import { partyName } from './names.ts'
import { fateOf, notesOnEvidence, receiptsOf } from './pledge-cells.ts'
import type { ReportOptions } from './report-entry.ts'

const FATE: readonly Column[] = [
  { key: 'strength', title: 'strength', kind: 'text' },
  { key: 'commitment', title: 'commitment', kind: 'text' },
  { key: 'deadline', title: 'by', kind: 'text' },
  { key: 'due', title: 'due', kind: 'date' },
  { key: 'status', title: 'status', kind: 'text' },
  { key: 'said', title: 'said', kind: 'date' },
  { key: 'since', title: 'since then', kind: 'text' },
  { key: 'times', title: 'times said', kind: 'count' },
  { key: 'source', title: 'place', kind: 'source' },
]

const MEASURABLE: readonly Column[] = [
  { key: 'commitment', title: 'commitment', kind: 'text' },
  ...MEASURES.map((measure): Column => ({ key: measure, title: measure, kind: 'text' })),
  { key: 'lacks', title: 'lacks', kind: 'text' },
  { key: 'source', title: 'place', kind: 'source' },
]

const NOTES: readonly string[] = [
  'Since then: what documents published later say of it; possibly: what a reader should check first. None: nothing found that says what became of it.',
]

export function commitmentsReport(
  { corpus, decisions }: RelatedMoney,
  { commitments: options = ALL_COMMITMENTS }: ReportOptions,
): Report {
  const promises = ledger(followUps(corpus), decisions).filter((promise) => isWanted(promise, options))
  const group: Column = { key: options.by, title: options.by, kind: 'text', group: true }
  const cells = options.measurable ? measureCells : fateCells
  const rows = promises.map((promise) => ({
    label: labelOf(promise, options.by, corpus),
    promise,
    row: {
      key: `${promise.act.source.document}#${promise.key}`,
      cells: [text(labelOf(promise, options.by, corpus)), ...cells(promise, corpus)],
      // Made when they are asked for: most formats leave them out.
      get receipts() {
        return receiptsOf(promise, corpus)
      },
    } satisfies Row,
  }))
  return {
    name: 'commitments',
    title: options.measurable ? 'What commitments can be checked by' : 'Commitments',
    columns: [group, ...(options.measurable ? MEASURABLE : FATE)],
    rows: rows
      .sort(
        (one, other) =>
          compareCodePoints(one.label, other.label) ||
          one.promise.document - other.promise.document ||
          one.promise.act.source.start - other.promise.act.source.start,
      )
      .map(({ row }) => row),
    totals: [],
    notes: options.measurable ? [] : [...NOTES, ...notesOnEvidence(promises)],
  }
}

function isWanted({ act, followUp }: Pledge, { strengths, statuses }: CommitmentOptions): boolean {
  if (strengths !== null && !strengths.includes(act.strength)) return false
  return statuses === null || statuses.includes(act.status) || statuses.includes(followUp.verdict)
}

const UNKNOWN = 'agent not named'

function labelOf({ act }: Pledge, by: CommitmentDimension, { entities }: OrderedCorpus): string {
  if (by === 'agent') return partyName(act.agent, entities) || UNKNOWN
  if (by === 'document') return act.source.document
  if (by === 'deadline') return act.deadline?.edtf ?? act.deadline?.words ?? 'no deadline'
  const [programme] = act.context
  return programme === undefined ? 'no programme named' : entities.nameOf(programme)
}

function fateCells(promise: Pledge, { documents }: OrderedCorpus): (Cell | null)[] {
  const { act, document, wordings } = promise
  return [
    text(act.strength),
    text(act.negated ? `not: ${act.action}` : act.action),
    text(act.deadline?.words ?? null),
    date(act.deadline?.edtf ?? null),
    text(act.status),
    date(documents[document]?.record.published ?? null),
    text(fateOf(promise)),
    count(1 + wordings.length),
    source(act.source),
  ]
}

function measureCells({ act }: Pledge): (Cell | null)[] {
  const measures = measuresOf(act)
  const lacking = MEASURES.filter((measure) => measures[measure] === null)
  return [
    text(act.action),
    ...MEASURES.map((measure) => text(measures[measure])),
    text(lacking.length === 0 ? 'nothing' : lacking.join(', ')),
    source(act.source),
  ]
}
