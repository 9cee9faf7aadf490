/** A sum's numbers, modifier and rate in, its value as the records give it out. */
import type { MoneyModifier, MoneyValue, Rate } from '../../model/mention.ts'
import { numeralValue } from '../../text/numeral.ts'
import type { Sum } from './ranges.ts'

/** An open modifier opens one bound of a single amount; the bounds of a range stay as they are said. */
export function moneyValue(sum: Sum, modifier: MoneyModifier | null, per: Rate | null): MoneyValue {
  const low = numeralValue(sum.low)
  const high = numeralValue(sum.high)
  const single = sum.low === sum.high
  return {
    min: single && (modifier === 'under' || modifier === 'up-to') ? null : low,
    max: single && (modifier === 'over' || modifier === 'at-least') ? null : high,
    currency: sum.currency,
    modifier,
    per,
  }
}
