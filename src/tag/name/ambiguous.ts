/** A match that may be a common word or another's name in, how sure it is that it is this one here out. */
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { CONJUNCTIONS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../grammar/word-classes.ts'
import type { LexiconEntry, Named, NameMatch } from '../../model/lexicon.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { actsAsOrganisation, hasBodyNoun, hasOfficer, isCited } from './context.ts'
import type { Finding } from './finding.ts'
import type { MatchPlace } from './match-place.ts'
import type { Run } from './phrases.ts'
import { isOf, NameClass } from './words.ts'

/** A name that is also a common word or another's: `Shelter`, `Mind`, `Times`, `Step Up`. */
export function ambiguousName(
  match: NameMatch,
  named: readonly Named[],
  place: MatchPlace,
): Finding['certainty'] | null {
  const { tokens, run, sentenceEnd } = place
  const { firstToken, endToken } = match
  if (run === undefined)
    return endToken - firstToken === 1 && isOf(tokens, endToken, NameClass.ProgrammeNoun) ? 'stated' : null
  if (place.writtenAs === 'capitals' || !isWholeRun(tokens, run, firstToken, endToken)) return null
  const isProgramme = named.some(({ entry }) => entry.type === 'programme')
  const supported =
    actsAsOrganisation(tokens, endToken, sentenceEnd) ||
    hasOfficer(tokens, firstToken, endToken) ||
    hasBodyNoun(tokens, firstToken, endToken) ||
    (isProgramme && isOf(tokens, endToken, NameClass.ProgrammeNoun))
  if (isOtherWord(match, tokens)) return null
  const before = tokens.norm(firstToken - 1)
  if (named.every(({ entry }) => isMedium(entry)))
    return supported || isMediumHere(match, named, tokens) ? 'stated' : null
  if (endToken - firstToken === 1 && PARTIES_IN_BRACKETS.test(tokens.norm(firstToken)))
    return tokens.raw(endToken) === ')' || before === '(' ? 'stated' : null
  if (named.some(({ entry }) => /party/.test(entry.kind ?? '')))
    return NOUNS_OF_LABOUR.test(tokens.norm(endToken)) ? null : 'stated'
  if (isProgramme && !supported && isCited(tokens, firstToken, endToken)) return null
  if (supported) return 'stated'
  if (named.every(({ entry }) => /nhs|health|care board|university|police|college/.test(entry.kind ?? '')))
    return null
  if (endToken - firstToken > 1)
    return isProgramme || !isOrdinary(firstToken, endToken, place) ? 'stated' : null
  // One word: its capital tells nothing at a sentence's beginning, and an article makes it a common noun.
  if ((run.opens && run.firstToken === firstToken) || place.writtenAs === 'title') return null
  if (
    DETERMINERS.test(before) &&
    named.every(({ entry }) => !/party|department|legislature/.test(entry.kind ?? ''))
  )
    return null
  return place.lowerCase.has(tokens.word[firstToken]!) ? 'inferred' : 'stated'
}

/** `to Shelter`, a letter alone, `this parliament`: a common word whatever stands around it. */
function isOtherWord({ firstToken, endToken }: NameMatch, tokens: Tokens): boolean {
  const before = tokens.norm(firstToken - 1)
  if (tokens.norm(endToken - 1) === 'parliament' && WHICH_PARLIAMENT.test(before)) return true
  if (endToken - firstToken > 1) return false
  const isLetter = tokens.end[firstToken]! - tokens.start[firstToken]! === 1
  const isVerb = ((verbOf(tokens.norm(firstToken))?.forms ?? 0) & VerbForm.Base) !== 0
  return isLetter || (before === 'to' && isVerb)
}

const WHICH_PARLIAMENT = /^(this|a|next|last|previous|current|each|every|whole)$/
const PARTIES_IN_BRACKETS = /^(con|lab|ld|ind)$/
/** `Labour costs`, `Labour shortages`: no party. */
const NOUNS_OF_LABOUR = /^(market|markets|force|cost|costs|shortage|shortages|supply|productivity|law|laws)$/

/** `the Mirror`, `told Panorama`. */
function isMediumHere({ firstToken, endToken }: NameMatch, named: readonly Named[], tokens: Tokens): boolean {
  const before = tokens.norm(firstToken - 1)
  const isPaper = named.some(({ entry }) => /newspaper/.test(entry.kind ?? ''))
  return /^(told|tells)$/.test(before) || (isPaper && before === 'the' && !isModifier(tokens, endToken))
}

/** `the Metro extension`: a noun behind makes it an adjective. */
function isModifier(tokens: Tokens, end: number): boolean {
  const norm = tokens.norm(end)
  if (tokens.kind[end] !== TokenKind.Word || tokens.shape[end] !== Shape.Lower) return false
  return (
    !PREPOSITIONS.has(norm) &&
    !CONJUNCTIONS.has(norm) &&
    !SUBORDINATORS.has(norm) &&
    !isAdverb(norm) &&
    verbOf(norm) === undefined
  )
}

/** The document writes all these words in lower case too. */
function isOrdinary(first: number, end: number, { tokens, lowerCase }: MatchPlace): boolean {
  for (let token = first; token < end; token++)
    if (tokens.kind[token] === TokenKind.Word && !lowerCase.has(tokens.word[token]!)) return false
  return true
}

const DETERMINERS = /^(a|an|the|this|our|their|his|her|no|any|every|each)$/

function isMedium({ kind }: LexiconEntry): boolean {
  return /newspaper|magazine|press|news/.test(kind ?? '')
}

/** Whom a party sends: `Liberal Democrat MSP`. */
const MEMBERS: ReadonlySet<string> = new Set(
  'mp mps msp msps ms mss mla mlas am ams mep meps peer peers councillor councillors'.split(' '),
)

/** The match is the whole run of capitals but for words that open it and what hangs on by a clitic. */
function isWholeRun(tokens: Tokens, run: Run, first: number, end: number): boolean {
  const isParty = end === run.endToken - 1 && MEMBERS.has(tokens.norm(end))
  if (end < run.endToken && tokens.kind[end] !== TokenKind.Clitic && !isParty) return false
  if (first === run.firstToken) return true
  if (run.opens && first === run.firstToken + 1 && tokens.norm(first - 1).endsWith('ing')) return true
  return (
    /^(the|our|new|a|an|this|its|in|for|from|but|and|with|by|of|to)$/.test(tokens.norm(first - 1)) ||
    tokens.kind[first - 1] === TokenKind.Clitic
  )
}
