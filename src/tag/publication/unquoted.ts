/** A noun or verb of publishing, or a colon, in; the title beside it that no marks set off out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson } from '../role/complement.ts'
import type { FoundTitle } from './found-title.ts'
import { PREDICATES, SMALL_WORDS, TEXTS } from './words.ts'

const MAX_TOKENS = 24
const PUBLISHING: ReadonlySet<string> = new Set([
  'published',
  'publishes',
  'publish',
  'publishing',
  'launched',
  'released',
  'issued',
])
/** With these a sentence begins: `Purpose of the report: These reports present …`. */
const SUBJECTS: ReadonlySet<string> = new Set([
  'this',
  'these',
  'those',
  'it',
  'they',
  'we',
  'he',
  'she',
  'i',
  'there',
])
/** What may follow the comma behind a title. */
const AFTER_TITLE: ReadonlySet<string> = new Set(['published', 'which', 'by', 'and', 'released', 'launched'])

/** `report, Title, was …`, `report: Title …`, `White Paper, Title In Title Case, …`. */
export function titleAfterNoun(clues: Clues, noun: number, limit: number): FoundTitle | null {
  if (!TEXTS.has(clues.norm(noun))) return null
  const beside = titleBesideNoun(clues, noun, limit) ?? titleBehindAuthor(clues, noun, limit)
  if (beside !== null) return beside
  const first = noun + 2
  if (first >= limit || !clues.isCapitalised(first) || beginsPerson(clues, first, limit)) return null
  if (SUBJECTS.has(clues.norm(first))) return null
  const found = { first, rule: 'publication/after-noun', certainty: 'stated' } as const
  const end = endOfSentenceCase(clues, first, limit)
  const isTitleCase =
    countCapitals(clues, first, end) >= 3 && endOfTitleCase(clues, first, limit, false) >= end
  if (clues.isCapitalised(noun) && !isTitleCase) return null
  if (countWords(clues, first, end) < 3 && !(isTitleCase && countWords(clues, first, end) > 2)) return null
  if (clues.is(noun + 1, ':')) return clues.isLower(noun) ? { ...found, end } : null
  if (!clues.is(noun + 1, ',') || !clues.is(end, ',') || end + 1 >= limit) return null
  const next = clues.norm(end + 1)
  const closes = clues.isLower(end + 1) && (PREDICATES.has(next) || AFTER_TITLE.has(next) || isTitleCase)
  return closes ? { ...found, end } : null
}

/** `the report Trust and Candour in the Parks Board.`: a title with small words in it, up to a sign or the end. */
function titleBesideNoun(clues: Clues, noun: number, limit: number): FoundTitle | null {
  const first = noun + 1
  if (!clues.isLower(noun) || clues.norm(noun).endsWith('s') || first >= limit) return null
  if (!clues.isCapitalised(first) || !clues.joins(first) || beginsPerson(clues, first, limit)) return null
  const end = endOfTitleCase(clues, first, limit, false)
  if ((end < limit && clues.isWord(end)) || !isTelling(clues, first, end)) return null
  return { first, end, rule: 'publication/beside-noun', certainty: 'inferred' }
}

/** `a report by the Parks Board, The Long Way to Candour, in`: behind who wrote it a title that commas set off. */
function titleBehindAuthor(clues: Clues, noun: number, limit: number): FoundTitle | null {
  if (!clues.isLower(noun) || !(clues.is(noun + 1, 'by') || clues.is(noun + 1, 'from'))) return null
  let comma = noun + 2
  while (comma < limit && comma < noun + 9 && !clues.is(comma, ',')) comma++
  const first = comma + 1
  if (!clues.is(comma, ',') || first >= limit || !OPENS_TITLE.has(clues.norm(first))) return null
  if (!clues.isCapitalised(first)) return null
  const end = endOfTitleCase(clues, first, limit, false)
  if (!/^[,.]$/.test(clues.norm(end)) || !isTelling(clues, first, end)) return null
  return { first, end, rule: 'publication/behind-author', certainty: 'inferred' }
}

const OPENS_TITLE: ReadonlySet<string> = new Set('the a an how why what towards from our'.split(' '))

/** Three words with capitals, and small ones between, of which names of bodies seldom have two. */
function isTelling(clues: Clues, first: number, end: number): boolean {
  let small = 0
  for (let at = first + 1; at < end; at++) if (clues.isLower(at) && SMALL_WORDS.has(clues.norm(at))) small++
  const needed = OPENS_TITLE.has(clues.norm(first)) ? 1 : 2
  return countCapitals(clues, first, end) >= 3 && small >= needed
}

