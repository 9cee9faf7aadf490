/** The rules that know furniture by the line alone; a new rule is one more object in the list. */
import type { FurnitureCandidate } from './furniture-line.ts'
import { FurnitureWord, linesOf } from './furniture-words.ts'

export interface FurnitureRule {
  readonly name: string
  readonly reason: string
  /** What a line's first word must be, or any of its words; what every line may match has neither. */
  readonly opening?: number
  readonly word?: number
  matches(candidate: FurnitureCandidate): boolean
}

const WHOLE_LINES = new Set(linesOf('wholeLine'))
const OPENINGS = openings(linesOf('opening'))
const SEGMENTS = new Set(linesOf('segment'))
const SHARING_WORDS = new Set(linesOf('sharingWords'))
const SHARING_SITES = new Set(linesOf('sharingSites'))
const LABELS = openings(linesOf('label'))
/** Names are capitalised, but for `of` and the like. */
const PORTRAIT =
  /^(?:(?:\p{Lu}[\p{L}'’.-]*|of|de|the|and)\s){1,6}(?:Portrait|portrait|Logo|logo|Headshot|headshot)$/u
const LONGEST_OPENING = 40
const LONGEST_LABEL = 20

/** Openings by their first word, so that a line is compared with few of them. */
function openings(phrases: readonly string[]): Map<string, string[]> {
  const byWord = new Map<string, string[]>()
  for (const phrase of phrases) {
    const word = phrase.split(' ')[0]!.replace(/:$/, '')
    byWord.set(word, [...(byWord.get(word) ?? []), phrase])
  }
  return byWord
}

export const furnitureRules: readonly FurnitureRule[] = [
  {
    name: 'address',
    reason: 'a page address alone on a line',
    matches: ({ address }) => address,
  },
  {
    name: 'page-phrase',
    reason: 'words that web pages put around documents',
    opening: FurnitureWord.WholeLine,
    matches: ({ bare }) => WHOLE_LINES.has(bare),
  },
  {
    name: 'column-mark',
    reason: 'column number of the printed record',
    word: FurnitureWord.Column,
    matches: ({ plain, words }) => words <= 8 && /^\d{1,2} [a-z]{3,9} \d{4} ?: ?column \w{1,8}$/.test(plain),
  },
  {
    name: 'navigation-bar',
    reason: 'several short parts between separators, as in navigation bars and footers',
    word: FurnitureWord.Separator,
    matches: (candidate) => isNavigation(candidate),
  },
  {
    name: 'sharing-buttons',
    reason: 'a row of sharing buttons',
    word: FurnitureWord.Site,
    matches: ({ bare, words }) => words <= 14 && isSharing(bare),
  },
  {
    name: 'follow',
    reason: 'asks to follow somebody on a social network',
    opening: FurnitureWord.Follow,
    matches: ({ plain, words }) =>
      words <= 20 &&
      /^(?:\d{1,2}\. )?(?:follow|like|find|join) .{0,60}\b(?:twitter|facebook|linkedin|instagram|youtube|x|bluesky|threads|tiktok)\b/.test(
        plain,
      ),
  },
  {
    name: 'blog-template',
    reason: 'posting line of a blog with its categories',
    opening: FurnitureWord.Posted,
    matches: ({ plain }) =>
      plain.startsWith('posted by:') && /categor(?:y|ies):/.test(plain.split('posted on:', 2)[1] ?? ''),
  },
  {
    name: 'empty-byline',
    reason: 'a byline with nothing filled in',
    opening: FurnitureWord.Posted,
    matches: ({ plain }) => /^(?:posted |written )?by ?:? ?[,|-]*$|^posted on ?:? ?-*$/.test(plain),
  },
  {
    name: 'reading-time',
    reason: 'reading time of a web article',
    word: FurnitureWord.Minute,
    matches: ({ plain, words }) =>
      words <= 16 &&
      /^(?:reading time:? |clock icon )?\d{1,3} min(?:ute)?s?\.?(?: read\b|$| [|·•-])/.test(plain),
  },
  {
    name: 'age',
    reason: 'how long ago the page was posted',
    word: FurnitureWord.Ago,
    matches: ({ plain, words }) =>
      words <= 8 &&
      /^\(?(?:posted |published |updated )?\d{1,3} (?:second|minute|hour|day|week|month|year)s?(?:, \d{1,2} (?:day|week|month)s?)? ago\)?$/.test(
        plain,
      ),
  },
  {
    name: 'image-file',
    reason: 'name of an image file',
    word: FurnitureWord.Image,
    matches: ({ plain, words }) => words <= 12 && /^\S.*\.(?:jpe?g|png|gif|tiff?|svg|webp|bmp)$/.test(plain),
  },
  {
    name: 'comment-head',
    reason: 'head of a reader’s comment',
    opening: FurnitureWord.Comment,
    matches: ({ plain, words }) =>
      words <= 16 && /^(?:\d{1,4}\. )?comment by .{1,60} posted on\b/.test(plain),
  },
  {
    name: 'comment-count',
    reason: 'number of comments',
    word: FurnitureWord.Reaction,
    matches: ({ plain, words }) =>
      words <= 8 &&
      /^(?:\d+ (?:comments?|replies|responses|shares|likes|views)|(?:comments?|shares|views)\s*[({[:]\s*\d+\s*[)}\]]?)(?:$| [|·•])/.test(
        plain,
      ),
  },
  {
    name: 'page-number',
    reason: 'page number',
    matches: (candidate) =>
      candidate.words <= 4 &&
      /^(?:page|p\.) ?\d{1,4}(?: ?(?:of|\/) ?\d{1,4})?$|^[-–—] ?\d{1,4} ?[-–—]$|^\[page \d{1,4}\]$/.test(
        candidate.plain,
      ),
  },
  {
    name: 'breadcrumb',
    reason: 'path of the page within its site',
    opening: FurnitureWord.Here,
    matches: ({ plain, words, stopped }) =>
      !stopped &&
      words <= 24 &&
      (/^(?:you are here|home|homepage) ?:? ?(?:>|›|»|\/|→)\s/.test(plain) || /^you are here:/.test(plain)),
  },
  {
    name: 'portrait',
    reason: 'alternative text of a portrait or logo',
    word: FurnitureWord.Portrait,
    matches: ({ text, words }) => words <= 7 && PORTRAIT.test(text),
  },
  {
    name: 'appeal',
    reason: 'asks the reader for money or a subscription',
    word: FurnitureWord.Appeal,
    matches: ({ plain, words }) =>
      words <= 20 &&
      /(?:^|[.!?] )(?:donate|subscribe|give) (?:now|today|£\d+(?:\.\d\d)? (?:a|per) (?:month|week|year))[.!]?$/.test(
        plain,
      ),
  },
  {
    name: 'page-opening',
    reason: 'opens like a notice or button of a web page',
    opening: FurnitureWord.Opening,
    matches: ({ plain, words }) => words <= LONGEST_OPENING && opensLike(OPENINGS, plain),
  },
  {
    name: 'page-label',
    reason: 'opens like a label or button of a web page and is no sentence',
    opening: FurnitureWord.Label,
    matches: ({ plain, words, stopped }) => !stopped && words <= LONGEST_LABEL && opensLike(LABELS, plain),
  },
]

/** The first rule that matches, null where none does. */
export function matchRule(candidate: FurnitureCandidate): FurnitureRule | null {
  const { words, opening, classes } = candidate
  if (words > LONGEST_OPENING) return null
  for (const rule of furnitureRules) {
    if (rule.opening !== undefined && (opening & rule.opening) === 0) continue
    if (rule.word !== undefined && (classes & rule.word) === 0) continue
    if (rule.matches(candidate)) return rule
  }
  return null
}

function opensLike(phrases: ReadonlyMap<string, readonly string[]>, plain: string): boolean {
  const text = plain.replace(/^[\s\-–—*•·|>»›]+/, '')
  const word = /^[^\s:]+/.exec(text)?.[0]
  if (word === undefined) return false
  return (phrases.get(word) ?? []).some((phrase) => opensWith(text, phrase))
}

/** The phrase must end where a word ends. */
function opensWith(text: string, phrase: string): boolean {
  if (!text.startsWith(phrase)) return false
  const next = text[phrase.length]
  return next === undefined || !/[a-z0-9]/.test(next) || /[\s:]$/.test(phrase)
}

function isSharing(bare: string): boolean {
  const words = bare.split(/[^a-z-]+/).filter((word) => word !== '')
  return words.every((word) => SHARING_WORDS.has(word)) && words.some((word) => SHARING_SITES.has(word))
}

/** Two parts known from navigation bars, or one among three and more without a figure. */
function isNavigation({ segments, words, stopped }: FurnitureCandidate): boolean {
  if (segments.length < 2 || words > 40 || (stopped && segments.length < 3)) return false
  if (segments.some((segment) => segment.split(' ').length > 12)) return false
  const known = segments.filter(isKnownSegment).length
  return (
    known >= 2 || (known === 1 && segments.length >= 3 && !segments.some((segment) => /\d/.test(segment)))
  )
}

/** Is the line a word or two of a site's menu? */
export function isMenuItem({ bare, words, stopped }: FurnitureCandidate): boolean {
  return !stopped && words <= 4 && (SEGMENTS.has(bare) || WHOLE_LINES.has(bare))
}

function isKnownSegment(segment: string): boolean {
  const bare = segment
    .split(/[({[]/, 1)[0]!
    .trimEnd()
    .replace(/[.:!]$/, '')
    .trim()
  if (SEGMENTS.has(bare) || /^\d+ (?:min(?:ute)?s? read|comments?|shares?)$/.test(bare)) return true
  const words = bare.split(/[ :]+/)
  return (
    words.length > 1 &&
    (SEGMENTS.has(words[0]!) ? isPlainRest(segment) : SEGMENTS.has(words.slice(0, 2).join(' ')))
  )
}

/** `Jobs from £30,000`, `Events: …`, but not `News of the day from Leeds`. */
function isPlainRest(segment: string): boolean {
  return /^[a-z-]+(?::| (?:from|for|on|via|to) )/.test(segment)
}
