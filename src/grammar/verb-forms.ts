/** A word in normal form in, the verb that it may be a form of out. */
import type { Tokens } from '../model/tokens.ts'
import { WordEntries } from '../text/word-entries.ts'
import { irregularVerbs, type ListedVerb, listedVerb } from './verb-list.ts'

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

/** Answers kept at most; then all are forgotten, so that memory stays bounded. */
const MOST_REMEMBERED = 8192
const remembered = new Map<string, Verb | null>()

/** Undefined where the word is no form of a known verb. The source of the list stands in its data file. */
export function verbOf(norm: string): Verb | undefined {
  let verb = remembered.get(norm)
  if (verb === undefined) {
    verb = lookUp(norm)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(norm, verb)
  }
  return verb ?? undefined
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

/** May the word be the main verb of a group that has one of the lemmas? Where no verb is known, its lemma is the word itself. */
export function mayBeVerbOf(norm: string, lemmas: ReadonlySet<string>): boolean {
  return lemmas.has(norm) || lemmas.has(verbOf(norm)?.lemma ?? '')
}

/** From the word back to the verbs that it may be of: a table of all forms would take longer to make than most runs last. */
function lookUp(norm: string): Verb | null {
  let first: ListedVerb | null = null
  let forms = 0
  const consider = (verb: ListedVerb | undefined): void => {
    if (verb === undefined || (first !== null && first.rank <= verb.rank)) return
    const found = formsOf(verb, norm)
    if (found === 0) return
    first = verb
    forms = found
  }
  consider(listedVerb(norm))
  for (const verb of irregularVerbs(norm)) consider(verb)
  for (const lemma of lemmasBehind(norm)) consider(listedVerb(lemma))
  if (first === null) return null
  const { lemma, nounLike } = first as ListedVerb
  return { lemma, forms, nounLike }
}

/** The lemmas that the word may be made of by an ending; `formsOf` says whether it is. */
function lemmasBehind(norm: string): string[] {
  const lemmas: string[] = []
  const unended = (stem: string): void => {
    lemmas.push(stem, `${stem}e`, stem.slice(0, -1))
  }
  if (norm.endsWith('s')) {
    lemmas.push(norm.slice(0, -1), norm.slice(0, -2))
    if (norm.endsWith('ies')) lemmas.push(`${norm.slice(0, -3)}y`)
  } else if (norm.endsWith('ing')) {
    unended(norm.slice(0, -3))
    if (norm.endsWith('ying')) lemmas.push(`${norm.slice(0, -4)}ie`)
  } else if (norm.endsWith('ed')) {
    unended(norm.slice(0, -2))
    if (norm.endsWith('ied')) lemmas.push(`${norm.slice(0, -3)}y`)
  }
  return lemmas
}

/** Which forms of the verb are written so; 0: none. */
function formsOf({ lemma, past, participles }: ListedVerb, written: string): number {
  const isRegular = past.length === 0
  const regular = regularForms(lemma)
  const writtenPast = isRegular ? regular.pasts : past
  const writtenParticiples = isRegular ? regular.pasts : participles
  return (
    (lemma === written ? VerbForm.Base : 0) |
    (regular.third === written ? VerbForm.Third : 0) |
    (writtenPast.includes(written) ? VerbForm.Past : 0) |
    (writtenParticiples.includes(written) ? VerbForm.Participle : 0) |
    (regular.gerunds.includes(written) ? VerbForm.Gerund : 0)
  )
}

interface RegularForms {
  readonly third: string
  readonly pasts: readonly string[]
  readonly gerunds: readonly string[]
}

function regularForms(lemma: string): RegularForms {
  const third = /(s|x|z|ch|sh|o)$/.test(lemma)
    ? `${lemma}es`
    : /[^aeiou]y$/.test(lemma)
      ? `${lemma.slice(0, -1)}ies`
      : `${lemma}s`
  const pasts: string[] = []
  const gerunds: string[] = []
  if (/ie$/.test(lemma)) gerunds.push(`${lemma.slice(0, -2)}ying`)
  for (const stem of stemsBeforeEnding(lemma)) {
    gerunds.push(`${stem}ing`)
    pasts.push(`${stem}ed`)
  }
  if (/[eoy]e$/.test(lemma)) gerunds.push(`${lemma}ing`)
  if (/[^aeiou]y$/.test(lemma)) {
    gerunds.push(`${lemma}ing`)
    pasts.push(`${lemma.slice(0, -1)}ied`)
  }
  return { third, pasts, gerunds }
}

/** What stands before -ing and -ed; both spellings where writers differ (`targeted`, `targetted`). */
function stemsBeforeEnding(lemma: string): string[] {
  if (/[^eoy]e$/.test(lemma)) return [lemma.slice(0, -1)]
  const stems: string[] = []
  // Short verbs always double (`hopped`), so that `hoped` is a form of `hope` alone.
  const isShort = /^[^aeiou]*[aeiou][bdgmnprt]$/.test(lemma)
  if (!/[^aeiou]y$/.test(lemma) && !isShort) stems.push(lemma.replace(/e$/, ''))
  const doubled = DOUBLED.exec(lemma)
  if (doubled !== null && !/[aeiou]{2}.$/.test(lemma)) stems.push(lemma + doubled[2])
  return stems
}
