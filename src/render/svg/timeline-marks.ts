/** Points in time in, a mark for each lane and stretch out: how many fall together, and the largest sum among them. */
import { shorten } from '../width.ts'
import { greatest } from './extremes.ts'
import { type Lane, type Point, stretchName } from './timeline-points.ts'

/** Of a mark in its radii: the shapes are equal in area, not in height. */
export const REACH = 1.65
const SMALLEST = 4
const LARGEST = 9
/** So many are told where a pointer rests, and so much of each. */
const MOST_WORDS = 3
const LONGEST_WORDS = 90

export interface Mark {
  readonly lane: Lane
  readonly stretch: number
  readonly count: number
  readonly radius: number
  readonly y: number
  /** The largest sum among them, and its words. */
  readonly amount: number
  readonly sum: string
  readonly title: string
}

export type LaneName = (lane: Lane, count: number) => string

export function marksOf(
  points: readonly Point[],
  unit: number,
  lineOf: (lane: Lane) => number,
  nameOf: LaneName,
): Mark[] {
  const groups = new Map<string, Point[]>()
  for (const point of points) {
    const key = `${point.lane} ${Math.floor(point.month / unit)}`
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [point])
    else group.push(point)
  }
  const most = greatest([...groups.values()].map(({ length }) => length))
  return [...groups.values()].map((group): Mark => {
    const [{ lane, month }] = group as [Point]
    const stretch = Math.floor(month / unit)
    const share = most === 1 ? 0 : Math.sqrt((group.length - 1) / (most - 1))
    const words = group.slice(0, MOST_WORDS).map((point) => shorten(point.words, LONGEST_WORDS))
    const more = group.length > MOST_WORDS ? [`and ${group.length - MOST_WORDS} more`] : []
    const sum = group.reduce<Point | null>(
      (best, point) => (point.amount > (best?.amount ?? 0) ? point : best),
      null,
    )
    return {
      lane,
      stretch,
      count: group.length,
      radius: SMALLEST + (LARGEST - SMALLEST) * share,
      y: lineOf(lane),
      amount: sum?.amount ?? 0,
      sum: sum?.sum ?? '',
      title: [
        `${stretchName(stretch, unit, true)}: ${group.length} ${nameOf(lane, group.length)}`,
        ...words,
        ...more,
      ].join('\n'),
    }
  })
}

/** A character of a sum in pixels, what keeps two sums apart, and how far one may stand out beyond the lane. */
const CHARACTER = 6.5
const APART = 10
const OUT = 22

/** A lane in pixels: where a stretch stands in it, and where it ends. */
export interface LaneScale {
  readonly at: (stretch: number) => number
  readonly end: number
}

/** The claims whose sum can be written below without touching another, the largest first. */
export function withSums(marks: readonly Mark[], { at, end }: LaneScale): Mark[] {
  const written: Mark[] = []
  const half = ({ sum }: Mark) => (sum.length * CHARACTER) / 2
  const isInside = (mark: Mark) =>
    at(mark.stretch) - half(mark) > -OUT && at(mark.stretch) + half(mark) < end + OUT
  const claims = marks.filter((mark) => mark.lane === 'claim' && mark.sum !== '' && isInside(mark))
  for (const mark of claims.sort((one, other) => other.amount - one.amount)) {
    const isFree = written.every(
      (other) => Math.abs(at(mark.stretch) - at(other.stretch)) > half(mark) + half(other) + APART,
    )
    if (isFree) written.push(mark)
  }
  return written
}
