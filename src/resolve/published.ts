/** A laid-out document in, the publication date that its own words give and those words out. */
import { verbGroups } from '../grammar/verb-groups.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { addMonths, formatMonth } from '../text/edtf.ts'
import { dateHeadings, type Line } from './date-headings.ts'
import { fullDateAt, monthAt } from './full-date.ts'
import { columnBehind, cueBefore, isForeign, STRONGEST } from './published-cues.ts'

export interface Published {
  /** EDTF, to the day or the month. */
  readonly published: string
  /** The words that gave it. */
  readonly basis: string
}

/** Looks at cues anywhere near the top, then bare datelines, then words of the text that date it, then its address. */
export function findPublished(document: LaidOutDocument): Published | null {
  const { tokens } = document
  const lines = linesOf(tokens)
  const cued = findCued(document, lines)
  if (cued !== null) return cued
  const headings = dateHeadings(document, lines)
  return (
    findDateline(document, lines, headings) ??
    (headings.size > 0 ? null : findSignature(document, lines)) ??
    findTold(document) ??
    findAddress(document)
  )
}

function linesOf(tokens: Tokens): Line[] {
  const lines: Line[] = []
  let from = 0
  for (let token = 1; token <= tokens.count; token++) {
    if (token < tokens.count && tokens.gap[token]! < Gap.Line) continue
    if (token > from) lines.push({ from, end: token })
    from = token
  }
  return lines
}

/** Cues stand in the first lines or the last; in between they speak of other texts. */
const TOP_LINES = 40
const LONG_LINE = 30

function findCued(document: LaidOutDocument, lines: readonly Line[]): Published | null {
  const { tokens } = document
  let best: { strength: number; found: Published } | null = null
  for (const [index, line] of lines.entries()) {
    if (index >= TOP_LINES && index < lines.length - 8) continue
    // Prose speaks of other texts' dates.
    if (line.end - line.from > LONG_LINE && !opensWithCue(tokens, line)) continue
    for (let token = line.from; token < line.end; token++) {
      const date = fullDateAt(tokens, token, line.end)
      if (date === null) continue
      const cue =
        columnBehind(tokens, token, date.endToken) ??
        cueBefore(tokens, labelStart(lines, index, token), token)
      const told = cue !== null && cue.from - line.from > OPENING && isSentence(tokens, line)
      if (cue !== null && !told && (best === null || cue.strength > best.strength)) {
        const basis = document.text.slice(tokens.start[cue.from]!, tokens.end[date.endToken - 1]!)
        best = { strength: cue.strength, found: { published: date.edtf, basis: oneLine(basis) } }
      }
      if (best?.strength === STRONGEST) return best.found
      token = date.endToken - 1
    }
  }
  return best?.found ?? null
}

/** In a sentence of its own a cue stands among the first words; further in it speaks of another text. */
const OPENING = 5
const SHORT_SENTENCE = 12

function isSentence(tokens: Tokens, { from, end }: Line): boolean {
  // `at 2.00 p.m.` ends no sentence.
  if (tokens.norm(end - 1) !== '.' || end - from <= SHORT_SENTENCE || tokens.norm(end - 2).length === 1)
    return false
  return verbGroups(tokens, from, end).some(
    ({ tense, head }) => tense !== 'none' && tokens.shape[head] === Shape.Lower,
  )
}

/** The label may be a short line of its own above the date. */
function labelStart(lines: readonly Line[], index: number, token: number): number {
  const line = lines[index]!
  const above = lines[index - 1]
  return above !== undefined && token === line.from && above.end - above.from <= 4 ? above.from : line.from
}

function opensWithCue(tokens: Tokens, line: Line): boolean {
  if (tokens.norm(line.from) === 'date' && tokens.kind[line.from + 1] === TokenKind.Number) return true
  for (let token = line.from; token < Math.min(line.from + 5, line.end); token++) {
    const norm = tokens.norm(token)
    if (norm === 'posted' || norm === 'published' || norm === 'holding') return true
    if (norm === '[' || norm === '(') return true
  }
  return tokens.norm(line.from + 2) === '[' || tokens.norm(line.from + 3) === '['
}

const DATELINE_LINES = 14
const SHORT_LINE = 22

/** A date in a short line before the text proper: dateline, byline, title; a day beats a month. */
function findDateline(
  document: LaidOutDocument,
  lines: readonly Line[],
  headings: ReadonlySet<Line>,
): Published | null {
  const { tokens } = document
  const furniture = new Set(document.furniture.map(({ start }) => start))
  let month: Published | null = null
  let seen = 0
  for (const line of lines) {
    if (furniture.has(lineStart(document, tokens.start[line.from]!))) continue
    if (seen++ >= DATELINE_LINES) break
    if (headings.has(line)) continue
    const length = line.end - line.from
    if (length > LONG_LINE || (length > SHORT_LINE && seen > 3))
      return findLeadingDate(document, line) ?? month
    if (isSentence(tokens, line)) {
      const leading = findLeadingDate(document, line)
      if (leading !== null) return leading
      continue
    }
    for (let token = line.from; token < line.end; token++) {
      const date = fullDateAt(tokens, token, line.end)
      if (date !== null) {
        if (!isForeign(tokens, line, token))
          return {
            published: date.edtf,
            basis: oneLine(document.text.slice(tokens.start[line.from]!, tokens.end[line.end - 1]!)),
          }
        token = date.endToken - 1
        continue
      }
      const found = monthAt(tokens, token, line.end)
      const alone =
        found !== null && (length <= 4 || isIssue(tokens, line)) && !isForeign(tokens, line, token)
      if (alone)
        month ??= {
          published: found.edtf,
          basis: oneLine(document.text.slice(tokens.start[line.from]!, tokens.end[line.end - 1]!)),
        }
    }
  }
  return month
}

