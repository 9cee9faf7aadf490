/** A mention in, what a reader learns of it on hover and focus out: type, value, entity, rule. */
import type { DateValue, MoneyValue } from '../../model/mention.ts'
import type { MentionRecord } from '../../model/record.ts'
import { moneyText } from '../money-text.ts'

export function mentionTip({ type, value, entity, certainty, rule }: MentionRecord): string {
  const known = valueText(value) ?? entity
  const sure = certainty === 'stated' ? '' : ` (${certainty})`
  return `${type}${known === null ? '' : `: ${known}`}${sure} · rule ${rule}`
}

export function valueText(value: MoneyValue | DateValue | null): string | null {
  if (value === null) return null
  if ('currency' in value) return moneyText(value)
  const date = value.edtf ?? value.duration
  if (date === null) return 'not resolved'
  return value.modifier === null ? date : `${value.modifier} ${date}`
}
