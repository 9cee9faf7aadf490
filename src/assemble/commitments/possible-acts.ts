/** A sentence in, which kinds of act its words leave possible out: most sentences hold none, and one pass over their words tells. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { FIRM_NOUNS, INTENDED_NOUNS, OF_THINGS, POLICY_NOUNS } from './words.ts'

export const Possible = {
  /** `will build`, `plans to build`, `are building`: a modal, an infinitive or a gerund. */
  Verb: 1,
  /** `the aim`. */
  Noun: 2,
  /** `promised £5m`. */
  Thing: 4,
  /** `will: build A; mend B`. */
  List: 8,
  /** `Council to build`. */
  Headline: 16,
} as const

const POSSIBLE = new WordClasses((norm) => {
  const verb = verbOf(norm)
  return (
    (isModal(norm) || isGerund(norm) || norm === 'to' ? Possible.Verb : 0) |
    (norm === 'to' ? Possible.Headline : 0) |
    (isPromisingNoun(norm) ? Possible.Noun : 0) |
    (verb !== undefined && OF_THINGS.has(verb.lemma) ? Possible.Thing : 0) |
    (norm === ':' ? Possible.List : 0)
  )
})

function isModal(norm: string): boolean {
  return (auxiliaryOf(norm)?.modal ?? null) !== null
}

function isGerund(norm: string): boolean {
  return norm === 'being' || ((verbOf(norm)?.forms ?? 0) & VerbForm.Gerund) !== 0
}

function isPromisingNoun(norm: string): boolean {
  return FIRM_NOUNS.has(norm) || INTENDED_NOUNS.has(norm) || POLICY_NOUNS.has(norm)
}

export function possibleActs(tokens: Tokens, sentence: Sentence): number {
  return POSSIBLE.among(tokens, sentence.firstToken, sentence.endToken)
}

/** May the token's word be a noun that holds out an act? */
export function isPromising(tokens: Tokens, token: number): boolean {
  return POSSIBLE.has(tokens, token, Possible.Noun)
}
