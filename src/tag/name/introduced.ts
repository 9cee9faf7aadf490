/** The runs of a sentence in, the names out that the words around them introduce: `programmes such as X`, `a scheme called X`, `the charity X`. */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { namedBeforeNoun } from './before-noun.ts'
import { hasBodyNoun, hasOfficer, isKindOfBody } from './context.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import { beginWithin } from './name-start.ts'
import { recipient } from './recipients.ts'
import { isHead, isKind, isKnownElse, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

type Type = Finding['type']

export function addIntroducedNames(around: Surroundings, findings: Finding[]): void {
  for (let index = 0; index < around.runs.length; index++) {
    const found =
      namedBeforeNoun(around, index) ??
      listed(around, index) ??
      called(around, index) ??
      besideNoun(around, index) ??
      recipient(around, index)
    if (found === null) continue
    if (!Array.isArray(found)) findings.push(found)
    else for (const name of found) findings.push(name)
  }
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
  if (
    isKind(tokens, first, end) ||
    isOf(tokens, end - 1, NameClass.Nation) ||
    isOf(tokens, first, NameClass.Month)
  )
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
      isOf(tokens, next.firstToken, NameClass.Month) ||
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

function kindBefore(tokens: Tokens, first: number): Type | null {
  let token = first - 1
  while (isCue(tokens, token, Cue.Lead | Cue.Colon)) token--
  if (!isCue(tokens, token, Cue.Introduction)) return null
  const norm = tokens.norm(token)
  if (norm === 'including' && /^[–—-]$/.test(tokens.raw(token - 1))) token--
  if (norm === 'as' && tokens.norm(token - 1) === 'such') token -= 2
  else if (norm === 'including' || norm === 'like') token -= 1
  else return null
  if (tokens.raw(token) === ',') token--
  const noun = tokens.norm(token)
  if (isOf(tokens, token, NameClass.ProgrammeNoun) && noun.endsWith('s')) return 'programme'
  if (!isOf(tokens, token, NameClass.BodyKind)) return null
  return /^(authorities|councils|boroughs)$/.test(noun) ? null : 'body'
}

/** `a scheme called “Step Across”`, `known as the X`, `a charity named X`. */
function called(around: Surroundings, index: number): Finding | null {
  const { tokens } = around
  const run = around.runs[index]!
  let token = run.firstToken - 1
  let quoted = false
  while (token > run.firstToken - 4 && isCue(tokens, token, Cue.Lead | Cue.Comma)) {
    if (!quoted && /^[“‘"']$/.test(tokens.raw(token))) quoted = true
    token--
  }
  const isNaming = isCue(tokens, token, Cue.Naming)
  if (!quoted && !isNaming) return null
  const naming = isNaming && (tokens.norm(token) !== 'as' || tokens.norm(token - 1) === 'known')
  const end = quoted ? closingQuote(tokens, run.endToken, around.sentenceEnd) : run.endToken
  if (quoted && end < 0) return null
  if (!naming) {
    if (!quoted) return null
    if (isOf(tokens, token, NameClass.ProgrammeNoun) && tokens.shape[token] === Shape.Lower)
      return make('programme', run.firstToken, end, 'quoted')
    return isCue(tokens, token, Cue.BodyNoun) ? make('body', run.firstToken, end, 'quoted') : null
  }
  for (let before = token - 1; before > token - 8 && before >= 0; before--) {
    const norm = tokens.norm(before)
    if (isOf(tokens, before, NameClass.ProgrammeNoun))
      return make('programme', run.firstToken, quoted ? end : listItem(around, index).end, 'called')
    if (
      isCue(tokens, before, Cue.BodyNoun) ||
      /^(organisation|organization|group|body|company|agency|network)$/.test(norm)
    )
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
  const end = run.endToken
  const last = end - 1
  if (isOf(tokens, last, NO_BODY)) return null
  const first = beginWithin(around, run, last)
  const isBody = hasBodyNoun(tokens, first, end)
  if (!isBody && !hasOfficer(tokens, first, end)) return null
  if (first === last && (isOf(tokens, last, NameClass.Opener) || isHead(tokens, last))) return null
  if (isKind(tokens, first, end)) return null
  if (
    isKnownElse(around, first, end) &&
    around.known.get(first)!.entries.every(({ entry }) => entry.type === 'place')
  )
    return null
  if (tokens.kind[first] === TokenKind.Word && isOf(tokens, first, NameClass.Government)) return null
  if (isBody) {
    const isBefore = isCue(tokens, first - 1, Cue.BodyNoun) || isKindOfBody(tokens, first - 1)
    return make('body', first, isBefore ? listItem(around, index).end : end, 'noun', 'inferred')
  }
  if (isOf(tokens, last, NameClass.Demonym | NameClass.ProgrammeHead) || isSubject(tokens, first, end))
    return null
  return make('body', first, end, 'officer', 'inferred')
}

/** Last words of what is no body. */
const NO_BODY = NameClass.Nation | NameClass.RoleWord | NameClass.OtherHead

/** `Director of Finance`: subjects that posts are for, and no names. */
function isSubject(tokens: Tokens, first: number, end: number): boolean {
  for (let token = first; token < end; token++)
    if (tokens.kind[token] === TokenKind.Word && !isOf(tokens, token, NameClass.Topic)) return false
  return true
}
