/** The runs of a sentence in, the names out that the words around them introduce: `programmes such as X`, `a scheme called X`, `the charity X`. */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { hasBodyNoun, hasOfficer, isKindOfBody } from './context.ts'
import type { Finding } from './finding.ts'
import { beginWithin } from './name-start.ts'
import type { Run } from './phrases.ts'
import { isHead, isKind, type Surroundings } from './surroundings.ts'
import {
  BODY_KINDS,
  BODY_NOUNS,
  DEMONYMS,
  MONTHS,
  NATIONS,
  OPENERS,
  OTHER_HEADS,
  PROGRAMME_NOUNS,
  ROLE_WORDS,
  TITLES,
  TOPICS,
} from './words.ts'

type Type = Finding['type']

export function introducedNames(around: Surroundings): Finding[] {
  const findings: Finding[] = []
  for (let index = 0; index < around.runs.length; index++) {
    const found =
      beforeNoun(around, index) ?? listed(around, index) ?? called(around, index) ?? besideNoun(around, index)
    if (found === null) continue
    if (!Array.isArray(found)) findings.push(found)
    else for (const name of found) findings.push(name)
  }
  return findings
}

function make(
  type: Type,
  firstToken: number,
  endToken: number,
  rule: string,
  certainty: Finding['certainty'] = 'stated',
): Finding {
  return { type, firstToken, endToken, rule, certainty }
}

/** `Family Hubs programme`, `Kickstart and Teach First programmes`. */
function beforeNoun(around: Surroundings, index: number): Finding[] | null {
  const { tokens } = around
  const run = around.runs[index]!
  const quoted = /^[”"’']$/.test(tokens.raw(run.endToken))
  const noun = quoted ? run.endToken + 1 : run.endToken
  const norm = tokens.norm(noun)
  if (!PROGRAMME_NOUNS.has(norm) || tokens.shape[noun] !== Shape.Lower) return null
  if (
    !quoted &&
    /^(grant|grants|fund|funds|project|projects|campaign|trial|trials)$/.test(norm) &&
    run.endToken - run.firstToken < 2
  )
    return null
  const plural = norm.endsWith('s')
  if (isBroadcast(tokens, run)) return null
  const findings: Finding[] = []
  let at = index
  while (at >= 0) {
    const item = programmeItem(around, at, plural)
    if (item === null) break
    findings.push(
      make('programme', item.first, item.end, 'noun', item.end - item.first === 1 ? 'inferred' : 'stated'),
    )
    const joiner = tokens.raw(item.first - 1)
    if (!plural || item.run === 0 || (tokens.norm(item.first - 1) !== 'and' && joiner !== ',')) break
    if (around.runs[item.run - 1]!.endToken !== item.first - 1) break
    at = item.run - 1
  }
  return findings.length > 0 ? findings : null
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
    if (between !== 1 || !/^(to|in|for|of|with|into)$/.test(joiner === 'and' && !plural ? 'of' : joiner))
      break
    if (ROLE_WORDS.has(tokens.norm(left.endToken - 1)) || isKnownElse(around, left.firstToken, left.endToken))
      break
    if (tokens.shape[left.endToken - 1] === Shape.Upper && left.endToken - left.firstToken === 1) break
    const start = beginWithin(around, left, left.endToken - 1)
    if (isLoneOpener(around, left, start)) break
    first = start
    at--
  }
  const end = runs[index]!.endToken
  return isProgrammeName(around, runs[at]!, first, end) ? { first, end, run: at } : null
}

function isLoneOpener(around: Surroundings, run: Run, first: number): boolean {
  return run.opens && run.endToken - first === 1 && around.lowerCase.has(around.tokens.word[first]!)
}

function isKnownElse(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.every(({ entry }) => entry.type !== 'programme')
}

