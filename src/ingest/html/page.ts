/**
 * Markup in, its document object model out: the few members of it that reading a page needs.
 *
 * The parser is linkedom 0.18.12 (ISC, August 2025, 2.7 MB and 2.5 MB of parser packages, no install script): the
 * smallest document object model that Readability (Mozilla's reader view: @mozilla/readability 0.6.0, Apache-2.0)
 * works on. jsdom and happy-dom are browsers, with scripts and network; parse5 and htmlparser2 alone give Readability
 * nothing to work on. 0.18.13 and later depend on a package that not every registry has.
 */
import { parseHTML } from 'linkedom'

export interface PageNode {
  /** 1: element, 3: text. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<PageNode>
}

export interface PageElement extends PageNode {
  /** Lower case. */
  readonly localName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  setAttribute(name: string, value: string): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
  remove(): void
}

export interface Page extends PageElement {
  readonly body: PageElement | null
  cloneNode(deep: boolean): unknown
}

const UPPER_CASE_ATTRIBUTE = /\s[A-Z][A-Za-z-]{1,15}\s?=/

export function parsePage(markup: string): Page {
  // A document without these tags would lose its text to linkedom's empty body.
  const whole = /<html[\s>]/i.test(markup.slice(0, 4096)) ? markup : `<html><body>${markup}</body></html>`
  const page = parseHTML(whole).document as unknown as Page
  if (UPPER_CASE_ATTRIBUTE.test(whole)) lowerAttributes(page)
  return page
}

/** linkedom leaves the case of attribute names; pages of the years around 2000 shout. */
function lowerAttributes(page: Page): void {
  for (const element of page.querySelectorAll('*')) {
    for (const { name, value } of [...element.attributes]) {
      const lower = name.toLowerCase()
      if (lower !== name && element.getAttribute(lower) === null) element.setAttribute(lower, value)
    }
  }
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

/** The text of a node on one line. */
export function inlineText(node: PageNode): string {
  return (node.textContent ?? '').replace(/[ \t\n\r\f]+/g, ' ').trim()
}
