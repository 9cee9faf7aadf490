/** A page in, the element that holds its main text out. */
import { Readability } from '@mozilla/readability'
import { inlineText, type Page, type PageElement } from './page.ts'

/** Shorter than this, a landmark is an empty shell. */
const LEAST_TEXT = 140
/** More landmarks than this are no landmarks; each is measured whole. */
const MOST_CANDIDATES = 100
/** Share of the main part that its one article must hold to stand for it. */
const ARTICLE_SHARE = 0.6

/**
 * The page's own landmark, which public bodies must mark by the accessibility rules; where it has none, what
 * Readability takes for the text; where it finds none, the whole body. Too much is better than too little here,
 * because segmenting cuts furniture that is left, visibly.
 */
export function mainContent(page: Page): PageElement | null {
  const main = longest([...page.querySelectorAll('main, [role="main"]')].slice(0, MOST_CANDIDATES))
  const articles = [...(main ?? page).querySelectorAll('article, [itemprop="articleBody"]')].slice(
    0,
    MOST_CANDIDATES,
  )
  const article = longest(articles)
  if (article !== null && holdsThePage(article, articles, main)) return article
  return main ?? readable(page) ?? page.body
}

/** An article that is the page, not one teaser of several. */
function holdsThePage(
  article: PageElement,
  articles: readonly PageElement[],
  main: PageElement | null,
): boolean {
  const length = inlineText(article).length
  if (main !== null) {
    const losesTitle = article.querySelector('h1') === null && main.querySelector('h1') !== null
    return !losesTitle && length >= ARTICLE_SHARE * inlineText(main).length
  }
  return articles.every((other) => other === article || inlineText(other).length < length / 2)
}

function longest(elements: Iterable<PageElement>): PageElement | null {
  let best: PageElement | null = null
  let length = LEAST_TEXT - 1
  for (const element of elements) {
    const own = inlineText(element).length
    if (own > length) {
      best = element
      length = own
    }
  }
  return best
}

/** Readability changes the document that it reads, so it gets a copy. Its types want a browser's, which Node has not. */
function readable(page: Page): PageElement | null {
  const copy = page.cloneNode(true) as never
  try {
    const reader = new Readability<PageElement>(copy, {
      charThreshold: LEAST_TEXT,
      maxElemsToParse: 50_000,
      serializer: (node) => node as unknown as PageElement,
    })
    const element = reader.parse()?.content ?? null
    return element !== null && inlineText(element).length >= LEAST_TEXT ? element : null
  } catch {
    return null
  }
}
