/** A commitment and a later sentence about it in, what became of it by that sentence out. */
import type { EventKind, FundingAction } from '../../model/claim.ts'
import { shared } from '../content-words.ts'
import type { Act, Statement, When } from './act.ts'
import { namesPromise, type VerbClass, verbStem } from './outcome-words.ts'
import { headOf, subjectBefore } from './read-thing.ts'

export type Outcome =
  | 'kept'
  | 'kept-late'
  | 'under-way'
  | 'repeated'
  | 'changed'
  | 'delayed'
  | 'dropped'
  | 'not-met'

export interface Finding {
  readonly outcome: Outcome
  /** Does the sentence say so in words, so that only the thing is left to doubt? */
  readonly explicit: boolean
  /** The words or the kind of event that it rests on. */
  readonly by: string
}

/** What stands between an act and a sentence. */
export interface Meeting {
  readonly act: Act
  readonly statement: Statement
  /** The act of the sentence that says the same. */
  readonly restated: Act | null
  /** Do both have the same verb, number or date? */
  readonly sharesFigures: boolean
  /** Does the sentence name it, by more than the programme around it? */
  readonly isNamed: boolean
  /** Publication of the sentence's document, as a day number. */
  readonly published: number | null
}

/** Kinds of events by which each class of act is done. */
const DONE_BY: Readonly<Record<VerbClass, ReadonlySet<EventKind>>> = {
  make: new Set(['launched', 'published', 'opened', 'awarded', 'completed']),
  give: new Set(['awarded', 'completed']),
  stop: new Set(['dropped', 'completed', 'cut']),
  keep: new Set(),
  weigh: new Set(['completed', 'launched', 'published']),
}

/** Null where the sentence only touches the subject. */
export function outcomeOf(meeting: Meeting): Finding | null {
  return ended(meeting) ?? replaced(meeting) ?? late(meeting) ?? done(meeting) ?? said(meeting)
}

function ended({ act, statement }: Meeting): Finding | null {
  const { events } = statement
  const unmet = statement.sayings.unmet
  if (unmet !== null) return { outcome: 'not-met', explicit: true, by: `“${unmet}”` }
  const lost = act.verbClass === 'keep' ? statement.sayings.lost : null
  if (lost !== null) return { outcome: 'not-met', explicit: false, by: `“${lost}”` }
  const words = statement.sayings.dropped
  if (words !== null && act.verbClass !== 'stop')
    return { outcome: 'dropped', explicit: true, by: `“${words}”` }
  if (act.verbClass === 'stop' || !events.some(({ kind, negated }) => kind === 'dropped' && !negated))
    return null
  return act.verbClass === 'keep'
    ? { outcome: 'not-met', explicit: false, by: 'an event: dropped' }
    : { outcome: 'dropped', explicit: false, by: 'an event: dropped' }
}

/** `Instead, it aims to train 2,500.` */
function replaced({ act, statement, restated }: Meeting): Finding | null {
  const instead = restated === null ? null : statement.sayings.instead
  if (instead === null || restated!.thing.numbers.length === 0) return null
  const isSame = shared(act.thing.numbers, restated!.thing.numbers).length > 0
  return isSame ? null : { outcome: 'changed', explicit: true, by: `“${instead}”` }
}

function late({ act, statement, restated }: Meeting): Finding | null {
  const words = statement.sayings.late
  if (words !== null) return { outcome: 'delayed', explicit: true, by: `“${words}”` }
  if (statement.events.some(({ kind, negated }) => kind === 'delayed' && !negated))
    return { outcome: 'delayed', explicit: true, by: 'an event: delayed' }
  const part = partOf(statement.sentence, act)
  if (part !== null) return { outcome: 'delayed', explicit: false, by: `“${part}”` }
  if (restated === null || restated.status !== 'promised' || !isAfter(restated.deadline, act.deadline))
    return null
  return {
    outcome: 'delayed',
    explicit: true,
    by: `“${restated.deadline!.words}” instead of “${act.deadline!.words}”`,
  }
}

