/** A verb group and what is gathered before it is one. */
import type { Modal } from './auxiliaries.ts'

export interface VerbGroup {
  /** First and last-but-one token: `firstToken` ≤ t < `endToken`. `We’ll` belongs to the group although it holds the subject. */
  readonly firstToken: number
  readonly endToken: number
  /** The main verb; for a bare `be` or an auxiliary left alone (`and we will.`), that word. */
  readonly head: number
  /** `be` where it is the main verb; the word itself where no list knows it. */
  readonly lemma: string
  readonly form: 'finite' | 'infinitive' | 'gerund' | 'participle'
  readonly modal: Modal | null
  readonly tense: 'past' | 'present' | 'none'
  readonly perfect: boolean
  readonly progressive: boolean
  readonly passive: boolean
  readonly negated: boolean
}

export interface Draft {
  modal: Modal | null
  tense: 'past' | 'present' | 'none'
  perfect: boolean
  progressive: boolean
  passive: boolean
  negated: boolean
}

/** What is known before any word of the group is read. */
export function blank(): Draft {
  return { modal: null, tense: 'none', perfect: false, progressive: false, passive: false, negated: false }
}

/** The group that the draft, or another group, becomes; written out, so that all groups have one shape: spreads have their own. */
export function make(
  firstToken: number,
  endToken: number,
  head: number,
  lemma: string,
  form: VerbGroup['form'],
  draft: Readonly<Draft>,
): VerbGroup {
  const { modal, tense, perfect, progressive, passive, negated } = draft
  return { firstToken, endToken, head, lemma, form, modal, tense, perfect, progressive, passive, negated }
}

/** A verb without auxiliaries. */
export function bareVerb(
  token: number,
  lemma: string,
  form: VerbGroup['form'],
  tense: VerbGroup['tense'] = 'none',
): VerbGroup {
  return {
    firstToken: token,
    endToken: token + 1,
    head: token,
    lemma,
    form,
    modal: null,
    tense,
    perfect: false,
    progressive: form === 'gerund',
    passive: form === 'participle',
    negated: false,
  }
}
