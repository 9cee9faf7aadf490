/** A money mention in a table's cell in, what the row and the headers say of it out. */

import type { FundingAction, Reference } from '../../model/claim.ts'
import type { Cell, Table } from '../../model/layout.ts'
import type { Mention } from '../../model/mention.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { CUT_NOUNS } from './words.ts'

export interface CellPlace {
  readonly table: Table
  readonly row: Table['rows'][number]
  readonly cell: Cell
}

export interface TableClaim {
  readonly place: CellPlace
  readonly action: FundingAction
  readonly for: Reference | null
  readonly recipient: Reference | null
  readonly period: Mention | null
}

const PROGRAMMES = typesOf('programme')
const RECIPIENTS = typesOf('body', 'place')
const DATES = typesOf('date')

/** `undefined` where the money stands in no table; null for columns of variance and change, which carry no claim. */
export function tableClaim(reading: Reading, money: Mention): TableClaim | null | undefined {
  const place = cellOf(reading, money)
  if (place === undefined) return undefined
  const { table, row, cell } = place
  const heading = headingWords(reading, table, cell)
  if (heading.some((word) => NO_CLAIM.has(word))) return null
  const label = row.cells.find((one) => one.column === 0 && one !== cell)
  return {
    place,
    action: actionOf(heading, contextWords(reading, table)),
    ...(label === undefined ? { for: null, recipient: null } : labelled(reading, label)),
    period: periodOf(reading, table, row, cell),
  }
}

const NO_CLAIM = new Set([
  'variance',
  'variation',
  'change',
  'difference',
  'increase',
  'decrease',
  '%',
  'percentage',
  'movement',
  'over/under',
])

function cellOf(reading: Reading, money: Mention): CellPlace | undefined {
  const block = reading.document.sentences.length === 0 ? undefined : reading.sentenceAt(money.start)
  if (block === undefined) return undefined
  const { table: number } = reading.document.blocks[block.block]!
  const table = number === null ? undefined : reading.document.tables[number]
  const row = table?.rows.find((one) => one.block === block.block)
  const cell = row?.cells.find((one) => one.start <= money.start && money.end <= one.end)
  return table === undefined || row === undefined || cell === undefined || row.header
    ? undefined
    : { table, row, cell }
}

function headingWords(reading: Reading, table: Table, cell: Cell): string[] {
  return table.rows
    .filter((row) => row.header)
    .flatMap((row) =>
      row.cells.filter((one) => one.column === cell.column).flatMap((one) => wordsOf(reading, one)),
    )
}

/** Caption and lead-in tell what the sums are. */
function contextWords(reading: Reading, table: Table): string[] {
  const { blocks } = reading.document
  const caption = table.caption === null ? undefined : blocks[table.caption]
  const first = table.rows[0] === undefined ? undefined : blocks[table.rows[0].block]
  const lead =
    first?.leadIn === null || first === undefined
      ? blocks[(table.caption ?? first?.index ?? 0) - 1]
      : blocks[first.leadIn]
  const leads =
    lead !== undefined && /:$/.test(reading.document.text.slice(lead.start, lead.end)) ? [lead] : []
  return [...(caption === undefined ? [] : [caption]), ...leads].flatMap((block) => wordsOf(reading, block))
}

function actionOf(heading: readonly string[], context: readonly string[]): FundingAction {
  const says = (words: readonly string[]): FundingAction | null => {
    if (words.some((word) => CUT_NOUNS.has(word))) return 'cut'
    if (words.some((word) => SPENT.has(word))) return 'spent'
    if (words.some((word) => PLANNED.has(word))) return 'allocated'
    return null
  }
  return says(heading) ?? says(context) ?? 'allocated'
}

const SPENT = new Set([
  'actual',
  'actuals',
  'outturn',
  'spent',
  'spend',
  'paid',
  'expenditure',
  'spending',
  'payments',
])
const PLANNED = new Set([
  'plan',
  'planned',
  'budget',
  'allocation',
  'allocated',
  'forecast',
  'award',
  'awarded',
  'grant',
])

/** A row named after a council or place tells who receives; any other what for; a total neither. */
function labelled(reading: Reading, label: Cell): { for: Reference | null; recipient: Reference | null } {
  const [first] = wordsOf(reading, label)
  if (first === undefined || first === 'total' || first === 'totals' || first === 'sum')
    return { for: null, recipient: null }
  const programme = reading.firstMentionIn(label.start, label.end, PROGRAMMES)
  if (programme !== undefined) return { for: reading.mentionReference(programme), recipient: null }
  const recipient = reading.firstMentionIn(label.start, label.end, RECIPIENTS)
  if (recipient !== undefined) return { for: null, recipient: reading.mentionReference(recipient) }
  return { for: reading.reference(label), recipient: null }
}

/** The year in the column's header, or in the row's label. */
function periodOf(reading: Reading, table: Table, row: Table['rows'][number], cell: Cell): Mention | null {
  const cells = [
    ...table.rows
      .filter((one) => one.header)
      .flatMap((one) => one.cells.filter((other) => other.column === cell.column)),
    ...row.cells.filter((one) => one.column === 0),
  ]
  for (const one of cells) {
    const date = reading.firstMentionIn(one.start, one.end, DATES)
    if (date !== undefined) return date
  }
  return null
}

function wordsOf(reading: Reading, span: { readonly start: number; readonly end: number }): string[] {
  const { tokens } = reading.document
  const words: string[] = []
  for (let token = tokens.at(span.start); token < tokens.count && tokens.start[token]! < span.end; token++)
    words.push(tokens.norm(token))
  return words
}
