/** The lexicon's matches in, those that the context bears out as bodies or programmes out. */
import type { LexiconEntry, NameForm, NameMatch } from '../../model/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { actsAsOrganisation, hasBodyNoun, hasOfficer } from './context.ts'
import { standsForCouncil } from './councils.ts'
import type { Finding } from './finding.ts'
import type { Case, Run } from './phrases.ts'
import { CONNECTORS, PROGRAMME_NOUNS } from './words.ts'

interface Named {
  readonly entry: LexiconEntry
  readonly form: NameForm
}

export interface Place {
  readonly tokens: Tokens
  readonly writtenAs: Case
  readonly run: Run | undefined
  readonly sentenceFirst: number
  readonly sentenceEnd: number
  readonly lowerCase: ReadonlySet<number>
}

/** Null where the words are no name here, or where the context does not settle which. */
export function knownName(match: NameMatch, place: Place): Finding | null {
  const named = match.entries.filter(({ entry }) => entry.type === 'body' || entry.type === 'programme')
  if (named.length === 0 || !isWrittenAsName(match, named, place)) return null
  const sure = named.filter(({ form }) => form !== 'ambiguous')
  if (sure.length > 0) return finding(match, sure, place, 'stated')
  const councils = named.filter(({ entry }) => isCouncil(entry))
  if (councils.length > 0) {
    const councilPlace = standsForCouncil(match.firstToken, match.endToken, place)
    return councilPlace === null
      ? null
      : { ...finding(match, councils, place, councilPlace), rule: 'council' }
  }
  if (match.entries.some(({ entry }) => entry.type === 'place')) return null
  const certainty = ambiguousName(match, named, place)
  return certainty === null ? null : finding(match, named, place, certainty)
}

export function isCouncil(entry: LexiconEntry): boolean {
  return (
    entry.type === 'body' &&
    /council|authority|borough|district|corporation/.test(entry.kind ?? '') &&
    !/police|nhs|fire/.test(entry.kind ?? '')
  )
}

function finding(
  match: NameMatch,
  named: readonly Named[],
  place: Place,
  certainty: Finding['certainty'],
): Finding {
  const type = typeOf(match, named, place)
  const entries = named.filter(({ entry }) => entry.type === type).map(({ entry }) => entry)
  return { type, firstToken: match.firstToken, endToken: match.endToken, rule: 'lexicon', certainty, entries }
}

/** Where one name is a body and the programme that it runs: what the sentence means, programme where that is open. */
function typeOf(
  match: NameMatch,
  named: readonly Named[],
  { tokens, sentenceEnd }: Place,
): 'body' | 'programme' {
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

/** Does the text write the words as a name: capitals where the name has them, or a house style in capitals? */
function isWrittenAsName(match: NameMatch, named: readonly Named[], place: Place): boolean {
  const { tokens } = place
  const { firstToken, endToken } = match
  const single = endToken - firstToken === 1
  const raw = tokens.raw(firstToken)
  if (single) {
    const shape = tokens.shape[firstToken]
    if (named.some(({ entry }) => entry.name === raw || entry.abbreviation === raw))
      return shape !== Shape.Upper || place.writtenAs !== 'capitals' || raw.length > 2
    if (shape === Shape.Lower || shape === Shape.None) return false
    if (named.every(({ form }) => form === 'abbreviation'))
      return shape === Shape.Upper || shape === Shape.Mixed
    return true
  }
  let capitalised = 0
  let lower = 0
  for (let token = firstToken; token < endToken; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    if (tokens.shape[token] !== Shape.Lower) capitalised++
    else if (!CONNECTORS.has(tokens.norm(token))) lower++
  }
  if (lower === 0) return capitalised > 0
  if (tokens.shape[firstToken] === Shape.Lower)
    return named.some(({ entry }) => entry.name.charCodeAt(0) === raw.charCodeAt(0)) && capitalised >= 1
  return capitalised >= 2 && capitalised >= lower && named.some(({ form }) => form !== 'ambiguous')
}

/** A name that is also a common word or another's: `Shelter`, `Mind`, `Times`, `Step Up`. */
function ambiguousName(match: NameMatch, named: readonly Named[], place: Place): Finding['certainty'] | null {
  const { tokens, run, sentenceEnd } = place
  const { firstToken, endToken } = match
  if (place.writtenAs === 'capitals') return null
  const whole = run !== undefined && isWholeRun(tokens, run, firstToken, endToken)
  if (!whole) return null
  const opens = run.opens && run.firstToken === firstToken
  const supported =
    actsAsOrganisation(tokens, endToken, sentenceEnd) ||
    hasOfficer(tokens, firstToken, endToken) ||
    hasBodyNoun(tokens, firstToken, endToken) ||
    (PROGRAMME_NOUNS.has(tokens.norm(endToken)) && named.some(({ entry }) => entry.type === 'programme'))
  if (named.every(({ entry }) => isMedium(entry)))
    return tokens.norm(firstToken - 1) === 'the' || supported || tokens.norm(firstToken) === 'the'
      ? 'stated'
      : null
  if (supported) return 'stated'
  const words = endToken - firstToken
  if (words === 1 && (opens || place.writtenAs === 'title')) return null
  const before = tokens.norm(firstToken - 1)
  if (
    words === 1 &&
    /^(a|an|the|this|that|our|their|his|her|no|any|every|each)$/.test(before) &&
    named.every(({ entry }) => entry.type === 'body' && !/party/.test(entry.kind ?? ''))
  )
    return null
  return words === 1 && place.lowerCase.has(tokens.word[firstToken]!) ? 'inferred' : 'stated'
}

function isMedium(entry: LexiconEntry): boolean {
  return /newspaper|magazine|press|news/.test(entry.kind ?? '')
}

/** The match is the whole run of capitals but for words that open it and what hangs on by a clitic or a hyphen. */
function isWholeRun(tokens: Tokens, run: Run, first: number, end: number): boolean {
  if (end < run.endToken && tokens.kind[end] !== TokenKind.Clitic) return false
  if (first === run.firstToken) return true
  const before = tokens.norm(first - 1)
  return (
    /^(the|our|new|a|an|this|its|in|for|from|but|and|with|by|of|to)$/.test(before) ||
    tokens.kind[first - 1] === TokenKind.Clitic
  )
}
