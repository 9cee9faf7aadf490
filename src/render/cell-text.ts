/** A cell in, what a person reads out. */
import type { Cell, Source } from '../model/report.ts'
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
      return rangeText(cell.range)
    case 'date':
      return cell.date
    case 'source':
      return sourceText(cell.source)
  }
}

export function sourceText({ document, line }: Source): string {
  return `${visible(document)}:${line}`
}
