/** A sentence of a party's programme in, the acts that only such a text makes promises out: bare imperatives, stances. */
import type { Phrase } from '../../grammar/subject.ts'
import { verbOf } from '../../grammar/verb-forms.ts'
import type { Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Reading } from '../reading.ts'
import type { Act } from './act.ts'
import { conjoined } from './conjoined.ts'
import { isQuestion } from './not-a-commitment.ts'
import { type Programme, policyImperative } from './programme.ts'
import { ofAct } from './strength.ts'
import { PARTY_WORDS, STANCE_VERBS } from './words.ts'

export function programmeActs(reading: Reading, programme: Programme, sentence: Sentence): Act[] {
  if (!programme.isOwn || isQuestion(reading, sentence)) return []
  return [...imperatives(reading, sentence), ...stances(reading, sentence)]
}

/** `Scrap tuition fees and introduce grants.` */
function imperatives(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const first = policyImperative(reading, sentence)
  if (first === null) return []
  const groups = reading.groups(sentence)
  const lemma = verbOf(tokens.norm(first))!.lemma
  const head = {
    firstToken: first,
    endToken: first + 1,
    head: first,
    lemma,
    form: 'infinitive',
    modal: null,
    tense: 'none',
    perfect: false,
    progressive: false,
    passive: false,
    negated: false,
  } as const
  const more = conjoined(tokens, groups, head, sentence.endToken)
  return [
    act(sentence, first, lemma, ofAct(lemma, tokens.norm(first + 1)), null, 'commitment/imperative'),
    ...more.map(({ token, lemma: next }) =>
      act(sentence, token, next, ofAct(next, tokens.norm(token + 1)), null, 'commitment/imperative'),
    ),
  ]
}

/** `We support the creation of`, `Labor opposes`: what the party would do, softly. */
function stances(reading: Reading, sentence: Sentence): Act[] {
  const { tokens } = reading.document
  const acts: Act[] = []
  for (const [index, group] of reading.groups(sentence).entries()) {
    if (group.form !== 'finite' || group.modal !== null || group.tense !== 'present' || group.negated)
      continue
    if (!STANCE_VERBS.has(group.lemma) || group.progressive || group.perfect || group.passive) continue
    const subject = reading.subject(sentence, index)
    if (subject === null) continue
    const last = tokens.norm(subject.endToken - 1)
    if (last !== 'we' && !PARTY_WORDS.has(last)) continue
    acts.push(act(sentence, group.head, group.lemma, 'intended', subject, 'commitment/stance'))
  }
  return acts
}

function act(
  sentence: Sentence,
  verb: number,
  lemma: string,
  strength: Strength,
  subject: Phrase | null,
  rule: string,
): Act {
  return {
    sentence,
    verb,
    lemma,
    passive: false,
    strength,
    status: 'promised',
    negated: false,
    subject,
    leadIn: null,
    rule,
  }
}
