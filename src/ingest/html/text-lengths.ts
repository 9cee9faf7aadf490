/** A page in, how much text stands in each of its elements out: counted once, because asking each would be quadratic. */
import { isElement, type PageElement, type PageNode } from './page.ts'

/** Elements whose content is no text of the page. */
const NO_TEXT = new Set(['script', 'style', 'noscript', 'template', 'head', 'svg'])

/** UTF-16 units, white space included. Elements without text may be missing. */
export type TextLengths = ReadonlyMap<PageNode, number>

export function textLengths(root: PageElement): TextLengths {
  const lengths = new Map<PageNode, number>()
  measure(root, lengths)
  return lengths
}

/** Depth of the page is bounded before, so recursion is safe. */
function measure(element: PageElement, lengths: Map<PageNode, number>): number {
  let length = 0
  for (const node of element.childNodes) {
    if (node.nodeType === 3) length += node.textContent?.length ?? 0
    else if (isElement(node) && !NO_TEXT.has(node.localName)) length += measure(node, lengths)
  }
  lengths.set(element, length)
  return length
}
