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
  const standing = ofEachType(candidates)
  standing.sort(byPlace)
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

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end
}

/** Those of each type that stand among their own; the type with the best candidate comes first. */
function ofEachType(candidates: readonly Candidate[]): Candidate[] {
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
  const standing: Candidate[] = []
  for (const { numbers } of groups)
    for (const number of withoutOverlaps(candidates, numbers, ranks)) standing.push(candidates[number]!)
  return standing
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
function withoutOverlaps(candidates: readonly Candidate[], numbers: number[], ranks: Ranks): number[] {
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
  return stand
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
  if (title !== null) {
    dropped.add(title)
  } else if (isPersonOrOffice(outer, inner)) {
    dropped.add(outer)
  } else if (isPersonOrOffice(inner, outer)) {
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
