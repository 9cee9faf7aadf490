/** The funding claims in, how often who speaks of what out: the speakers and subjects with most claims. */
import type { Report, Row } from '../../model/report.ts'
import { compareCodePoints } from '../../text/compare-code-points.ts'
import { cellText } from '../cell-text.ts'
import { plainText } from './svg-text.ts'

export interface Pair {
  readonly speaker: string
  readonly subject: string
  readonly count: number
  /** What is said, claim by claim. */
  readonly said: readonly string[]
}

export interface SpeakerMatrix {
  readonly speakers: readonly string[]
  readonly subjects: readonly string[]
  readonly pairs: readonly Pair[]
  /** Claims that are not drawn. */
  readonly more: number
}

/** As many columns as a telephone has room for, and as many rows as a page. */
const MOST_SPEAKERS = 8
const MOST_SUBJECTS = 20
const IN_OWN_VOICE = 'the document itself'
const NO_SUBJECT = 'subject not named'

export function speakerMatrix({ columns, rows }: Report): SpeakerMatrix {
  const at = (key: string) => columns.findIndex((column) => column.key === key)
  const [speakerAt, subjectAt, sumAt, actionAt] = [at('speaker'), at('for'), at('sum'), at('action')]
  const claims = rows.map((row) => ({
    speaker: textOf(row, speakerAt) || IN_OWN_VOICE,
    subject: textOf(row, subjectAt) || NO_SUBJECT,
    words: `${textOf(row, sumAt)} ${textOf(row, actionAt)}`,
  }))
  const subjects = mostFrequent(claims, 'subject', MOST_SUBJECTS)
  const aboutThese = claims.filter(({ subject }) => subjects.includes(subject))
  const speakers = mostFrequent(aboutThese, 'speaker', MOST_SPEAKERS)
  const shown = aboutThese.filter(({ speaker }) => speakers.includes(speaker))
  const said = new Map<string, string[]>()
  for (const { speaker, subject, words } of shown) {
    const key = `${speakers.indexOf(speaker)} ${subjects.indexOf(subject)}`
    said.set(key, [...(said.get(key) ?? []), words])
  }
  const pairs = subjects.flatMap((subject, row) =>
    speakers.flatMap((speaker, column): Pair[] => {
      const words = said.get(`${column} ${row}`)
      return words === undefined ? [] : [{ speaker, subject, count: words.length, said: words }]
    }),
  )
  return { speakers, subjects, pairs, more: claims.length - shown.length }
}

function textOf({ cells }: Row, column: number): string {
  return plainText(cellText(cells[column] ?? null))
}

interface Claim {
  readonly speaker: string
  readonly subject: string
}

function mostFrequent(claims: readonly Claim[], role: keyof Claim, most: number): string[] {
  const counts = new Map<string, number>()
  for (const { [role]: name } of claims) counts.set(name, (counts.get(name) ?? 0) + 1)
  return [...counts]
    .sort(([one, few], [other, many]) => many - few || compareCodePoints(one, other))
    .slice(0, most)
    .map(([name]) => name)
}
