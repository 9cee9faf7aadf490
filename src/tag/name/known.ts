/** The lexicon's matches in a sentence in, those that the context bears out as bodies or programmes out. */
import type { LexiconEntry, Named, NameMatch } from '../../model/lexicon.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { remember } from '../../text/remember.ts'
import { ambiguousName } from './ambiguous.ts'
import { actsAsOrganisation, hasBodyNoun, hasOfficer, isCited } from './context.ts'
import type { CouncilMatch } from './councils.ts'
import { EntryClass, entryClasses, someAre } from './entry-classes.ts'
import type { Finding } from './finding.ts'
import type { MatchPlace } from './match-place.ts'
import type { Run } from './phrases.ts'
import { isKind } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

const OFFICE_HOLDERS = new Set(
  'commissioner commissioners inspector minister secretary adviser director registrar adjudicator advocate president mayor lieutenant sheriff'.split(
    ' ',
  ),
)

/** What stands, and the names of places that may stand for their councils; `matches` by first token. */
export function knownNames(
  matches: readonly NameMatch[],
  runs: readonly Run[],
  setting: Omit<MatchPlace, 'run'>,
): { findings: Finding[]; councils: CouncilMatch[] } {
  const findings: Finding[] = []
  const councils: CouncilMatch[] = []
  let at = 0
  for (let index = 0; index < matches.length; index++) {
    const whole = matches[index]!
    if (!someAre(whole.entries, EntryClass.BodyOrProgramme)) continue
    const match = withoutArticle(whole, setting.tokens)
    if (isOffice(match, setting.tokens) || isBareHead(match, setting.tokens)) continue
    while (at < runs.length && runs[at]!.endToken <= whole.firstToken) at++
    const run = at < runs.length && runs[at]!.firstToken <= whole.firstToken ? runs[at] : undefined
    const place = placeOf(setting, run)
    const named = match.entries.filter(isBodyOrProgramme)
    if (!isWrittenAsName(match, named, place)) continue
    const sure = named.filter(({ form }) => form !== 'ambiguous')
    if (sure.length > 0) {
      const found = sureName(match, sure, place)
      if (found !== null)
        findings.push(found.endToken < match.endToken ? ofShorter(found, matches, index) : found)
    } else if (someAre(named, EntryClass.Council)) {
      const entries = named.filter(({ entry }) => isCouncil(entry)).map(({ entry }) => entry)
      councils.push({ match, place, entries })
    } else if (!someAre(match.entries, EntryClass.Place)) {
      const certainty = ambiguousName(match, named, place)
      if (certainty !== null) findings.push(finding(match, named, place, certainty))
    }
  }
  return { findings, councils }
}

function placeOf(setting: Omit<MatchPlace, 'run'>, run: Run | undefined): MatchPlace {
  const { tokens, writtenAs, sentenceFirst, sentenceEnd, lowerCase, known } = setting
  return { tokens, writtenAs, run, sentenceFirst, sentenceEnd, lowerCase, known }
}

/** `Sure Start` in `Sure Start centres` is what the shorter name stands for, where a list has it. */
function ofShorter(found: Finding, matches: readonly NameMatch[], index: number): Finding {
  for (let at = index + 1; matches[at]?.firstToken === found.firstToken; at++) {
    const { endToken, entries } = matches[at]!
    if (endToken !== found.endToken) continue
    const ofType = entries.filter(({ entry }) => entry.type === found.type).map(({ entry }) => entry)
    if (ofType.length > 0) return { ...found, entries: ofType }
  }
  return found
}

function isBodyOrProgramme({ entry }: Named): boolean {
  return (entryClasses(entry) & EntryClass.BodyOrProgramme) !== 0
}

/** `Children’s Commissioner for England`: ends, before any `for` or `of`, with the word for who holds it. */
function isOffice({ firstToken, endToken }: NameMatch, tokens: Tokens): boolean {
  let last = endToken - 1
  for (let token = firstToken + 1; token < endToken; token++) {
    if (tokens.norm(token) !== 'for' && tokens.norm(token) !== 'of') continue
    last = token - 1
    break
  }
  return OFFICE_HOLDERS.has(tokens.norm(last))
}

/** `Government`, `Department` on their own are settled by the text, not by a list. */
function isBareHead({ firstToken, endToken }: NameMatch, tokens: Tokens): boolean {
  return (
    endToken - firstToken === 1 &&
    /^(government|department|cabinet|house|board)$/.test(tokens.norm(firstToken))
  )
}

