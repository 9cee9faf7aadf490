/** HTML: a report as a page that stands alone; all reports as pages that hang together, beside their documents. */
import type { Report } from '../../model/report.ts'
import type { Format } from '../format.ts'
import { NO_LINKS } from './links.ts'
import { page } from './page.ts'
import { reportRows, reportSection } from './report-section.ts'
import { Site } from './site.ts'
import { STYLE } from './style.ts'
import script from './tables.browser.js'

export const html: Format = { name: 'html', report: reportPage, site: (options) => new Site(options) }

function reportPage(report: Report): string {
  const context = { report, links: NO_LINKS, up: '', receiptsPage: null }
  const body = reportSection(context, [...reportRows(context)], 1)
  return page({ title: report.title, body, up: '', script, style: STYLE })
}
