/** A run of capitals before a programme's noun in lower case (`Family Hubs programme`) in, the programmes that it names out. */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import { beginWithin } from './name-start.ts'
import type { Run } from './phrases.ts'
import { isKind, isKnownElse, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

/** `Family Hubs programme`, `Kickstart and Teach First programmes`. */
export function namedBeforeNoun(around: Surroundings, index: number): Finding[] | null {
  const { tokens } = around
  const run = around.runs[index]!
  const quoted = isCue(tokens, run.endToken, Cue.ClosingMark) && /^[”"’']$/.test(tokens.raw(run.endToken))
  const noun = quoted ? run.endToken + 1 : run.endToken
  if (!isOf(tokens, noun, NameClass.ProgrammeNoun) || tokens.shape[noun] !== Shape.Lower) return null
  const norm = tokens.norm(noun)
  if (
    !quoted &&
    tokens.shape[run.endToken - 1] !== Shape.Upper &&
    /^(grant|grants|fund|funds|project|projects|campaign|trial|trials)$/.test(norm) &&
    run.endToken - run.firstToken < 2 &&
    !(/^projects?$/.test(norm) && isOwn(around, run))
  )
    return null
  const plural = norm.endsWith('s')
  if (isBroadcast(tokens, run)) return null
  const findings: Finding[] = []
  let at = index
  while (at >= 0) {
    const item = programmeItem(around, at, plural)
    if (item === null) break
    findings.push({
      type: 'programme',
      firstToken: item.first,
      endToken: item.end,
      rule: 'noun',
      certainty: item.end - item.first === 1 ? 'inferred' : 'stated',
    })
    const joiner = tokens.raw(item.first - 1)
    if (!plural || item.run === 0 || (tokens.norm(item.first - 1) !== 'and' && joiner !== ',')) break
    if (around.runs[item.run - 1]!.endToken !== item.first - 1) break
    at = item.run - 1
  }
  return findings.length > 0 ? findings : null
}

/** `its Ohana project`, of a word that no list has. */
function isOwn({ tokens, known }: Surroundings, { firstToken }: Run): boolean {
  if (known.has(firstToken) || isOf(tokens, firstToken, NameClass.Topic)) return false
  return (
    tokens.kind[firstToken - 1] === TokenKind.Clitic || /^(its|their|our)$/.test(tokens.norm(firstToken - 1))
  )
}

/** `the BBC’s Good Morning Ulster programme`, `BBC Radio 4’s Today programme`. */
function isBroadcast(tokens: Tokens, { firstToken, endToken }: Run): boolean {
  for (let token = firstToken - 3; token < endToken; token++)
    if (/^(bbc|itv|radio|television|sky|utv|stv|s4c|newsnight|panorama)$/.test(tokens.norm(token)))
      return true
  return false
}

/** The name that ends with run `index`, through `to`, `in`, `for`, `of` and, before a singular noun, `and`. */
function programmeItem(
  around: Surroundings,
  index: number,
  plural: boolean,
): { first: number; end: number; run: number } | null {
  const { tokens, runs } = around
  let at = index
  let first = beginWithin(around, runs[at]!, runs[at]!.endToken - 1)
  while (at > 0 && first === runs[at]!.firstToken) {
    const left = runs[at - 1]!
    const between = first - left.endToken
    const joiner = tokens.norm(left.endToken)
    const isGerund = joiner === 'the' && !left.opens && tokens.norm(left.endToken - 1).endsWith('ing')
    if (
      between !== 1 ||
      !(isGerund || /^(to|in|for|of|with|into)$/.test(joiner === 'and' && !plural ? 'of' : joiner))
    )
      break
    if (
      isOf(tokens, left.endToken - 1, NameClass.RoleWord) ||
      isKnownElse(around, left.firstToken, left.endToken)
    )
      break
    if (tokens.shape[left.endToken - 1] === Shape.Upper && left.endToken - left.firstToken === 1) break
    const isQuoted =
      isCue(tokens, left.firstToken - 1, Cue.Lead) && /^[“‘"']$/.test(tokens.raw(left.firstToken - 1))
    const start = isQuoted ? left.firstToken : beginWithin(around, left, left.endToken - 1)
    if (!isQuoted && isLoneOpener(around, left, start)) break
    first = start
    at--
  }
  const end = runs[index]!.endToken
  first = startOfCentury(tokens, first)
  // English ERDF programmes.
  if (isOf(tokens, first, NameClass.Demonym) && around.known.get(first + 1)?.endToken === end) first++
  return isProgrammeName(around, runs[at]!, first, end) ? { first, end, run: at } : null
}

/** `21st Century Quays`. */
function startOfCentury(tokens: Tokens, first: number): number {
  if (tokens.norm(first) !== 'century') return first
  const before = tokens.kind[first - 1] === TokenKind.Number ? first - 1 : first - 2
  return tokens.kind[before] === TokenKind.Number && tokens.end[before]! + 4 > tokens.start[first]!
    ? before
    : first
}

function isLoneOpener(around: Surroundings, run: Run, first: number): boolean {
  return run.opens && run.endToken - first === 1 && around.lowerCase.has(around.tokens.word[first]!)
}

function isProgrammeName(around: Surroundings, run: Run, first: number, end: number): boolean {
  const { tokens } = around
  const last = tokens.norm(end - 1)
  if (isKnownElse(around, first, end) || isKind(tokens, first, end)) return false
  if (isLetterPair(tokens, first, end)) return false
  if (end - first === 1) {
    if (tokens.shape[first] === Shape.Upper && (run.opens || !isAcronym(around, first))) return false
    if (isOf(tokens, first, NO_PROGRAMME)) return false
    if (
      (run.opens && first === run.firstToken) ||
      around.lowerCase.has(tokens.word[first]!) ||
      /^(government|council|department|treasury|bill|act)$/.test(last)
    )
      return false
  }
  let named = false
  for (let token = first; token < end && !named; token++)
    named =
      tokens.kind[token] === TokenKind.Word &&
      !isOf(tokens, token, NameClass.Demonym) &&
      !isOf(tokens, token, NameClass.Nation)
  if (!named || isOf(tokens, first, NameClass.Title)) return false
  return !isOf(tokens, end - 1, NameClass.OtherHead | NameClass.Government)
}

/** `R&D programme`: two letters and their sign stand for a kind of work. */
function isLetterPair(tokens: Tokens, first: number, end: number): boolean {
  if (end - first !== 3 || tokens.raw(first + 1) !== '&') return false
  return tokens.norm(first).length === 1 && tokens.norm(end - 1).length === 1
}

/** `the FASTLANE grants`: capitals that read as a word, and that no list has; initials are a body's, for the most part. */
function isAcronym({ tokens, known }: Surroundings, token: number): boolean {
  if (known.has(token)) return false
  const norm = tokens.norm(token)
  return norm.length > 4 && /^[a-z]+$/.test(norm) && (norm.match(/[aeiou]/g) ?? []).length > 1
}

/** Of a name of one word. */
const NO_PROGRAMME = NameClass.Nation | NameClass.Demonym | NameClass.Month | NameClass.Opener
