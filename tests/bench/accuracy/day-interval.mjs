/** An EDTF date in, the days that it spans out, as `first..last` with nothing where it is open: one form for all tools. */
const SEASON_MONTHS = { 21: 3, 22: 6, 23: 9, 24: 12, 33: 1, 34: 4, 35: 7, 36: 10 }

/** Durations (`P5Y`) stay as they are; null stays null. */
export function dayInterval(edtf) {
  if (edtf === null || edtf === undefined) return null
  if (edtf.startsWith('P')) return edtf
  const [from, to] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf]
  return `${from === '..' ? '' : bounds(from)[0]}..${to === '..' ? '' : bounds(to)[1]}`
}

/** First and last day of a date of any precision. */
function bounds(date) {
  const decade = /^(\d{3})X$/.exec(date)
  if (decade) return [`${decade[1]}0-01-01`, `${decade[1]}9-12-31`]
  const [year, month, day] = date.split('-').map(Number)
  if (day !== undefined) return [date, date]
  if (month === undefined) return [`${year}-01-01`, `${year}-12-31`]
  const first = SEASON_MONTHS[month] ?? month
  return [iso(year, first, 1), iso(year, first + (month in SEASON_MONTHS ? 3 : 1), 0)]
}

/** Months beyond December roll over, day 0 is the last of the month before. */
function iso(year, month, day) {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10)
}

/** Tools differ in whether a period begins today or tomorrow and whether its end counts: a day either way is forgiven. */
export function sameDays(one, other) {
  if (one === other) return true
  if (one === null || other === null || !one.includes('..') || !other.includes('..')) return false
  const [from, to] = one.split('..')
  const [otherFrom, otherTo] = other.split('..')
  if (from === to || otherFrom === otherTo) return false
  return nearDays(from, otherFrom) && nearDays(to, otherTo)
}

function nearDays(one, other) {
  if (one === '' || other === '') return one === other
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000
}
