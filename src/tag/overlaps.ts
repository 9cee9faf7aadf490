/** Candidates of all types in, those that may stand together out: none of one type overlap, and types nest only as the guidelines have it. */
import type { Candidate, Certainty, MentionType } from '../model/mention.ts'
import type { Refiner } from '../model/tagger.ts'

const SURENESS: Readonly<Record<Certainty, number>> = { stated: 2, inferred: 1, possible: 0 }

/** What may not stand inside, or at the same place as, a mention of the type named first. */
const EXCLUDES: Readonly<Partial<Record<MentionType, readonly MentionType[]>>> = {
  law: ['body', 'programme', 'publication', 'place', 'person', 'role', 'date', 'money'],
  publication: ['body', 'place', 'person', 'role', 'date', 'money'],
  body: ['programme', 'place', 'person', 'date'],
  programme: ['body', 'place', 'person', 'date', 'publication'],
  person: ['place', 'date'],
  role: ['place', 'person', 'publication', 'programme'],
  money: ['date', 'place'],
  date: ['place'],
}

/** Linear but for sorting: each candidate is compared with those that it lies in. */
export const overlaps: Refiner = (candidates) => {
  const standing = inOrder(ofEachType(candidates))
  /** Those that the place reached lies in, the one that ends first last. */
  const open: Candidate[] = []
  const dropped = new Set<Candidate>()
  for (const candidate of standing) {
    while (open.length > 0 && open[open.length - 1]!.end <= candidate.start) open.pop()
    for (const outer of open) decide(outer, candidate, dropped)
    let at = open.length
    for (; at > 0 && open[at - 1]!.end < candidate.end; at--) open[at] = open[at - 1]!
    open[at] = candidate
  }
  return dropped.size === 0 ? standing : standing.filter((candidate) => !dropped.has(candidate))
}

/** Lists in order of the text in, one list in that order out: at each place the longest first, then by the order of the lists. */
function inOrder(lists: readonly (readonly Candidate[])[]): Candidate[] {
  const merged: Candidate[] = []
  const reached = lists.map(() => 0)
  for (;;) {
    let next: Candidate | undefined
    let from = 0
    for (let list = 0; list < lists.length; list++) {
      const candidate = lists[list]![reached[list]!]
      if (candidate === undefined || (next !== undefined && !comesBefore(candidate, next))) continue
      next = candidate
      from = list
    }
    if (next === undefined) return merged
    merged.push(next)
    reached[from]!++
  }
}

function comesBefore(a: Candidate, b: Candidate): boolean {
  return a.start < b.start || (a.start === b.start && a.end > b.end)
}

/** Those of each type that stand among their own, in order of the text; the type with the best candidate comes first. */
function ofEachType(candidates: readonly Candidate[]): Candidate[][] {
  const ranks = new Ranks(candidates)
  const byType = new Map<MentionType, number[]>()
  for (let number = 0; number < candidates.length; number++) {
    const { type } = candidates[number]!
    const numbers = byType.get(type)
    if (numbers === undefined) byType.set(type, [number])
    else numbers.push(number)
  }
  const groups = [...byType.values()].map((numbers) => ({ numbers, best: ranks.best(numbers) }))
  groups.sort((a, b) => ranks.compare(a.best, b.best))
  return groups.map(({ numbers }) => withoutOverlaps(candidates, numbers, ranks))
}

/** Candidates by their number: the longer comes first, of equals the surer, then the first proposed. */
class Ranks {
  readonly #candidates: readonly Candidate[]

  constructor(candidates: readonly Candidate[]) {
    this.#candidates = candidates
  }

  compare(a: number, b: number): number {
    const one = this.#candidates[a]!
    const other = this.#candidates[b]!
    return (
      other.end - other.start - (one.end - one.start) ||
      SURENESS[other.certainty] - SURENESS[one.certainty] ||
      a - b
    )
  }

  best(numbers: readonly number[]): number {
    let best = numbers[0]!
    for (const number of numbers) if (this.compare(number, best) < 0) best = number
    return best
  }
}

