/** Holidays that the calendar fixes or that can be computed: `Easter 2024`, `Christmas`, `the new year`. */
import type { Holiday } from '../../model/date-expression.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import { follows } from '../../text/date-numbers.ts'
import { readYearWords } from './calendar.ts'
import type { Found, Scope } from './rule.ts'

/** Words in normal form; the longest that fits counts. */
const HOLIDAYS: readonly (readonly [string, Holiday])[] = [
  ['easter monday', 'easter-monday'],
  ['easter sunday', 'easter'],
  ['easter day', 'easter'],
  ['easter', 'easter'],
  ['good friday', 'good-friday'],
  ['christmas eve', 'christmas-eve'],
  ['christmas day', 'christmas'],
  ['christmas', 'christmas'],
  ['boxing day', 'boxing-day'],
  ["new year 's day", 'new-years-day'],
  ["new year 's eve", 'new-years-eve'],
  ['new year', 'new-year'],
  ['early may bank holiday', 'may-bank-holiday'],
  ['may bank holiday', 'may-bank-holiday'],
  ['spring bank holiday', 'spring-bank-holiday'],
  ['summer bank holiday', 'august-bank-holiday'],
  ['august bank holiday', 'august-bank-holiday'],
  ['whitsun', 'whitsun'],
  ['shrove tuesday', 'shrove-tuesday'],
  ['mothering sunday', 'mothers-day'],
  ["mother 's day", 'mothers-day'],
  ["father 's day", 'fathers-day'],
  ['xmas', 'christmas'],
  ["valentine 's day", 'valentines-day'],
  ['may day', 'may-day'],
  ['bonfire night', 'bonfire-night'],
  ['armistice day', 'armistice-day'],
  ['remembrance sunday', 'remembrance-sunday'],
  ['remembrance day', 'armistice-day'],
  ['hogmanay', 'new-years-eve'],
  ['martin luther king day', 'martin-luther-king-day'],
  ['mlk day', 'martin-luther-king-day'],
  ['memorial day', 'memorial-day'],
  ['independence day', 'independence-day'],
  ['labor day', 'labor-day'],
  ['thanksgiving day', 'thanksgiving'],
  ['black friday', 'black-friday'],
  ['halloween', 'halloween'],
  ['thanksgiving', 'thanksgiving'],
  ['half - term', 'half-term'],
  ['half term', 'half-term'],
  ['summer recess', 'summer-recess'],
]

const BY_FIRST = new Map<string, { words: string[]; holiday: Holiday }[]>()
for (const [words, holiday] of HOLIDAYS) {
  const list = words.split(' ')
  BY_FIRST.set(list[0]!, [...(BY_FIRST.get(list[0]!) ?? []), { words: list, holiday }])
}

export const HOLIDAY_STARTS: ReadonlySet<string> = new Set(BY_FIRST.keys())
export const HOLIDAYS_OF_ONE_WORD: ReadonlySet<string> = new Set(
  HOLIDAYS.map(([words]) => words).filter((words) => !words.includes(' ')),
)
export const SECOND_WORDS: ReadonlySet<string> = new Set(
  HOLIDAYS.flatMap(([words]) => words.split(' ').slice(1, 2)),
)

/** `Easter 2024`, `Christmas Day`, `the New Year`, `half-term`; not `a new year group`, `Chinese New Year`. */
export function holiday({ tokens, from, end }: Scope, at: number): Found | null {
  for (const { words, holiday } of BY_FIRST.get(tokens.norm(at)) ?? []) {
    if (!words.every((word, index) => at + index < end && tokens.norm(at + index) === word)) continue
    // `may day` may be a verb and its object.
    if (tokens.shape[at] === Shape.Lower && (holiday === 'may-day' || holiday === 'independence-day'))
      continue
    if (holiday === 'new-year' && !isNewYear(tokens, at, from, end)) return null
    const next = at + words.length
    const year = readYearWords(tokens, next, end)
    return {
      endToken: year?.endToken ?? next,
      expression: { type: 'holiday', holiday, year: year?.value ?? null },
      rule: 'date/holiday',
    }
  }
  return null
}

/** Behind `the`, or with a preposition and capitals. */
function isNewYear(tokens: Tokens, at: number, from: number, end: number): boolean {
  const before = at > from ? tokens.norm(at - 1) : ''
  const after = follows(tokens, at + 2, end) ? tokens.norm(at + 2) : ''
  if (/^(honours|resolution|resolutions|group|groups|message|celebrations|party)$/.test(after)) return false
  return (
    before === 'the' ||
    (/^(in|by|at|over|until|before|after|since)$/.test(before) && tokens.shape[at] === Shape.Capitalised)
  )
}
