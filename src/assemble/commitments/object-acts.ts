/** A sentence in, the things that its verbs of commitment promise out: `pledged £5m`, `promise free travel`, `is committed to a fair system`. */
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { DETERMINERS, isAdverb, isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { isConditional } from '../clause.ts'
import type { Reading } from '../reading.ts'
import { type Act, promisedAct } from './act.ts'
import { subjectKind } from './subject-kind.ts'
import { strengthOfVerb } from './trigger.ts'
import { OF_THINGS } from './words.ts'

export function objectActs(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const acts: Act[] = []
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    const strength =
      group.form === 'finite' && OF_THINGS.has(group.lemma) ? strengthOfVerb(group.lemma) : null
    if (strength === null || group.modal !== null || group.negated) continue
    const thing = thingAfter(tokens, group, groups, sentence)
    const subject = thing === null ? null : reading.subject(sentence, index)
    if (thing === null || subject === null || isConditional(reading, sentence, groups, index)) continue
    const kind = subjectKind(reading, sentence, subject)
    if (kind === 'other') continue
    const rule = 'commitment/object'
    acts.push(promisedAct({ sentence, verb: thing, lemma: group.lemma, strength, subject, rule }))
  }
  return acts
}

/** First token of the noun phrase; null where a clause or an infinitive follows. */
function thingAfter(
  tokens: Tokens,
  group: VerbGroup,
  groups: readonly VerbGroup[],
  sentence: Sentence,
): number | null {
  if (
    group.passive !== (group.lemma === 'commit' && tokens.norm(group.head) === 'committed' && group.passive)
  )
    return null
  const preposition = PREPOSITION_OF[group.lemma]
  let token = group.endToken
  // `has committed £5m to bridges`
  const isSum = group.lemma === 'commit' && !group.passive && opensSum(tokens, token)
  // `is committing £5m` is under way, `recommends that the trust commit £5m` asks for it.
  if (isSum && tokens.norm(group.head) !== 'committed' && tokens.norm(group.head) !== 'commits') return null
  if (preposition !== undefined && !isSum) {
    if (tokens.norm(token) !== preposition) return null
    token++
  }
  if (token + 1 >= sentence.endToken || !opensNounPhrase(tokens, token)) return null
  if (groups.some((one) => isClauseVerb(tokens, one, token))) return null
  return groups.some(
    (one) => one.form === 'infinitive' && one.firstToken - group.endToken <= 3 && one.firstToken >= token,
  )
    ? null
    : token
}

/** `£5m`, `an extra £5m`. */
function opensSum(tokens: Tokens, token: number): boolean {
  for (let at = token; at < Math.min(token + 4, tokens.count); at++) {
    if (tokens.kind[at] === TokenKind.Currency) return true
    if (tokens.kind[at] !== TokenKind.Word || isOf(tokens, at, WordClass.Preposition)) return false
  }
  return false
}

/** `promised a new government would`: the noun is the subject of a clause, unless a relative stands between. */
function isClauseVerb(tokens: Tokens, group: VerbGroup, thing: number): boolean {
  const distance = group.firstToken - thing
  return (
    group.modal !== null &&
    distance > 0 &&
    distance <= 5 &&
    !isOf(tokens, group.firstToken - 1, WordClass.Relative)
  )
}

const PREPOSITION_OF: Readonly<Record<string, string>> = { commit: 'to', aim: 'for' }

function opensNounPhrase(tokens: Tokens, token: number): boolean {
  const norm = tokens.norm(token)
  const kind = tokens.kind[token]
  if (kind === TokenKind.Currency || kind === TokenKind.Number) return true
  if (DETERMINERS.has(norm)) return norm !== 'that' && norm !== 'what'
  if (kind !== TokenKind.Word || isAdverb(norm) || CLAUSE_WORDS.has(norm)) return false
  return ((verbOf(norm)?.forms ?? 0) & VerbForm.Gerund) === 0
}

const CLAUSE_WORDS = new Set(
  'to that we they it he she i you there not in on by at for with if when as and or but from his'.split(' '),
)