function isProgrammeName(around: Surroundings, run: Run, first: number, end: number): boolean {
  const { tokens } = around
  const last = tokens.norm(end - 1)
  if (isKnownElse(around, first, end) || isKind(tokens, first, end)) return false
  if (end - first === 1) {
    if (tokens.shape[first] === Shape.Upper || NATIONS.has(last) || DEMONYMS.has(last) || MONTHS.has(last))
      return false
    if (
      (run.opens && first === run.firstToken) ||
      OPENERS.has(last) ||
      around.lowerCase.has(tokens.word[first]!) ||
      /^(government|council|department|treasury|bill|act)$/.test(last)
    )
      return false
  }
  let named = false
  for (let token = first; token < end && !named; token++)
    named =
      tokens.kind[token] === TokenKind.Word &&
      !DEMONYMS.has(tokens.norm(token)) &&
      !NATIONS.has(tokens.norm(token))
  return named && !TITLES.has(tokens.norm(first)) && !OTHER_HEADS.has(last) && last !== 'government'
}

/** `programmes such as X, Y and Z`, `charities including X`. */
function listed(around: Surroundings, index: number): Finding[] | null {
  const { tokens, runs } = around
  const run = runs[index]!
  const type = kindBefore(tokens, run.firstToken)
  if (type === null) return null
  const findings: Finding[] = []
  let at = index
  while (at < runs.length) {
    const item = listItem(around, at)
    if (isListable(around, item.first, item.end, type))
      findings.push(make(type, item.first, item.end, 'listed', 'inferred'))
    const next = runs[item.run + 1]
    if (next === undefined) break
    let separator = item.end
    while (separator < next.firstToken && /^(,|and|or|the|“|”|‘|’|"|')$/.test(tokens.norm(separator)))
      separator++
    if (separator !== next.firstToken || next.firstToken === item.end) break
    at = item.run + 1
  }
  return findings.length > 0 ? findings : null
}

function isListable(around: Surroundings, first: number, end: number, type: Type): boolean {
  const { tokens } = around
  if (isKind(tokens, first, end) || NATIONS.has(tokens.norm(end - 1)) || MONTHS.has(tokens.norm(first)))
    return false
  if (type === 'programme') return !isKnownElse(around, first, end)
  const match = around.known.get(first)
  return match?.endToken !== end || match.entries.some(({ entry }) => entry.type === 'body')
}

/** A name in a list runs on through `to`, `for`, `of`, `in`. */
function listItem(around: Surroundings, index: number): { first: number; end: number; run: number } {
  const { tokens, runs } = around
  let at = index
  while (at + 1 < runs.length) {
    const next = runs[at + 1]!
    if (
      next.firstToken - runs[at]!.endToken !== 1 ||
      !/^(to|for|of|in)$/.test(tokens.norm(runs[at]!.endToken))
    )
      break
    if (
      MONTHS.has(tokens.norm(next.firstToken)) ||
      (tokens.norm(runs[at]!.endToken) === 'in' && isKnownElse(around, next.firstToken, next.endToken))
    )
      break
    at++
  }
  return {
    first: beginWithin(around, runs[index]!, runs[index]!.endToken - 1),
    end: runs[at]!.endToken,
    run: at,
  }
}

const LEADS = new Set(['the', '“', '‘', '"', "'", ':'])

function kindBefore(tokens: Tokens, first: number): Type | null {
  let token = first - 1
  while (LEADS.has(tokens.norm(token))) token--
  const norm = tokens.norm(token)
  if (norm === 'including' && /^[–—-]$/.test(tokens.raw(token - 1))) token--
  if (norm === 'as' && tokens.norm(token - 1) === 'such') token -= 2
  else if (norm === 'including' || norm === 'like') token -= 1
  else return null
  if (tokens.raw(token) === ',') token--
  const noun = tokens.norm(token)
  if (PROGRAMME_NOUNS.has(noun) && noun.endsWith('s')) return 'programme'
  if (BODY_KINDS.has(noun)) return /^(authorities|councils|boroughs)$/.test(noun) ? null : 'body'
  return null
}

const CALLED_LEADS = new Set(['the', '“', '‘', '"', "'", ','])
const NAMING = new Set(['called', 'named', 'dubbed', 'titled', 'branded', 'entitled', 'nicknamed'])

/** `a scheme called “Step Across”`, `known as the X`, `a charity named X`. */
function called(around: Surroundings, index: number): Finding | null {
  const { tokens } = around
  const run = around.runs[index]!
  let token = run.firstToken - 1
  let quoted = false
  while (CALLED_LEADS.has(tokens.norm(token)) && token > run.firstToken - 4) {
    if (/^[“‘"']$/.test(tokens.raw(token))) quoted = true
    token--
  }
  const verb = tokens.norm(token)
  const naming = NAMING.has(verb) || (verb === 'as' && tokens.norm(token - 1) === 'known')
  const end = quoted ? closingQuote(tokens, run.endToken, around.sentenceEnd) : run.endToken
  if (quoted && end < 0) return null
  if (!naming) {
    if (!quoted) return null
    if (PROGRAMME_NOUNS.has(verb) && tokens.shape[token] === Shape.Lower)
      return make('programme', run.firstToken, end, 'quoted')
    return BODY_NOUNS.has(verb) ? make('body', run.firstToken, end, 'quoted') : null
  }
  for (let before = token - 1; before > token - 8 && before >= 0; before--) {
    const norm = tokens.norm(before)
    if (PROGRAMME_NOUNS.has(norm))
      return make('programme', run.firstToken, quoted ? end : listItem(around, index).end, 'called')
    if (BODY_NOUNS.has(norm) || /^(organisation|organization|group|body|company|agency|network)$/.test(norm))
      return make('body', run.firstToken, quoted ? end : listItem(around, index).end, 'called')
    if (tokens.raw(before) === '.') break
  }
  return null
}

/** The token of the closing mark within eight tokens of `from`, with capitals or connectors between; -1 where there is none. */
function closingQuote(tokens: Tokens, from: number, limit: number): number {
  for (let token = from; token < limit && token < from + 8; token++) {
    const raw = tokens.raw(token)
    if (/^[”"’']$/.test(raw)) return token
    if (/^[,.;:]$/.test(raw))
      return tokens.raw(token + 1) !== '' && /^[”"’']$/.test(tokens.raw(token + 1)) ? token : -1
  }
  return -1
}

/** `the charity X`, `X, the charity,`, `a spokesperson for X`, `chief executive of X`. */
function besideNoun(around: Surroundings, index: number): Finding | null {
  const { tokens } = around
  const run = around.runs[index]!
  const first = beginWithin(around, run, run.endToken - 1)
  const end = run.endToken
  const last = tokens.norm(end - 1)
  if (end - first === 1 && (OPENERS.has(last) || isHead(last))) return null
  if (NATIONS.has(last) || ROLE_WORDS.has(last) || OTHER_HEADS.has(last) || isKind(tokens, first, end))
    return null
  if (
    isKnownElse(around, first, end) &&
    around.known.get(first)!.entries.every(({ entry }) => entry.type === 'place')
  )
    return null
  if (tokens.kind[first] === TokenKind.Word && tokens.norm(first) === 'government') return null
  if (hasBodyNoun(tokens, first, end)) {
    const before = tokens.norm(first - 1)
    const isBefore = BODY_NOUNS.has(before) || isKindOfBody(tokens, first - 1)
    return make('body', first, isBefore ? listItem(around, index).end : end, 'noun', 'inferred')
  }
  if (!hasOfficer(tokens, first, end) || DEMONYMS.has(last) || isSubject(tokens, first, end)) return null
  return make('body', first, end, 'officer', 'inferred')
}

/** `Director of Finance`: subjects that posts are for, and no names. */
function isSubject(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (tokens.kind[token] === TokenKind.Word && !TOPICS.has(tokens.norm(token))) return false
  return true
}
