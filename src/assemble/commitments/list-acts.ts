/** A list item or a sentence with a list inside in, the acts that the lead-in's words make commitments out. */

import { auxiliaryAt } from '../../grammar/auxiliaries.ts'
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import { bareVerb } from '../../grammar/verb-group.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Strength } from '../../model/claim.ts'
import type { Block, Sentence } from '../../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import { type Act, NO_ACTS, promisedAct } from './act.ts'
import { conjoined } from './conjoined.ts'
import type { LeadIns } from './lead-ins.ts'
import { ofAct, softer } from './strength.ts'
import { FIRM_NOUNS, FIRM_VERBS, INTENDED_NOUNS, INTENDED_VERBS } from './words.ts'

interface LeadIn {
  readonly strength: Strength
  readonly subject: Phrase | null
  /** Minutes: `RESOLVED that`, `AGREED to`. */
  readonly resolves?: boolean
  /** `Plans include:`, so that items may name what is to come: `a reduction of`. */
  readonly names?: boolean
}

/** Items under `We will:` or `Plans include:`. */
export function itemActs(reading: Reading, leadIns: LeadIns, sentence: Sentence): readonly Act[] {
  const { blocks } = reading.document
  const block = blocks[sentence.block]
  const leadIn = block === undefined ? null : leadIns.of(block)
  if (block === undefined || leadIn === null || sentence.firstToken > block.firstToken + 3) return NO_ACTS
  const lead = blocks[leadIn]
  const means = lead === undefined ? null : meaning(reading, lead)
  if (means === null) return NO_ACTS
  return actsFrom(reading, sentence, sentence.firstToken, sentence.endToken, means, leadIn)
}

/** `will lead efforts to: widen A; build B; and mend C` within one sentence. */
export function inlineActs(reading: Reading, sentence: Sentence): readonly Act[] {
  const { tokens } = reading.document
  let colon = -1
  for (let token = sentence.firstToken; token < sentence.endToken; token++) {
    if (tokens.norm(token) === ':') colon = token
    if (tokens.norm(token) === ';') break
  }
  if (colon < 0) return NO_ACTS
  const means = meaningOf(reading, sentence, sentence.firstToken, colon)
  if (means === null) return NO_ACTS
  const acts: Act[] = []
  let start = colon + 1
  for (let token = start; token <= sentence.endToken; token++) {
    if (token < sentence.endToken && tokens.norm(token) !== ';') continue
    for (const act of actsFrom(reading, sentence, start, token, means, null)) acts.push(act)
    start = token + 1
  }
  // One item is enough behind `MPs will:`.
  const isOpen = auxiliaryAt(tokens, colon - 1)?.kind === 'modal'
  return acts.length > 1 || isOpen ? acts : NO_ACTS
}

/** The last sentence of the lead-in's block says what its items are. */
function meaning(reading: Reading, lead: Block): LeadIn | null {
  const sentence = reading.sentenceAt(lead.end - 1)
  return sentence === undefined ? null : meaningOf(reading, sentence, sentence.firstToken, sentence.endToken)
}

function meaningOf(reading: Reading, sentence: Sentence, from: number, to: number): LeadIn | null {
  const { tokens } = reading.document
  const groups = reading.groups(sentence).filter((group) => group.firstToken >= from && group.endToken <= to)
  const last = groups.at(-1)
  if (resolves(tokens, from, to)) return { strength: 'firm', subject: null, resolves: true }
  for (const [index, group] of groups.entries()) {
    const subject = group.form === 'finite' ? reading.subject(sentence, index) : null
    if (group.modal === 'must' || group.modal === 'should') return null
    if (
      (group.modal === 'will' ||
        group.modal === 'shall' ||
        group.modal === 'be-to' ||
        group.modal === 'going-to') &&
      !group.negated
    )
      return { strength: INTENDED_VERBS.has(group.lemma) && group !== last ? 'intended' : 'firm', subject }
    if (group.form === 'finite' && group.modal === null && group.tense === 'present') {
      if (FIRM_VERBS.has(group.lemma)) return { strength: 'firm', subject }
      if (INTENDED_VERBS.has(group.lemma)) return { strength: 'intended', subject }
    }
    if (group.form === 'finite' && FIRM_VERBS.has(group.lemma)) return { strength: 'firm', subject }
  }
  for (let token = from; token < to; token++) {
    const norm = tokens.norm(token)
    if (FIRM_NOUNS.has(norm)) return { strength: 'firm', subject: null, names: includes(tokens, token, to) }
    if (INTENDED_NOUNS.has(norm))
      return { strength: 'intended', subject: null, names: includes(tokens, token, to) }
  }
  return null
}

/** `l Keeping costs low`, `o Publish a plan`: a sign of a font that was lost. */
function isBullet(tokens: Tokens, token: number, from: number): boolean {
  return token === from && BULLETS.has(tokens.norm(token)) && tokens.shape[token + 1] === Shape.Capitalised
}

