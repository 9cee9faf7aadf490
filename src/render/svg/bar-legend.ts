/** Bars in, the key to the parts that they have out. */
import { dot, link, rect, text } from '@observablehq/plot'
import type { Bar } from './funding-bars.ts'
import { ACCENT, type Layout, type Panel } from './picture.ts'
import { plotPanel } from './plot-panel.ts'

const SAMPLE = 26
const LINE = 20

type Part = 'low' | 'best' | 'high' | 'open'

const MEANINGS: Readonly<Record<Part, string>> = {
  low: 'to the low: certainly separate money',
  best: 'to the best: probably separate too',
  high: 'to the high: not certainly the same',
  open: 'open: the texts give no bound',
}

const PRESENT: Readonly<Record<Part, (bar: Bar) => boolean>> = {
  low: ({ low }) => low > 0,
  best: ({ low, best }) => best > low,
  high: ({ best, high }) => high !== null && high > best,
  open: ({ high }) => high === null,
}

interface Entry {
  readonly part: Part
  readonly left: number
  readonly right: number
  readonly top: number
  readonly middle: number
  readonly bottom: number
}

export function barLegend(bars: readonly Bar[], layout: Layout): Panel {
  const inLine = layout.name === 'wide' ? 2 : 1
  const parts = (Object.keys(MEANINGS) as Part[]).filter((part) => bars.some(PRESENT[part]))
  const entries = parts.map((part, at): Entry => {
    const left = (at % inLine) * (layout.width / inLine) + 1
    const middle = Math.floor(at / inLine) * LINE + LINE / 2
    return { part, left, right: left + SAMPLE, top: middle - 6, middle, bottom: middle + 6 }
  })
  const of = (part: Part) => entries.filter((entry) => entry.part === part)
  const box = { x1: 'left', x2: 'right', y1: 'top', y2: 'bottom', stroke: ACCENT, fill: ACCENT } as const
  const line = { x1: 'left', x2: 'right', y1: 'middle', y2: 'middle', strokeWidth: 2 } as const
  return plotPanel({
    width: layout.width,
    height: Math.ceil(parts.length / inLine) * LINE,
    margin: 0,
    x: { type: 'identity', axis: null },
    y: { type: 'identity', axis: null },
    marks: [
      rect(of('low'), box),
      rect(of('best'), { ...box, fillOpacity: 0.15 }),
      link(of('high'), line),
      link(of('high'), { ...line, x1: 'right', y1: 'top', y2: 'bottom' }),
      link(of('open'), { ...line, strokeDasharray: '4 3' }),
      dot(of('open'), {
        x: 'right',
        y: 'middle',
        symbol: 'triangle',
        rotate: 90,
        fill: 'currentColor',
        r: 4,
      }),
      text(entries, {
        x: 'right',
        y: 'middle',
        dx: 10,
        textAnchor: 'start',
        text: (entry: Entry) => MEANINGS[entry.part],
      }),
    ],
  })
}
