/** Options of a plot in, its drawing as a panel out: the same bytes each time, without styles or measured text. */
import { type PlotOptions, plot } from '@observablehq/plot'
import { DOMParser } from 'linkedom'
import type { Panel } from './picture.ts'

/** What is used of the document object model; the compiler knows of no browser. */
interface DrawnElement {
  readonly children: Iterable<DrawnElement>
  readonly attributes: Iterable<{ readonly name: string; value: string }>
  readonly localName: string
  readonly outerHTML: string
  setAttribute(name: string, value: string): void
  removeAttribute(name: string): void
  remove(): void
}

const BLANK = '<svg xmlns="http://www.w3.org/2000/svg"/>'
/** Names of the parts, which nobody hears: a picture is described as a whole. */
const NEEDLESS = ['aria-label', 'aria-hidden', 'aria-description', 'class']
/** Digits beyond the second tell nothing and cost bytes. */
const LONG_FRACTION = /-?(?<!\d)\d+\.\d{3,}/g

export function plotPanel(options: PlotOptions & { readonly width: number; readonly height: number }): Panel {
  const document = new DOMParser().parseFromString(BLANK, 'image/svg+xml')
  const drawn = plot({
    ...options,
    document: document as never,
    className: 'csc-plot',
  }) as unknown as DrawnElement
  for (const name of ['font-family', 'font-size']) drawn.removeAttribute(name)
  // Words at the edge are not cut off.
  drawn.setAttribute('overflow', 'visible')
  tidy(drawn)
  return { markup: drawn.outerHTML, height: options.height }
}

function tidy(element: DrawnElement): void {
  for (const child of [...element.children]) {
    if (child.localName === 'style') child.remove()
    else tidy(child)
  }
  for (const name of NEEDLESS) element.removeAttribute(name)
  for (const attribute of element.attributes)
    attribute.value = attribute.value.replace(
      LONG_FRACTION,
      (number) => `${Number(Number(number).toFixed(2))}`,
    )
}
