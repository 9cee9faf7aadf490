/** The first lines of a document and its address in, who publishes it out. */

import { stripEdges } from '../text/strip-edges.ts'
import type { HeadLine } from './document-head.ts'
import lists from './document-words.yaml'
import { HeadWord } from './head-words.ts'

const KINDS = lists.labels as readonly string[]
const HOUSES = lists.houses as readonly string[]
const LABELS = lists.publisherLabels as readonly string[]
const LABEL = new RegExp(String.raw`^(?:${LABELS.join('|')})(?:\s?:\s?|$)`)
const QUESTION = /^question (?:to|for|by) (?:the )?(.+?)[:.]?$/
const TITLED_PERSON =
  /(?:,| and|\/)?\s(?:The Rt\.? Hon|Rt\.? Hon|The Right Hon|Sir |Dame |Lord |Baroness |Dr |Mr |Mrs |Ms |\+\s?\d)/

export function documentSource(head: readonly HeadLine[], url: string | null): string | null {
  return (
    statedSource(head) ??
    mastheadSource(head) ??
    labelledSource(head) ??
    siteSource(head) ??
    house(head) ??
    (url === null ? null : hostOf(url))
  )
}

/** `From: Department for X`, `Question to the Department for X:`, `Ministry of X written question`. */
function statedSource(head: readonly HeadLine[]): string | null {
  for (const [at, line] of head.entries()) {
    if ((line.opening & HeadWord.Label) === 0 && (line.words & HeadWord.Question) === 0) continue
    if (line.kind === 'paragraph' && line.isLonger(120)) continue
    const question = QUESTION.exec(line.plain)
    if (question !== null) return nameIn(line, line.plain.indexOf(question[1]!), question[1]!.length)
    const written = line.plain.indexOf(' written question')
    if (written > 0) return nameIn(line, 0, written)
    const label = LABEL.exec(line.plain)
    if (label === null || /^source\b.*https?:/.test(line.plain)) continue
    const value = label[0].length < line.text.length ? line : head[at + 1]
    if (value === undefined) continue
    const name = nameIn(value, value === line ? label[0].length : 0, value.text.length)
    if (/^\p{Lu}/u.test(name) && name.split(' ').length <= 14) return name
  }
  return null
}

/** The publisher's name on a line of its own; a committee of a House below it is the publisher. */
function mastheadSource(head: readonly HeadLine[]): string | null {
  const at = head.findIndex(({ masthead, kind }) => masthead && kind !== 'furniture')
  const first = head[at]
  if (first === undefined || head.slice(0, at).some((line) => line.isLonger(200))) return null
  const committee = HOUSES.some((name) => first.plain.startsWith(name))
  if (!committee) return first.text
  const below = head[at + 1]
  if (below?.masthead === true) return below.text
  return first.bodies.length > 1 ? first.bodies.at(-1)! : withoutHouse(first.text)
}

function withoutHouse(text: string): string {
  const house = HOUSES.find((name) => text.toLowerCase().startsWith(name))!
  const rest = text.slice(house.length).trim()
  return rest === '' || !/^\p{Lu}/u.test(rest) ? text : rest
}

/** `Bank of England | Press notice`, `Home Office, 3 June 2011`, `X briefing for MPs`: a body beside a label or a date. */
function labelledSource(head: readonly HeadLine[]): string | null {
  for (const line of head.slice(0, 10)) {
    if (line.kind === 'furniture' || line.isLonger(100)) continue
    const [body] = line.bodies
    if (body === undefined || !line.text.startsWith(body)) continue
    const rest = line.plain.slice(body.length).replace(/^[\s|,:–—-]+/, '')
    const dated = /^(?:\w+ )?\d{1,2}(?:st|nd|rd|th)? \p{L}+ \d{4}/u.test(rest)
    if (dated || KINDS.some((kind) => rest.startsWith(kind))) return body
  }
  return null
}

/** The site's name at the head of its navigation. */
function siteSource(head: readonly HeadLine[]): string | null {
  for (const line of head.slice(0, 3)) {
    if (line.kind !== 'furniture' || !/\/(?:navigation-bar|site-name)$/.test(line.rule)) continue
    const name = line.text.split(/\s[|›»>·•—–]\s|\|/, 1)[0]!.trim()
    const words = name.split(' ')
    if (
      words.length >= 2 &&
      words.length <= 9 &&
      words.every((word) => /^(?:\p{Lu}|of$|for$|and$|the$|&$)/u.test(word))
    )
      return name
  }
  return null
}

/** Written statements are numbered by House. */
function house(head: readonly HeadLine[]): string | null {
  for (const line of head) {
    if ((line.words & HeadWord.StatementNumber) === 0) continue
    const { plain } = line
    if (/\bhcws ?\d/.test(plain)) return 'House of Commons'
    if (/\bhlws ?\d/.test(plain)) return 'House of Lords'
  }
  return null
}

/** The body at this place of the line, else the words without a minister behind them. */
function nameIn(line: HeadLine, from: number, length: number): string {
  const words = line.text
    .slice(from, from + length)
    .replace(/^the /i, '')
    .trim()
  const body = line.bodies.find((name) => words.startsWith(name))
  return body ?? stripEdges(words.split(TITLED_PERSON, 1)[0]!, null, /[\s:;,.]/)
}

function hostOf(url: string): string | null {
  return URL.canParse(url) ? new URL(url).hostname.replace(/^www\./, '') : null
}