/** Determiners stay outside, except where one word alone would be left of a programme's name (`The Promise`). */
function withoutArticle(match: NameMatch, tokens: Tokens): NameMatch {
  if (tokens.norm(match.firstToken) !== 'the' || match.endToken - match.firstToken < 2) return match
  const isProgramme = someAre(match.entries, EntryClass.Programme)
  if (isProgramme && match.endToken - match.firstToken === 2) return match
  return { firstToken: match.firstToken + 1, endToken: match.endToken, entries: match.entries }
}

function isCouncil(entry: LexiconEntry): boolean {
  return (entryClasses(entry) & EntryClass.Council) !== 0
}

/** A name that is no other word: what is left to decide is where it ends, and whether it is another name's part. */
function sureName(match: NameMatch, named: readonly Named[], place: MatchPlace): Finding | null {
  const { tokens, run } = place
  const found = finding(match, named, place, 'stated')
  const { firstToken, endToken } = found
  if (tokens.norm(firstToken) === 'lords' && tokens.norm(firstToken - 1) === 'my') return null
  if (endToken - firstToken === 1 && tokens.end[firstToken]! - tokens.start[firstToken]! === 1) return null
  // Treasury management is what finance officers do.
  if (tokens.norm(endToken - 1) === 'treasury' && tokens.norm(endToken) === 'management') return null
  if (someAre(named, EntryClass.Broadcaster) && tokens.norm(endToken) === 'news')
    return { ...found, endToken: endToken + 1 }
  if (found.type === 'programme' && isStrategy(found) && isPaper(tokens, firstToken, endToken)) return null
  if (found.type === 'programme' && isStrategy(found) && isCited(tokens, firstToken, endToken)) return null
  if (run !== undefined && endToken < run.endToken && isKind(tokens, firstToken, run.endToken)) return null
  const committee = ofCommittee(found, tokens)
  if (committee !== null) return committee
  const state = run === undefined ? null : ofState(found, place, run)
  if (state !== null) return state
  if (run === undefined || endToken >= run.endToken || tokens.gap[endToken]! > Gap.Space) return found
  // `Healthwatch York`, `Barnardo’s Scotland`, `Towns Fund Plus` are names of their own.
  const isBranch = found.type === 'body' && isRestPlace(match, place, run.endToken)
  const isLetter =
    tokens.raw(endToken) === '-' && run.endToken === endToken + 2 && tokens.raw(endToken + 1).length === 1
  const kind = found.type === 'body' ? endOfKind(found, run, tokens) : endToken
  if (kind > endToken) return { ...found, endToken: kind }
  const isNext = /^(plus|extra|ii|iii)$/.test(tokens.norm(endToken)) && endToken + 1 === run.endToken
  if (!isBranch && !isNext && !isLetter) return found
  const { entries: _, ...rest } = found
  return { ...rest, endToken: run.endToken }
}

/** Behind `Quorn Vale UHB`, `Zedby NHS FT`: the letters of the last words of the name in full; `endToken` where none stand there. */
function endOfKind({ endToken, entries }: Finding, run: Run, tokens: Tokens): number {
  let end = endToken
  if (tokens.norm(end) === 'nhs' && end + 1 < run.endToken) end++
  if (end >= run.endToken || tokens.shape[end] !== Shape.Upper) return endToken
  const letters = tokens.norm(end)
  if (letters.length < 2 || letters.length > 4) return endToken
  const isKind = entries?.some(({ name }) => initialsOf(name).endsWith(letters))
  return isKind === true ? end + 1 : endToken
}

/** Of the words that a capital begins. */
const initialsOf = remember((name: string): string =>
  name
    .split(' ')
    .filter((word) => /^[A-Z]/.test(word))
    .map((word) => word.charAt(0))
    .join('')
    .toLowerCase(),
)

/** `Home Office Select Committee`: the committee that looks at what a department does. */
function ofCommittee(found: Finding, tokens: Tokens): Finding | null {
  const { endToken } = found
  if (tokens.norm(endToken) !== 'select' || tokens.norm(endToken + 1) !== 'committee') return null
  if (tokens.shape[endToken] === Shape.Lower || tokens.shape[endToken + 1] === Shape.Lower) return null
  const { entries: _, ...rest } = found
  return { ...rest, endToken: endToken + 2, rule: 'head' }
}

/** `Idaho Department Of Health And Welfare`: a department with a place's name before it is another one. */
function ofState(found: Finding, { tokens, known }: MatchPlace, run: Run): Finding | null {
  const { firstToken } = found
  if (tokens.norm(firstToken) !== 'department' || firstToken === run.firstToken) return null
  for (let first = Math.max(run.firstToken, firstToken - 4); first < firstToken; first++) {
    const before = known.get(first)
    if (before?.endToken !== firstToken || before.entries.every(({ entry }) => entry.type !== 'place'))
      continue
    const { entries: _, ...rest } = found
    return { ...rest, firstToken: first, endToken: Math.max(found.endToken, run.endToken), rule: 'head' }
  }
  return null
}

