/** The timeline in, its picture out: claims, commitments, deadlines and events, a mark for each stretch of time. */
import type { Report } from '../../model/report.ts'
import { greatest, least } from './extremes.ts'
import type { Picture } from './picture.ts'
import { textPanel } from './svg-text.ts'
import { timelinePanel } from './timeline-panel.ts'
import { LANES, type Lane, type Point, stretchName, timelinePoints } from './timeline-points.ts'

const NAMES: Readonly<Record<Lane, readonly [string, string]>> = {
  claim: ['funding claim', 'funding claims'],
  commitment: ['commitment', 'commitments'],
  deadline: ['deadline', 'deadlines'],
  event: ['event', 'events'],
}

export function timelineFigure(report: Report): Picture {
  const { points, undated } = timelinePoints(report)
  const counts = LANES.map((lane) => laneWords(lane, points))
  const notes = [
    ...(points.length === 0
      ? ['There is nothing with a date to draw.']
      : [
          'A number is how many fall together, a sum the largest of them; each stands at the first day of its date.',
        ]),
    ...(undated > 0
      ? [`In the table only: ${undated} ${undated === 1 ? 'row' : 'rows'} without a day.`]
      : []),
  ]
  return {
    name: report.name,
    title: `${report.title}: claims, commitments, deadlines and events`,
    description: [...(points.length === 0 ? [] : counts), ...notes],
    panels: (layout) => [
      ...(points.length === 0
        ? []
        : [timelinePanel(points, (lane, count) => NAMES[lane][count === 1 ? 0 : 1], layout)]),
      textPanel(notes, layout),
    ],
  }
}

function laneWords(lane: Lane, points: readonly Point[]): string {
  const months = points.filter((point) => point.lane === lane).map(({ month }) => month)
  const [one, many] = NAMES[lane]
  if (months.length === 0) return `No ${many}.`
  const [first, last] = [stretchName(least(months), 1), stretchName(greatest(months), 1)]
  return `${months.length} ${months.length === 1 ? one : many}, ${first === last ? first : `${first} to ${last}`}.`
}
