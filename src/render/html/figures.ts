/** A report in, the drawing that stands above its table out: an SVG with its title and text alternative, without style of its own. */
import type { Report } from '../../model/report.ts'
import { FIGURES } from '../svg/figures.ts'
import { embeddedSvg } from '../svg/frame.ts'

/** Null where there is nothing to draw: such a report has its table alone. */
export function figureOf(report: Report): string | null {
  const draw = FIGURES[report.name]
  return draw === undefined || report.rows.length === 0 ? null : embeddedSvg(draw(report))
}
