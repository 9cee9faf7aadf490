/** What adds up to a row in, what each of its bounds is exact to out. */
import type { MoneyUnits } from '../model/report.ts'
import type { TallyEntry } from '../relate/tally.ts'

const EXACT: MoneyUnits = { low: 0, best: 0, high: 0 }

/** A sum of rounded figures is no more exact than the least exact of them. */
export function unitsOf(entries: readonly TallyEntry[]): MoneyUnits | undefined {
  const units = { low: unitOf(entries, 'low'), best: unitOf(entries, 'best'), high: unitOf(entries, 'high') }
  return Object.values(units).some((unit) => unit > 0) ? { ...EXACT, ...units } : undefined
}

function unitOf(entries: readonly TallyEntry[], bound: keyof MoneyUnits): number {
  const parts = entries.filter(
    ({ counts }) => counts !== null && counts[bound] !== null && counts[bound] !== 0,
  )
  return parts.length < 2 ? 0 : Math.max(...parts.map(({ claim }) => writtenUnit(claim)))
}

/** Of `£27.5 million` a hundred thousand: the place of the last digit that is written. */
function writtenUnit({ words, written }: TallyEntry['claim']): number {
  const figures = /(\d[\d,]*)(?:\.(\d+))?/g
  let unit = 1
  for (const [, whole = '', decimals = ''] of words.matchAll(figures)) {
    const number = Number(`${whole.replaceAll(',', '')}.${decimals}`)
    const scale = number === 0 ? 1 : 10 ** Math.max(0, Math.floor(Math.log10(written.face / number) + 0.1))
    unit = Math.max(unit, scale / 10 ** decimals.length)
  }
  return unit
}
