/** Points in time in, four lanes with a mark for each stretch out; the mark grows with its count, its shape tells the lane. */
import { axisX, dot, gridX, ruleY, type SymbolType, text } from '@observablehq/plot'
import { greatest, least } from './extremes.ts'
import { ACCENT, type Layout, type Panel } from './picture.ts'
import { plotPanel } from './plot-panel.ts'
import { type LaneName, type Mark, marksOf, REACH, withSums } from './timeline-marks.ts'
import { LANES, type Lane, type Point, stretchName, unitFor } from './timeline-points.ts'

const AXIS = 24
/** Pixels that a mark, a digit above it and a label of the axis need. */
const STRETCH = 18
const DIGIT = 7
const TICK = 62
/** Room below the lane of claims for their sums. */
const SUMS = 16
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

export function timelinePanel(points: readonly Point[], nameOf: LaneName, layout: Layout): Panel {
  const { names, lane: height, line } = MEASURES[layout.name]
  const room = layout.width - names - 2 * STRETCH
  const unit = unitFor(points, (count) => Math.max(STRETCH, `${count}`.length * DIGIT + 4), room)
  const topOf = (lane: Lane) => AXIS + LANES.indexOf(lane) * height + (lane === 'claim' ? 0 : SUMS)
  const marks = marksOf(points, unit, (lane) => topOf(lane) + line, nameOf)
  const stretches = marks.map(({ stretch }) => stretch)
  const [first, last] = [least(stretches), greatest(stretches)]
  const step = Math.ceil(((last - first + 1) * TICK) / room)
  const ticks = Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, at) => first + at * step)
  const lanes = LANES.map((lane) => ({
    name: nameOf(lane, 2),
    at: topOf(lane) + (names === 0 ? 14 : line),
    line: topOf(lane) + line,
  }))
  const domain: [number, number] = first === last ? [first - 1, last + 1] : [first, last]
  const scale = room / (domain[1] - domain[0])
  const sums = withSums(marks, { at: (stretch) => (stretch - domain[0]) * scale, end: room })
  return plotPanel({
    width: layout.width,
    height: AXIS + LANES.length * height + SUMS,
    marginTop: AXIS,
    marginBottom: 0,
    marginLeft: names + STRETCH,
    marginRight: STRETCH,
    x: { type: 'linear', domain, axis: null },
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
      text(sums, { x: 'stretch', y: ({ y, radius }: Mark) => y + radius + 10, text: 'sum', fontSize: 12 }),
    ],
  })
}
