/** Plain values in, cells of a report out. */
import type { MoneyValue } from '../model/mention.ts'
import type { Cell, MoneyRange, MoneyUnits, Source } from '../model/report.ts'

export function text(words: string | null): Cell | null {
  return words === null || words === '' ? null : { kind: 'text', text: words }
}

export function count(number: number): Cell {
  return { kind: 'count', count: number }
}

export function money(value: MoneyValue | null): Cell | null {
  return value === null ? null : { kind: 'money', money: value }
}

export function range(value: MoneyRange | null, units?: MoneyUnits): Cell | null {
  if (value === null) return null
  return units === undefined ? { kind: 'range', range: value } : { kind: 'range', range: value, units }
}

export function date(edtf: string | null): Cell | null {
  return edtf === null ? null : { kind: 'date', date: edtf }
}

export function source(place: Source): Cell {
  return { kind: 'source', source: place }
}
