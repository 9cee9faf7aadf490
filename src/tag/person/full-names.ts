/** A document in, the persons that it names in full or with a title out, in tokens. */
import type { TagContext } from '../../model/tagger.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { isAllCapitalised, officesIn } from '../role/offices.ts'
import { followsBy, followsPersonNoun, hasApposition, hasPostNominal, isBesideSpeech } from './evidence.ts'
import { type PersonName, readName } from './name.ts'
import { endOfTitles, titledNames } from './titled.ts'

export interface FoundPerson extends PersonName {
  readonly rule: string
  readonly certainty: 'stated' | 'inferred'
}

const LINE_CUES: ReadonlySet<string> = new Set([
  'by',
  'sincerely',
  'faithfully',
  'author',
  'signed',
  'education',
  'wishes',
  'regards',
])

export function findFullNames(context: TagContext): FoundPerson[] {
  const { document } = context
  const clues = cluesIn(document.tokens)
  const offices = officesIn(context)
  const officeStarts = new Set(offices.map((office) => office.first))
  const officeEnds = new Set(offices.map((office) => office.end))
  const known = coverage(context)
  const found: FoundPerson[] = []
  let previousFirst = 0
  let previousEnd = 0
  for (const sentence of document.sentences) {
    const { firstToken: from, endToken: limit } = sentence
    const isHeadline = isAllCapitalised(clues, from, limit)
    for (let token = from; token < limit; token++) {
      if (!clues.isCapitalised(token)) continue
      if (isTitle(clues, token, limit)) {
        const names = titledNames(clues, token, limit)
        for (const name of names) found.push({ ...name, rule: 'person/title', certainty: 'stated' })
        const last = names.at(-1)
        token = (last === undefined ? Math.max(endOfTitles(clues, token, limit), token + 1) : last.end) - 1
        continue
      }
      if (!clues.isWord(token) || followsNamePart(clues, token, from, officeEnds)) continue
      const name = readName(clues, token, limit)
      if (name === null) continue
      const rule = judge()
      if (rule !== null) {
        found.push({
          ...name,
          rule,
          certainty: rule === 'person/first-name' || rule === 'person/title' ? 'stated' : 'inferred',
        })
        token = name.end - 1
      }

      function judge(): string | null {
        if (name === null || name.words + (name.surname > name.first ? 1 : 0) < 2) return null
        if (isWithinName(clues, name, limit) || known(name.first, name.end)) return null
        const office = officeEnds.has(token) || (clues.is(token - 1, ',') && officeEnds.has(token - 1))
        const post = hasPostNominal(clues, name.end, limit)
        const apposition = hasApposition(clues, name.end, limit, (at) => officeStarts.has(at))
        const person = followsPersonNoun(clues, token, from)
        if (clues.has(token, Clue.FirstName) && !isDoubtful(clues, name, isHeadline, token === from))
          return 'person/first-name'
        if (hasOfficeWord(clues, name)) return null
        if (post) return 'person/post-nominal'
        if (office) return 'person/office'
        if (person && !isHeadline) return 'person/kind'
        if (apposition && !isHeadline && !isUnlikely(clues, name)) return 'person/apposition'
        if (followsBy(clues, token, from)) return 'person/by'
        if (clues.has(token, Clue.FirstName | Clue.Ambiguous) && isBesideSpeech(clues, name, limit))
          return 'person/speech'
        if (isOwnLine(clues, name, from, limit, previousFirst, previousEnd)) return 'person/line'
        return null
      }
    }
    previousFirst = from
    previousEnd = limit
  }
  return found
}

function isTitle(clues: Clues, token: number, limit: number): boolean {
  if (clues.has(token, Clue.Title)) return !clues.is(token, 'hon') || token + 1 < limit
  return clues.is(token, 'rt') || (clues.is(token, 'right') && clues.is(token + 1, 'hon'))
}

