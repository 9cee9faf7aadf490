/** Capitalised words that may be a person's name in, the rule by which they are one out, or null. */
import { Clue, type Clues } from '../clues/clues.ts'
import { STYLES } from '../role/capitalised.ts'
import { followsBy, followsPersonNoun, hasApposition, hasPostNominal, isBesideSpeech } from './evidence.ts'
import type { PersonName } from './name.ts'
import type { Setting } from './setting.ts'

const LINE_CUES: ReadonlySet<string> = new Set([
  'by',
  'sincerely',
  'faithfully',
  'author',
  'signed',
  'wishes',
  'regards',
])

/** The name follows no part of another. `lastEnd` is the token behind the last person of the sentence, -1 where there is none. */
export function judgeName(clues: Clues, name: PersonName, setting: Setting, lastEnd: number): string | null {
  const { first, end } = name
  const { from, limit } = setting
  if (name.words + name.initials < 2) return isHeldBy(clues, name, setting) ? 'person/office' : null
  if (isWithinName(clues, name, limit))
    return hasPostNominal(clues, end, limit) ? 'person/post-nominal' : null
  if (setting.surroundings.isKnownOtherwise(first, end)) return null
  if (isStreet(clues, name) && !hasCompany(clues, name, setting, lastEnd)) return null
  if (clues.has(first, Clue.FirstName) && !isDoubtful(clues, name, setting)) return 'person/first-name'
  if (hasOtherWord(clues, name)) return null
  // U.S. Route.
  const second = clues.is(first, 'u') ? first + 2 : first
  if (clues.is(second, 's') && clues.is(second - 1, '.') && clues.is(second - 2, 'u')) return null
  if (name.initials > 1 || (name.initials === 1 && first > from && clues.is(first + 1, '.')))
    return 'person/initials'
  if (hasPostNominal(clues, end, limit)) return 'person/post-nominal'
  if (
    setting.surroundings.officeEnds.has(first) ||
    (clues.is(first - 1, ',') && setting.surroundings.officeEnds.has(first - 1))
  )
    return 'person/office'
  if (setting.isHeadline && !followsBy(clues, first, from)) return null
  if (followsPersonNoun(clues, first, from)) return 'person/kind'
  const unlikely = isUnlikely(clues, name)
  if (!unlikely && hasApposition(clues, end, limit, (at) => setting.surroundings.officeStarts.has(at)))
    return 'person/apposition'
  if (followsBy(clues, first, from)) return 'person/by'
  if (clues.has(first, Clue.FirstName | Clue.Ambiguous) && isBesideSpeech(clues, name, limit))
    return 'person/speech'
  if (clues.has(first, Clue.FirstName | Clue.Ambiguous) && first === from && /^[:[]$/.test(clues.norm(end)))
    return 'person/speaker'
  if (!unlikely && lastEnd > 0 && continuesList(clues, first, lastEnd)) return 'person/list'
  if (first === from && end === limit && name.words <= 3 && LINE_CUES.has(setting.cue)) return 'person/line'
  return null
}

/** A capitalised word before that belongs to the same phrase, other than an opener, an office or a kind of person. */
export function followsNamePart(clues: Clues, token: number, setting: Setting): boolean {
  const before = token - 1
  if (before < setting.from || setting.surroundings.officeEnds.has(token)) return false
  if (clues.is(before, '-') && clues.touches(token)) return true
  if (clues.isClitic(before) || !clues.isCapitalised(before) || !clues.joins(token)) return false
  if (before === setting.from || clues.has(before, Clue.PostNominal | Clue.PersonNoun)) return false
  // Behind a word that closes another name (Programme for Government John Dickie) a first name begins a new one.
  return !(
    clues.has(before, Clue.NoSurname) &&
    clues.has(token, Clue.FirstName) &&
    !clues.has(token, Clue.Ambiguous)
  )
}

/** The name goes on into something that is named after a person, or into another name. */
function isWithinName(clues: Clues, name: PersonName, limit: number): boolean {
  const { end } = name
  if (clues.has(end - 1, Clue.NamedAfter) && !clues.has(end - 1, Clue.AlsoSurname)) return true
  if (end >= limit) return false
  if ((clues.is(end, '&') || clues.is(end, '+')) && clues.isCapitalised(end + 1)) return true
  if (!clues.joins(end) || !clues.isCapitalised(end)) return false
  if (clues.isUpper(end) && clues.has(end, Clue.PostNominal)) return false
  return clues.has(end, Clue.NamedAfter) || (clues.has(end, Clue.NoSurname) && clues.length(end) > 4)
}

/** A first name that is another word too, without support from its place in the sentence. */
function isDoubtful(clues: Clues, name: PersonName, setting: Setting): boolean {
  const { first } = name
  if (hasOtherWord(clues, name)) return true
  if (!clues.has(first, Clue.Ambiguous)) return false
  if (setting.isHeadline || clues.is(first - 1, 'the')) return true
  if (first === setting.from)
    return !clues.isClitic(name.end) || clues.has(name.end - 1, Clue.NoPlace | Clue.AmbiguousPlace)
  if (clues.has(first, Clue.NoPlace | Clue.AmbiguousPlace) && clues.has(first - 1, Clue.Locative)) return true
  return !clues.isLower(first - 1) && !clues.is(first - 1, ',') && !clues.is(first - 1, '(')
}

/** A word of an office, a paper or a place that is no surname. */
function hasOtherWord(clues: Clues, name: PersonName): boolean {
  for (let at = name.first; at < name.end; at++) {
    if (clues.has(at, Clue.AlsoSurname | Clue.FirstName)) continue
    if (clues.has(at, Clue.OfficeHead | Clue.PersonNoun)) return true
    if (at < name.end - 1 && clues.has(at, Clue.PublicationHead | Clue.PlaceHead)) return true
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

/** `Jane Doe and Zyx Qux`: right behind a person and a comma or `and`. */
function continuesList(clues: Clues, first: number, lastEnd: number): boolean {
  let at = first - 1
  if (clues.is(at, 'and') || clues.is(at, '&')) at--
  if (clues.is(at, ',') || clues.is(at, ';')) at--
  return at === lastEnd - 1 && at < first - 1
}

/** `President Biden`, `Prime Minister Trudeau`: a surname alone behind an office that is used as a title. */
function isHeldBy(clues: Clues, { first, end }: PersonName, { surroundings, limit }: Setting): boolean {
  if (!surroundings.officeEnds.has(first) || !clues.joins(first) || !STYLES.has(clues.norm(first - 1)))
    return false
  if (end < limit && clues.isCapitalised(end) && clues.joins(end)) return false
  return (
    !clues.has(first, Clue.Portfolio | Clue.OfficeHead | Clue.PersonNoun) && clues.isCapitalised(first - 1)
  )
}

/** Andy Street, Penny Lane: the name of a street as well. */
function isStreet(clues: Clues, { end }: PersonName): boolean {
  return clues.has(end - 1, Clue.PlaceHead) && clues.has(end - 1, Clue.AlsoSurname)
}

/** A person, an office or speech beside the name. */
function hasCompany(clues: Clues, name: PersonName, setting: Setting, lastEnd: number): boolean {
  const { first, end } = name
  if (lastEnd > 0 && continuesList(clues, first, lastEnd)) return true
  if (setting.surroundings.officeEnds.has(first) || hasPostNominal(clues, end, setting.limit)) return true
  if (followsPersonNoun(clues, first, setting.from)) return true
  return (
    isBesideSpeech(clues, name, setting.limit) ||
    hasApposition(clues, end, setting.limit, (at) => setting.surroundings.officeStarts.has(at))
  )
}
