/** A document's trace and a place in it in, what csc made of the words there and why, as text, out. */
import type { CoverageEntry } from '../model/coverage.ts'
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'
import type { Candidate, Mention } from '../model/mention.ts'
import type { Span } from '../model/span.ts'
import type { Trace } from '../pipeline.ts'
import { moneyText } from '../render/money-text.ts'
import { visible } from '../render/visible.ts'
import { displayWidth, wrap } from '../render/width.ts'
import { LineIndex } from '../text/line-index.ts'
import { PageIndex } from '../text/page-index.ts'

/** Columns of `  rule    `. */
const LABEL = 10

export interface Place {
  readonly line: number
  /** Code points from 1; null for the whole line. */
  readonly column: number | null
}

/** Empty where nothing stands there. */
export function explainPlace(
  { document, proposed, standing, names }: Trace,
  coverage: readonly CoverageEntry[],
  lexicon: Lexicon,
  place: Place,
  width: number,
): string {
  const { text } = document
  const at = spanOf(text, place)
  const touches = (span: Span) => span.start < at.end && span.end > at.start
  const quote = (span: Span) => `“${visible(text.slice(span.start, span.end))}”`
  const pages = new PageIndex(text)
  const stands = new Set(standing)
  const blocks: string[][] = []

  for (const mention of document.mentions.filter(touches)) {
    const lines = [
      `${quote(mention)}  ${mention.type} ${valueText(mention)}`.trimEnd(),
      `  rule    ${mention.rule}${certaintyOf(mention)}`,
    ]
    const page = pages.page(mention.start)
    if (page !== null) lines.push(`  page    ${page}`)
    if (mention.type === 'date')
      lines.push(anchorLine(document.metadata.published, document.metadata.publishedBasis))
    for (const entry of entriesOf(mention, names, document.tokens.start, document.tokens.end, lexicon))
      lines.push(
        `  ${entry.id === mention.entity ? 'lexicon' : 'or     '} ${entry.name} (${entry.type} ${entry.id})${entry.source === null ? '' : `, from ${entry.source}`}`,
      )
    for (const loser of proposed) {
      if (stands.has(loser) || !overlaps(loser, mention)) continue
      lines.push(`  lost    ${loser.rule} ${quote(loser)}: ${whyLost(loser, mention)}`)
    }
    blocks.push(lines)
  }
  for (const { start, end, rule, explained } of coverage.filter(
    (entry) => entry.mention === null && touches(entry),
  ))
    blocks.push([
      `${quote({ start, end })}  no mention`,
      `  ${explained ? `reason  ${rule}` : 'reason  none: an error of csc'}`,
    ])
  for (const claim of document.funding.filter(touches)) {
    const money = document.mentions.find(({ id }) => id === claim.money)
    blocks.push([
      `${money === undefined ? '' : quote(money)}  funding ${claim.id} ${claim.action}`.trimStart(),
      `  rule    ${claim.rule}`,
    ])
  }
  for (const { money: id, reason } of document.rejectedSums) {
    const money = document.mentions.find((mention) => mention.id === id)
    if (money !== undefined && touches(money))
      blocks.push([`${quote(money)}  no funding claim`, `  reason  ${reason}`])
  }
  for (const act of document.commitments.filter(({ actionStart: start, actionEnd: end }) =>
    touches({ start, end }),
  ))
    blocks.push([`“${visible(act.action)}”  commitment ${act.id} ${act.strength}`, `  rule    ${act.rule}`])
  for (const { line, start, end, rule, reason } of document.furniture.filter(touches))
    blocks.push([`${quote({ start, end })}  page furniture (line ${line})`, `  rule    ${rule}: ${reason}`])
  return blocks.map((lines) => `${lines.flatMap((line) => wrapLine(line, width)).join('\n')}\n`).join('')
}

/** Goes on below its first column of words. */
function wrapLine(line: string, width: number): string[] {
  if (displayWidth(line) <= width) return [line]
  const label = line.startsWith(' ') ? line.slice(0, LABEL) : ''
  const [first = '', ...more] = wrap(line.slice(label.length), width - LABEL)
  return [`${label}${first}`.trimEnd(), ...more.map((words) => `${' '.repeat(LABEL)}${words.trimEnd()}`)]
}

function spanOf(text: string, { line, column }: Place): Span {
  const lines = new LineIndex(text)
  if (line < 1 || line > lines.count) return { start: -1, end: -1 }
  const start = lines.start(line)
  if (column === null) return { start, end: line === lines.count ? text.length : lines.start(line + 1) }
  const at = lines.utf16(lines.codePoint(start) + column - 1)
  return { start: at, end: at + 1 }
}

function valueText({ value, entity }: Mention): string {
  if (value === null) return entity ?? ''
  if ('currency' in value) return moneyText(value)
  return value.edtf ?? value.duration ?? 'with no date to count from'
}

function certaintyOf({ certainty }: Mention): string {
  return certainty === 'stated' ? '' : ` (${certainty})`
}

function anchorLine(published: string | null, basis: string | null): string {
  if (published === null) return '  anchor  none: the document has no publication date'
  return `  anchor  ${published}${basis === null ? '' : `, from “${visible(basis)}”`}`
}

/** The mention's own entry, then the others that the lexicon has for exactly these words. */
function entriesOf(
  mention: Mention,
  names: Trace['names'],
  starts: Int32Array,
  ends: Int32Array,
  lexicon: Lexicon,
): LexiconEntry[] {
  if (mention.type === 'money' || mention.type === 'date') return []
  const own = mention.entity === null ? undefined : lexicon.entry(mention.type, mention.entity)
  const known = names
    .filter(
      ({ firstToken, endToken }) =>
        starts[firstToken] === mention.start && ends[endToken - 1] === mention.end,
    )
    .flatMap(({ entries }) => entries.map(({ entry }) => entry))
  return [...new Set([...(own === undefined ? [] : [own]), ...known])]
}

function overlaps(one: Span, other: Span): boolean {
  return one.start < other.end && one.end > other.start
}

function whyLost(loser: Candidate, winner: Mention): string {
  const same = loser.start === winner.start && loser.end === winner.end
  if (loser.type === winner.type)
    return same
      ? 'the same words, and that rule is surer or comes first'
      : `inside or across a longer ${winner.type}`
  return same ? `the same words are a ${winner.type}` : `inside or across a ${winner.type}`
}
