/** Sums that may be counted in, one after the other and the largest first, what each adds to low, best and high out. */
import type { MoneyRange } from '../model/report.ts'
import type { Amount } from './amount.ts'
import type { Sum } from './relation.ts'
import { areAdded, type Separation, type Separations } from './separation.ts'
import type { Thing } from './thing.ts'

export interface Verdict {
  readonly verdict: string
  readonly why: string | null
  readonly counts: MoneyRange | null
}

/** So many counted sums are compared with each further one; beyond them a sum adds nothing to the low. */
const WINDOW = 200

/** From none to the greatest. */
const DOUBTS: readonly Separation[] = ['certain', 'likely', 'unclear', 'rival', 'agrees']

interface Doubt {
  readonly separation: Separation
  readonly other: Sum
}

export class Count {
  /** Sums that count in full. */
  readonly counted: Sum[] = []
  /** Sums that add to the best only. */
  readonly #likely: Sum[] = []
  /** Sums that may be a part of a counted one, and of which. */
  readonly #unclear = new Map<Sum, Sum>()
  /** Sums inside a ceiling (`up to £9m`), which they say to be money. */
  readonly #inside: Sum[] = []
  /** What is left of a ceiling's best that sums inside may add to the low. */
  readonly #room = new Map<Sum, number>()
  readonly #separations: Separations
  readonly #things: ReadonlyMap<Sum, Thing>
  readonly #currency: string

  constructor(separations: Separations, things: ReadonlyMap<Sum, Thing>, currency: string) {
    this.#separations = separations
    this.#things = things
    this.#currency = currency
  }

  /** What a sum adds beside those before it; the doubt that weighs most decides. */
  add(sum: Sum): Verdict {
    const full = bounds(sum.amount!)
    const doubt = this.#doubtOf(sum)
    if (doubt !== null && doubt.separation !== 'certain') {
      if (doubt.separation === 'likely') this.#likely.push(sum)
      else if (doubt.separation === 'unclear') this.#unclear.set(sum, doubt.other)
      return this.#withinCeiling(sum, doubt, doubtful(doubt, full, this.#currency))
    }
    const [key, meant] = [this.#things.get(sum)!.key, this.#things.get(sum)!.meant]
    const named = ({ key: one, meant: isMeant }: Thing) => one === key && !isMeant
    if (meant && this.counted.some((other) => named(this.#things.get(other)!)))
      return this.#onlyLikely(sum, 'only the text around it speaks of what it is for')
    if (this.counted.length >= WINDOW) return this.#onlyLikely(sum, 'one of too many sums to be sure')
    this.counted.push(sum)
    if (full.low === 0) this.#room.set(sum, full.best)
    const beside = this.counted.find((other) => areAdded(sum, other))
    const why = beside === undefined ? null : `in addition to ${placed(beside)}`
    return { verdict: 'counted', why, counts: { ...full, currency: this.#currency } }
  }

  #onlyLikely(sum: Sum, why: string): Verdict {
    this.#likely.push(sum)
    return {
      verdict: 'undecided',
      why,
      counts: { ...bounds(sum.amount!), low: 0, currency: this.#currency },
    }
  }

  /** What may be a part of a sum that may be a part of a counted one may be a part of that one too. */
  #doubtOf(sum: Sum): Doubt | null {
    const doubt = this.#greatest(sum, [...this.counted.slice(-WINDOW), ...this.#likely.slice(-WINDOW)])
    if (doubt !== null && doubt.separation !== 'certain' && doubt.separation !== 'likely') return doubt
    const unclear = [...this.#unclear]
      .slice(-WINDOW)
      .flatMap(([one, counted]) => (this.#separations.areToldApart(sum, counted) ? [] : [one]))
    const second = this.#greatest(sum, unclear)
    if (second === null || second.separation === 'certain') return doubt
    const isPart = second.separation === 'unclear' && second.other.amount!.face >= sum.amount!.face
    return isPart || doubt === null || doubt.separation === 'certain'
      ? { separation: isPart ? 'unclear' : 'likely', other: second.other }
      : doubt
  }

  #greatest(sum: Sum, others: readonly Sum[]): Doubt | null {
    let doubt: Doubt | null = null
    for (const other of others) {
      const separation = this.#separations.between(sum, other)
      if (doubt === null || DOUBTS.indexOf(separation) > DOUBTS.indexOf(doubt.separation))
        doubt = { separation, other }
    }
    return doubt
  }

  /** `up to £9m` may come to nothing, but £2m that may be a part of it is money: it counts for the low of both. */
  #withinCeiling(sum: Sum, { other }: Doubt, verdict: Verdict): Verdict {
    const room = this.#room.get(other) ?? 0
    const { low } = bounds(sum.amount!)
    if (verdict.counts === null || low === 0 || low > room) return verdict
    const solid = [...this.counted.filter((one) => bounds(one.amount!).low > 0), ...this.#inside]
    const doubt = this.#greatest(sum, solid.slice(-WINDOW))
    if (doubt !== null && doubt.separation !== 'certain') return verdict
    this.#inside.push(sum)
    this.#room.set(other, room - low)
    return { ...verdict, counts: { ...verdict.counts, low } }
  }
}

export function nothing(verdict: string, why: string | null): Verdict {
  return { verdict, why, counts: null }
}

function doubtful({ separation, other }: Doubt, full: Bounds, currency: string): Verdict {
  const at = placed(other)
  if (separation === 'agrees')
    return nothing(`agrees with ${at}`, 'the figures differ by no more than their rounding')
  if (separation === 'rival') return rival(full, bounds(other.amount!), at, currency)
  const likely = separation === 'likely'
  const why = likely
    ? `may share money with ${at}: nothing says so, nothing excludes it`
    : full.best > bounds(other.amount!).best
      ? `may hold ${at}, or be apart from it`
      : `may be part of ${at}, or the same`
  return {
    verdict: 'undecided',
    why,
    counts: { low: 0, best: likely ? full.best : 0, high: full.high, currency },
  }
}

/** The lower figure counts towards the low, the higher towards the high. */
function rival(own: Bounds, other: Bounds, at: string, currency: string): Verdict {
  const high = own.high === null || other.high === null ? null : Math.max(0, own.high - other.high)
  const counts = { low: Math.min(0, own.low - other.low), best: 0, high, currency }
  return {
    verdict: `contradicts ${at}`,
    why: 'the same thing and time, and figures that do not agree',
    counts,
  }
}

interface Bounds {
  readonly low: number
  readonly best: number
  readonly high: number | null
}

export function bounds({ min, max, face }: Amount): Bounds {
  return { low: min ?? 0, best: face, high: max }
}

/** The words of the sum and where they stand first. */
export function placed({ claims }: Sum): string {
  const { words, source } = claims[0]!
  return `${words} (${source.document}:${source.line})`
}
