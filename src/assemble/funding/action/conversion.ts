/** A money site in, whether it repeats the sum before it in another currency out. */

import type { MoneyValue } from '../../../model/mention.ts'
import { typesOf } from '../../mention-index.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import type { Rejection } from './rule.ts'

const MONEY = typesOf('money')
const REACH = 60

/** `£1.5 million (€1.7 million)`, `$2m, or about £1.6m`: one sum, which the first mention claims. */
export function conversion(site: MoneySite, reading: Reading): Rejection | null {
  const start = reading.document.tokens.start[site.first]!
  const from = Math.max(site.sentence.start, start - REACH)
  const before = reading.lastMentionIn(from, start, MONEY)
  if (before === undefined || (before.value as MoneyValue).currency === site.value.currency) return null
  const between = reading.document.text.slice(before.end, site.money.start)
  return /^\s*(?:[([]|(?:,\s*)?(?:or|equivalent to)\s)[^\d.;]{0,24}$/.test(between)
    ? { reason: 'the same sum in another currency' }
    : null
}