/** `published Title: subtitle`, `published Title In Title Case`. */
export function titleAfterVerb(clues: Clues, verb: number, limit: number): FoundTitle | null {
  if (!PUBLISHING.has(clues.norm(verb)) || !clues.isLower(verb)) return null
  let first = verb + 1
  if (clues.is(first, 'the') || clues.is(first, 'its') || clues.is(first, 'their')) first++
  if (first >= limit || !clues.isCapitalised(first) || beginsPerson(clues, first, limit)) return null
  const colon = endOfTitleCase(clues, first, limit, true)
  if (clues.is(colon, ':') && colon + 1 < limit && clues.isWord(colon + 1)) {
    const end = endOfSentenceCase(clues, colon + 1, limit)
    if (countWords(clues, first, end) >= 3)
      return { first, end, rule: 'publication/published', certainty: 'stated' }
  }
  if (first !== verb + 1 || !clues.norm(verb).startsWith('publish')) return null
  const end = endOfTitleCase(clues, first, limit, false)
  if (
    countCapitals(clues, first, end) < 3 ||
    countWords(clues, first, end) < 4 ||
    clues.has(end - 1, Clue.NoSurname | Clue.NamedAfter)
  )
    return null
  return { first, end, rule: 'publication/published', certainty: 'inferred' }
}

/** `Title: subtitle, published in`, `Title: subtitle outlines how`. */
export function titleAroundColon(
  clues: Clues,
  colon: number,
  from: number,
  limit: number,
): FoundTitle | null {
  if (!clues.is(colon, ':') || colon + 1 >= limit || !clues.isWord(colon + 1) || !clues.touches(colon))
    return null
  const first = startBeforeColon(clues, colon, from)
  if (first === colon || clues.has(first, Clue.Title) || beginsPerson(clues, first, limit)) return null
  if (first !== from && !isLeadIn(clues, first - 1)) return null
  const end = endOfSentenceCase(clues, colon + 1, limit)
  const published = clues.is(end, ',') && /^(published|released|launched|issued)$/.test(clues.norm(end + 1))
  const subject =
    first === from &&
    end < limit &&
    clues.isLower(end) &&
    /^(outlines|sets|describes|explains|shows|argues|examines|makes|recommends|was|is)$/.test(clues.norm(end))
  if ((!published && !subject) || countWords(clues, colon + 1, end) < 2) return null
  if (subject && (clues.is(end, 'is') || clues.is(end, 'was')) && !clues.is(end + 1, 'published')) return null
  return { first, end, rule: 'publication/colon', certainty: 'stated' }
}

/** The words before a title's colon: back to a small word that leads in (on | Adoption:), else to the sentence's beginning. */
function startBeforeColon(clues: Clues, colon: number, from: number): number {
  let first = colon
  for (let at = colon - 1; at >= from && colon - at < 9; at--) {
    if (clues.isCapitalised(at)) first = at
    else if (first < colon && first === at + 1 && isLeadIn(clues, at)) return first
    else if (!clues.isWord(at) && !clues.isClitic(at) && !clues.is(at, '-') && !clues.is(at, '’')) break
    if (at === from) return clues.isCapitalised(from) ? from : colon
  }
  return first < colon && isLeadIn(clues, first - 1) ? first : colon
}

function isLeadIn(clues: Clues, token: number): boolean {
  return (
    clues.isLower(token) &&
    /^(on|in|the|of|with|by|to|from|and|see|its|published|our|their)$/.test(clues.norm(token))
  )
}

/** Up to a comma, full stop, bracket, predicate or the end. A comma inside a list goes on. */
function endOfSentenceCase(clues: Clues, first: number, limit: number): number {
  let at = first
  while (at < limit && at - first < MAX_TOKENS) {
    if (clues.isWord(at)) {
      if (at > first && clues.isLower(at) && PREDICATES.has(clues.norm(at))) break
    } else if (!clues.isClitic(at) && !clues.isNumber(at) && !/^[-–’':&/]$/.test(clues.norm(at))) break
    at++
  }
  if (clues.is(at - 1, ':') || clues.is(at - 1, '–')) return at - 1
  return at
}

function endOfTitleCase(clues: Clues, first: number, limit: number, sentenceCase: boolean): number {
  let at = first
  let end = first
  while (at < limit && at - first < MAX_TOKENS) {
    if (clues.isCapitalised(at) && (at === first || clues.joins(at) || clues.touches(at))) end = at + 1
    else if (clues.isClitic(at) || clues.is(at, '-') || (clues.is(at, '’') && clues.touches(at))) end = at + 1
    else if (sentenceCase && clues.isLower(at) && at - first < 9) end = at + 1
    else if (!SMALL_WORDS.has(clues.norm(at))) break
    at++
  }
  return end
}

function countWords(clues: Clues, first: number, end: number): number {
  let words = 0
  for (let at = first; at < end; at++) if (clues.isWord(at)) words++
  return words
}

function countCapitals(clues: Clues, first: number, end: number): number {
  let words = 0
  for (let at = first; at < end; at++) if (clues.isWord(at) && clues.isCapitalised(at)) words++
  return words
}
