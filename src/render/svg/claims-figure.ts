/** The funding claims in, who says what about whom out: a dot for each speaker and subject, with how many claims. */
import type { Report } from '../../model/report.ts'
import { matrixPanel } from './matrix-panel.ts'
import type { Picture } from './picture.ts'
import { speakerMatrix } from './speaker-matrix.ts'
import { textPanel } from './svg-text.ts'

export function claimsFigure(report: Report): Picture {
  const matrix = speakerMatrix(report)
  const { pairs, speakers, subjects, more } = matrix
  const notes = [
    pairs.length === 0
      ? 'There is no claim to draw.'
      : 'A number is how many claims a speaker makes about a subject.',
    ...(more > 0
      ? [
          `Drawn are the ${speakers.length} speakers and ${subjects.length} subjects with most claims; ${more} more ${more === 1 ? 'claim is' : 'claims are'} in the table.`,
        ]
      : []),
  ]
  return {
    name: report.name,
    title: `${report.title}: who speaks of what`,
    description: [
      ...pairs.map(({ speaker, subject, count }) => `${speaker} on ${subject}: ${count}.`),
      ...notes,
    ],
    panels: (layout) => [
      ...(pairs.length === 0 ? [] : [matrixPanel(matrix, layout)]),
      textPanel(notes, layout),
    ],
  }
}
