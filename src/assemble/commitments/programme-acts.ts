/** A sentence of a party's programme in, the acts that only such a text makes promises out: bare imperatives, stances. */
import { VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import { bareVerb } from '../../grammar/verb-group.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Sentence } from '../../model/layout.ts'
import { Shape, TokenKind } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import { type Act, NO_ACTS, promisedAct } from './act.ts'
import { conjoined } from './conjoined.ts'
import { behindLabel, type Programme, policyImperative } from './programme.ts'
import { ofAct } from './strength.ts'
import { GERUND_NOUNS, NOT_POLICY_IMPERATIVES, PARTY_WORDS, STANCE_VERBS } from './words.ts'

export function programmeActs(reading: Reading, programme: Programme, sentence: Sentence): readonly Act[] {
  if (!programme.isOwn) return programme.isFragment ? stances(reading, sentence) : NO_ACTS
  return [...bareVerbs(reading, sentence), ...stances(reading, sentence), ...things(reading, sentence)]
}

/** `Scrap tuition fees and introduce grants.`, `Abolishing council tax.` */
function bareVerbs(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const first =
    policyImperative(reading, sentence) ??
    policyGerund(reading, sentence) ??
    policyInfinitive(reading, sentence)
  if (first === null) return []
  const { lemma, forms } = verbAt(tokens, first)!
  const form = (forms & VerbForm.Base) !== 0 ? 'infinitive' : 'gerund'
  const more = conjoined(tokens, reading.groups(sentence), bareVerb(first, lemma, form), sentence.endToken)
  return [{ token: first, lemma }, ...more].map(({ token, lemma: verb }) =>
    promisedAct({
      sentence,
      verb: token,
      lemma: verb,
      strength: ofAct(verb, tokens.norm(token + 1)),
      rule: 'commitment/bare-verb',
    }),
  )
}

/** Only where no verb with a tense makes the gerund a subject: `Ending poverty is our aim`. */
function policyGerund(reading: Reading, sentence: Sentence): number | null {
  const { tokens } = reading.document
  let token = sentence.firstToken
  while (token < sentence.endToken && tokens.kind[token] !== TokenKind.Word) token++
  const verb = verbAt(tokens, token)
  if (verb === undefined || (verb.forms & VerbForm.Gerund) === 0 || GERUND_NOUNS.has(tokens.norm(token)))
    return null
  if (token + 2 >= sentence.endToken || NOT_POLICY_IMPERATIVES.has(verb.lemma)) return null
  return reading.groups(sentence).some((group) => group.form === 'finite') ? null : token
}

/** `To rebuild our industries.`: a purpose that stands alone. */
function policyInfinitive(reading: Reading, sentence: Sentence): number | null {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  const first = groups[0]
  if (tokens.norm(sentence.firstToken) !== 'to' || first?.form !== 'infinitive' || first.passive) return null
  if (first.firstToken !== sentence.firstToken) return null
  return groups.some((group) => group.form === 'finite') ? null : first.head
}

/** `20,000 more police.`, `No tax on the lowest paid.`, `A new levy on …`: an item without a verb that names what is to come. */
function things(reading: Reading, sentence: Sentence): Act[] {
  const { tokens, blocks } = reading.document
  if (blocks[sentence.block]?.kind === 'heading') return []
  let first = sentence.firstToken
  while (first < sentence.endToken && tokens.kind[first] === TokenKind.Punctuation) first++
  const verb = reading.groups(sentence).find((group) => group.form === 'finite')
  if (verb !== undefined && verb.firstToken - first < PHRASE) return []
  const start = tokens.norm(first) === 'a' || tokens.norm(first) === 'an' ? first + 1 : first
  const opens = tokens.norm(start)
  const isCount = tokens.kind[start] === TokenKind.Number && COMPARED.has(tokens.norm(start + 1))
  const isItem = blocks[sentence.block]?.kind === 'list-item' && tokens.norm(sentence.endToken - 1) !== ':'
  if (!isItem && !isCount && !NEW.has(opens)) return []
  if (sentence.endToken - start < 3 || behindLabel(reading, sentence) > sentence.firstToken) return []
  const rule = 'commitment/thing'
  return [promisedAct({ sentence, verb: first, lemma: opens, strength: 'firm', rule })]
}

/** A verb with a tense so far into an item stands in a clause of its own: `200,000 jobs …, but benefits cut if`. */
const PHRASE = 7
const COMPARED = new Set(['more', 'extra', 'new', 'additional'])
const NEW = new Set(['no', 'new', 'free', 'extra', 'more'])

/** `We support the creation of`, `Labor opposes`: what the party would do, softly. */
function stances(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const acts: Act[] = []
  for (let token = sentence.firstToken + 1; token + 1 < sentence.endToken; token++) {
    const verb = verbAt(tokens, token)
    if (verb === undefined || !STANCE_VERBS.has(verb.lemma) || tokens.shape[token] !== Shape.Lower) continue
    if ((verb.forms & (VerbForm.Base | VerbForm.Third)) === 0) continue
    let last = token - 1
    if (isOf(tokens, last, WordClass.Adverb)) last--
    const norm = tokens.norm(last)
    if (last < sentence.firstToken || (norm !== 'we' && !PARTY_WORDS.has(norm))) continue
    const subject = { firstToken: last, endToken: last + 1 }
    const rule = 'commitment/stance'
    acts.push(promisedAct({ sentence, verb: token, lemma: verb.lemma, strength: 'intended', subject, rule }))
  }
  return acts
}
