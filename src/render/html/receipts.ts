/** Receipts of a row in, a list of them out: verdict, place, quotation, who says it and why it counts so. */
import type { Receipt } from '../../model/report.ts'
import { verdictText } from '../cell-text.ts'
import { moneyText } from '../money-text.ts'
import { clipped } from './clipped.ts'
import { escaped } from './escape.ts'
import type { Links } from './links.ts'

/** UTF-16 units of a quotation; the passage itself is a link away. */
const LONGEST = 260

export function receiptItems(receipts: readonly Receipt[], links: Links, up: string): string {
  return receipts.map((receipt) => `<li>${receiptHtml(receipt, links, up)}`).join('\n')
}

function receiptHtml(receipt: Receipt, links: Links, up: string): string {
  const { source, quote, speaker, why, money } = receipt
  const sum = money === null ? '' : ` ${escaped(moneyText(money))}`
  const who = speaker === null ? '' : ` — ${escaped(speaker)}`
  const because = why === null ? '' : ` <span class="why">${escaped(why)}</span>`
  return `<b>${escaped(verdictText(receipt))}</b>${sum} ${links.passage(source, up)} <q>${escaped(clipped(quote, LONGEST))}</q>${who}${because}`
}
