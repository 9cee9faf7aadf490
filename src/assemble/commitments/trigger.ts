/** A verb group in, what its words promise out: `will publish`, `plans to open`, `are establishing`, `is due to start`. */
import { verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { CommitmentStatus, Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { isPromising } from './possible-acts.ts'
import * as words from './words.ts'

export interface Trigger {
  readonly strength: Strength
  readonly status: CommitmentStatus
  readonly rule: string
  /** The group whose verb is the act: the infinitive of `plans to open`. */
  readonly act: VerbGroup
  readonly negated: boolean
}

/** What a trigger may ask of the sentence. */
export interface TriggerSite {
  readonly tokens: Tokens
  readonly sentence: Sentence
  readonly groups: readonly VerbGroup[]
  readonly index: number
  /** `would` promises here: in reported speech, in minutes, in a party's programme. */
  readonly wouldBinds: boolean
  readonly hasSubject: boolean
}

/** How many tokens may stand between a verb and the infinitive that it governs: `plans, if elected, to` is too far. */
const REACH = 3
const FAR = 7

/** Without a look at subject or clause: most groups tell of the past, or say how things are. */
export function mayPromise(group: VerbGroup): boolean {
  if (group.form === 'infinitive') return group.passive || DUE.has(group.lemma)
  if (group.form === 'gerund') return words.PLEDGING.has(group.lemma)
  if (group.form === 'participle') return REDUCED.has(group.lemma)
  if (group.form !== 'finite') return false
  return (
    group.modal !== null ||
    group.progressive ||
    group.passive ||
    group.lemma === 'be' ||
    group.lemma === 'dedicate' ||
    group.lemma === 'remain' ||
    REDUCED.has(group.lemma) ||
    STRENGTHS.has(group.lemma)
  )
}

export function triggerOf(site: TriggerSite): Trigger | null {
  const group = site.groups[site.index]!
  if (group.form === 'infinitive') return appended(site, group)
  if (group.form === 'gerund') return committing(site, group)
  if (group.form === 'participle') return reduced(site, group)
  if (group.form !== 'finite') return null
  if (group.modal !== null) return modal(site, group)
  if (group.lemma === 'remain') return remains(site)
  if (isReduced(site, group)) return reduced(site, group)
  return intent(site, group) ?? committedTo(site, group) ?? underWay(site.tokens, group)
}

function promised(strength: Strength, rule: string, act: VerbGroup, negated: boolean): Trigger {
  return { strength, status: 'promised', rule, act, negated }
}

/** `will`, `shall`, `is to`, `are going to`; `would` where it reports or stands in a programme; `may`, `could`. */
function modal(site: TriggerSite, group: VerbGroup): Trigger | null {
  // `will have been mended by 2029` says what will be done.
  const isDone = group.modal === 'will' && group.passive
  if ((group.perfect && !isDone) || isAlone(site.tokens, group)) return null
  if (group.modal === 'may' || group.modal === 'could' || group.modal === 'might') {
    if (group.negated || group.passive || !site.hasSubject) return null
    return promised('tentative', 'commitment/may', group, false)
  }
  if (group.modal === 'would' && (group.lemma === 'like' || group.lemma === 'love')) {
    const governed = infinitiveAfter(site)
    return governed === null ? null : promised('tentative', 'commitment/would-like', governed, false)
  }
  const binds =
    group.modal === 'will' ||
    group.modal === 'shall' ||
    group.modal === 'going-to' ||
    group.modal === 'be-to' ||
    (group.modal === 'would' && site.wouldBinds)
  if (!binds) return null
  const verb = strengthOfVerb(group.lemma)
  const governed = verb === null ? null : infinitiveAfter(site)
  if (verb !== null && governed !== null)
    return promised(verb, 'commitment/modal-intent', governed, group.negated)
  const rule = group.modal === 'would' ? 'commitment/would' : 'commitment/modal'
  return promised('firm', rule, group, group.negated)
}

/** `and we will.`, `We will:`, `so we shall`: the act stands elsewhere. */
function isAlone(tokens: Tokens, group: VerbGroup): boolean {
  if (group.lemma === group.modal)
    return tokens.norm(group.head) !== 'do' || tokens.norm(group.endToken) !== 'so'
  return group.lemma === 'be' && SIGNS.has(tokens, group.endToken, Sign.Ends)
}

/** What stands behind a verb instead of what it does. */
const Sign = { Ends: 1, OpensClause: 2 } as const
const SIGNS = WordClasses.fromLists(
  [Sign.Ends, ['.', ',', ';', ':', '!', '?', '”', '"']],
  [Sign.OpensClause, [',', ';', ':', '.']],
  [Sign.OpensClause, ['how', 'what', 'where', 'whether', 'when', 'which', 'who']],
)

/** `plans to open`, `is determined to end`, `is due to start`. */
function intent(site: TriggerSite, group: VerbGroup): Trigger | null {
  if (group.negated) return null
  const governed = infinitiveAfter(site)
  if (governed === null || (words.RAISING.has(group.lemma) && !isAdjacent(site.tokens, group, governed)))
    return null
  if (group.passive && words.FATED_PARTICIPLES.has(site.tokens.norm(group.head)))
    return promised(
      words.FATED_FIRMLY.has(site.tokens.norm(group.head)) ? 'firm' : 'intended',
      'commitment/fated',
      governed,
      governed.negated,
    )
  if (group.lemma === 'be' && words.FATED_ADJECTIVES.has(site.tokens.norm(governed.firstToken - 1)))
    return promised('firm', 'commitment/fated', governed, governed.negated)
  // `We want to see schools open`: somebody else's act.
  if (governed.lemma === 'see' && words.RAISING.has(group.lemma)) return null
  const strength = strengthOfVerb(group.lemma)
  // `We worked hard to` tells of the past.
  if (strength === null || (group.tense === 'past' && !group.progressive && words.TRYING.has(group.lemma)))
    return null
  // `He decided to leave` tells a story; `has decided to` binds.
  if (group.lemma === 'decide' && !group.perfect && group.tense === 'past') return null
  const fits = words.EITHER_VOICE.has(group.lemma) || group.passive === words.PASSIVE_INTENT.has(group.lemma)
  return fits ? promised(strength, 'commitment/intent-verb', governed, governed.negated) : null
}

/** `is committed to growing`, `are dedicated to ending`. */
function committedTo(site: TriggerSite, group: VerbGroup): Trigger | null {
  if (group.negated || (group.lemma !== 'commit' && group.lemma !== 'dedicate')) return null
  const next = site.groups[site.index + 1]
  if (next?.form !== 'gerund' || site.tokens.norm(next.firstToken - 1) !== 'to') return null
  if (next.firstToken - group.endToken > REACH) return null
  return promised('firm', 'commitment/committed-to', next, false)
}

/** `a paper pledging to cut waits`, `as well as committing to keep trains clean`, `with firms committing to mending roads` */
function committing(site: TriggerSite, group: VerbGroup): Trigger | null {
  const governed = infinitiveAfter(site)
  return governed === null
    ? committedTo(site, group)
    : promised('firm', 'commitment/committed-to', governed, governed.negated)
}

/** `a bridge set to open in May`, `a hub scheduled to close` */
function reduced(site: TriggerSite, group: VerbGroup): Trigger | null {
  const governed = infinitiveAfter(site)
  if (governed === null || !isAdjacent(site.tokens, group, governed)) return null
  return promised(
    words.FATED_FIRMLY.has(site.tokens.norm(group.head)) ? 'firm' : 'intended',
    'commitment/fated',
    governed,
    governed.negated,
  )
}

/** A past that is a participle: `set to open` anywhere, others behind a comma (`the hub, first meant to open in May,`). */
function isReduced({ tokens }: TriggerSite, group: VerbGroup): boolean {
  if (!REDUCED.has(group.lemma) || group.tense !== 'past' || group.passive || group.perfect) return false
  let before = group.firstToken - 1
  while (isOf(tokens, before, WordClass.Adverb)) before--
  // `looks set to be scrapped`: a guess.
  if (verbAt(tokens, before)?.lemma === 'look') return false
  return group.lemma === 'set' || tokens.norm(before) === ','
}

const REDUCED = new Set(['set', 'schedule', 'slate', 'plan', 'mean', 'intend'])

/** `remains determined to cut waits`, `remain committed to cutting waits` */
function remains(site: TriggerSite): Trigger | null {
  const next = site.groups[site.index + 1]
  const group = site.groups[site.index]!
  if (next === undefined || next.firstToken > group.endToken || next.head !== next.firstToken) return null
  return triggerOf({
    ...site,
    index: site.index + 1,
    groups: site.groups.with(site.index + 1, { ...next, form: 'finite', tense: 'present', passive: true }),
  })
}

/** Present progressive of an act that has an end: `we are establishing`, `is being drafted`; weighing is tentative. */
function underWay(tokens: Tokens, group: VerbGroup): Trigger | null {
  if (!group.progressive || group.tense !== 'present' || group.perfect || group.negated) return null
  const next = tokens.norm(group.head + 1)
  const weighs =
    words.WEIGHING_ONLY.has(group.lemma) || (group.lemma === 'look' && (next === 'at' || next === 'into'))
  if (weighs) return promised('tentative', 'commitment/weighing', group, false)
  // `are making available £5m`
  const isMadeAvailable = group.lemma === 'make' && next === 'available'
  if (isMadeAvailable && isSumWithin(tokens, group.head + 2, 4)) return underWayAct(group)
  // `£5m is being allocated to Hull`
  if (words.PAYING.has(group.lemma) && group.passive && isSumBefore(tokens, group.firstToken))
    return underWayAct(group)
  if (words.PAYING.has(group.lemma) && isSumWithin(tokens, group.head + 1, 4)) return underWayAct(group)
  // `is setting out measures` says, it does not build.
  if (!words.BOUNDED_ACTS.has(group.lemma) || (group.lemma === 'set' && next === 'out')) return null
  return underWayAct(group)
}

function underWayAct(act: VerbGroup): Trigger {
  return { strength: 'firm', status: 'under-way', rule: 'commitment/under-way', act, negated: false }
}

/** The subject is a sum alone: `some £5m is being`. */
function isSumBefore(tokens: Tokens, to: number): boolean {
  for (let token = to - 1; token >= 0 && token > to - 4; token--)
    if (tokens.kind[token] === TokenKind.Currency) return true
  return false
}

/** `is investing £50m`, `will see an extra £3m`. */
function isSumWithin(tokens: Tokens, from: number, words: number): boolean {
  for (let token = from; token < from + words && token < tokens.count; token++) {
    if (tokens.kind[token] === TokenKind.Currency || tokens.kind[token] === TokenKind.Number) return true
    if (tokens.kind[token] !== TokenKind.Word) return false
  }
  return false
}

/** `the hub, due to open in June,`: what is due to start or end, or to be done; not `due to lack of rain`. */
const DUE = new Set(['open', 'reopen', 'start', 'begin', 'launch', 'close', 'finish'])

/** `a second bridge, to be built by 2031`: behind a comma, of what stands before it. */
function appended(site: TriggerSite, group: VerbGroup): Trigger | null {
  // `Improvements due to be made include:` leads to its list.
  if (site.tokens.norm(site.sentence.endToken - 1) === ':') return null
  if (site.tokens.norm(group.firstToken - 1) === 'due')
    return promised('firm', 'commitment/fated', group, group.negated)
  if (!group.passive || group.firstToken - 1 <= site.sentence.firstToken) return null
  if (site.tokens.norm(group.firstToken - 1) !== ',') return null
  return promised('firm', 'commitment/appended', group, group.negated)
}

/** `wants to publish`, not `wants councils to publish`. */
function isAdjacent(tokens: Tokens, group: VerbGroup, governed: VerbGroup): boolean {
  for (let token = group.endToken; token < governed.firstToken; token++)
    if (!isOf(tokens, token, WordClass.Adverb)) return false
  return true
}

function infinitiveAfter(site: TriggerSite): VerbGroup | null {
  const group = site.groups[site.index]!
  const next = site.groups[site.index + 1]
  if (next === undefined || next.form !== 'infinitive') return null
  // `committed in her statement to publish`
  const reach =
    words.PLEDGING.has(group.lemma) && isOf(site.tokens, group.endToken, WordClass.Preposition) ? FAR : REACH
  if (next.firstToken - group.endToken > reach) return null
  for (let token = group.endToken; token < next.firstToken; token++)
    // `agreed plans to open`: the noun says how firmly.
    if (SIGNS.has(site.tokens, token, Sign.OpensClause) || isPromising(site.tokens, token)) return null
  // `hopes to be able to open`: the act is the opening.
  const further = site.groups[site.index + 2]
  const isAble = next.lemma === 'be' && site.tokens.norm(next.endToken) === 'able'
  return isAble && further?.form === 'infinitive' ? further : next
}

const STRENGTHS = new Map<string, Strength>()
for (const lemma of words.TENTATIVE_VERBS) STRENGTHS.set(lemma, 'tentative')
for (const lemma of words.INTENDED_VERBS) STRENGTHS.set(lemma, 'intended')
for (const lemma of words.FIRM_VERBS) STRENGTHS.set(lemma, 'firm')

export function strengthOfVerb(lemma: string): Strength | null {
  return STRENGTHS.get(lemma) ?? null
}
