/** An act that a sentence commits somebody to, before its agent, deadline and key are known. */
import type { Phrase } from '../../grammar/subject.ts'
import type { CommitmentStatus, Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'

export interface Act {
  readonly sentence: Sentence
  /** First token of the action: the main verb, or the word that negates it. */
  readonly verb: number
  readonly lemma: string
  readonly passive: boolean
  readonly strength: Strength
  readonly status: CommitmentStatus
  readonly negated: boolean
  /** Who acts, null in nominal forms and headlines without one. */
  readonly subject: Phrase | null
  /** The block whose lead-in supplies subject and strength, where the act stands in a list. */
  readonly leadIn: number | null
  /** Part of the subject of a verb that follows it: `The plan to open hubs has failed`. */
  readonly isInner?: boolean
  readonly rule: string
}

type Told = Pick<Act, 'sentence' | 'verb' | 'lemma' | 'strength' | 'rule'> & Partial<Act>

/** What is not told of it is that of a plain promise: affirmed, in the active, by nobody named, in no list. */
export function promisedAct(told: Told): Act {
  return { passive: false, status: 'promised', negated: false, subject: null, leadIn: null, ...told }
}

/** What most sentences hold. */
export const NO_ACTS: readonly Act[] = []
