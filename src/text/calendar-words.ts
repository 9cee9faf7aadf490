/** The words of the calendar in normal form, with their numbers. */

function numbered(words: string): Map<string, number> {
  return new Map(
    words.split(' ').flatMap((forms, index) => forms.split('|').map((form) => [form, index + 1] as const)),
  )
}

export const MONTHS: ReadonlyMap<string, number> = numbered(
  'january february march april may june july august september october november december',
)

/** January to December, as English writes them. */
export const MONTH_NAMES: readonly string[] = [...MONTHS.keys()].map(
  (name) => name.charAt(0).toUpperCase() + name.slice(1),
)

/** Only beside a number (`3 Jan`, `Jan 2015`) or another month. */
export const MONTH_ABBREVIATIONS: ReadonlyMap<string, number> = numbered(
  'jan feb mar apr may jun jul aug sep|sept oct nov dec',
)

/** Monday is 1. */
export const WEEKDAYS: ReadonlyMap<string, number> = numbered(
  'monday tuesday wednesday thursday friday saturday sunday',
)

/** Only beside a day of the month. */
export const WEEKDAY_ABBREVIATIONS: ReadonlyMap<string, number> = numbered(
  'mon tue|tues wed|weds thu|thur|thurs fri sat sun',
)

const ONES =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const TENS = 'ten twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINAL_ONES =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'

/** `one` to `nineteen`, and the tens. */
export const CARDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ONES),
  ...[...numbered(TENS)].map(([word, tens]) => [word, tens * 10] as const),
])

/** Behind a number: `6th`. */
export const ORDINAL_SUFFIXES: ReadonlySet<string> = new Set(['st', 'nd', 'rd', 'th'])

/** `first` to `nineteenth`, `twentieth`, `thirtieth`. */
export const ORDINALS: ReadonlyMap<string, number> = new Map([
  ...numbered(ORDINAL_ONES),
  ['twentieth', 20] as const,
  ['thirtieth', 30] as const,
])
