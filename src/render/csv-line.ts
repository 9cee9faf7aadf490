/** Values in, one line of CSV out (RFC 4180), guarded against cells that spreadsheets would run as formulas. */
const FORMULA = /^[=+\-@\t\r\n]/

/** Numbers are never guarded; null is an empty cell. */
export function csvLine(values: readonly (string | number | boolean | null)[], raw: boolean): string {
  return `${values.map((value) => csvCell(value, raw)).join(',')}\r\n`
}

function csvCell(value: string | number | boolean | null, raw: boolean): string {
  if (value === null) return ''
  if (typeof value !== 'string') return `${value}`
  const guarded = !raw && FORMULA.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(guarded) ? `"${guarded.replaceAll('"', '""')}"` : guarded
}
