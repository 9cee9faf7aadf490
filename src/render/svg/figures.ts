/** The reports that have a picture, and how it is drawn. */
import { claimsFigure } from './claims-figure.ts'
import { fundingFigure } from './funding-figure.ts'
import type { Figure } from './picture.ts'
import { timelineFigure } from './timeline-figure.ts'

export const FIGURES: Readonly<Record<string, Figure>> = {
  funding: fundingFigure,
  claims: claimsFigure,
  timeline: timelineFigure,
}
