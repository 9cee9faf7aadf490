/** Lines in, drafts of blocks out: lines that belong together joined, each with its marker and kind. */
import type { BlockKind } from '../model/layout.ts'
import { Shape, TokenKind } from '../model/tokens.ts'
import { isLowerCase } from '../text/characters.ts'
import { endsLikeItem, endsOpen, endsWith, endsWithStop } from './endings.ts'
import { isCapitals, isMetadata, isNamedAmount, isNotesHeading, isTitleLike } from './line-shapes.ts'
import type { Lines } from './lines.ts'
import { findNumberedLines, type Marker, readMarker } from './markers.ts'
import { isRule } from './tables.ts'
import { isFull, measureWrapping, type Wrapping } from './wrapping.ts'

/** `with`, `from`: longer words of a headline in title case are capitalised. */
const LONGEST_SMALL_WORD = 4

/** What becomes a block once its lead-in, heading, quotation and table are known. */
export interface Draft {
  kind: BlockKind
  readonly firstLine: number
  lastLine: number
  /** First token of the content, behind a marker. */
  readonly firstToken: number
  endToken: number
  readonly marker: Marker | null
  readonly indent: number
  readonly table: number | null
}

/** `skip(line)` is true for furniture, `tableOf(line)` the table that the line is in, or -1, `rowOf(line)` the first line of its row. */
export function buildBlocks(
  lines: Lines,
  skip: (line: number) => boolean,
  tableOf: (line: number) => number,
  rowOf: (line: number) => number,
): Draft[] {
  const wrapping = measureWrapping(lines)
  const numbered = findNumberedLines(lines)
  const drafts: Draft[] = []
  let open: Draft | null = null
  for (let line = 0; line < lines.count; line++) {
    if (skip(line) || isRule(lines, line)) {
      open = null
      continue
    }
    const table = tableOf(line)
    if (table >= 0 && open !== null && open.firstLine === rowOf(line)) {
      open.lastLine = line
      open.endToken = lines.endToken(line)
      continue
    }
    const joins = open !== null && table < 0 && open.table === null
    const marker = table < 0 ? readMarker(lines, line, numbered) : null
    if (joins && goesOn(lines, open!, line, marker, wrapping)) {
      open!.lastLine = line
      open!.endToken = lines.endToken(line)
      continue
    }
    open = startDraft(lines, line, marker, table)
    drafts.push(open)
  }
  let inHead = true
  drafts.forEach((draft, index) => {
    draft.kind = kindOf(lines, draft, drafts[index - 1], drafts[index + 1], inHead)
    inHead &&= draft.kind === 'heading' || draft.kind === 'metadata'
  })
  return drafts
}

function startDraft(lines: Lines, line: number, marker: Marker | null, table: number): Draft {
  return {
    kind: 'paragraph',
    firstLine: line,
    lastLine: line,
    firstToken: marker?.content ?? lines.firstToken(line),
    endToken: lines.endToken(line),
    marker,
    indent: lines.indent(line),
    table: table < 0 ? null : table,
  }
}

/** Does the line belong to the block that the line before it is in? */
function goesOn(lines: Lines, open: Draft, line: number, marker: Marker | null, wrapping: Wrapping): boolean {
  if (lines.blankBefore(line)) return marker === null && crossesBlank(lines, open, line)
  const { tokens } = lines
  const previous = line - 1
  const first = lines.firstToken(previous)
  const end = lines.endToken(previous)
  const stopped = endsWithStop(tokens, first, end)
  const full = isFull(lines, previous, wrapping)
  const item = endsLikeItem(tokens, first, end)
  const unfinished =
    !stopped &&
    !item &&
    ((endsOpen(tokens, first, end) && lines.length(previous) > 15) || isMidway(lines, previous, wrapping))
  if (marker !== null) return marker.kind === 'number' && full && unfinished
  if (open.marker?.kind === 'hash') return false
  if (isNamedAmount(lines, line) || isNamedAmount(lines, previous)) return false
  if (unfinished) return true
  if (isCapitalsChange(lines, previous, line)) return false
  if (isMetadata(lines, line) || isMetadata(lines, previous)) return false
  const lower = lines.startsLowerCase(line)
  if (item || endsWith(tokens, first, end, ':')) {
    return full && lower && !endsLikeItem(tokens, lines.firstToken(line), lines.endToken(line))
  }
  if (full) return !(stopped && isShortTitle(lines, line, wrapping))
  return lower && !stopped && (wrapping.width > 0 || lines.length(previous) >= 40)
}

/** Some pages put a blank line in the middle of a sentence: it goes on in lower case behind a long line without a stop. */
function crossesBlank(lines: Lines, open: Draft, line: number): boolean {
  if (!lines.startsLowerCase(line) || lines.length(line - 1) < 60 || isMetadata(lines, line)) return false
  const { tokens } = lines
  if (isHeadline(lines, open)) return false
  if (open.marker === null && isLowerCase(lines.text.charCodeAt(tokens.start[open.firstToken]!))) return false
  const first = lines.firstToken(line - 1)
  const end = lines.endToken(line - 1)
  return (
    !endsWithStop(tokens, first, end) &&
    !endsLikeItem(tokens, first, end) &&
    !endsWith(tokens, first, end, ':')
  )
}