const BULLETS = new Set(['l', 'o', 'n', 'q', 'v', 'u', 'ü'])

function includes(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (/^includ(?:e|es|ing)$/.test(tokens.norm(token))) return true
  return false
}

/** `A new levy on …` under `Plans include:`. */
function thing(sentence: Sentence, verb: number, means: LeadIn, leadIn: number): Act {
  const rule = 'commitment/list-thing'
  return promisedAct({ sentence, verb, lemma: 'include', strength: means.strength, leadIn, rule })
}

function resolves(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < Math.min(to, from + 6); token++) {
    const norm = tokens.norm(token)
    if ((norm === 'resolved' || norm === 'agreed') && (tokens.shape[token] === Shape.Upper || token === from))
      return true
  }
  return false
}

/** The item's first verb, and each further one joined to it that has an object of its own. */
function actsFrom(
  reading: Reading,
  sentence: Sentence,
  from: number,
  to: number,
  means: LeadIn,
  leadIn: number | null,
): readonly Act[] {
  const { tokens } = reading.document
  let first = from
  while (
    first < to &&
    (tokens.kind[first] === TokenKind.Punctuation ||
      tokens.norm(first) === 'and' ||
      tokens.norm(first) === 'or' ||
      tokens.norm(first) === 'to' ||
      isBullet(tokens, first, from) ||
      isOf(tokens, first, WordClass.Adverb))
  )
    first++
  if (first >= to) return NO_ACTS
  const negated = tokens.norm(first) === 'not' || tokens.norm(first) === 'never'
  const head = negated ? first + 1 : first
  const verb = verbAt(tokens, head)
  const isBase = verb !== undefined && (verb.forms & VerbForm.Base) !== 0
  const isGerund = verb !== undefined && (verb.forms & VerbForm.Gerund) !== 0
  if (!isBase && !isGerund)
    return means.names && leadIn !== null
      ? [thing(sentence, first, means, leadIn)]
      : resolved(reading, sentence, means, leadIn)
  if ((verb.nounLike && isNounUse(tokens, head + 1, to)) || isLabel(tokens, head, to)) return NO_ACTS
  const group = bareVerb(head, verb.lemma, isBase ? 'infinitive' : 'gerund')
  const more = conjoined(tokens, reading.groups(sentence), group, to)
  const acts = [act(first, verb.lemma, negated), ...more.map((one) => act(one.token, one.lemma, false))]
  return acts

  function act(token: number, lemma: string, isNegated: boolean): Act {
    return promisedAct({
      sentence,
      verb: token,
      lemma,
      strength: softer(means.strength, itemStrength(lemma, tokens.norm(token + 1))),
      negated: isNegated,
      subject: means.subject,
      leadIn,
      rule: leadIn === null ? 'commitment/inline-list' : 'commitment/list-item',
    })
  }
}

/** `Stoke Park: £5m`, `Drop-in centres: 12`: a name or a heading before its figure. */
function isLabel(tokens: Tokens, head: number, to: number): boolean {
  if (tokens.norm(head + 1) === '-' && tokens.gap[head + 1] === Gap.None) return true
  for (let token = head + 1; token + 1 < Math.min(to, head + LABEL); token++) {
    if (tokens.norm(token) !== ':') continue
    const kind = tokens.kind[token + 1]
    return kind === TokenKind.Currency || kind === TokenKind.Number
  }
  return false
}

const LABEL = 10

/** `practice and systems`: nothing that a verb would govern. */
function isNounUse(tokens: Tokens, next: number, to: number): boolean {
  if (next >= to || tokens.kind[next] === TokenKind.Punctuation) return true
  return isOf(tokens, next, WordClass.Conjunction) || tokens.norm(next) === 'of'
}

/** `RESOLVED that: officers bring a report`: a clause in the subjunctive with its own subject. */
function resolved(
  reading: Reading,
  sentence: Sentence,
  means: LeadIn,
  leadIn: number | null,
): readonly Act[] {
  if (!means.resolves) return NO_ACTS
  const { tokens } = reading.document
  for (const [index, group] of reading.groups(sentence).entries()) {
    if (group.form !== 'finite' || group.lemma === 'be') continue
    if (tokens.norm(group.head) !== group.lemma || group.modal !== null) return NO_ACTS
    return [
      promisedAct({
        sentence,
        verb: group.head,
        lemma: group.lemma,
        strength: ofAct(group.lemma, tokens.norm(group.head + 1)),
        subject: reading.subject(sentence, index),
        leadIn,
        rule: 'commitment/resolved',
      }),
    ]
  }
  return NO_ACTS
}

function itemStrength(lemma: string, next: string): Strength {
  if (lemma === 'seek' || lemma === 'aim') return 'intended'
  return ofAct(lemma, next)
}
