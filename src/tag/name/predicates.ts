/** A word in, what it may be in a predicate (finite form, auxiliary, verb of what organisations do) out, as bits. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { isAdverb } from '../../grammar/word-classes.ts'
import type { Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { COUNCIL_VERBS, ORG_VERBS } from './words.ts'

/** The lowest five bits are those of `VerbForm`. */
export const PredicateClass = {
  ...VerbForm,
  Verb: 1 << 5,
  /** In third person or base form as often a noun: `plans`, `reports`, `claims`. */
  NounToo: 1 << 6,
  Auxiliary: 1 << 7,
  Adverb: 1 << 8,
  /** Tells that the word before, which may be a noun, is a verb here: its object begins. */
  Complement: 1 << 9,
  OrgVerb: 1 << 10,
  CouncilVerb: 1 << 11,
  Relative: 1 << 12,
  /** May stand between an auxiliary and the main verb. */
  Between: 1 << 13,
  /** A form of `be` that makes a passive. */
  Passive: 1 << 14,
  /** `be`, `been`. */
  Be: 1 << 15,
} as const

/** Determiners and other words after which a noun that looks like a verb is an object, so that the verb is one. */
const COMPLEMENTS = new Set(
  'to that the a an its their his her this these it them us we our no more up out on how what whether all every £ $ €'.split(
    ' ',
  ),
)

const NOUNS_TOO = new Set(
  'plans cuts claims reports reviews funds grants measures targets pledges promises estimates figures supports offers backs calls bids schemes changes moves proposals proposes invests spending costs needs works runs leads aims hopes plan cut claim report review fund grant measure target pledge promise estimate figure support offer call bid change move need work run lead aim hope research post posts press pay staff spend spends use uses help helps stands sets talks visits issues responses orders rules debts adds'.split(
    ' ',
  ),
)

const BETWEEN = new Set(['be', 'been', 'being', 'to', 'not', 'each', 'both', 'all'])
const PASSIVE = new Set(['is', 'are', 'was', 'were', 'be', 'been'])

function classify(norm: string): number {
  let classes = 0
  const verb = verbOf(norm)
  if (verb !== undefined) {
    classes |= PredicateClass.Verb | verb.forms
    if (verb.nounLike) classes |= PredicateClass.NounToo
    if (ORG_VERBS.has(verb.lemma)) classes |= PredicateClass.OrgVerb
    if (COUNCIL_VERBS.has(verb.lemma)) classes |= PredicateClass.CouncilVerb
  }
  if (NOUNS_TOO.has(norm)) classes |= PredicateClass.NounToo
  if (isFiniteAuxiliary(norm)) classes |= PredicateClass.Auxiliary
  if (isAdverb(norm)) classes |= PredicateClass.Adverb
  if (COMPLEMENTS.has(norm)) classes |= PredicateClass.Complement
  if (norm === 'who' || norm === 'which') classes |= PredicateClass.Relative
  if (BETWEEN.has(norm)) classes |= PredicateClass.Between
  if (PASSIVE.has(norm)) classes |= PredicateClass.Passive
  if (norm === 'be' || norm === 'been') classes |= PredicateClass.Be
  return classes
}

/** `has`, `won't`; not `being`, and not `they'll`, which holds its subject. */
function isFiniteAuxiliary(norm: string): boolean {
  const auxiliary = auxiliaryOf(norm)
  return auxiliary !== undefined && auxiliary.tense !== 'none' && !auxiliary.withSubject
}

const CLASSES = new WordClasses(classify)

/** The classes of the token's word; none for tokens beyond the text. */
export function predicateClasses(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? CLASSES.of(tokens)[tokens.word[token]!]! : 0
}

export function isAuxiliary(tokens: Tokens, token: number): boolean {
  return (predicateClasses(tokens, token) & PredicateClass.Auxiliary) !== 0
}