/** A headline keeps to itself: the document's first line, or one whose longer words are all capitalised. */
function isHeadline({ tokens }: Lines, { firstLine, firstToken, endToken }: Draft): boolean {
  if (!isTitleLike(tokens, firstToken, endToken)) return false
  if (firstLine === 0) return true
  for (let token = firstToken; token < endToken; token++)
    if (tokens.shape[token] === Shape.Lower && tokens.end[token]! - tokens.start[token]! > LONGEST_SMALL_WORD)
      return false
  return true
}

/** In wrapped text: a short line without a stop, and the next one opens a sentence or a numbered paragraph. */
function isShortTitle(lines: Lines, line: number, wrapping: Wrapping): boolean {
  if (lines.length(line) > 0.7 * wrapping.width || line + 1 >= lines.count || lines.startsLowerCase(line + 1))
    return false
  return isTitleLike(lines.tokens, lines.firstToken(line), lines.endToken(line))
}

/** In wrapped text: a comma at the end, or no capital at the start of the next line, though the line was broken early. */
function isMidway(lines: Lines, line: number, wrapping: Wrapping): boolean {
  if (wrapping.width === 0 || lines.length(line) < 0.6 * wrapping.width) return false
  const { tokens } = lines
  if (tokens.raw(lines.endToken(line) - 1) === ',') return true
  return (
    /[\d£$€(]/.test(lines.text[lines.start(line + 1)]!) &&
    tokens.kind[lines.endToken(line) - 1] === TokenKind.Word
  )
}

/** One of the two lines is all in capitals: a heading above its text. */
function isCapitalsChange(lines: Lines, previous: number, line: number): boolean {
  const capitals = (at: number): boolean =>
    lines.length(at) < 150 && isCapitals(lines.tokens, lines.firstToken(at), lines.endToken(at))
  return capitals(previous) !== capitals(line)
}

function kindOf(
  lines: Lines,
  draft: Draft,
  previous: Draft | undefined,
  next: Draft | undefined,
  inHead: boolean,
): BlockKind {
  if (draft.table !== null) return 'table-row'
  const { marker } = draft
  if (marker?.kind === 'hash') return 'heading'
  const { tokens } = lines
  const alone = draft.firstLine === draft.lastLine
  if (alone && isNotesHeading(lines, draft.firstLine)) return 'heading'
  const titled =
    next !== undefined && isTitleLike(tokens, draft.firstToken, draft.endToken) && !leadsIn(lines, next)
  const capitals = titled && isCapitals(tokens, draft.firstToken, draft.endToken)
  if (marker?.kind === 'bullet') return capitals && marker.style === '*' ? 'heading' : 'list-item'
  if (marker?.kind === 'letter') return 'list-item'
  if (alone && isMetadata(lines, draft.firstLine)) return 'metadata'
  if (alone && isNamedAmount(lines, draft.firstLine)) return 'list-item'
  if (alone && previous !== undefined && isNameAfterLabel(lines, draft, previous)) return 'metadata'
  if (capitals) return 'heading'
  const title =
    previous === undefined &&
    next !== undefined &&
    !leadsIn(lines, next) &&
    isTitleLike(tokens, draft.firstToken, draft.endToken, 30)
  if (title) return 'heading'
  return titled && (inHead || setsOff(lines, draft, previous, next)) ? 'heading' : 'paragraph'
}

/** Items that go on in lower case need the line above them: `RESOLVED that members`. */
function leadsIn(lines: Lines, next: Draft): boolean {
  return (
    next.marker !== null &&
    next.marker.kind !== 'hash' &&
    isLowerCase(lines.text.charCodeAt(lines.tokens.start[next.firstToken]!))
  )
}

/** `Answered by` above a name. */
function isNameAfterLabel(lines: Lines, draft: Draft, previous: Draft): boolean {
  if (previous.lastLine + 1 < draft.firstLine - 1 || draft.endToken - draft.firstToken > 6) return false
  return /^(?:answered|asked|written|posted|by|from)\b[^.]{0,8}$/i.test(
    lines.text.slice(
      lines.start(previous.firstLine),
      Math.min(lines.end(previous.firstLine), lines.start(previous.firstLine) + 20),
    ),
  )
}

/** A heading stands apart: blank lines around it, a line much longer or a numbered paragraph below. */
function setsOff(lines: Lines, draft: Draft, previous: Draft | undefined, next: Draft | undefined): boolean {
  const { tokens } = lines
  const stopped = previous !== undefined && endsWithStop(tokens, previous.firstToken, previous.endToken)
  const above =
    previous === undefined || stopped || lines.blankBefore(draft.firstLine) || previous.kind === 'heading'
  if (!above) return false
  if (next?.marker?.kind === 'number') return true
  return (
    lines.blankAfter(draft.lastLine) || lines.length(draft.lastLine + 1) > 2 * lines.length(draft.lastLine)
  )
}
