/** The sums of a document's tables in, for each cell the earlier sum that the whole table or its column comes to out. */
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import { isSmaller, type StatedSum } from './stated.ts'

/** How many sums, and how many blocks, before a table its total may stand. */
const SUMS = 24
const BLOCKS = 24
/** How far apart a sum and a table that comes to it may be, for rounding. */
const TOLERANCE = 0.005

/** Arithmetic is evidence enough: `repairs worth £9 million`, and a table whose columns come to 4 and 5 million. */
export function tableTotals(
  columns: readonly (readonly StatedSum[])[],
  sums: readonly StatedSum[],
  reading: Reading,
): Map<MoneySite, MoneySite> {
  const wholes = new Map<MoneySite, MoneySite>()
  const tables = new Map<number, (readonly StatedSum[])[]>()
  for (const column of columns) {
    const table = column[0]?.cell?.table.index
    if (table !== undefined) tables.set(table, [...(tables.get(table) ?? []), column])
  }
  for (const table of tables.values()) {
    const all = table.reduce((total, column) => total + totalOf(column, reading), 0)
    for (const column of table) {
      if (column.length < 2) continue
      const whole = earlierSum(column[0]!, [totalOf(column, reading), all], sums)
      if (whole !== null) for (const { site } of column) if (isSmaller(site, whole)) wholes.set(site, whole)
    }
  }
  return wholes
}

/** The column's row of totals, else its sum. */
function totalOf(column: readonly StatedSum[], reading: Reading): number {
  const total = column.find((sum) => isTotalRow(sum, reading))
  return total === undefined
    ? column.reduce((sum, cell) => sum + amountOf(cell.site), 0)
    : amountOf(total.site)
}

export function isTotalRow(sum: StatedSum, reading: Reading): boolean {
  const label = sum.cell?.row.cells[0]
  return label !== undefined && /^(sub-?)?total/i.test(reading.document.text.slice(label.start, label.end))
}

function earlierSum(
  first: StatedSum,
  totals: readonly number[],
  sums: readonly StatedSum[],
): MoneySite | null {
  for (let at = first.index - 1; at >= Math.max(0, first.index - SUMS); at--) {
    const one = sums[at]!
    if (first.site.block.index - one.site.block.index > BLOCKS) return null
    const amount = amountOf(one.site)
    const isTotal = totals.some((total) => Math.abs(total - amount) <= amount * TOLERANCE)
    if (one.cell === null && isTotal && one.site.value.currency === first.site.value.currency) return one.site
  }
  return null
}

function amountOf(site: MoneySite): number {
  return site.value.min ?? site.value.max ?? 0
}
