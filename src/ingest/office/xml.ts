/** XML in, its elements out, read by the parser that reads web pages too; entities of its own are not expanded. */
import { DOMParser } from 'linkedom'

export interface XmlNode {
  /** 1: element, 3: text, 4: text in a CDATA section. */
  readonly nodeType: number
  readonly textContent: string | null
  readonly childNodes: Iterable<XmlNode>
}

export interface XmlElement extends XmlNode {
  /** With its prefix: `text:p`. */
  readonly nodeName: string
  readonly attributes: Iterable<{ readonly name: string; readonly value: string }>
  getAttribute(name: string): string | null
  getElementsByTagName(name: string): ArrayLike<XmlElement>
}

/** Parsers recurse, and take ever longer the deeper they are. */
const DEEPEST = 512

/** The root element; null where there is none. */
export function parseXml(bytes: Uint8Array): XmlElement | null {
  const markup = new TextDecoder().decode(bytes)
  if (isTooDeep(markup)) throw new Error('its elements nest too deeply')
  const document = new DOMParser().parseFromString(markup, 'text/xml')
  return document.documentElement as unknown as XmlElement | null
}

export function isTooDeep(markup: string): boolean {
  let depth = 0
  for (let at = markup.indexOf('<'); at !== -1; at = markup.indexOf('<', at + 1)) {
    const next = markup.charCodeAt(at + 1)
    if (next === SLASH) depth--
    else if (next !== QUESTION && next !== EXCLAMATION) {
      const end = markup.indexOf('>', at)
      if (end === -1) return false
      if (markup.charCodeAt(end - 1) !== SLASH && ++depth > DEEPEST) return true
    }
  }
  return false
}

const SLASH = 0x2f
const QUESTION = 0x3f
const EXCLAMATION = 0x21

export function isXmlElement(node: XmlNode): node is XmlElement {
  return node.nodeType === 1
}

/** The text of the first element of that name on one line; null where there is none, or nothing in it. */
export function textOfFirst(root: XmlElement | null, name: string): string | null {
  const text = root?.getElementsByTagName(name)[0]?.textContent?.replace(/\s+/g, ' ').trim() ?? ''
  return text === '' ? null : text
}
