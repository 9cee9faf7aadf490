/** Speakers and subjects in, a dot for each pair that speaks out; beside the dot the number of claims. */
import { dot, rect, text } from '@observablehq/plot'
import { greatest } from './extremes.ts'
import { ACCENT, EM, FONT_SIZE, type Layout, type Panel } from './picture.ts'
import { plotPanel } from './plot-panel.ts'
import type { Pair, SpeakerMatrix } from './speaker-matrix.ts'

/** Ems of a speaker's name, which stands upright; a character takes about half of one. */
const LONGEST_NAME = 12
const SMALLEST = 4
const LARGEST = 9
const WIDEST_COLUMN = 60
/** Claims that are told where a pointer rests. */
const MOST_SAID = 6

/** Subjects before their row, or on a telephone above it. */
const MEASURES = {
  wide: { subject: 260, row: 26, line: 13 },
  narrow: { subject: 0, row: 44, line: 32 },
} as const

export function matrixPanel({ speakers, subjects, pairs }: SpeakerMatrix, layout: Layout): Panel {
  const { subject: names, row, line } = MEASURES[layout.name]
  const longest = greatest(speakers.map(({ length }) => length))
  const head = Math.min(LONGEST_NAME, longest * 0.6) * FONT_SIZE + 16
  const column = Math.min(WIDEST_COLUMN, (layout.width - names) / speakers.length)
  const most = greatest(pairs.map(({ count }) => count))
  const columnAt = (speaker: string) => names + (speakers.indexOf(speaker) + 0.5) * column - 8
  const lineAt = (subject: string) => head + subjects.indexOf(subject) * row + line
  const radius = ({ count }: Pair) =>
    SMALLEST + (most === 1 ? 0 : (LARGEST - SMALLEST) * Math.sqrt((count - 1) / (most - 1)))
  return plotPanel({
    width: layout.width,
    height: head + subjects.length * row,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      rect(
        subjects.filter((_, at) => at % 2 === 0),
        {
          x1: 0,
          x2: layout.width,
          y1: (name: string) => lineAt(name) - line,
          y2: (name: string) => lineAt(name) - line + row,
          fillOpacity: 0.07,
        },
      ),
      text(speakers, {
        x: columnAt,
        y: head - 6,
        rotate: -90,
        textAnchor: 'start',
        text: (name: string) => name,
        textOverflow: 'ellipsis',
        lineWidth: LONGEST_NAME,
      }),
      text(subjects, {
        x: 0,
        y: (name: string) => lineAt(name) - (names === 0 ? 20 : 0),
        textAnchor: 'start',
        text: (name: string) => name,
        textOverflow: 'ellipsis',
        lineWidth: (names || layout.width) / EM - 1,
      }),
      dot(pairs, {
        x: ({ speaker }: Pair) => columnAt(speaker),
        y: ({ subject }: Pair) => lineAt(subject),
        r: radius,
        fill: ACCENT,
        title: titleOf,
      }),
      text(pairs, {
        x: (pair: Pair) => columnAt(pair.speaker) + radius(pair) + 3,
        y: ({ subject }: Pair) => lineAt(subject),
        textAnchor: 'start',
        text: 'count',
        stroke: 'none',
      }),
    ],
  })
}

function titleOf({ speaker, subject, said }: Pair): string {
  const more = said.length > MOST_SAID ? [`and ${said.length - MOST_SAID} more`] : []
  return [`${speaker} on ${subject}`, ...said.slice(0, MOST_SAID), ...more].join('\n')
}
