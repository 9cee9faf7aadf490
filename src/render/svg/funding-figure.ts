/** The funding report in, its picture out: a bar for each thing and stage, from low by best to high. */
import type { Report } from '../../model/report.ts'
import { barLegend } from './bar-legend.ts'
import { barPanel } from './bar-panel.ts'
import { fundingBars } from './funding-bars.ts'
import type { Picture } from './picture.ts'
import { textPanel } from './svg-text.ts'

export function fundingFigure(report: Report): Picture {
  const { sections, more, without } = fundingBars(report)
  const bars = sections.flat()
  const notes = [
    ...(bars.length === 0
      ? ['There is no sum to draw.']
      : ['Sums of different stages or currencies are never added.']),
    ...(sections.length > 1 ? ['Every axis begins at nothing and has a scale of its own.'] : []),
    ...(more > 0
      ? [`The largest are drawn; ${more} more ${more === 1 ? 'row is' : 'rows are'} in the table.`]
      : []),
    ...(without > 0
      ? [
          `In the table only: ${without} ${without === 1 ? 'row' : 'rows'} without a sum (a rate, or a reading left undecided).`,
        ]
      : []),
  ]
  return {
    name: report.name,
    title: `${report.title}: low, best and high sum by stage`,
    description: [...bars.map(({ thing, stage, words }) => `${thing}, ${stage}: ${words}.`), ...notes],
    panels: (layout) => [
      ...(bars.length === 0 ? [] : [barLegend(bars, layout)]),
      ...sections.map((section) => barPanel(section, layout)),
      textPanel(notes, layout),
    ],
  }
}
