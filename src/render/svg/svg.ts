/** SVG: the picture of a report alone. */
import type { Report } from '../../model/report.ts'
import type { Format } from '../format.ts'
import { FIGURES } from './figures.ts'
import { standaloneSvg } from './frame.ts'

export const svg: Format = { name: 'svg', report: reportSvg }

function reportSvg(report: Report): string {
  return standaloneSvg(FIGURES[report.name]!(report))
}
