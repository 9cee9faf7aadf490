/** A date as somebody wrote it into metadata in, the same as an EDTF date of year, month or day out. */

/** Null where it is none: a month 13, 30 February, a season, words. A time of day behind `T` or a space is dropped. */
export function edtfDate(written: string): string | null {
  const match =
    /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:[T ]\d{1,2}:\d{2}[\d:.,]{0,20} ?(?:Z|[+-]\d{2}:?\d{2})?)?)?)?$/.exec(
      written.trim().slice(0, 60),
    )
  if (match === null) return null
  const [, year = '', month, day] = match
  if (month === undefined) return year
  if (Number(month) < 1 || Number(month) > 12) return null
  if (day === undefined) return `${year}-${month}`
  return Number(day) >= 1 && Number(day) <= daysInMonth(Number(year), Number(month))
    ? `${year}-${month}-${day}`
    : null
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}
