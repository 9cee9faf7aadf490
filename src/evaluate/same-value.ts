/** Is a predicted value the gold's? Money by every field; dates by EDTF or duration, and kind. */
import type { DateValue, MoneyValue } from '../model/mention.ts'
import type { GoldMention } from './gold.ts'

/** `known`: the publication date was given from outside the text, so that `value_known` holds. */
export function sameValue(gold: GoldMention, value: MoneyValue | DateValue | null, known: boolean): boolean {
  const expected = expectedValue(gold, known)
  if (value === null) return false
  if ('currency' in value) {
    if (typeof expected !== 'object' || expected === null) return false
    const fields = ['min', 'max', 'currency', 'modifier', 'per'] as const
    return fields.every((field) => value[field] === expected[field])
  }
  return (value.edtf ?? value.duration) === expected && (gold.kind === undefined || value.kind === gold.kind)
}

/** What the gold says, in one line. */
export function expectedText(gold: GoldMention, known: boolean): string {
  const expected = expectedValue(gold, known)
  return typeof expected === 'object' && expected !== null
    ? moneyText(expected)
    : `${expected} ${gold.kind ?? ''}`.trimEnd()
}

/** What was predicted, in one line. */
export function valueText(value: MoneyValue | DateValue | null): string {
  if (value === null) return 'none'
  return 'currency' in value ? moneyText(value) : `${value.edtf ?? value.duration} ${value.kind}`
}

function expectedValue(gold: GoldMention, known: boolean): MoneyValue | string | null {
  return (known ? gold.valueKnown : undefined) ?? gold.value ?? null
}

function moneyText({ min, max, currency, modifier, per }: MoneyValue): string {
  const amount = min === max ? `${min}` : `${min}..${max}`
  return [currency, amount, modifier, per === null ? null : `per ${per}`]
    .filter((part) => part !== null)
    .join(' ')
}
