/** Points in time in, four lanes with a mark for each stretch out; the mark grows with its count, its shape tells the lane. */
import { axisX, dot, gridX, ruleY, type SymbolType, text } from '@observablehq/plot'
import { shorten } from '../width.ts'
import { greatest, least } from './extremes.ts'
import { ACCENT, type Layout, type Panel } from './picture.ts'
import { plotPanel } from './plot-panel.ts'
import { LANES, type Lane, type Point, stretchName, unitFor } from './timeline-points.ts'

const AXIS = 24
/** Pixels that a mark, a digit above it and a label of the axis need. */
const STRETCH = 18
const DIGIT = 7
const TICK = 62
/** Of a mark in its radii: the shapes are equal in area, not in height. */
const REACH = 1.65
const SMALLEST = 4
const LARGEST = 9
/** So many are told where a pointer rests, and so much of each. */
const MOST_WORDS = 3
const LONGEST_WORDS = 90

const SYMBOLS: Readonly<Record<Lane, SymbolType>> = {
  claim: 'circle',
  commitment: 'square',
  deadline: 'triangle',
  event: 'diamond',
}

/** Names before the lane, or on a telephone above it. */
const MEASURES = {
  wide: { names: 130, lane: 46, line: 29 },
  narrow: { names: 0, lane: 70, line: 53 },
} as const

interface Mark {
  readonly lane: Lane
  readonly stretch: number
  readonly count: number
  readonly radius: number
  readonly y: number
  readonly title: string
}

export type LaneName = (lane: Lane, count: number) => string

export function timelinePanel(points: readonly Point[], nameOf: LaneName, layout: Layout): Panel {
  const { names, lane: height, line } = MEASURES[layout.name]
  const room = layout.width - names - 2 * STRETCH
  const unit = unitFor(points, (count) => Math.max(STRETCH, `${count}`.length * DIGIT + 4), room)
  const marks = marksOf(points, unit, (lane) => AXIS + LANES.indexOf(lane) * height + line, nameOf)
  const stretches = marks.map(({ stretch }) => stretch)
  const [first, last] = [least(stretches), greatest(stretches)]
  const step = Math.ceil(((last - first + 1) * TICK) / room)
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  const lanes = LANES.map((lane, at) => ({
    name: nameOf(lane, 2),
    at: AXIS + at * height + (names === 0 ? 14 : line),
    line: AXIS + at * height + line,
  }))
  return plotPanel({
    width: layout.width,
    height: AXIS + LANES.length * height,
    marginTop: AXIS,
    marginBottom: 0,
    marginLeft: names + STRETCH,
    marginRight: STRETCH,
    x: { type: 'linear', domain: first === last ? [first - 1, last + 1] : [first, last], axis: null },
    y: { type: 'identity', axis: null },
    r: { type: 'identity' },
    marks: [
      gridX({ ticks, strokeOpacity: 0.2 }),
      axisX({
        anchor: 'top',
        ticks,
        tickFormat: (at: number) => stretchName(at, unit),
        tickSize: 0,
        label: null,
      }),
      ruleY(lanes, { y: 'line', strokeOpacity: 0.4 }),
      text(lanes, {
        frameAnchor: 'left',
        dx: -names - STRETCH,
        textAnchor: 'start',
        y: 'at',
        text: 'name',
        fontWeight: 'bold',
      }),
      ...LANES.map((lane) =>
        dot(
          marks.filter((mark) => mark.lane === lane),
          { x: 'stretch', y: 'y', r: 'radius', symbol: SYMBOLS[lane], fill: ACCENT, title: 'title' },
        ),
      ),
      text(
        marks.filter(({ count }) => count > 1),
        { x: 'stretch', y: ({ y, radius }: Mark) => y - REACH * radius - 7, text: 'count', fontSize: 12 },
      ),
    ],
  })
}

function marksOf(
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
    return {
      lane,
      stretch,
      count: group.length,
      radius: SMALLEST + (LARGEST - SMALLEST) * share,
      y: lineOf(lane),
      title: [
        `${stretchName(stretch, unit, true)}: ${group.length} ${nameOf(lane, group.length)}`,
        ...words,
        ...more,
      ].join('\n'),
    }
  })
}
