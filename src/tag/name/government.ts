/** A sentence in, the places where `government` stands for the government as an actor out. */

import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { CONJUNCTIONS, isAdverb, PREPOSITIONS, SUBORDINATORS } from '../../grammar/word-classes.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isFiniteVerb } from './context.ts'
import type { Finding } from './finding.ts'
import { isOf, NameClass } from './words.ts'

/** Before the word: another government, a kind, or one that is out of office, over which readers differ. */
const NOT_THE_ACTOR = new Set(
  'local central national federal regional state provincial municipal devolved foreign previous last former next new future any a an every each no past then coalition incoming outgoing successive conservative labour tory liberal minority majority big open good self world military student shadow corporate across cross transitional responsible democratic colonial caretaker which whichever what second first other another governing'.split(
    ' ',
  ),
)

/** Before these the word is an adjective: government spending. */
const NOUN_GERUNDS = new Set(
  'spending funding lending borrowing planning training backing thinking rulemaking policymaking accounting briefing building procuring purchasing housing financing reporting testing messaging advertising'.split(
    ' ',
  ),
)

const LENGTH = 'government'.length

export function governments(tokens: Tokens, from: number, to: number, inTitle: boolean): Finding[] {
  const findings: Finding[] = []
  for (let token = from; token < to; token++) {
    if (!isOf(tokens, token, NameClass.Government)) continue
    if (tokens.end[token]! - tokens.start[token]! !== LENGTH) continue
    if (isActor(tokens, token, from, to, inTitle))
      findings.push({
        type: 'body',
        firstToken: token,
        endToken: token + 1,
        rule: 'government',
        certainty: 'stated',
      })
  }
  return findings
}

function isActor(tokens: Tokens, token: number, from: number, to: number, inTitle: boolean): boolean {
  const before = token > from ? tokens.norm(token - 1) : ''
  const lower = tokens.shape[token] === Shape.Lower
  if (NOT_THE_ACTOR.has(before)) return false
  if (token > from && isOf(tokens, token - 1, NameClass.Demonym | NameClass.Nation)) return false
  if (tokens.raw(token - 1) === '-' && tokens.gap[token] === 0) return false
  if (
    token - 1 > from &&
    tokens.shape[token - 1]! >= Shape.Capitalised &&
    !/^(the|this|our|when|if|while|but|and|as|that|how|what|why|her|his|their|its|majesty's)$/.test(before)
  ) {
    if (tokens.shape[token] !== Shape.Lower) return false
  }
  const determined = /^(the|this|our|its)$/.test(before)
  if (lower && !determined) {
    // `encourage government to act`.
    if (tokens.norm(token + 1) === 'to' && verbOf(before) !== undefined) return true
    if (/^(of|in|across|within|throughout|outside|between|into|for)$/.test(before)) return false
    if (
      before !== '' &&
      !PREPOSITIONS.has(before) &&
      !CONJUNCTIONS.has(before) &&
      !SUBORDINATORS.has(before) &&
      !isFiniteVerb(tokens, token + 1, to)
    )
      return false
  }
  if (!lower && !determined && /^(in|across|within|throughout|of|into)$/.test(before))
    return tokens.kind[token + 1] === TokenKind.Clitic
  if (/^(of)$/.test(tokens.norm(token + 1)) && tokens.shape[token + 2]! >= Shape.Capitalised) return false
  return standsAlone(tokens, token + 1, to, determined, inTitle)
}

/** Not before a noun: punctuation, a possessive, a verb, a preposition or an adverb follows. */
function standsAlone(
  tokens: Tokens,
  next: number,
  to: number,
  determined: boolean,
  inTitle: boolean,
): boolean {
  if (next >= to) return true
  const kind = tokens.kind[next]!
  if (kind === TokenKind.Clitic) return true
  if (kind === TokenKind.Punctuation) {
    const raw = tokens.raw(next)
    return raw !== '-' && raw !== '‑' && raw !== '/' && raw !== '&' ? true : tokens.gap[next] !== 0
  }
  if (kind !== TokenKind.Word) return true
  const norm = tokens.norm(next)
  if (tokens.shape[next] !== Shape.Lower) return inTitle ? isTitleVerb(tokens, next, to) : false
  if (norm === 'and' || norm === 'or') return tokens.norm(next + 2) !== 'policy'
  if (
    PREPOSITIONS.has(norm) ||
    SUBORDINATORS.has(norm) ||
    CONJUNCTIONS.has(norm) ||
    isAdverb(norm) ||
    /^(itself|today|yesterday|last|this|next|earlier|now|here|who)$/.test(norm) ||
    norm === 'to'
  )
    return true
  if (isFiniteVerb(tokens, next, to)) return true
  const verb = verbOf(norm)
  if (verb !== undefined && verb.forms & VerbForm.Gerund) return determined && !NOUN_GERUNDS.has(norm)
  return (
    verb !== undefined &&
    determined &&
    !verb.nounLike &&
    (verb.forms & VerbForm.Base) !== 0 &&
    /^(a|an|the|its|to|that|which|what|how|whether|on|not|more|and)$/.test(tokens.norm(next + 1))
  )
}

function isTitleVerb(tokens: Tokens, next: number, to: number): boolean {
  const verb = verbOf(tokens.norm(next))
  return (
    next < to && verb !== undefined && !verb.nounLike && (verb.forms & (VerbForm.Third | VerbForm.Past)) !== 0
  )
}
