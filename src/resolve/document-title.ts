/** The first lines of a document in, its title out. */

import { MONTH_ABBREVIATIONS, MONTHS } from '../text/calendar-words.ts'
import type { HeadLine } from './document-head.ts'
import lists from './document-words.yaml'
import { isMasthead } from './masthead.ts'

const MOST_WORDS = 30
const LABELS = lists.labels as readonly string[]
const OPENINGS = lists.openings as readonly string[]
const MONTH_WORDS = [...MONTHS.keys(), ...MONTH_ABBREVIATIONS.keys()].join('|')
const FULL_DATE_AT_END = new RegExp(
  `(?:\\b\\d{1,2}(?:st|nd|rd|th)? (?:${MONTH_WORDS})\\.? \\d{4}|\\b\\d{1,2}[/.]\\d{1,2}[/.]\\d{2,4})\\W*$`,
)

/**
 * The first line that reads like a headline: no masthead, no label of the kind of document, no dateline, no section
 * label above the headline. Null where the text begins with prose.
 */
export function documentTitle(head: readonly HeadLine[]): string | null {
  const mastheads: string[] = []
  for (const [at, line] of head.entries()) {
    if (line.kind === 'furniture' || line.kind === 'metadata') continue
    if (isProse(line)) break
    if (line.masthead) mastheads.push(line.text)
    // The meeting's own name stands between its council's and this line.
    else if (line.plain.startsWith('minutes of ') && isLabel(line) && mastheads.length > 1) break
    else if (!isLabel(line) && !gives(line, nextHeadline(head, at))) return joinWrapped(head, at)
  }
  return mastheads.at(-1) ?? null
}

/** A line that gives way to the headline below it: one with the day of the meeting or issue, or a section's label. */
function gives(line: HeadLine, next: HeadLine | null): boolean {
  if (next === null) return false
  if (FULL_DATE_AT_END.test(line.plain)) return true
  return line.text.split(' ').length <= 4 && isAllCapitals(line.text) && !isAllCapitals(next.text)
}

/** The line below, where it could be a headline itself. */
function nextHeadline(head: readonly HeadLine[], at: number): HeadLine | null {
  const next = head[at + 1]
  if (next === undefined || next.kind === 'furniture' || next.kind === 'metadata') return null
  return isProse(next) || isLabel(next) || next.masthead ? null : next
}

function isProse(line: HeadLine): boolean {
  if (line.hasMoreWords(MOST_WORDS)) return true
  if (line.plain.startsWith('dear ') || line.plain.startsWith('to ask the ')) return true
  return line.kind === 'paragraph' && line.hasMoreWords(3) && /[.:;]["'”’)]?$/.test(line.text)
}

/** `Press notice 2004/12`, `National Audit Office | Report`: labels and mastheads and nothing else. */
function isLabel({ text, plain, bodies }: HeadLine): boolean {
  if (OPENINGS.some((words) => plain.startsWith(words))) return true
  return text
    .split(/\s[|–—>›»]\s/)
    .every((part) => isMasthead(part.trim(), bodies) || isLabelPart(part.trim().toLowerCase()))
}

function isLabelPart(plain: string): boolean {
  return LABELS.some(
    (label) => plain.startsWith(label) && /^(?:$|\s?[:|,–—(\d])/.test(plain.slice(label.length)),
  )
}

/** A headline that is wrapped over lines; a line that begins with a bracket is something else. */
function joinWrapped(head: readonly HeadLine[], at: number): string {
  let title = head[at]!.text
  for (let next = at + 1; next < head.length && next < at + 4; next++) {
    const line = head[next]!
    if (line.opens || line.kind !== head[at]!.kind || /^[([]/.test(line.text)) break
    if (isProse(line) || isLabel(line)) break
    title += ` ${line.text}`
  }
  return title
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase() && /\p{Lu}{2}/u.test(text)
}
