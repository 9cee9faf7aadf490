/** Lines in, those that advertise other articles out: what stands under `Related articles`, and cards of title, byline and blurb. */
import { endsWithStop } from './endings.ts'
import { type FurnitureCandidate, LONGEST_PHRASE } from './furniture-line.ts'
import { FurnitureWord, linesOf } from './furniture-words.ts'
import type { Lines } from './lines.ts'

const HEADINGS = new Set(linesOf('teaserHeading'))
const LONG_PROSE = 260
/** Titles in a row without a blurb that is cut short; more are something else. */
const MOST_TITLES = 12
/** Heading of the comments under the blogs of gov.uk; nothing of the document follows. */
const READERS_COMMENTS = 'sharing and comments'
const BYLINE =
  /^(?:by )?[^|•·]{3,60}?(?: \| | [-–—•·] |, )(?:\w{3,9},? )?\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}(?:$|[ ,|])/i
const HEADING =
  /^(?:related|more|latest|recent|other|popular|top|further) .*\b(?:stories|articles|news|posts|headlines)$/
const DATE =
  /^(?:\w{3,9},? )?(?:\d{1,2}(?:st|nd|rd|th)? [a-z]{3,9},? \d{4}|[a-z]{3,9} \d{1,2}, \d{4}|\d{1,2}[./]\d{1,2}[./]\d{2,4})$/
const CUT_SHORT = /(?:\.\.\.|…)(?: ?(?:read more|continue reading|more))?[\])»›>]*$/i

export type Candidates = readonly (FurnitureCandidate | null)[]

/** Headings of sections with other articles, and the lines under them. */
export function findTeaserSections(
  lines: Lines,
  candidates: Candidates,
  cut: (line: number, rule: string) => void,
): void {
  let prose: ProseMap | null = null
  for (let line = 0; line < lines.count; line++) {
    const candidate = candidates[line]
    if (candidate === null || candidate === undefined || !isTeaserHeading(candidate)) continue
    prose ??= new ProseMap(lines)
    if (prose.before(line) < 2) continue
    cut(line, 'teaser-heading')
    const toEnd = candidate.bare === READERS_COMMENTS || !prose.after(line)
    const last = toEnd ? lines.count - 1 : lastTeaser(lines, candidates, line)
    for (let under = line + 1; under <= last; under++) cut(under, 'teaser')
    line = last
  }
}

/** `Related articles`, `More council news`, `Latest stories`. */
function isTeaserHeading(candidate: FurnitureCandidate): boolean {
  if ((candidate.opening & FurnitureWord.TeaserHeading) === 0) return false
  if (candidate.words > LONGEST_PHRASE || candidate.plain.endsWith('.')) return false
  return HEADINGS.has(candidate.bare) || (candidate.words <= 6 && HEADING.test(candidate.bare))
}

/** With paragraphs of the document still to come, only titles, blurbs that are cut short and dates count as teasers. */
function lastTeaser(lines: Lines, candidates: Candidates, heading: number): number {
  let last = heading
  let titles = 0
  for (let line = heading + 1; line < lines.count; line++) {
    if (isCutShort(lines, line) || isDatedBlurb(candidates, line, last)) titles = 0
    else if (!isTitle(candidates[line]) && !isShortAboveBlurb(lines, candidates[line], line)) break
    else if (++titles > MOST_TITLES) break
    last = line
  }
  return last
}

function isTitle(candidate: FurnitureCandidate | null | undefined): boolean {
  if (candidate === null || candidate === undefined || candidate.stopped) return false
  return candidate.words <= 25 && !candidate.plain.endsWith(':')
}

/** A whole sentence under a title, the date above the title or below the sentence. */
function isDatedBlurb(candidates: Candidates, line: number, last: number): boolean {
  if (last !== line - 1 || !isTitle(candidates[line - 1])) return false
  return isDate(candidates[line - 2]) || isDate(candidates[line + 1])
}

function isDate(candidate: FurnitureCandidate | null | undefined): boolean {
  return candidate !== null && candidate !== undefined && candidate.words <= 5 && DATE.test(candidate.plain)
}

