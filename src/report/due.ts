/** Related claims and a day in, the promises whose deadlines have passed by then or are coming out. */
import type { Cell, Column, Report, Row } from '../model/report.ts'
import type { When } from '../relate/commitments/act.ts'
import { followUps } from '../relate/commitments/follow-up.ts'
import { ledger, type Pledge } from '../relate/commitments/ledger.ts'
import type { OrderedCorpus } from '../relate/corpus.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { date, source, text } from './cells.ts'
import type { DueOptions } from './commitment-options.ts'
import { partyName } from './names.ts'
import { fateOf, notesOnEvidence, receiptsOf } from './pledge-cells.ts'
import type { ReportOptions } from './report-entry.ts'

const COLUMNS: readonly Column[] = [
  { key: 'state', title: 'state', kind: 'text', group: true },
  { key: 'due', title: 'due', kind: 'date' },
  { key: 'deadline', title: 'by', kind: 'text' },
  { key: 'moved', title: 'moved from', kind: 'text' },
  { key: 'agent', title: 'agent', kind: 'text' },
  { key: 'commitment', title: 'commitment', kind: 'text' },
  { key: 'since', title: 'since then', kind: 'text' },
  { key: 'source', title: 'place', kind: 'source' },
]

interface Due {
  readonly promise: Pledge
  readonly deadline: When
  readonly last: number
  readonly movedFrom: readonly string[]
}

export function dueReport({ corpus, decisions }: RelatedMoney, { due }: ReportOptions): Report {
  if (due === undefined) throw new TypeError('the report of what is due needs a day')
  const found = ledger(followUps(corpus), decisions)
    .flatMap(dueOf)
    .filter(({ last }) => last <= due.until)
  return {
    name: 'due',
    title: 'Deadlines',
    columns: COLUMNS,
    rows: found.sort(byDay).map((one) => dueRow(one, due, corpus)),
    totals: [],
    notes: [
      'A deadline passes on its last day; one that was moved stands at its latest day.',
      ...notesOnEvidence(found.map(({ promise }) => promise)),
    ],
  }
}

/** The latest wording with a deadline counts. */
function dueOf(promise: Pledge): Due[] {
  const deadlines = [promise.act, ...promise.wordings.map(({ act }) => act)].flatMap(
    ({ deadline }) => deadline ?? [],
  )
  const known = deadlines.filter(({ bounds }) => bounds?.to != null)
  const latest = known.reduce<When | null>(
    (best, one) => (best === null || one.bounds!.to! > best.bounds!.to! ? one : best),
    null,
  )
  if (latest === null) return []
  const last = latest.bounds!.to!
  const moved = known.filter(({ bounds }) => bounds!.to !== last).map(({ words }) => words)
  return [{ promise, deadline: latest, last, movedFrom: [...new Set(moved)] }]
}

function byDay(one: Due, other: Due): number {
  return one.last - other.last || compareCodePoints(one.promise.act.id, other.promise.act.id)
}

function dueRow({ promise, deadline, last, movedFrom }: Due, { on }: DueOptions, corpus: OrderedCorpus): Row {
  const { act } = promise
  const cells: (Cell | null)[] = [
    text(last < on ? 'passed' : 'coming'),
    date(deadline.edtf),
    text(deadline.words),
    text(movedFrom.join(', ')),
    text(partyName(act.agent, corpus.entities)),
    text(act.negated ? `not: ${act.action}` : act.action),
    text(fateOf(promise)),
    source(act.source),
  ]
  return {
    key: `${act.source.document}#${promise.key}`,
    cells,
    get receipts() {
      return receiptsOf(promise, corpus)
    },
  }
}
