/** The timeline drawn: every row is counted, in its lane and its stretch of time. */
import { expect, test } from 'vitest'
import { standaloneSvg } from '../../../src/render/svg/frame.ts'
import { timelineFigure } from '../../../src/render/svg/timeline-figure.ts'
import { stretchName } from '../../../src/render/svg/timeline-points.ts'
import { type TimelineLine, timeline } from './made-reports.ts'
import { descendants, partOf, readSvg, wordsOf } from './read-svg.ts'

function drawn(lines: readonly TimelineLine[]) {
  const svg = readSvg(standaloneSvg(timelineFigure(timeline(lines))))
  const titles = (name: 'wide' | 'narrow') =>
    descendants(partOf(svg, name)).flatMap(({ name: element, text }) => (element === 'title' ? [text] : []))
  return { svg, titles }
}

const LINES: readonly TimelineLine[] = [
  ['2019-01-05', 'claim', 'committed', 'Hubs'],
  ['2019-01', 'claim', 'spent', 'Grants'],
  ['2019-03-31', 'commitment', 'firm', 'Council: open ten hubs'],
  ['2020', 'deadline', 'firm', 'Council: open ten hubs'],
  ['2019-21', 'event', 'launched', 'Hubs'],
]

test('marks with what they stand for', () => {
  expect(drawn(LINES).titles('wide')).toEqual([
    'Jan 2019: 2 funding claims\ncommitted Hubs\nspent Grants',
    'Mar 2019: 1 commitment\nfirm Council: open ten hubs',
    'Jan 2020: 1 deadline\nfirm Council: open ten hubs',
    'Mar 2019: 1 event\nlaunched Hubs',
  ])
})

test('below the claims stand the largest sums for which there is room', () => {
  const lines = [2010, 2011, 2012, 2030].flatMap((year): TimelineLine[] => [
    [`${year}-01`, 'claim', 'spent', 'Hubs', year * 1000],
    [`${year}-01`, 'claim', 'spent', 'Grants', 7],
  ])
  const sums = (name: 'wide' | 'narrow') =>
    wordsOf(partOf(drawn(lines).svg, name)).filter((one) => one.startsWith('£'))
  expect(sums('wide')).toEqual(['£2.03m', '£2.012m', '£2.01m'])
  expect(sums('narrow')).toEqual(['£2.03m'])
})

test('the description counts the rows of the table', () => {
  expect(drawn(LINES).svg.children[1]!.text).toMatch(
    /^2 funding claims, Jan 2019\. 1 commitment, Mar 2019\. 1 deadline, Jan 2020\. 1 event, Mar 2019\. /,
  )
})

test.each(['wide', 'narrow'] as const)('%s: over forty years no row is lost', (name) => {
  const lines = Array.from(
    { length: 5000 },
    (_, at): TimelineLine => [`${1985 + (at % 40)}-0${1 + (at % 9)}`, 'event', 'launched', `Thing ${at}`],
  )
  const counts = drawn(lines)
    .titles(name)
    .map((title) => Number(/: (\d+) events?\n/.exec(title)![1]))
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(5000)
})

test('rows whose date gives no day are left out with a word', () => {
  const { svg } = drawn([...LINES, ['unknown', 'event', 'launched', 'Hubs']])
  expect(wordsOf(partOf(svg, 'wide')).join(' ')).toContain('In the table only: 1 row without a day.')
})

test.each([
  [2015 * 12 + 6, 1, 'Jul 2015', 'Jul 2015'],
  [2015 * 4 + 2, 3, 'Jul 2015', 'Jul to Sep 2015'],
  [2015, 12, '2015', '2015'],
  [403, 60, '2015', '2015 to 2019'],
  [201, 120, '2010', '2010 to 2019'],
])('stretch %i of %i months: %s, %s', (stretch, unit, short, long) => {
  expect(stretchName(stretch, unit)).toBe(short)
  expect(stretchName(stretch, unit, true)).toBe(long)
})
