/** A cell in, what a person reads out. */
import type { Cell, Receipt, Row, Source } from '../model/report.ts'
import { moneyText, rangeText } from './money-text.ts'
import { visible } from './visible.ts'

export function cellText(cell: Cell | null): string {
  if (cell === null) return ''
  switch (cell.kind) {
    case 'text':
      return visible(cell.text)
    case 'count':
      return `${cell.count}`
    case 'share':
      return cell.share.toFixed(3)
    case 'money':
      return moneyText(cell.money)
    case 'range':
      return rangeText(cell.range, cell.units)
    case 'date':
      return cell.date
    case 'source':
      return sourceText(cell.source)
  }
}

/** `counted + £5m`: the verdict on a claim, and what it adds to its row. */
export function verdictText({ verdict, counts }: Receipt): string {
  return counts == null ? visible(verdict) : `${visible(verdict)} + ${rangeText(counts)}`
}

/** What the receipts of a row add up to, where the row shows a rounded sum; null where it is exact. */
export function exactText({ cells }: Row): string | null {
  const cell = cells.find((one) => one?.kind === 'range')
  if (cell?.kind !== 'range') return null
  const exact = rangeText(cell.range)
  return exact === rangeText(cell.range, cell.units) ? null : `= ${exact} exactly`
}

export function sourceText({ document, line }: Source): string {
  return `${visible(document)}:${line}`
}
