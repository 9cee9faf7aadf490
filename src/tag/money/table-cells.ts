/** A document's tables in, the sums in cells under a unit of money out (`4.6` below `£m`). */
import type { Cell, LaidOutDocument, Table } from '../../model/layout.ts'
import type { Candidate } from '../../model/mention.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { type Numeral, numeralValue } from '../../text/numeral.ts'
import { readNumeral } from '../../text/numerals.ts'
import { signCurrency } from './currencies.ts'
import { readTableUnit, type TableUnit } from './table-units.ts'

/** Heads and labels of figures that are no money. */
const COUNTS =
  /%|\b(per cent|percent|percentage|number|no\.|count|headcount|fte|places|pupils|children|staff|posts|rate|ratio|year|date|quarter|population|cases|visits)\b/

export function readTableCells(document: LaidOutDocument): Candidate[] {
  return document.tables.flatMap((table) => cellsOf(document, table))
}

function cellsOf(document: LaidOutDocument, table: Table): Candidate[] {
  const units = new ColumnUnits(document, table)
  if (units.none) return []
  const found: Candidate[] = []
  for (const row of table.rows) {
    if (row.header) continue
    const label = row.cells[0]
    const rowUnit = label === undefined ? undefined : units.ofLabel(label)
    for (const cell of row.cells) {
      if (cell.column === 0) continue
      const unit = rowUnit === undefined ? units.ofColumn(cell.column) : rowUnit
      const candidate = unit === null ? null : readCell(document.tokens, cell, unit)
      if (candidate !== null) found.push(candidate)
    }
  }
  return found
}

/** What the header and the caption say of each column. */
class ColumnUnits {
  readonly #document: LaidOutDocument
  readonly #whole: TableUnit | null
  readonly #columns = new Map<number, TableUnit | null>()
  readonly none: boolean

  constructor(document: LaidOutDocument, table: Table) {
    this.#document = document
    const caption = table.caption === null ? undefined : document.blocks[table.caption]
    let whole =
      caption === undefined ? null : readTableUnit(document.tokens, caption.firstToken, caption.endToken)
    let labelled = false
    for (const row of table.rows) {
      for (const cell of row.cells) {
        if (!row.header && cell.column > 0) continue
        const unit = this.#unit(cell)
        if (unit !== null) labelled = true
        if (!row.header) continue
        if (cell.column === 0 || row.cells.length === 1) whole = unit ?? whole
        else if (unit !== null) this.#columns.set(cell.column, unit)
        else if (!this.#columns.has(cell.column) && this.#counts(cell)) this.#columns.set(cell.column, null)
      }
    }
    this.#whole = whole
    this.none = whole === null && this.#columns.size === 0 && !labelled
  }

  ofColumn(column: number): TableUnit | null {
    const unit = this.#columns.get(column)
    return unit === undefined ? this.#whole : unit
  }

  /** The unit that a row's label names; null where the row counts other things, undefined where it says nothing. */
  ofLabel(label: Cell): TableUnit | null | undefined {
    return this.#unit(label) ?? (this.#counts(label) ? null : undefined)
  }

  #unit(cell: Cell): TableUnit | null {
    const { tokens } = this.#document
    return readTableUnit(tokens, tokens.at(cell.start), tokens.at(cell.end))
  }

  #counts(cell: Cell): boolean {
    return COUNTS.test(
      this.#document.text.slice(cell.start, Math.min(cell.end, cell.start + 80)).toLowerCase(),
    )
  }
}

/** The number of a cell that holds nothing else but a sign, a minus, brackets or a footnote's star. */
function readCell(tokens: Tokens, cell: Cell, unit: TableUnit): Candidate | null {
  const limit = tokens.at(cell.end)
  let first = tokens.at(cell.start)
  while (first < limit && /^[-−–+(]$/.test(tokens.raw(first))) first++
  const sign =
    first < limit && tokens.kind[first] === TokenKind.Currency ? signCurrency(tokens.norm(first)) : undefined
  const numeral = readNumeral(tokens, sign === undefined ? first : first + 1, limit, true)
  if (numeral === null || numeral.spelled) return null
  for (let token = numeral.endToken; token < limit; token++)
    if (!/^[)*†‡]$/.test(tokens.raw(token))) return null
  const value = numeralValue(scaled(numeral, unit))
  return {
    type: 'money',
    start: tokens.start[first]!,
    end: tokens.end[numeral.endToken - 1]!,
    rule: 'money/table-cell',
    certainty: 'stated',
    money: { min: value, max: value, currency: sign ?? unit.currency, modifier: null, per: null },
  }
}

/** A cell that names its own scale is not scaled again. */
function scaled(numeral: Numeral, unit: TableUnit): Numeral {
  return numeral.scale === null ? { ...numeral, exponent: numeral.exponent + unit.exponent } : numeral
}
