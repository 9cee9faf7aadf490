/** Bars of one currency in, their drawing on one scale from zero out. */
import { axisX, dot, gridX, link, rect, text } from '@observablehq/plot'
import { amountText } from '../money-text.ts'
import { type Bar, mostOf } from './funding-bars.ts'
import { ACCENT, BOLD_EM, EM, type Layout, type Panel } from './picture.ts'
import { plotPanel } from './plot-panel.ts'

const AXIS = 26
const HEADING = 28
const THICKNESS = 12
/** Room behind the largest sum for the end of an open one. */
const OPEN_SHARE = 1.1

/** Where the words stand: before the bar, or on a telephone above it. */
const MEASURES = {
  wide: { words: 300, row: 22, bar: 0, ticks: 5 },
  narrow: { words: 0, row: 40, bar: 18, ticks: 3 },
} as const

interface PlacedBar extends Bar {
  /** Middle of the words, and edges and middle of the bar. */
  readonly wordsAt: number
  readonly top: number
  readonly middle: number
  readonly bottom: number
  /** Ends of the line from which it begins. */
  readonly head: number
  readonly foot: number
  readonly title: string
}

export function barPanel(bars: readonly Bar[], layout: Layout): Panel {
  const { words, ticks } = MEASURES[layout.name]
  const { placed, headings, height } = place(bars, layout)
  const most = mostOf(bars)
  const edge = most === 0 ? 1 : bars.some(({ high }) => high === null) ? most * OPEN_SHARE : most
  const currency = bars[0]!.currency
  const label = { frameAnchor: 'left', textAnchor: 'start', dx: -words, textOverflow: 'ellipsis' } as const
  const bounded = placed.filter(({ best, high }) => high !== null && high > best)
  const open = placed.filter(({ high }) => high === null)
  return plotPanel({
    width: layout.width,
    height,
    marginTop: AXIS,
    marginBottom: 0,
    marginLeft: words + 1,
    marginRight: 20,
    x: { domain: [0, edge], axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      gridX({ ticks: most === 0 ? [0] : ticks, strokeOpacity: 0.2 }),
      axisX({
        anchor: 'top',
        ticks: most === 0 ? [0] : ticks,
        tickFormat: (amount: number) => amountText(amount, currency),
        tickSize: 0,
        label: null,
      }),
      link(placed, { x1: 0, x2: 0, y1: 'head', y2: 'foot' }),
      text(headings, {
        ...label,
        y: 'at',
        text: 'thing',
        fontWeight: 'bold',
        lineWidth: layout.width / BOLD_EM,
      }),
      text(placed, {
        ...label,
        y: 'wordsAt',
        text: (bar: PlacedBar) => `${bar.stage}  ${bar.words}`,
        lineWidth: (words || layout.width) / EM - 1,
      }),
      rect(
        placed.filter(({ low }) => low > 0),
        {
          x1: 0,
          x2: 'low',
          y1: 'top',
          y2: 'bottom',
          fill: ACCENT,
          stroke: ACCENT,
          title: 'title',
        },
      ),
      rect(
        placed.filter(({ low, best }) => best > low),
        {
          x1: 'low',
          x2: 'best',
          y1: 'top',
          y2: 'bottom',
          fill: ACCENT,
          fillOpacity: 0.15,
          stroke: ACCENT,
          title: 'title',
        },
      ),
      link(bounded, { x1: 'best', x2: 'high', y1: 'middle', y2: 'middle', strokeWidth: 2, title: 'title' }),
      link(bounded, { x1: 'high', x2: 'high', y1: 'top', y2: 'bottom', strokeWidth: 2 }),
      link(open, {
        x1: 'best',
        x2: edge,
        y1: 'middle',
        y2: 'middle',
        strokeWidth: 2,
        strokeDasharray: '4 3',
        title: 'title',
      }),
      dot(open, { x: edge, y: 'middle', symbol: 'triangle', rotate: 90, fill: 'currentColor', r: 4 }),
    ],
  })
}

function place(bars: readonly Bar[], { name }: Layout) {
  const { row, bar: below } = MEASURES[name]
  const headings: { readonly thing: string; readonly at: number }[] = []
  const placed: PlacedBar[] = []
  let y = AXIS
  for (const bar of bars) {
    if (headings.at(-1)?.thing !== bar.thing) {
      headings.push({ thing: bar.thing, at: y + HEADING / 2 + 2 })
      y += HEADING
    }
    const wordsAt = y + 11
    const middle = wordsAt + below
    placed.push({
      ...bar,
      wordsAt,
      top: middle - THICKNESS / 2,
      middle,
      bottom: middle + THICKNESS / 2,
      head: middle - THICKNESS / 2 - 4,
      foot: middle + THICKNESS / 2 + 4,
      title: `${bar.thing}, ${bar.stage}: ${bar.words}`,
    })
    y += row
  }
  return { placed, headings, height: y + 4 }
}
