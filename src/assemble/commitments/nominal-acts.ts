/** A sentence in, the acts that its nouns of commitment hold out: `our ambition is to`, `the promise to rebuild`, `plans to`, `plans for improving`. */
import type { Phrase } from '../../grammar/subject.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { CONJUNCTIONS, DETERMINERS, PREPOSITIONS } from '../../grammar/word-classes.ts'
import type { Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Reading } from '../reading.ts'
import { type Act, promisedAct } from './act.ts'
import { isPromising } from './possible-acts.ts'
import { ofAct, softer } from './strength.ts'
import { FIRM_NOUNS, GERUND_NOUNS, INTENDED_NOUNS, POLICY_NOUNS } from './words.ts'

/** How far behind the noun its infinitive may stand: `a deadline of 2035 to electrify`, `aim is to`. */
const REACH = 6

export function nominalActs(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const acts: Act[] = []
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (!isPromising(tokens, token)) continue
    const noun = tokens.norm(token)
    const strength = strengthOf(noun)
    if (
      strength === null ||
      groups.some((group) => group.head === token) ||
      isDenied(reading, sentence, token)
    )
      continue
    const act = governed(reading, groups, token)
    if (act === null || (POLICY_NOUNS.has(noun) && act.modal !== 'be-to')) continue
    acts.push(
      promisedAct({
        sentence,
        verb: act.head,
        lemma: act.lemma,
        passive: act.passive,
        strength: softer(strength, ofAct(act.lemma, tokens.norm(act.head + 1))),
        negated: act.negated,
        subject: holder(reading, sentence, groups, token),
        isInner:
          act.form !== 'finite' &&
          !groups.some((group) => group.form === 'finite' && group.endToken <= act.firstToken),
        rule: 'commitment/noun',
      }),
    )
  }
  return acts
}

/** `plans for housing and transport` names a field, `plans for building homes` an act. */
function hasObject(tokens: Tokens, token: number): boolean {
  const norm = tokens.norm(token)
  if (GERUND_NOUNS.has(tokens.norm(token - 1)))
    return DETERMINERS.has(norm) || tokens.kind[token] === TokenKind.Number
  return (
    tokens.kind[token] !== TokenKind.Punctuation &&
    !CONJUNCTIONS.has(norm) &&
    (!PREPOSITIONS.has(norm) || norm === 'up' || norm === 'out' || norm === 'down' || norm === 'over')
  )
}

function strengthOf(noun: string): Strength | null {
  if (FIRM_NOUNS.has(noun)) return 'firm'
  return INTENDED_NOUNS.has(noun) || POLICY_NOUNS.has(noun) ? 'intended' : null
}

/** `no plans to`. */
function isDenied(reading: Reading, sentence: Sentence, noun: number): boolean {
  const { tokens } = reading.document
  for (let token = Math.max(sentence.firstToken, noun - 3); token < noun; token++) {
    const norm = tokens.norm(token)
    if (norm === 'no' || norm === 'without' || norm === 'any') return true
  }
  return false
}

/** The infinitive that says what is planned; behind `for` a gerund. */
function governed(
  { document: { tokens } }: Reading,
  groups: readonly VerbGroup[],
  noun: number,
): VerbGroup | null {
  for (const group of groups) {
    if (group.firstToken <= noun) continue
    if (group.firstToken - noun > REACH) return null
    if (BETWEEN.among(tokens, noun + 1, group.firstToken) & Between.Ends) return null
    if (group.modal === 'be-to') return group
    if (group.form === 'infinitive') return joins(tokens, noun + 1, group.firstToken) ? group : null
    if (
      group.form === 'gerund' &&
      group.firstToken > noun + 1 &&
      BETWEEN.has(tokens, group.firstToken - 1, Between.Governs)
    )
      return hasObject(tokens, group.endToken) ? group : null
    if (group.form === 'finite' && group.lemma !== 'be' && group.lemma !== 'remain') return null
  }
  return null
}

/** What may stand between the noun and its act. */
const Between = { Ends: 1, Joins: 2, Governs: 4 } as const
const BETWEEN = WordClasses.fromLists(
  [Between.Ends, [',', ';', 'and', 'include']],
  [Between.Joins, [':', 'is', 'was', 'remains', 'of']],
  [Between.Governs, ['for', 'of', 'to']],
)

/** `aim: to`, `aim is to`, `target of 2030 to`: nothing else stands between. */
function joins(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (!BETWEEN.has(tokens, token, Between.Joins) && !/^\d/.test(tokens.norm(token))) return false
  return true
}

/** `The paper set a goal to`, `it has plans to`: the subject of the verb before the noun. */
function holder(reading: Reading, sentence: Sentence, groups: readonly VerbGroup[], noun: number) {
  const { tokens } = reading.document
  const owner = possessor(tokens, sentence, noun)
  if (owner !== null) return owner
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!
    if (group.endToken <= noun && group.form === 'finite') return reading.subject(sentence, index)
  }
  return null
}

/** `our promise`, `the Board’s stated aim`: the words before the possessive, as a phrase. */
function possessor(tokens: Tokens, sentence: Sentence, noun: number): Phrase | null {
  for (let token = noun - 1; token >= Math.max(sentence.firstToken, noun - 3); token--) {
    const norm = tokens.norm(token)
    if (tokens.kind[token] === TokenKind.Punctuation || CONJUNCTIONS.has(norm) || PREPOSITIONS.has(norm))
      return null
    if (tokens.kind[token] === TokenKind.Clitic) return nounPhrase(tokens, sentence, token)
  }
  return null
}

function nounPhrase(tokens: Tokens, sentence: Sentence, end: number): Phrase | null {
  let first = end
  while (
    first > sentence.firstToken &&
    tokens.kind[first - 1] === TokenKind.Word &&
    tokens.shape[first - 1] !== Shape.Lower
  )
    first--
  if (first === end && first > sentence.firstToken) first--
  return first < end ? { firstToken: first, endToken: end } : null
}