/** So far into its first paragraph a press agency's dateline may reach. */
const DATELINE_REACH = 12

/** `LONDON, 3 July 2019 – The agency`, `(Dublin, 3 July 2019) The agency`: the date that leads the first long line. */
function findLeadingDate({ text, tokens }: LaidOutDocument, line: Line): Published | null {
  for (let token = line.from; token < Math.min(line.from + DATELINE_REACH, line.end); token++) {
    const date = fullDateAt(tokens, token, line.end)
    if (date === null) {
      if (tokens.shape[token] === Shape.Lower) return null
      continue
    }
    if (!/^[–—)-]$/.test(tokens.norm(date.endToken)) || isForeign(tokens, line, token)) return null
    const basis = text.slice(tokens.start[line.from]!, tokens.end[date.endToken - 1]!)
    return { published: date.edtf, basis: oneLine(basis) }
  }
  return null
}

/** `Issue 14 | March 2021`, `Newsletter, May 2019`. */
function isIssue(tokens: Tokens, { from, end }: Line): boolean {
  if (end - from > 9) return false
  for (let token = from; token < end; token++)
    if (/^(issue|edition|newsletter|bulletin|volume|vol)$/.test(tokens.norm(token))) return true
  return false
}

function lineStart({ text }: LaidOutDocument, offset: number): number {
  let start = offset
  while (start > 0 && text.charCodeAt(start - 1) !== 10 && text.charCodeAt(start - 1) !== 13) start--
  return start
}

/** A line at the end that is a date and nothing else. */
function findSignature(document: LaidOutDocument, lines: readonly Line[]): Published | null {
  const { tokens } = document
  for (const line of lines.slice(-6)) {
    const date = fullDateAt(tokens, line.from, line.end)
    if (date !== null && date.endToken >= line.end - 1)
      return {
        published: date.edtf,
        basis: oneLine(document.text.slice(tokens.start[line.from]!, tokens.end[line.end - 1]!)),
      }
  }
  return null
}

/** `last month (May 2011)`, `today (3 June 2011)`: a relative date with its calendar date in brackets. */
function findTold(document: LaidOutDocument): Published | null {
  const { tokens } = document
  for (let token = 0; token + 2 < tokens.count; token++) {
    const norm = tokens.norm(token)
    const days = norm === 'today' ? 0 : norm === 'yesterday' ? 1 : -1
    const isMonth = (norm === 'last' || norm === 'this') && tokens.norm(token + 1) === 'month'
    if (days < 0 && !isMonth) continue
    const open = isMonth ? token + 2 : token + 1
    if (tokens.norm(open) !== '(' && tokens.norm(open) !== ',') continue
    const date = isMonth
      ? monthAt(tokens, open + 1, tokens.count)
      : fullDateAt(tokens, open + 1, tokens.count)
    if (date === null) continue
    const close = tokens.norm(date.endToken) === ')' ? date.endToken : date.endToken - 1
    const basis = oneLine(document.text.slice(tokens.start[token]!, tokens.end[close]!))
    return { published: moved(date.edtf, days, norm === 'last'), basis }
  }
  return null
}

/** A day back is never needed across months by more than one. */
function moved(edtf: string, days: number, lastMonth: boolean): string {
  const [year, month, day] = edtf.split('-').map(Number)
  if (day === undefined) {
    const next = addMonths({ year: year!, month: month!, day: 1 }, lastMonth ? 1 : 0)
    return formatMonth(next.year, next.month)
  }
  const date = new Date(Date.UTC(year!, month! - 1, day + days))
  return date.toISOString().slice(0, 10)
}

/** `/2017/03/21/` in the document's own address. */
function findAddress({ source, tokens }: LaidOutDocument): Published | null {
  const own = source.given.url
  const first = own === null ? firstAddress(tokens) : null
  for (const url of [own, first]) {
    const match =
      url === null ? null : /\/((?:19|20)\d\d)\/(0[1-9]|1[0-2])(?:\/(0[1-9]|[12]\d|3[01]))?(?=\/)/.exec(url)
    if (match === null || url === null) continue
    return {
      published: [match[1], match[2], match[3]].filter((part) => part !== undefined).join('-'),
      basis: `address ${url}`,
    }
  }
  return null
}

/** The address that stands among the first lines. */
function firstAddress(tokens: Tokens): string | null {
  for (let token = 0; token < Math.min(tokens.count, 80); token++)
    if (tokens.kind[token] === TokenKind.Address) return tokens.raw(token)
  return null
}

function oneLine(words: string): string {
  return words.replaceAll(/\s+/g, ' ').trim()
}
