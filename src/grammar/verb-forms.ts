/** A word in normal form in, the verb that it may be a form of out. */
import type { Tokens } from '../model/tokens.ts'
import { WordEntries } from '../text/word-entries.ts'
import verbs from './data/verbs.json' with { type: 'json' }

/** The forms that one spelling may be; `planned` is past and participle. */
export const VerbForm = { Base: 1, Third: 2, Past: 4, Participle: 8, Gerund: 16 } as const

export interface Verb {
  readonly lemma: string
  /** Sum of `VerbForm` values. */
  readonly forms: number
  /** Used more often as a noun, adjective or adverb than as a verb. */
  readonly nounLike: boolean
}

/** Final consonants that double before -ed and -ing; British spelling doubles l as well. */
const DOUBLED = /^(.*[aeiou])([bdglmnprt])$/

let table: Map<string, Verb> | undefined

/** Undefined where the word is no form of a known verb. The source of the list stands in its data file. */
export function verbOf(norm: string): Verb | undefined {
  table ??= build()
  return table.get(norm)
}

const ENTRIES = new WordEntries(verbOf)

/** The same of a token's word. */
export function verbAt(tokens: Tokens, token: number): Verb | undefined {
  return ENTRIES.at(tokens, token)
}

/** Is the token's word one of the forms, a sum of `VerbForm` values, of a verb? */
export function hasForm(tokens: Tokens, token: number, forms: number): boolean {
  const verb = ENTRIES.at(tokens, token)
  return verb !== undefined && (verb.forms & forms) !== 0
}

function build(): Map<string, Verb> {
  const forms = new Map<string, Verb>()
  const add = (form: string, lemma: string, kind: number, nounLike: boolean) => {
    const known = forms.get(form)
    if (known === undefined) forms.set(form, { lemma, forms: kind, nounLike })
    else if (known.lemma === lemma) forms.set(form, { lemma, forms: known.forms | kind, nounLike })
  }
  const irregular = new Map(Object.entries(verbs.irregular))
  for (const [lemma, parts] of irregular) {
    const nounLike = false
    add(lemma, lemma, VerbForm.Base, nounLike)
    for (const past of parts[0]!.split(',')) add(past, lemma, VerbForm.Past, nounLike)
    for (const participle of parts[1]!.split(',')) add(participle, lemma, VerbForm.Participle, nounLike)
    addRegular(lemma, nounLike, false, add)
  }
  for (const [words, nounLike] of [
    [verbs.verbs, false],
    [verbs.nounLike, true],
    [{ policy: verbs.policy.verbs }, false],
    [{ policy: verbs.policy.nounLike }, true],
  ] as const) {
    for (const group of Object.values(words)) {
      for (const lemma of group.split(' ')) {
        if (irregular.has(lemma)) continue
        add(lemma, lemma, VerbForm.Base, nounLike)
        addRegular(lemma, nounLike, true, add)
      }
    }
  }
  return forms
}

function addRegular(
  lemma: string,
  nounLike: boolean,
  withPast: boolean,
  add: (form: string, lemma: string, kind: number, nounLike: boolean) => void,
): void {
  const past = VerbForm.Past | VerbForm.Participle
  const third = /(s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  add(third, lemma, VerbForm.Third, nounLike)
  const stems: string[] = []
  if (/ie$/.test(lemma)) add(`${lemma.slice(0, -2)}ying`, lemma, VerbForm.Gerund, nounLike)
  if (/[^eoy]e$/.test(lemma)) stems.push(lemma.slice(0, -1))
  else {
    // Short verbs always double (`hopped`), so that `hoped` is a form of `hope` alone.
    const isShort = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)
    if (!/[^aeiou]y$/.test(lemma) && !isShort) stems.push(lemma.replace(/e$/, ''))
    if (/[eoy]e$/.test(lemma)) add(`${lemma}ing`, lemma, VerbForm.Gerund, nounLike)
    const doubled = DOUBLED.exec(lemma)
    if (doubled !== null && !/[aeiou]{2}.$/.test(lemma)) stems.push(lemma + doubled[2])
  }
  for (const stem of stems) {
    add(`${stem}ing`, lemma, VerbForm.Gerund, nounLike)
    if (withPast) add(`${stem}ed`, lemma, past, nounLike)
  }
  if (/[^aeiou]y$/.test(lemma)) {
    add(`${lemma}ing`, lemma, VerbForm.Gerund, nounLike)
    if (withPast) add(`${lemma.slice(0, -1)}ied`, lemma, past, nounLike)
  }
}