const COUNT =
  /\b(\d[\d,]*|one|two|three|four|five|six|seven|eight|nine|ten) of the (\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\b/i

/** `Two of the seven bridges`: fewer than were promised. */
function partOf(sentence: string, { thing }: Act): string | null {
  const found = COUNT.exec(sentence)
  if (found === null) return null
  const [part, whole] = [number(found[1]!), number(found[2]!)]
  return thing.numbers.includes(String(whole)) && part < whole ? found[0] : null
}

const NUMERALS = ['', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function number(word: string): number {
  const at = NUMERALS.indexOf(word.toLowerCase())
  return at > 0 ? at : Number(word.replace(/,/g, ''))
}

function done(meeting: Meeting): Finding | null {
  const { act, statement, restated } = meeting
  const words = statement.sayings.kept
  const ownPromise = restated !== null || statement.acts.length === 0
  if (words !== null && ownPromise)
    return reached(meeting, restated !== null || meeting.sharesFigures, `“${words}”`)
  const kinds = act.verbClass === null ? null : DONE_BY[act.verbClass]
  for (const { kind, negated } of statement.events) {
    const fits =
      kinds?.has(kind) === true ||
      (kind === 'announced' && act.verb === 'announc') ||
      (kind === 'changed' && isThatChange(statement, act))
    if (!fits) continue
    if (negated) return negation(meeting, kind)
    if (act.negated) return { outcome: 'not-met', explicit: false, by: `an event: ${kind}` }
    if (restated !== null && restated.status === 'promised' && !namesPromise(statement.stems)) continue
    return reached(meeting, restated === null && tellsOf(statement.sentence, act), `an event: ${kind}`)
  }
  if (restated?.status === 'done') return reached(meeting, true, 'told as done')
  return paid(meeting)
}

/** `We doubled the grant to £20.` keeps `We will double the grant to £20.`: the same change of the same thing to the same sum. */
function isThatChange({ sentence, money }: Statement, act: Act): boolean {
  const [sum] = act.money
  const isSum = sum === undefined || money.some(({ min, max }) => min === sum.min && max === sum.max)
  return isSum && act.verbClass !== 'stop' && tellsOf(sentence, act)
}

/** Is the thing what the act's verb is done to: `published its plan`, `the plan was published`? */
function tellsOf(sentence: string, { verb, thing }: Act): boolean {
  for (const { 0: word, index } of sentence.matchAll(/\p{L}+/gu)) {
    if (verbStem(word) !== verb) continue
    if (headOf(sentence.slice(index + word.length)) === thing.head) return true
    if (headOf(subjectBefore(sentence.slice(0, index))) === thing.head) return true
  }
  return false
}

/** `was never published`; `has not been published` says something only when the day is past. */
function negation({ act, statement, published }: Meeting, kind: EventKind): Finding | null {
  if (/\bnever\b/i.test(statement.sentence))
    return { outcome: 'dropped', explicit: true, by: `never ${kind}` }
  const due = act.deadline?.bounds?.to ?? null
  if (due === null || published === null || published <= due) return null
  return { outcome: 'not-met', explicit: true, by: `not ${kind}` }
}

/** Money that goes to the thing, or work that it does, shows that it is there. */
function paid(meeting: Meeting): Finding | null {
  const { act, statement, restated } = meeting
  if (act.negated || act.verbClass === null || act.verbClass === 'keep' || act.verbClass === 'stop')
    return null
  if (restated !== null) return null
  const has = (...actions: FundingAction[]) => statement.funding.some((one) => actions.includes(one))
  if (act.verbClass === 'give')
    return has('cut') ? { outcome: 'changed', explicit: false, by: 'money: cut' } : null
  if (act.verbClass === 'weigh')
    return has('allocated', 'announced') ? { outcome: 'kept', explicit: false, by: 'money: allocated' } : null
  if (has('spent') && meeting.sharesFigures) return { outcome: 'kept', explicit: false, by: 'money: spent' }
  const acts = act.verbClass === 'make' && meeting.isNamed
  const works = statement.events.some(({ kind, negated }) => kind === 'other' && !negated)
  return acts && works ? { outcome: 'kept', explicit: false, by: 'it acts' } : null
}

/** Kept, late or in part: by the date and the numbers of the sentence against those of the promise. */
function reached({ act, statement, restated, published }: Meeting, explicit: boolean, by: string): Finding {
  const promised = act.thing.numbers.map(Number).filter((one) => one > 1)
  const again = restated?.thing.numbers ?? []
  const told = statement.numbers.filter((one) => !again.includes(one)).map(Number)
  const isFewer =
    promised.length > 0 &&
    told.length > 0 &&
    (restated !== null || shared(act.thing.numbers, statement.numbers).length === 0) &&
    Math.max(...told) < Math.max(...promised)
  if (isFewer)
    return {
      outcome: 'under-way',
      explicit: false,
      by: `${by}, ${Math.max(...told)} of ${Math.max(...promised)}`,
    }
  const dates = [...statement.events.map(({ date }) => date), ...statement.dates].filter(
    (one) => one !== null,
  )
  const due = act.deadline?.bounds?.to ?? null
  if (due === null) return { outcome: 'kept', explicit, by }
  const isBefore = dates.some(({ bounds }) => bounds?.to != null && bounds.to <= due)
  const isLate = dates.length > 0 && dates.every(({ bounds }) => bounds?.from != null && bounds.from > due)
  if (isLate) return { outcome: 'kept-late', explicit, by }
  const said = published !== null && published <= due
  return { outcome: 'kept', explicit: explicit && (isBefore || said), by }
}

/** Said again, said otherwise, or told as begun. */
function said({ statement, restated }: Meeting): Finding | null {
  if (restated === null) return null
  if (restated.status === 'under-way') return { outcome: 'under-way', explicit: true, by: 'told as begun' }
  const changed = statement.events.some(({ kind, negated }) => kind === 'changed' && !negated)
  if (changed) return { outcome: 'changed', explicit: false, by: 'an event: changed' }
  return { outcome: 'repeated', explicit: true, by: 'said again' }
}

function isAfter(later: When | null, earlier: When | null): boolean {
  const [a, b] = [later?.bounds?.to ?? null, earlier?.bounds?.to ?? null]
  return a !== null && b !== null && a > b
}
