/** SVG in, its elements out, by a parser that refuses what is not well formed. */
import { SaxesParser } from 'saxes'

export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

export function readSvg(source: string): Element {
  const parser = new SaxesParser({ xmlns: true })
  const root: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [root]
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ name, attributes }) => {
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value])
    const element = { name, attributes: Object.fromEntries(values), children: [], text: '' }
    open.at(-1)!.children.push(element)
    open.push(element)
  })
  parser.on('text', (text) => {
    open.at(-1)!.text += text
  })
  parser.on('closetag', () => {
    open.pop()
  })
  parser.write(source).close()
  return root.children[0]!
}

export function descendants(element: Element): Element[] {
  return element.children.flatMap((child) => [child, ...descendants(child)])
}

/** The part that is drawn wide or narrow. */
export function partOf(svg: Element, name: 'wide' | 'narrow'): Element {
  return descendants(svg).find(({ attributes }) => attributes.class === `csc-${name}`)!
}

/** What a reader sees of it, tooltips aside; a shortened text in full. */
export function wordsOf(element: Element): string[] {
  return descendants(element)
    .filter(({ name }) => name === 'text')
    .map(({ text, children }) => children.find(({ name }) => name === 'title')?.text ?? text)
}
