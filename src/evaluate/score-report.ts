/** Scores in, reports for people and programs out. */
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import type { Cell, Column, Report, Row } from '../model/report.ts'
import type { ClusterScores } from './score-clusters.ts'
import { type Accuracy, COMMITMENT_FIELDS, type CommitmentScores } from './score-commitments.ts'
import { FUNDING_FIELDS, type FundingScores } from './score-funding.ts'
import { linkScore, type MentionScores } from './score-mentions.ts'
import { ratio, type Tally } from './tally.ts'

const count = (key: string, title: string): Column => ({ key, title, kind: 'count' })
const share = (key: string, title: string): Column => ({ key, title, kind: 'share' })

const WHAT: Column = { key: 'what', title: '', kind: 'text' }
const COUNTS: readonly Column[] = [count('gold', 'gold'), count('found', 'found')]
const SHARES: readonly Column[] = [share('precision', 'P'), share('recall', 'R'), share('f1', 'F1')]

export function mentionReport(scores: MentionScores, types: readonly string[]): Report {
  const rows = MENTION_TYPES.filter((type) => types.includes(type)).map((type) => {
    const { overlapping, values, valuesRight, exact } = scores[type]
    return row(type, exact, [
      shareCell(overlapping.f1),
      shareCell(ratio(valuesRight, values)),
      shareCell(linkScore(scores, [type])?.f1 ?? null),
    ])
  })
  return {
    name: 'mentions',
    title: 'Mentions',
    columns: [
      { ...WHAT, title: 'mention' },
      ...COUNTS,
      ...SHARES,
      share('overlap_f1', 'overlap F1'),
      share('value', 'value'),
      share('links', 'links'),
    ],
    rows,
    totals: [
      allTypes(
        scores,
        MENTION_TYPES.filter((type) => types.includes(type)),
      ),
    ],
    notes: [],
  }
}

function allTypes(scores: MentionScores, types: readonly MentionType[]): Row {
  const links = shareCell(linkScore(scores, types)?.f1 ?? null)
  return { key: 'all', cells: [text('all'), null, null, null, null, null, null, null, links], receipts: [] }
}

export function fundingReport({ claims, claimsAnyAction, fields }: FundingScores): Report {
  return {
    name: 'funding',
    title: 'Funding claims',
    columns: [{ ...WHAT, title: 'funding' }, ...COUNTS, ...SHARES, count('spurious', 'spurious')],
    rows: [
      row('claim, any action', claimsAnyAction, [null]),
      row('claim and action', claims, [null]),
      ...FUNDING_FIELDS.map((field) =>
        row(field, fields[field], [{ kind: 'count', count: fields[field].spurious }]),
      ),
    ],
    totals: [],
    notes: [],
  }
}

export function commitmentReport({ commitments, acts, fields }: CommitmentScores): Report {
  const fieldRows = COMMITMENT_FIELDS.map((field): Row => {
    const cells = [
      text(field),
      countCell(fields[field].of),
      null,
      null,
      null,
      null,
      shareCell(fields[field].share),
    ]
    return { key: field, cells, receipts: [] }
  })
  return {
    name: 'commitments',
    title: 'Commitments',
    columns: [{ ...WHAT, title: 'commitment' }, ...COUNTS, ...SHARES, share('right', 'right of matched')],
    rows: [row('action overlaps', commitments, [null]), row('action’s words', acts, [null]), ...fieldRows],
    totals: [],
    notes: [],
  }
}

export function clusterReport({
  samePairs,
  tallies,
  lowAboveTruth,
  followUps,
  falseKept,
}: ClusterScores): Report {
  const accuracy = (name: string, { of, share: right }: Accuracy): Row => ({
    key: name,
    cells: [text(name), countCell(of), null, null, null, null, shareCell(right)],
    receipts: [],
  })
  return {
    name: 'clusters',
    title: 'Across documents',
    columns: [{ ...WHAT, title: 'across documents' }, ...COUNTS, ...SHARES, share('right', 'right')],
    rows: [
      row('pairs of the same money', samePairs, [null]),
      accuracy('tallies within bounds', tallies),
      accuracy('follow-ups', followUps),
    ],
    totals: [],
    notes: [
      `Tallies whose low is above the truth: ${lowAboveTruth}.`,
      `Promises said to be kept that were not: ${falseKept}.`,
    ],
  }
}

function row(name: string, tally: Tally, more: readonly (Cell | null)[]): Row {
  const { right, wrong, missed, precision, recall, f1 } = tally
  const counts = [right + missed, right + wrong].map(countCell)
  return {
    key: name,
    cells: [text(name), ...counts, ...[precision, recall, f1].map(shareCell), ...more],
    receipts: [],
  }
}

function text(words: string): Cell {
  return { kind: 'text', text: words }
}

function countCell(number: number): Cell {
  return { kind: 'count', count: number }
}

function shareCell(value: number | null): Cell | null {
  return value === null ? null : { kind: 'share', share: value }
}
