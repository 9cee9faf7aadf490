/** A page in, its date of publication as its own metadata gives it out, with the words that gave it. */
import { edtfDate } from '../edtf-date.ts'
import { inlineText, type Page, type PageElement } from './page.ts'

export interface PageDate {
  readonly published: string | null
  readonly publishedBasis: string | null
}

/** In order of how surely they mean first publication; dates of updates are never taken. */
const META_NAMES = [
  'govuk:first-published-at',
  'article:published_time',
  'og:article:published_time',
  'article:published',
  'dcterms.issued',
  'dc.date.issued',
  'dcterms.available',
  'citation_publication_date',
  'citation_online_date',
  'citation_date',
  'parsely-pub-date',
  'sailthru.date',
  'datepublished',
  'publish-date',
  'publication_date',
  'pubdate',
  'dcterms.date',
  'dc.date',
  'dcterms.created',
  'dc.date.created',
  'date',
]
const MARKED_TIME =
  'time[pubdate], [itemprop="datePublished"], time.published, time.entry-date, .entry-date time, .published time, .post-date time, .posted-on time, .date time'

export function readPageDate(
  meta: ReadonlyMap<string, string>,
  datePublished: string | null,
  page: Page,
  content: PageElement | null,
): PageDate {
  for (const name of META_NAMES) {
    const value = meta.get(name)
    const published = dateOf(value)
    if (published !== null) return { published, publishedBasis: `page metadata ${name}: ${value}` }
  }
  const linked = dateOf(datePublished ?? undefined)
  if (linked !== null)
    return { published: linked, publishedBasis: `page metadata datePublished: ${datePublished}` }
  return readTimeElement(page, content)
}

/** A `<time>` that is marked as the date of publication, else the only one of the text. */
function readTimeElement(page: Page, content: PageElement | null): PageDate {
  const marked = [...(content ?? page).querySelectorAll(MARKED_TIME), ...page.querySelectorAll(MARKED_TIME)]
  const times = [...(content ?? page).querySelectorAll('time[datetime]')]
  for (const element of marked.length > 0 ? marked : times.length === 1 ? times : []) {
    const value = element.getAttribute('datetime') ?? element.getAttribute('content') ?? inlineText(element)
    const published = dateOf(value)
    if (published !== null)
      return { published, publishedBasis: `page's time element: ${inlineText(element) || value}` }
  }
  return { published: null, publishedBasis: null }
}

function dateOf(value: string | undefined): string | null {
  return value === undefined ? null : edtfDate(value.slice(0, 60).replaceAll('/', '-'))
}