/** Of one type; takes each that is free, by the places already taken in order of the text. */
function withoutOverlaps(candidates: readonly Candidate[], numbers: number[], ranks: Ranks): Candidate[] {
  if (!areApart(candidates, numbers))
    numbers.sort((a, b) => candidates[a]!.start - candidates[b]!.start || ranks.compare(a, b))
  const stand: number[] = []
  for (const number of numbers) {
    let keep = true
    while (stand.length > 0 && candidates[stand[stand.length - 1]!]!.end > candidates[number]!.start) {
      if (ranks.compare(stand[stand.length - 1]!, number) < 0) {
        keep = false
        break
      }
      stand.pop()
    }
    if (keep) stand.push(number)
  }
  return stand.map((number) => candidates[number]!)
}

/** Does each begin behind the one before? */
function areApart(candidates: readonly Candidate[], numbers: readonly number[]): boolean {
  for (let at = 1; at < numbers.length; at++)
    if (candidates[numbers[at]!]!.start <= candidates[numbers[at - 1]!]!.start) return false
  return true
}

/** One name tagged as a programme and as a publication: the one that gives way, the programme where both are as sure. */
function lessSureTitle(a: Candidate, b: Candidate): Candidate | null {
  const [programme, publication] = a.type === 'programme' ? [a, b] : [b, a]
  if (programme.type !== 'programme' || publication.type !== 'publication') return null
  return SURENESS[publication.certainty] >= SURENESS[programme.certainty] ? programme : publication
}

/** Letters behind a name (OBE) and the space before them. */
const POST_NOMINAL = 5

/** Is what is taken for a body an office, or does a sure person's name make it up (Sophie Church, Jane Doe OBE)? */
function isPersonOrOffice(body: Candidate, other: Candidate): boolean {
  if (body.type !== 'body' && body.type !== 'programme') return false
  const sameStart = body.start === other.start
  if (other.type === 'role') return body.type === 'body' && sameStart && body.end === other.end
  if (other.type !== 'person' || body.rule.endsWith('/lexicon')) return false
  if (other.rule === 'person/first-name-alone')
    return sameStart && body.end === other.end && body.certainty !== 'stated'
  if (other.certainty !== 'stated') return false
  if (sameStart && other.end <= body.end && body.end - other.end <= POST_NOMINAL) return true
  return body.certainty !== 'stated' && (sameStart ? other.end <= body.end : body.end === other.end)
}

function decide(outer: Candidate, inner: Candidate, dropped: Set<Candidate>): void {
  if (dropped.has(outer) || dropped.has(inner)) return
  const same = outer.start === inner.start && outer.end === inner.end
  const crossing = inner.end > outer.end
  const title = same ? lessSureTitle(outer, inner) : null
  // `Jane Barclays`: a surname that a body bears too.
  const isSurname = outer.type === 'person' && inner.type === 'body' && outer.certainty === 'stated' && !same
  if (title !== null) {
    dropped.add(title)
  } else if (isPersonOrOffice(outer, inner)) {
    dropped.add(outer)
  } else if (isSurname && inner.end === outer.end) {
    dropped.add(inner)
  } else if (isPersonOrOffice(inner, outer)) {
    dropped.add(inner)
  } else if (outer.rule === 'place/constituency' && inner.type === 'body' && !same && !crossing) {
    dropped.add(inner)
  } else if (EXCLUDES[outer.type]?.includes(inner.type)) {
    if (crossing && SURENESS[inner.certainty] > SURENESS[outer.certainty]) dropped.add(outer)
    else if (same && SURENESS[inner.certainty] > SURENESS[outer.certainty]) dropped.add(outer)
    else dropped.add(inner)
  } else if ((same || crossing) && EXCLUDES[inner.type]?.includes(outer.type)) {
    if (SURENESS[outer.certainty] > SURENESS[inner.certainty]) dropped.add(inner)
    else dropped.add(outer)
  }
}
