/** A line in, whether it has the shape of a heading, a line of metadata or a named amount out. */
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { endsOpen, endsWithStop } from './endings.ts'
import type { Lines } from './lines.ts'

const LONGEST_HEADING = 18
const LONGEST_METADATA = 160

const LABEL =
  /^(?:from|to|cc|date|dated|sent|subject|published|date published|published date|publication date|first published|updated|last updated|posted|posted by|posted on|ref|reference|our ref|your ref|author|authors|source|topic|topics|contact|media contact|chair|present|apologies|in attendance|department|release date|delivered on|location|venue|uin|tel|telephone|e-?mail|written by|reporting by|issued by|type|status|wards?|report of|report by|classification|category|categories)\s*:/i
const DATELINE =
  /^\(?(?:(?:first |last )?(?:published|updated|posted|released|dated)(?: on| by| at|,)? (?=\d|\w+day|[A-Z])|date (?=\d)|(?:statement |speech )?(?:made|delivered|given) (?:on|at) |asked (?:on|by)|answered (?:on|by)|tabled|uin \w+|this (?:question|petition) was (?:answered|tabled) on|question (?:for|to) |ref(?:erence)?[ :])/i
const MONTHS =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'
const DAY = `(?:(?:mon|tues?|wednes|wed|thurs?|fri|satur|sat|sun)(?:day)?,? )?\\d{1,2}(?:st|nd|rd|th)?(?: of)? (?:${MONTHS}),? \\d{4}`
const DATE = `(?:${DAY}|(?:${MONTHS}) \\d{1,2}(?:st|nd|rd|th)?, \\d{4}|(?:${MONTHS}) \\d{4}|\\d{1,2}[./]\\d{1,2}[./]\\d{2,4}|\\d{4}-\\d\\d-\\d\\d)`
const ONLY_DATE = new RegExp(
  `^\\(?${DATE}(?:[, -–|]+(?:at )?\\d{1,2}[.:]?\\d{0,2} ?(?:[ap]\\.?m\\.?)?(?: ?[–-] ?\\d.{0,12})?)?\\)?$`,
  'i',
)
const BYLINE = /^(?:by .{2,60}|.{2,60} (?:by|\|) .{2,60})$/i
const HAS_DATE = new RegExp(`\\b${DATE}\\b`, 'i')
/** `Home Office, 3 June 2011`. */
const ENDS_IN_DATE = new RegExp(`, ${DATE}$`, 'i')
const NOTES =
  /^(?:notes?(?: (?:to|for) editors?)?|background(?: information)?|further information|ends|contacts?)\s*:?$/i
const POSTCODE = /\b[A-Z]{1,2}\d[A-Z\d]? \d[A-Z]{2}$/

/** `By A. Name`, `Name | 4 May 2016`, `Published: …`, a date alone, an address with its postcode. */
export function isMetadata(lines: Lines, line: number): boolean {
  const { tokens } = lines
  if (lines.length(line) > LONGEST_METADATA) return false
  const text = lines.slice(line)
  if (LABEL.test(text))
    return !endsWithStop(tokens, lines.firstToken(line), lines.endToken(line)) || lines.words(line) <= 12
  if (endsWithStop(tokens, lines.firstToken(line), lines.endToken(line))) return false
  if (DATELINE.test(text) || ONLY_DATE.test(text) || POSTCODE.test(text)) return true
  if (ENDS_IN_DATE.test(text) && lines.words(line) <= 12) return true
  return BYLINE.test(text) && (HAS_DATE.test(text) || /^by [A-Z]/i.test(text)) && isNameLike(lines, line)
}

/** `Notes to editors:`, which leads no list in. */
export function isNotesHeading(lines: Lines, line: number): boolean {
  return lines.length(line) < 40 && NOTES.test(lines.slice(line))
}

/** Most words of a byline are capitalised or numbers. */
function isNameLike(lines: Lines, line: number): boolean {
  const { tokens } = lines
  let lower = 0
  let other = 0
  for (let token = lines.firstToken(line); token < lines.endToken(line); token++) {
    if (tokens.kind[token] !== TokenKind.Word && tokens.kind[token] !== TokenKind.Number) continue
    if (tokens.shape[token] === Shape.Lower) lower++
    else other++
  }
  return lower <= 2 && other > lower && other <= 12
}

/** `Birmingham – £512,304`, `2022/23: £14,987,112`: a short label, a colon or dash, an amount. */
export function isNamedAmount(lines: Lines, line: number): boolean {
  const { tokens } = lines
  const first = lines.firstToken(line)
  const end = lines.endToken(line)
  if (end - first > 24 || end - first < 3) return false
  let sign = -1
  for (let token = first + 1; token < end - 1; token++) {
    const raw = tokens.raw(token)
    if (raw === ':' || ((raw === '–' || raw === '—' || raw === '-') && tokens.gap[token] !== Gap.None))
      sign = token
  }
  if (sign < 0) return false
  const value = tokens.kind[sign + 1] === TokenKind.Currency ? sign + 2 : sign + 1
  if (value >= end || tokens.kind[value] !== TokenKind.Number) return false
  return value > sign + 1 ? end - value <= 3 : end - value <= 1
}

/** Are all cased words of the stretch in capitals? */
export function isCapitals(tokens: Tokens, first: number, end: number): boolean {
  let upper = 0
  for (let token = first; token < end; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    const shape = tokens.shape[token]
    if (shape === Shape.Upper) upper++
    else if (shape === Shape.Lower || shape === Shape.Mixed) return false
    else if (tokens.end[token]! - tokens.start[token]! > 1) return false
  }
  return upper > 0
}

/** Short, opened by a capital, a figure or a mark, and closed by no stop, colon or word that wants another. */
export function isTitleLike(tokens: Tokens, first: number, end: number, longest = LONGEST_HEADING): boolean {
  let words = 0
  let named = false
  for (let token = first; token < end; token++) {
    const kind = tokens.kind[token]
    if (kind === TokenKind.Word || kind === TokenKind.Number) words++
    if (kind === TokenKind.Word && tokens.end[token]! - tokens.start[token]! > 2) named = true
    if (words > longest) return false
  }
  if (!named || tokens.shape[first] === Shape.Lower || endsOpen(tokens, first, end)) return false
  const last = tokens.raw(end - 1)
  if (last === '?') return words <= 14
  return !/[.,;:!…]/.test(last) && !endsWithStop(tokens, first, end)
}
