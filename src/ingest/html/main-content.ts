/** A page in, the element that holds its main text out. */
import { Readability } from '@mozilla/readability'
import { inlineText, type Page, type PageElement } from './page.ts'
import type { TextLengths } from './text-lengths.ts'

/** Shorter than this, a landmark is an empty shell. */
const LEAST_TEXT = 140
/** Share of the main part that its one article must hold to stand for it. */
const ARTICLE_SHARE = 0.6
/** Readability goes over the page several times. */
const MOST_ELEMENTS = 20_000

/**
 * The page's own landmark, which public bodies must mark by the accessibility rules; where it has none, what
 * Readability takes for the text; where it finds none, the whole body. Too much is better than too little here,
 * because segmenting cuts furniture that is left, visibly.
 */
export function mainContent(page: Page, lengths: TextLengths): PageElement | null {
  const main = longest(page.querySelectorAll('main, [role="main"]'), lengths)
  const articles = [...(main ?? page).querySelectorAll('article, [itemprop="articleBody"]')]
  const article = longest(articles, lengths)
  if (article !== null && holdsThePage(article, articles, main, lengths)) return article
  return main ?? readable(page, lengths) ?? page.body
}

/** An article that is the page, not one teaser of several. */
function holdsThePage(
  article: PageElement,
  articles: readonly PageElement[],
  main: PageElement | null,
  lengths: TextLengths,
): boolean {
  const length = lengths.get(article) ?? 0
  if (main !== null) {
    const losesTitle = article.querySelector('h1') === null && main.querySelector('h1') !== null
    return !losesTitle && length >= ARTICLE_SHARE * (lengths.get(main) ?? 0)
  }
  return articles.every((other) => other === article || (lengths.get(other) ?? 0) < length / 2)
}

function longest(elements: Iterable<PageElement>, lengths: TextLengths): PageElement | null {
  let best: PageElement | null = null
  let length = LEAST_TEXT - 1
  for (const element of elements) {
    const own = lengths.get(element) ?? 0
    if (own <= length) continue
    best = element
    length = own
  }
  return best
}

/** Readability changes the document that it reads, so it gets a copy. Its types want a browser's, which Node has not. */
function readable(page: Page, lengths: TextLengths): PageElement | null {
  if (lengths.size > MOST_ELEMENTS) return null
  const copy = page.cloneNode(true) as never
  try {
    const reader = new Readability<PageElement>(copy, {
      charThreshold: LEAST_TEXT,
      serializer: (node) => node as unknown as PageElement,
    })
    const element = reader.parse()?.content ?? null
    return element !== null && inlineText(element).length >= LEAST_TEXT ? element : null
  } catch {
    return null
  }
}
