/** All reports in, the page that a reader opens first out. */
import type { RunRecord } from '../../model/record.ts'
import type { Report } from '../../model/report.ts'
import { escaped } from './escape.ts'
import { page } from './page.ts'
import type { ReportPages } from './report-pages.ts'
import script from './tables.browser.js'

export function indexPage(
  reports: readonly Report[],
  pages: readonly ReportPages[],
  documents: number,
  run: RunRecord | null,
): string {
  const title = `What ${documents === 1 ? 'one document says' : `${documents} documents say`}`
  const list = reports
    .map(({ name, title: words, rows }) => `<li><a href="#${name}">${escaped(words)}</a> ${rows.length}</li>`)
    .join('\n')
  const made = run === null ? '' : ` Made by csc ${escaped(run.csc)}.`
  return page({
    title,
    body: `<h1>${title}</h1>
<p>Follow a figure to its receipts: the sentences that it rests on. Follow a receipt to its place in the document.${made}</p>
<nav aria-label="Reports"><ul class="contents">
${list}
</ul></nav>
${pages.map((one) => one.section()).join('\n')}`,
    up: '',
    script,
  })
}