function isRestPlace({ endToken }: NameMatch, { tokens, known }: MatchPlace, runEnd: number): boolean {
  if (runEnd === endToken + 1) {
    if (isOf(tokens, endToken, NameClass.Nation | NameClass.Compass)) return true
    if (tokens.norm(endToken) === 'cymru') return true
  }
  const next = known.get(endToken)
  if (next?.entries.some(({ entry }) => entry.type === 'place' || isCouncil(entry)) !== true) return false
  const isName =
    !isOf(tokens, runEnd - 1, NameClass.RoleWord | NameClass.OtherHead) &&
    tokens.shape[endToken - 1] === Shape.Capitalised
  return next.endToken === runEnd || isName
}

/** `NHS Long Term Plan`, `Long-Term Plan for Towns`: plans and papers are publications. */
function isPaper(tokens: Tokens, first: number, end: number): boolean {
  let last = end - 1
  for (let token = first + 1; token < end; token++)
    if (tokens.norm(token) === 'for') {
      last = token - 1
      break
    }
  return /^(plan|paper|manifesto|report|review)$/.test(tokens.norm(last))
}

function isStrategy({ entries }: Finding): boolean {
  return entries?.some((entry) => (entryClasses(entry) & EntryClass.Strategy) !== 0) === true
}

function finding(
  match: NameMatch,
  named: readonly Named[],
  place: MatchPlace,
  certainty: Finding['certainty'],
): Finding {
  const type = typeOf(match, named, place)
  const entries = named.filter(({ entry }) => entry.type === type).map(({ entry }) => entry)
  const endToken = type === 'programme' ? withoutNoun(match, place.tokens) : match.endToken
  return { type, firstToken: match.firstToken, endToken, rule: 'lexicon', certainty, entries }
}

/** A generic noun in lower case stays outside: `Family Hubs` in `Family Hubs programme`. */
function withoutNoun({ firstToken, endToken }: NameMatch, tokens: Tokens): number {
  let end = endToken
  while (
    end - 1 > firstToken &&
    tokens.shape[end - 1] === Shape.Lower &&
    tokens.shape[end - 2] !== Shape.Lower &&
    tokens.kind[end - 2] === TokenKind.Word &&
    tokens.shape[firstToken] !== Shape.Lower
  )
    end--
  return end
}

/** Where one name is a body and also the programme that it runs: what the sentence means, programme where that is open. */
function typeOf(
  match: NameMatch,
  named: readonly Named[],
  { tokens, sentenceEnd }: MatchPlace,
): Finding['type'] {
  const bodies = named.some(({ entry }) => entry.type === 'body')
  const programmes = named.some(({ entry }) => entry.type === 'programme')
  if (bodies !== programmes) return bodies ? 'body' : 'programme'
  const { firstToken, endToken } = match
  const acts =
    actsAsOrganisation(tokens, endToken, sentenceEnd) ||
    hasOfficer(tokens, firstToken, endToken) ||
    hasBodyNoun(tokens, firstToken, endToken)
  return acts ? 'body' : 'programme'
}

/** Does the text write the words as a name: with the name's own capitals, or in a house style? */
function isWrittenAsName(match: NameMatch, named: readonly Named[], place: MatchPlace): boolean {
  const { tokens } = place
  const { firstToken, endToken } = match
  const raw = tokens.raw(firstToken)
  if (tokens.kind[firstToken - 1] === TokenKind.Number && tokens.gap[firstToken] === Gap.None) return false
  // The second half of A&E.
  if (firstToken > 0 && tokens.raw(firstToken - 1) === '&' && tokens.gap[firstToken] === Gap.None)
    return false
  if (endToken - firstToken === 1) {
    const shape = tokens.shape[firstToken]
    if (named.some(({ entry }) => entry.name === raw || entry.abbreviation === raw)) return true
    if (shape === Shape.Lower || shape === Shape.None) return false
    return named.some(({ form }) => form !== 'abbreviation') || shape !== Shape.Capitalised
  }
  let capitalised = 0
  let lower = 0
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    if (tokens.shape[token] !== Shape.Lower) capitalised++
    else if (tokens.kind[token - 1] !== TokenKind.Number && !isOf(tokens, token, NameClass.Connector)) lower++
  }
  if (lower === 0) return capitalised > 0
  if (tokens.shape[firstToken] === Shape.Lower)
    return capitalised > 0 && raw.charAt(0) === named[0]!.entry.name.charAt(0)
  return capitalised >= lower && named.some(({ form }) => form !== 'ambiguous')
}
