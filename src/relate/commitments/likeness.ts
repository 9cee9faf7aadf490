/** An act and a later sentence or act in, whether they speak of the same thing, and by what, out. */
import { shared } from '../content-words.ts'
import { areRelated } from '../same-money.ts'
import type { Act, Statement, Thing, When } from './act.ts'

/** How much a word tells: the fewer documents have it, the more. */
export type Weigh = (stem: string) => number

export interface Likeness {
  /** So much in common that a reader would not doubt it. */
  readonly sure: boolean
  readonly grounds: readonly string[]
  /** Is the verb, a number or a date among them? */
  readonly figures: boolean
  /** Is a name among them? */
  readonly named: boolean
}

/** What an act is compared with. */
interface Target {
  readonly thing: Pick<Thing, 'stems' | 'entities' | 'numbers'> & { readonly head: string | null }
  readonly dates: readonly When[]
  readonly context: readonly string[]
  readonly agents: readonly string[]
  readonly verb: (verb: string) => boolean
}

const SHARE = 0.6
const WHOLE = 0.95
const SURE = 3
const POSSIBLE = 2

export function likeAct(act: Act, other: Act, weigh: Weigh): Likeness | null {
  const { thing, deadline, context, agent, verb } = other
  const dates = deadline === null ? [] : [deadline]
  const isAlike = act.verb === verb || (act.verbClass !== null && act.verbClass === other.verbClass)
  const sharesFigures = sameDay(act.deadline, deadline) || shared(act.thing.numbers, thing.numbers).length > 0
  if (!isAlike && !sharesFigures) return null
  return compare(
    act,
    {
      thing,
      dates,
      context,
      agents: agent.entity === null ? [] : [agent.entity],
      verb: (one) => one === verb,
    },
    weigh,
  )
}

/** `published`: when the sentence was said, as a day number. */
export function likeStatement(
  act: Act,
  statement: Statement,
  published: number | null,
  weigh: Weigh,
): Likeness | null {
  const { stems, entities, numbers, dates, context } = statement
  const said = saidInTime(act, published) ? [act.deadline!] : []
  const target = {
    thing: { stems, entities, numbers, head: null },
    dates: [...dates, ...said],
    context,
    agents: entities,
    verb: (one: string) => stems.includes(one),
  }
  return compare(act, target, weigh)
}

/** So many days are one season. */
const SEASON = 125

/** `consider it in the autumn`: a sentence of that autumn may tell. */
function saidInTime({ deadline }: Act, published: number | null): boolean {
  const { from = null, to = null } = deadline?.bounds ?? {}
  if (from === null || to === null || published === null) return false
  return to - from <= SEASON && published >= from && published <= to
}

function compare(act: Act, target: Target, weigh: Weigh): Likeness | null {
  const { thing } = act
  const names = shared(thing.entities, target.thing.entities).filter((id) => id !== act.agent.entity)
  const bare = thing.stems.length === 0 && target.thing.stems.length === 0 && target.thing.head === null
  const head = isHeadOf(thing.head, thing.stems, target.thing.stems) || isIn(target.thing.head, thing.stems)
  // Most candidates end here: what follows costs more.
  if (!head && names.length === 0 && !(bare && act.context.length > 0)) return null
  const words = shared(thing.stems, target.thing.stems)
  const context = act.context.filter((id) => areRelated([id], target.context))
  if (!head && names.length === 0 && !(bare && target.verb(act.verb) && context.length > 0)) return null
  const share = total(words, weigh) / Math.max(total(thing.stems, weigh), Number.EPSILON)
  const date = target.dates.find((one) => sameDay(act.deadline, one))
  const numbers = shared(thing.numbers, target.thing.numbers)
  const grounds: string[] = []
  const telling = words.length > 1 || date !== undefined || context.length > 0 || numbers.length > 0
  if (names.length > 0) grounds.push(`names ${names.join(', ')}`)
  if (share >= SHARE && telling) grounds.push(`words ${words.join(', ')}`)
  if (date !== undefined) grounds.push(`date ${date.words}`)
  if (numbers.length > 0) grounds.push(`number ${numbers.join(', ')}`)
  if (target.verb(act.verb)) grounds.push(`verb ${act.verb}`)
  if (context.some((id) => !names.includes(id))) grounds.push(`about ${context[0]}`)
  const agent = act.agent.entity
  const isTold = names.length > 0 || (share >= SHARE && words.length > 1)
  if (isTold && agent !== null && target.agents.includes(agent)) grounds.push(`by ${agent}`)
  if (names.length > 0 && date === undefined && target.dates.some((one) => isInTime(act, one)))
    grounds.push('in its time')
  const isTelling = words.length > 2 || (words.length > 1 && (date !== undefined || numbers.length > 0))
  if (share >= WHOLE && isTelling) grounds.push('every word')
  const isElsewhere =
    date === undefined &&
    words.length <= 2 &&
    act.context.length > 0 &&
    target.context.length > 0 &&
    context.length === 0
  const needed = isElsewhere && names.length === 0 ? 1 : 0
  if (grounds.length < POSSIBLE + needed) return null
  const thin = words.length <= 1 && grounds.length <= POSSIBLE && date === undefined && numbers.length === 0
  if (thin && context.length > 0 && !target.verb(act.verb)) return null
  const own =
    names.length > 0 || date !== undefined || numbers.length > 0 || (share >= SHARE && words.length > 1)
  const figures = date !== undefined || numbers.length > 0 || target.verb(act.verb)
  return { sure: grounds.length >= SURE + needed && own, grounds, figures, named: names.length > 0 }
}

function isIn(head: string | null, stems: readonly string[]): boolean {
  return head !== null && stems.includes(head)
}

function isHeadOf(head: string | null, own: readonly string[], others: readonly string[]): boolean {
  return isIn(head, own) && isIn(head, others)
}

/** Between the promise and its deadline. */
function isInTime({ said, deadline }: Act, { bounds }: When): boolean {
  const due = deadline?.bounds?.to ?? null
  if (due === null || said === null || bounds?.from == null || bounds.to === null) return false
  return bounds.from >= said && bounds.to <= due
}

function total(stems: readonly string[], weigh: Weigh): number {
  return stems.reduce((sum, one) => sum + weigh(one), 0)
}

export function sameDay(one: When | null, other: When | null): boolean {
  if (one === null || other === null) return false
  return one.edtf === null || other.edtf === null
    ? one.words.toLowerCase() === other.words.toLowerCase()
    : one.edtf === other.edtf
}
