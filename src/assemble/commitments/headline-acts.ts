/** A heading in, the act that its infinitive announces out: `Government to pump £200m into schools`. */
import type { Phrase } from '../../grammar/subject.ts'
import { VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { Strength } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'
import { type Act, NO_ACTS, promisedAct } from './act.ts'
import { ofAct, softer } from './strength.ts'
import { headOf, subjectKind } from './subject-kind.ts'
import { strengthOfVerb } from './trigger.ts'
import { ACTOR_NOUNS } from './words.ts'

export function headlineActs(reading: Reading, sentence: Sentence): readonly Act[] {
  const { tokens, blocks } = reading.document
  const opensDocument = sentence.index < 4
  if (!opensDocument && blocks[sentence.block]?.kind !== 'heading') return NO_ACTS
  if (ENDS_STATEMENT.has(tokens.norm(sentence.endToken - 1))) return NO_ACTS
  // `NHS trust to recruit`: no verb.
  const groups = reading.groups(sentence).filter(({ head }) => !ACTOR_NOUNS.has(tokens.norm(head)))
  const first = groups[0]
  if (first?.form !== 'infinitive' || tokens.norm(first.firstToken) !== 'to') return NO_ACTS
  if (groups.some((group) => group.form === 'finite')) return NO_ACTS
  const said = intentBefore(tokens, first.firstToken)
  const subject = { firstToken: sentence.firstToken, endToken: first.firstToken - (said === null ? 0 : 1) }
  if (subject.endToken - subject.firstToken < 1 || subject.endToken - subject.firstToken > 14) return NO_ACTS
  if (hasVerb(reading, subject)) return NO_ACTS
  const head = headOf(reading, subject)
  // `£40 million fund to help …` says what the money is for.
  const kind = subjectKind(reading, sentence, subject)
  if (kind === 'instrument' && !first.passive && !RECEIVES.has(first.lemma)) return NO_ACTS
  if (kind === 'other' && said === null && !first.passive && !RECEIVES.has(first.lemma)) return NO_ACTS
  return [
    promisedAct({
      sentence,
      verb: first.head,
      lemma: first.lemma,
      passive: first.passive,
      strength: softer(said ?? 'firm', ofAct(first.lemma, tokens.norm(first.head + 1))),
      negated: first.negated,
      subject: head >= subject.firstToken ? subject : null,
      rule: 'commitment/headline',
    }),
  ]
}

/** `Improvements due to be made include:` leads to its list. */
const ENDS_STATEMENT = new Set(['.', ':'])

const RECEIVES = new Set(['get', 'receive', 'benefit', 'gain', 'share'])

/** `Council pledges to`, `Trust plans to`: what the word before the infinitive says. */
function intentBefore(tokens: Tokens, infinitive: number): Strength | null {
  const verb = verbAt(tokens, infinitive - 1)
  return verb === undefined || (verb.forms & VerbForm.Third) === 0 ? null : strengthOfVerb(verb.lemma)
}

/** `Government backs councils to restore …` has its verb, and says what for. */
function hasVerb(reading: Reading, subject: Phrase): boolean {
  const { tokens } = reading.document
  for (let token = subject.firstToken + 1; token < subject.endToken - 1; token++) {
    const verb = verbAt(tokens, token)
    if (verb !== undefined && (verb.forms & VerbForm.Third) !== 0 && tokens.shape[token] === Shape.Lower)
      return true
  }
  return false
}
