/** A word in normal form in, what it is as an auxiliary out: `will`, `weren't`, `we'll`, `they've`. */
import type { Tokens } from '../model/tokens.ts'
import { WordEntries } from '../text/word-entries.ts'

export const MODALS = [
  'will',
  'shall',
  'would',
  'can',
  'could',
  'may',
  'might',
  'must',
  'should',
  'ought',
] as const
/** `be-to` is `is to publish`, `going-to` is `are going to publish`. */
export type Modal = (typeof MODALS)[number] | 'be-to' | 'going-to'

export interface Auxiliary {
  readonly kind: 'modal' | 'be' | 'have' | 'do'
  readonly modal: Modal | null
  readonly tense: 'past' | 'present' | 'none'
  readonly negated: boolean
  /** The word holds its subject too: `we'll`, `I'm`. */
  readonly withSubject: boolean
}

const table = new Map<string, Auxiliary>()

function add(
  words: string,
  kind: Auxiliary['kind'],
  tense: Auxiliary['tense'],
  modal: Modal | null = null,
): void {
  for (const word of words.split(' ')) {
    table.set(word, { kind, modal, tense, negated: false, withSubject: false })
    const negative =
      word === 'will' ? "won't" : word === 'can' ? "can't" : word === 'shall' ? "shan't" : `${word}n't`
    if (word !== 'am' && tense !== 'none')
      table.set(negative, { kind, modal, tense, negated: true, withSubject: false })
  }
}

for (const modal of MODALS) add(modal, 'modal', 'present', modal)
table.set('cannot', { kind: 'modal', modal: 'can', tense: 'present', negated: true, withSubject: false })
add('am is are', 'be', 'present')
add('was were', 'be', 'past')
add('be been being', 'be', 'none')
add('has have', 'have', 'present')
add('had', 'have', 'past')
add('having', 'have', 'none')
add('do does', 'do', 'present')
add('did', 'do', 'past')
for (const pronoun of 'i we you he she it they there who that'.split(' ')) {
  const withSubject = true
  table.set(`${pronoun}'ll`, { kind: 'modal', modal: 'will', tense: 'present', negated: false, withSubject })
  table.set(`${pronoun}'ve`, { kind: 'have', modal: null, tense: 'present', negated: false, withSubject })
  table.set(`${pronoun}'re`, { kind: 'be', modal: null, tense: 'present', negated: false, withSubject })
  // Before a participle it is `had`: the verb group decides.
  table.set(`${pronoun}'d`, { kind: 'modal', modal: 'would', tense: 'present', negated: false, withSubject })
}
table.set("i'm", { kind: 'be', modal: null, tense: 'present', negated: false, withSubject: true })

export function auxiliaryOf(norm: string): Auxiliary | undefined {
  return table.get(norm)
}

const ENTRIES = new WordEntries(auxiliaryOf)

/** The same of a token's word. */
export function auxiliaryAt(tokens: Tokens, token: number): Auxiliary | undefined {
  return ENTRIES.at(tokens, token)
}

/** Does the token's word hold its subject: `we'll`, `they've`? */
export function holdsSubject(tokens: Tokens, token: number): boolean {
  return ENTRIES.at(tokens, token)?.withSubject === true
}
