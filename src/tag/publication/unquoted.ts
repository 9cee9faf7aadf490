/** A noun or verb of publishing, or a colon, in; the title beside it that no marks set off out. */
import { Clue, type Clues } from '../clues/clues.ts'
import { beginsPerson } from '../role/complement.ts'
import type { FoundTitle } from './found-title.ts'

const NOUNS: ReadonlySet<string> = new Set(
  'report paper strategy guidance publication document study briefing pamphlet review prospectus plan'.split(
    ' ',
  ),
)
/** Verbs that end a title which is the subject. */
const PREDICATES: ReadonlySet<string> = new Set(
  'is was were are has had have will would outlines sets set describes explains shows showed argues argued found finds recommends recommended calls called says said makes made warns warned reveals revealed looks examines examined considers identifies identified highlights highlighted concludes concluded provides proposes proposed details aims contains includes covers'.split(
    ' ',
  ),
)
const SMALL: ReadonlySet<string> = new Set(
  'a an and as at but by for from in into of on or our the their to with your its what how we'.split(' '),
)
const MAX_TOKENS = 24

/** `report, Title, was …`, `report: Title …`. */
export function titleAfterNoun(clues: Clues, noun: number, limit: number): FoundTitle | null {
  if (!NOUNS.has(clues.norm(noun)) || !clues.isLower(noun)) return null
  const mark = noun + 1
  const first = noun + 2
  if (first >= limit || !clues.isCapitalised(first) || beginsPerson(clues, first, limit)) return null
  if (clues.is(mark, ':')) {
    const end = endOfSentenceCase(clues, first, limit)
    return countWords(clues, first, end) >= 3
      ? { first, end, rule: 'publication/after-noun', certainty: 'stated' }
      : null
  }
  if (!clues.is(mark, ',')) return null
  const end = endOfSentenceCase(clues, first, limit)
  if (!clues.is(end, ',') || end + 1 >= limit) return null
  const closes =
    clues.isLower(end + 1) &&
    (PREDICATES.has(clues.norm(end + 1)) ||
      /^(published|which|by|and|released|launched)$/.test(clues.norm(end + 1)))
  return closes && countWords(clues, first, end) >= 3
    ? { first, end, rule: 'publication/after-noun', certainty: 'stated' }
    : null
}

/** `published Title: subtitle`, `published Title In Title Case`. */
export function titleAfterVerb(clues: Clues, verb: number, limit: number): FoundTitle | null {
  if (!/^(published|publishes|publish|publishing)$/.test(clues.norm(verb)) || !clues.isLower(verb))
    return null
  let first = verb + 1
  if (clues.is(first, 'the') || clues.is(first, 'its') || clues.is(first, 'their')) first++
  if (first >= limit || !clues.isCapitalised(first) || beginsPerson(clues, first, limit)) return null
  const colon = endOfTitleCase(clues, first, limit, true)
  if (clues.is(colon, ':') && colon + 1 < limit && clues.isWord(colon + 1)) {
    const end = endOfSentenceCase(clues, colon + 1, limit)
    if (countWords(clues, first, end) >= 3)
      return { first, end, rule: 'publication/published', certainty: 'stated' }
  }
  if (first !== verb + 1) return null
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
  let first = colon
  while (
    first - 1 >= from &&
    colon - first < 8 &&
    isTitleWord(clues, first - 1, first - 1 === from || clues.isCapitalised(first - 1))
  )
    first--
  while (first < colon && !clues.isCapitalised(first)) first++
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

function isLeadIn(clues: Clues, token: number): boolean {
  return (
    clues.isLower(token) &&
    /^(on|in|the|of|with|by|to|from|and|see|its|published|our|their)$/.test(clues.norm(token))
  )
}

/** Words before a title's colon: at a sentence's beginning in sentence case, elsewhere with capitals. */
function isTitleWord(clues: Clues, token: number, allowed: boolean): boolean {
  if (clues.isClitic(token) || clues.is(token, '-') || clues.is(token, '’')) return true
  if (!clues.isWord(token)) return false
  return allowed || SMALL.has(clues.norm(token)) || clues.isLower(token)
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
    else if (!SMALL.has(clues.norm(at))) break
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
