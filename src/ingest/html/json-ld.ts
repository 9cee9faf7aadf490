/** A page in, what its JSON-LD says of the article out. */
import type { Page } from './page.ts'

export interface LinkedData {
  readonly headline: string | null
  readonly datePublished: string | null
  readonly author: string | null
  readonly publisher: string | null
}

type Json = Record<string, unknown>

const NODES_LIMIT = 1000
const ARTICLE = /(?:Article|Posting|Report|WebPage|CreativeWork|Dataset|PressRelease|Legislation)$/

/** The first node that has a date of publication, articles before anything else. */
export function readLinkedData(page: Page): LinkedData {
  const nodes: Json[] = []
  for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
    collect(parse(script.textContent ?? ''), nodes)
  }
  const dated = nodes.filter(({ datePublished }) => typeof datePublished === 'string')
  const node = dated.find(isArticle) ?? dated[0] ?? nodes.find(isArticle)
  return {
    headline: textOf(node?.headline),
    datePublished: textOf(node?.datePublished),
    author: organisation(node?.author),
    publisher: nameOf(node?.publisher),
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

/** Nodes stand alone, in a list, or under `@graph`. */
function collect(value: unknown, nodes: Json[]): void {
  const waiting: unknown[] = [value]
  for (const item of waiting) {
    if (nodes.length > NODES_LIMIT || waiting.length > NODES_LIMIT) return
    if (Array.isArray(item)) waiting.push(...item.slice(0, NODES_LIMIT))
    else if (isObject(item)) {
      nodes.push(item)
      if (Array.isArray(item['@graph'])) waiting.push(item['@graph'])
    }
  }
}

function isArticle(node: Json): boolean {
  const types = Array.isArray(node['@type']) ? node['@type'] : [node['@type']]
  return types.some((type) => typeof type === 'string' && ARTICLE.test(type))
}

/** An author only where it is a body: a person's name is no source. */
function organisation(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return isObject(first) && /Organi[sz]ation$/.test(String(first['@type'])) ? textOf(first.name) : null
}

function nameOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value
  return isObject(first) ? textOf(first.name) : textOf(first)
}

function textOf(value: unknown): string | null {
  return typeof value === 'string' && value.trim() !== '' ? value.trim() : null
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
