/** A page in, what it says of itself in its head out. */
import type { Genre, Metadata } from '../../model/document.ts'
import { genreOfWords } from '../genre-of-words.ts'
import { type LinkedData, readLinkedData } from './json-ld.ts'
import { inlineText, type Page, type PageElement } from './page.ts'
import { readPageDate } from './page-date.ts'

export function readPageMetadata(page: Page, content: PageElement | null): Metadata {
  const meta = readMeta(page)
  const linked = readLinkedData(page)
  const url = pageUrl(page, meta)
  const site = meta.get('og:site_name') ?? null
  return {
    title: pageTitle(page, content, meta, linked, site),
    ...readPageDate(meta, linked.datePublished, page, content),
    source: pageSource(meta, linked, site, url),
    url,
    genre: pageGenre(meta),
  }
}

/** The first of each name that is not empty, names in lower case. */
function readMeta(page: Page): ReadonlyMap<string, string> {
  const meta = new Map<string, string>()
  for (const element of page.querySelectorAll('meta[content]')) {
    const content = (element.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim()
    if (content === '') continue
    for (const attribute of ['property', 'name', 'itemprop']) {
      for (const name of (element.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/)) {
        if (name !== '' && !meta.has(name)) meta.set(name, content)
      }
    }
  }
  return meta
}

/** The heading where the head's title contains it, because that often carries the site's name too. */
function pageTitle(
  page: Page,
  content: PageElement | null,
  meta: ReadonlyMap<string, string>,
  linked: LinkedData,
  site: string | null,
): string | null {
  const element = page.querySelector('head title')
  const named = meta.get('og:title') ?? linked.headline ?? meta.get('dcterms.title') ?? meta.get('dc.title')
  const whole = named ?? (element === null ? '' : inlineText(element))
  const heading = content?.querySelector('h1') ?? page.querySelector('h1')
  const headingText = heading === null ? '' : inlineText(heading)
  const telling = named === undefined ? headingText.includes(' ') : whole.includes(headingText)
  if (headingText !== '' && telling) return headingText
  return withoutSite(whole, site) || headingText || null
}

/** `Title - Site` and `Title | Site` without the site, where it is known by name or behind an upright stroke. */
function withoutSite(title: string, site: string | null): string {
  const at = Math.max(title.lastIndexOf(' | '), title.lastIndexOf(' - '), title.lastIndexOf(' – '))
  if (at <= 0) return title
  const ending = title.slice(at + 3).trim()
  return ending === site || title[at + 1] === '|' ? title.slice(0, at).trim() : title
}

/** The body that publishes; a portal of many bodies only where no body is named. */
function pageSource(
  meta: ReadonlyMap<string, string>,
  linked: LinkedData,
  site: string | null,
  url: string | null,
): string | null {
  const named =
    meta.get('govuk:primary-publishing-organisation') ??
    (site === 'GOV.UK' ? linked.author : null) ??
    site ??
    linked.publisher ??
    meta.get('dcterms.publisher') ??
    meta.get('dc.publisher') ??
    meta.get('citation_publisher') ??
    meta.get('application-name')
  return named ?? (url === null ? null : new URL(url).hostname.replace(/^www\./, ''))
}

function pageUrl(page: Page, meta: ReadonlyMap<string, string>): string | null {
  const canonical = page.querySelector('link[rel="canonical"]')?.getAttribute('href')
  for (const url of [canonical, meta.get('og:url'), meta.get('dcterms.identifier')]) {
    if (typeof url === 'string' && /^https?:\/\//i.test(url.trim()) && URL.canParse(url.trim()))
      return url.trim()
  }
  return null
}

/** GOV.UK names the kind of each page; a `news story` there is a department's own. */
function pageGenre(meta: ReadonlyMap<string, string>): Genre | null {
  const kind = meta.get('govuk:format') ?? meta.get('govuk:schema-name') ?? meta.get('dcterms.type')
  if (kind === undefined) return null
  return /^(?:world_)?news_(?:story|article)$/.test(kind) ? 'press-release' : genreOfWords(kind)
}