/** A capitalised word before that belongs to the same phrase, other than an opener, an office or a kind of person. */
function followsNamePart(
  clues: Clues,
  token: number,
  from: number,
  officeEnds: ReadonlySet<number>,
): boolean {
  const before = token - 1
  if (before < from || officeEnds.has(token)) return false
  if (clues.is(before, '-') && clues.touches(token)) return true
  if (clues.isClitic(before) || !clues.isCapitalised(before) || !clues.joins(token)) return false
  if (clues.has(before, Clue.PersonNoun | Clue.PostNominal) && !clues.has(before, Clue.FirstName))
    return false
  return before !== from
}

/** The name goes on into something that is named after a person, or into another name. */
function isWithinName(clues: Clues, name: PersonName, limit: number): boolean {
  const { end } = name
  if (end >= limit) return false
  if ((clues.is(end, '&') || clues.is(end, '+')) && clues.isCapitalised(end + 1)) return true
  if (!clues.joins(end) || !clues.isCapitalised(end)) return false
  if (clues.isUpper(end) && clues.has(end, Clue.PostNominal)) return false
  return clues.has(end, Clue.NamedAfter | Clue.NoSurname) && !isFunctionWord(clues, end)
}

function isFunctionWord(clues: Clues, token: number): boolean {
  return (
    clues.length(token) <= 4 &&
    /^(the|a|an|in|on|at|to|for|of|and|who|has|is|was|said|says|with|from|by|as|told|will|it|he|she|we|they|this|that)$/.test(
      clues.norm(token),
    )
  )
}

/** A first name that is another word too, without support from the words themselves. */
function isDoubtful(clues: Clues, name: PersonName, isHeadline: boolean, opensSentence: boolean): boolean {
  if (hasOfficeWord(clues, name)) return true
  if (!clues.has(name.first, Clue.Ambiguous)) return false
  if (isHeadline || opensSentence) return true
  if (
    clues.has(name.first - 1, Clue.Locative) ||
    clues.is(name.first - 1, 'by') ||
    clues.is(name.first - 1, 'the')
  )
    return true
  return !clues.isLower(name.first - 1) && !clues.is(name.first - 1, ',') && !clues.is(name.first - 1, '(')
}

function hasOfficeWord(clues: Clues, name: PersonName): boolean {
  for (let at = name.first; at < name.end; at++) {
    if (!clues.has(at, Clue.OfficeHead | Clue.PublicationHead | Clue.PlaceHead | Clue.PersonNoun)) continue
    if (
      !clues.has(at, Clue.AlsoSurname | Clue.FirstName) &&
      (at < name.end - 1 || clues.has(at, Clue.OfficeHead | Clue.PersonNoun))
    )
      return true
  }
  return false
}

/** Words that more often name a body or a place than a person. */
function isUnlikely(clues: Clues, name: PersonName): boolean {
  for (let at = name.first; at < name.end; at++) {
    if (clues.has(at, Clue.Portfolio | Clue.NamedAfter | Clue.PlaceOpening)) return true
  }
  return name.words > 3
}

/** A line that holds a name alone, below `Answered by`, `Yours sincerely`, `Author`. */
function isOwnLine(
  clues: Clues,
  name: PersonName,
  from: number,
  limit: number,
  previousFirst: number,
  previousEnd: number,
): boolean {
  if (name.first !== from || name.end !== limit || name.words > 3) return false
  let last = previousEnd - 1
  while (last > previousFirst && !clues.isWord(last)) last--
  return LINE_CUES.has(clues.norm(last))
}

/** Tells whether the lexicon knows the words, or words that hold them, as something else than a person. */
function coverage(context: TagContext): (first: number, end: number) => boolean {
  const reach = new Map<number, number>()
  for (const match of context.names) {
    if (match.entries.every(({ entry, form }) => entry.type === 'person' || form === 'ambiguous')) continue
    for (let token = match.firstToken; token < match.endToken; token++)
      reach.set(token, Math.max(reach.get(token) ?? 0, match.endToken))
  }
  return (first, end) => (reach.get(first) ?? 0) >= end
}