/** A title that is a sentence, with its blurb below. */
function isShortAboveBlurb(
  lines: Lines,
  candidate: FurnitureCandidate | null | undefined,
  line: number,
): boolean {
  return (
    candidate !== null &&
    candidate !== undefined &&
    candidate.words <= 25 &&
    line + 1 < lines.count &&
    isCutShort(lines, line + 1)
  )
}

/** Ends in `...`, or in that and `Read more`. */
function isCutShort(lines: Lines, line: number): boolean {
  const end = lines.end(line)
  return CUT_SHORT.test(lines.text.slice(Math.max(lines.start(line), end - 40), end))
}

/** Cards of other articles behind the document: a byline with a date, a title above it, a blurb or nothing below; two at least. */
export function findTeaserCards(
  lines: Lines,
  candidates: Candidates,
  cut: (line: number, rule: string) => void,
): void {
  const bylines: number[] = []
  for (let line = 1; line < lines.count; line++) {
    const candidate = candidates[line]
    if (candidate && isByline(candidate)) bylines.push(line)
  }
  if (bylines.length < 2) return
  const cards = bylines.map((byline, index) =>
    readCard(lines, candidates, byline, bylines[index + 1] ?? lines.count + 1),
  )
  let first = cards.length
  while (first > 0 && cards[first - 1] !== null) first--
  if (cards.length - first < 2) return
  const start = cards[first]!.start
  if (new ProseMap(lines).before(start) < 3) return
  for (let line = start; line <= cards.at(-1)!.end; line++) cut(line, 'teaser-card')
}

function isByline(candidate: FurnitureCandidate): boolean {
  if (candidate.words > 14 || (candidate.classes & FurnitureWord.Year) === 0) return false
  return !candidate.stopped && BYLINE.test(candidate.plain)
}

/** Lines from the card's label or title to its blurb; null where more than a blurb stands between it and the next card. */
function readCard(
  lines: Lines,
  candidates: Candidates,
  byline: number,
  next: number,
): { start: number; end: number } | null {
  const title = candidates[byline - 1]
  if (title === null || title === undefined || title.words > 25) return null
  const label = candidates[byline - 2]
  const labelled = label !== null && label !== undefined && !label.stopped && label.words <= 4
  const start = labelled ? byline - 2 : byline - 1
  const isLast = next > lines.count
  const room = isLast ? lines.count - byline - 1 : next - byline - 1
  if (room > 4 && !isLast) return null
  const blurb = candidates[byline + 1]
  if (blurb === null) return null
  const end =
    blurb !== undefined && (isLast || room > 1) && (blurb.stopped || CUT_SHORT.test(blurb.plain))
      ? byline + 1
      : byline
  return { start, end: isLast ? end : Math.max(end, Math.min(next - 2, end)) }
}

/** Knows how many paragraphs of a document lie above a line, and whether some lie below. */
class ProseMap {
  readonly #before: Int32Array
  #last = -1

  constructor(lines: Lines) {
    this.#before = new Int32Array(lines.count + 1)
    let sentences = 0
    let run = 0
    for (let line = 0; line < lines.count; line++) {
      run = lines.blankBefore(line) ? 1 : run + 1
      const long = lines.length(line) > LONG_PROSE && !isCutShort(lines, line)
      const wrapped = run >= 3 && lines.length(line - 1) > 50 && lines.length(line - 2) > 50
      sentences = isSentence(lines, line) ? sentences + 1 : 0
      // Cards of other articles alternate titles and blurbs; two sentences one below the other are a text.
      if (long || wrapped || sentences >= 2) this.#last = line
      const counts = long || wrapped || sentences > 0
      this.#before[line + 1] = this.#before[line]! + (counts ? 1 : 0)
    }
  }

  before(line: number): number {
    return this.#before[line]!
  }

  after(line: number): boolean {
    return this.#last > line
  }
}

/** A line of a dozen words and more that ends in a stop and is not cut short. */
function isSentence(lines: Lines, line: number): boolean {
  if (lines.words(line, 12) < 12 || isCutShort(lines, line)) return false
  return endsWithStop(lines.tokens, lines.firstToken(line), lines.endToken(line))
}
