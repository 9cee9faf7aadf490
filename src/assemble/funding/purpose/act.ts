/** The infinitive behind a sum in, what its act is done to out: `£20m to tackle the attainment gap`. */
import type { Phrase } from '../../../grammar/subject.ts'
import { hasForm, VerbForm, verbAt } from '../../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import { TokenKind, type Tokens } from '../../../model/tokens.ts'
import { typesOf } from '../../mention-index.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import { withoutArticle } from '../named-actor.ts'
import { PAYEES } from '../words.ts'
import { beforeDate, startsWithDate } from './mentions.ts'

/** `£20m to tackle the attainment gap`, `£5m to build homes`: what the act that it pays for is done to. */
export function purposeOfAct(site: MoneySite, reading: Reading, to: number): Reference[] | null {
  const { tokens } = reading.document
  const act = groupFrom(site, to)
  if (act === undefined || act.firstToken !== to || act.form !== 'infinitive' || NO_ACTS.has(act.lemma))
    return null
  const next = tokens.norm(act.endToken)
  // `to continue to support`: the next act says it; `to help with`: what stands behind the preposition.
  if (next === 'to' || next === 'be') return null
  const from = behindHelped(tokens, act) ?? behindActs(tokens, act.endToken)
  const phrase = nounPhraseAt(tokens, from, Math.min(site.sentence.endToken, from + 12))
  if (
    phrase === null ||
    phrase.firstToken > from + 1 ||
    isOf(tokens, phrase.firstToken, WordClass.Preposition)
  )
    return null
  if (isWhom(phrase, reading)) return null
  // `to help councils to …`: whom it helps is not what for.
  const last = tokens.norm(phrase.endToken - 1)
  if (
    PAYEES.has(last) &&
    (tokens.norm(phrase.endToken) === 'to' || (act.lemma === 'support' && HELPED.has(last)))
  )
    return null
  // `to help get people into work`: the next act says it.
  if (isVerb(tokens, phrase, act.lemma === 'help')) return null
  const span = reading.span(withoutArticle(tokens, beforeVerb(tokens, phrase)))
  return startsWithDate(reading, span.start) ? null : [reading.reference(beforeDate(reading, span))]
}

/** `to help deal with waits`: behind the verb that is helped; null behind any other act. */
function behindHelped(tokens: Tokens, act: VerbGroup): number | null {
  if (act.lemma !== 'help') return null
  // `to help local councils pay for therapy`
  for (let token = act.endToken; token < act.endToken + 4; token++)
    if (PAYEES.has(tokens.norm(token)) && hasForm(tokens, token + 1, VerbForm.Base))
      return behindActs(tokens, token + 2)
  const verb = verbAt(tokens, act.endToken)
  if (verb === undefined || verb.nounLike || (verb.forms & VerbForm.Base) === 0) return null
  return MOVING.has(verb.lemma) ? null : behindActs(tokens, act.endToken + 1)
}

/** Their object is whom it helps: `help get people into work`. */
const MOVING = new Set(['get', 'keep', 'make', 'let', 'bring', 'move', 'put', 'take', 'be', 'become', 'have'])

/** Behind a particle, or a second verb with the same object: `to develop and improve care`. */
function behindActs(tokens: Tokens, token: number): number {
  if (PARTICLES.has(tokens.norm(token))) return token + 1
  const second = token + 1
  if (tokens.norm(token) !== 'and' || !isBaseVerb(tokens, second)) return token
  const isObject = tokens.kind[second + 1] === TokenKind.Word && !isOf(tokens, second + 1, NO_OBJECT)
  return isObject ? second + 1 : token
}

function isBaseVerb(tokens: Tokens, token: number): boolean {
  return hasForm(tokens, token, VerbForm.Base) && isOf(tokens, token, WordClass.Preposition) === false
}

const NO_OBJECT = WordClass.Preposition | WordClass.Conjunction | WordClass.Relative | WordClass.Subordinator

function isVerb(tokens: Tokens, phrase: Phrase, isGoverned: boolean): boolean {
  const verb = verbAt(tokens, phrase.firstToken)
  const isAlone = isGoverned || phrase.endToken - phrase.firstToken === 1
  return isAlone && verb !== undefined && !verb.nounLike && (verb.forms & VerbForm.Base) !== 0
}

/** `tackle homelessness and end rough sleeping`: up to the verb that goes on the act. */
function beforeVerb(tokens: Tokens, phrase: Phrase): Phrase {
  for (let token = phrase.firstToken + 1; token + 1 < phrase.endToken; token++) {
    if (!isOf(tokens, token, WordClass.Conjunction)) continue
    let next = token + 1
    while (isOf(tokens, next, WordClass.Adverb)) next++
    // `and greatly widen`: an adverb before it tells the verb.
    const goesOn = next > token + 1 ? isBaseVerb(tokens, next) : GOING_ON.has(tokens.norm(next))
    if (goesOn) return { firstToken: phrase.firstToken, endToken: token }
  }
  return phrase
}

/** Behind an act and `and` these are verbs, although some are nouns in other places. */
const GOING_ON = new Set(
  'end increase cut reduce boost improve create build deliver protect provide prevent keep make ensure raise save bring repair drive better tackle promote upgrade replace encourage expand'.split(
    ' ',
  ),
)

/** `to enable the Department of Health to pay`, `to help them respond`: the next act says what for. */
function isWhom(phrase: Phrase, reading: Reading): boolean {
  const { tokens } = reading.document
  if (OBJECTS.has(tokens.norm(phrase.firstToken))) return true
  const start = tokens.start[withoutArticle(tokens, phrase).firstToken]!
  const body = reading.firstMentionIn(start, start + NAME, BODIES)
  return body?.start === start && tokens.norm(tokens.at(body.end - 1) + 1) === 'to'
}

const OBJECTS = new Set(['them', 'us', 'him', 'her', 'it', 'me', 'you'])
const BODIES = typesOf('body')
/** How long, in characters, a name may be. */
const NAME = 120

/** `to support councils as they …`: whom it goes to. */
const HELPED = new Set(['councils', 'authorities', 'boroughs', 'trusts', 'providers'])

const PARTICLES = new Set(['with', 'towards', 'out', 'up', 'off', 'on', 'for', 'down', 'back'])
const NO_ACTS = new Set([
  'be',
  'go',
  'have',
  'get',
  'receive',
  'share',
  'cost',
  'total',
  'reach',
  'meet',
  'come',
])

/** The sentence's first verb group at or behind the token, at most a few behind the governing one. */
export function groupFrom(site: MoneySite, token: number): VerbGroup | undefined {
  for (let index = site.verb ?? 0; index < site.groups.length; index++)
    if (site.groups[index]!.firstToken >= token) return site.groups[index]
  return undefined
}
