/** Acts and sentences of all documents in, for each act what later documents say of it out; candidates come from an index. */
import type { Source } from '../../model/report.ts'
import { type Bounds, edtfBounds } from '../../text/edtf-bounds.ts'
import type { OrderedCorpus } from '../corpus.ts'
import type { Act, DocumentActs, Statement } from './act.ts'
import { type Likeness, likeAct, likeStatement, type Weigh } from './likeness.ts'
import { type Finding, type Meeting, type Outcome, outcomeOf } from './outcome.ts'
import { namesPromise, sayingsIn } from './outcome-words.ts'
import { StatementIndex } from './statement-index.ts'

interface DatedActs extends DocumentActs {
  /** EDTF; null where it is not known. */
  readonly published: string | null
}

export interface Evidence extends Finding {
  readonly source: Source
  readonly sentence: string
  readonly certainty: 'stated' | 'possible'
  /** Why the sentence was taken to speak of this act. */
  readonly grounds: readonly string[]
  /** Is there no doubt that it speaks of this act? */
  readonly sure: boolean
  /** The act that says it again. */
  readonly restated: Act | null
  readonly published: string | null
  readonly document: number
}

export interface FollowUp {
  readonly act: Act
  readonly document: number
  readonly verdict: Exclude<Outcome, 'repeated'> | 'none'
  readonly certainty: 'stated' | 'possible'
  /** Documents published later; those without a date count, too. */
  readonly later: number
  /** In the order of the documents; of more than `KEPT` sentences those that say most. */
  readonly evidence: readonly Evidence[]
  /** Ids of the acts that say it again without doubt. */
  readonly restatedBy: readonly string[]
  /** Sentences that were found and are not kept. */
  readonly left: number
}

/** So many sentences of evidence are kept for each act, so that an archive that says one thing over and over fits in memory. */
export const KEPT = 30

/** What the search for evidence knows of the corpus. */
interface Search {
  readonly documents: readonly DatedActs[]
  readonly index: StatementIndex
  readonly days: readonly (Bounds | null)[]
}

/** Of a corpus in its order. */
export function followUps({ documents: read, acts }: OrderedCorpus): FollowUp[] {
  const documents = read.map(({ record: { published } }, at) => ({ ...acts[at]!, published }))
  const days = documents.map(({ published }) => (published === null ? null : edtfBounds(published)))
  const search = { documents, index: new StatementIndex(documents), days }
  const later = laterCounts(days)
  return documents.flatMap(({ acts }, document) =>
    acts.map((act) => {
      const found = evidenceOf(act, document, search)
      const evidence = found.length <= KEPT ? found : mostTelling(found)
      const restatedBy = found.flatMap(({ restated, sure }) => (sure && restated !== null ? restated.id : []))
      const left = found.length - evidence.length
      return { act, document, later: later[document]!, evidence, restatedBy, left, ...verdictOf(found) }
    }),
  )
}

/** What the verdict rests on comes first: outcomes that are stated, of the latest documents. */
function mostTelling(found: readonly Evidence[]): Evidence[] {
  const order = new Map(found.map((one, at) => [one, at]))
  const says = ({ outcome, certainty }: Evidence) =>
    2 * Number(outcome !== 'repeated') + Number(certainty === 'stated')
  return [...found]
    .sort((one, other) => says(other) - says(one) || latestFirst(one, other))
    .slice(0, KEPT)
    .sort((one, other) => order.get(one)! - order.get(other)!)
}

/** A later document goes before an earlier one, and what says more before what says less. */
function latestFirst(one: Evidence, other: Evidence): number {
  return other.document - one.document || rank(other) - rank(one)
}

/** For each document, how many are published after it. */
function laterCounts(days: readonly (Bounds | null)[]): number[] {
  const starts = days.flatMap((one) => one?.from ?? []).sort((one, other) => one - other)
  return days.map((one) => {
    const day = one?.from ?? null
    return day === null ? 0 : starts.length - firstAbove(starts, day)
  })
}

function firstAbove(sorted: readonly number[], value: number): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if (sorted[middle]! > value) high = middle
    else low = middle + 1
  }
  return low
}

function evidenceOf(act: Act, document: number, search: Search): Evidence[] {
  const { documents, index, days } = search
  const own = ownSentence(act, document, search)
  const found: Evidence[] = own === null ? [] : [own]
  for (const place of index.candidates(act)) {
    const order = orderOf(days[document]!, days[place.document]!)
    if (place.document === document || order === 'before') continue
    const statements = documents[place.document]!.statements
    const statement = statements[place.statement]!
    const published = days[place.document]?.from ?? null
    const after = order === 'after'
    const kept = (one: Judged | null) =>
      one === null
        ? []
        : [{ ...one, document: place.document, published: documents[place.document]!.published }]
    const whole = likeStatement(act, statement, published, index.weigh)
    const met = meetings(act, statement, published, whole, index.weigh)
    const best = [
      ...met.map(({ likeness }) => likeness),
      ...(whole === null ? [] : [whole]),
    ].reduce<Likeness | null>(surer, null)
    for (const meeting of met) found.push(...kept(judge(meeting, best!, after)))
    const next = statements[place.statement + 1]
    if (next?.before !== place.statement || met.every(({ restated }) => restated === null)) continue
    const behind = { act, statement: next, restated: null, published, sharesFigures: true, isNamed: false }
    found.push(...kept(judgeNext(behind, best!, after)))
  }
  return distinct(found)
}

function orderOf(act: Bounds | null, statement: Bounds | null): 'before' | 'after' | 'unknown' {
  if (act?.from == null || statement?.from == null) return 'unknown'
  return statement.from > act.from ? 'after' : 'before'
}

interface Met extends Meeting {
  readonly likeness: Likeness
}

/** With each act of the sentence that says the same, else with the sentence itself. */
function meetings(
  act: Act,
  statement: Statement,
  published: number | null,
  likeness: Likeness | null,
  weigh: Weigh,
): Met[] {
  const met = statement.acts.flatMap((restated): Met[] => {
    const alike = restated.negated === act.negated ? likeAct(act, restated, weigh) : null
    return alike === null
      ? []
      : [
          {
            act,
            statement,
            published,
            restated,
            likeness: alike,
            sharesFigures: alike.figures,
            isNamed: alike.named,
          },
        ]
  })
  if (met.length > 0) return met
  return likeness === null
    ? []
    : [
        {
          act,
          statement,
          published,
          restated: null,
          likeness,
          sharesFigures: likeness.figures,
          isNamed: likeness.named,
        },
      ]
}

/** If an act of a sentence, or all of it, is without doubt the same, the sentence speaks of it. */
function surer(best: Likeness | null, likeness: Likeness): Likeness {
  if (best === null) return likeness
  return Number(likeness.sure) - Number(best.sure) > 0 ? likeness : best
}

type Judged = Omit<Evidence, 'document' | 'published'>

function judge(meeting: Meeting, { sure, grounds }: Likeness, known: boolean): Judged | null {
  const { act, statement, restated } = meeting
  if (isBeforeTheAct(meeting)) return null
  const finding = outcomeOf(meeting)
  if (finding === null) return null
  const isStated = sure && known && finding.explicit && act.certainty !== 'possible'
  return {
    ...finding,
    source: statement.source,
    sentence: statement.sentence,
    certainty: isStated ? 'stated' : 'possible',
    grounds,
    sure,
    restated,
  }
}

/** What happened before a promise was made is not what became of it. */
function isBeforeTheAct({ act, statement, restated }: Meeting): boolean {
  const [made, dates] = [act.said, statement.events.flatMap(({ date }) => date?.bounds?.to ?? [])]
  return restated === null && made !== null && dates.length > 0 && dates.every((one) => one < made)
}

/** `Both pledges were honoured: …`, `Instead, the firm hopes to …` right behind a sentence that says the promise again. */
function judgeNext(meeting: Meeting, likeness: Likeness, known: boolean): Judged | null {
  const { act, statement } = meeting
  const again =
    statement.acts.find(
      ({ verb, verbClass }) => verb === act.verb || (verbClass !== null && verbClass === act.verbClass),
    ) ?? null
  const isChange =
    statement.sayings.instead !== null ||
    statement.events.some(({ kind, negated }) => kind === 'changed' && !negated)
  if (again !== null && isChange) return judge({ ...meeting, restated: again }, likeness, known)
  return namesPromise(statement.stems) ? judge(meeting, likeness, known) : null
}

/** `He said that he would mend the pier by 2012 and never did`. */
function ownSentence(act: Act, document: number, { documents, days }: Search): Evidence | null {
  const { statements, published } = documents[document]!
  const statement = statements[act.statement]!
  const day = days[document]?.from ?? null
  const due = act.deadline?.bounds?.to ?? null
  const isPast = day !== null && due !== null && due < day
  const rest = statement.sentence.slice(statement.sentence.indexOf(act.words) + act.words.length)
  const sayings = sayingsIn(rest)
  const unmet = isPast ? sayings.unmet : null
  const dropped = namesPromise(statement.stems) ? sayings.dropped : null
  const words = unmet ?? dropped
  if (words === null) return null
  return {
    outcome: unmet === null ? 'dropped' : 'not-met',
    explicit: true,
    by: `“${words}”`,
    source: statement.source,
    sentence: statement.sentence,
    certainty: 'stated',
    grounds: ['the same sentence'],
    sure: true,
    restated: null,
    published,
    document,
  }
}

function distinct(evidence: readonly Evidence[]): Evidence[] {
  const byPlace = new Map<string, Evidence>()
  for (const one of evidence) {
    const key = `${one.document} ${one.source.start}`
    const known = byPlace.get(key)
    if (known === undefined || rank(one) > rank(known)) byPlace.set(key, one)
  }
  return [...byPlace.values()].sort(
    (one, other) => one.document - other.document || one.source.start - other.source.start,
  )
}

/** Within one document the outcome that says more stands. */
const RANKS: readonly Outcome[] = [
  'repeated',
  'under-way',
  'delayed',
  'kept',
  'kept-late',
  'not-met',
  'dropped',
  'changed',
]

function rank({ certainty, outcome, grounds }: Evidence): number {
  const figures = certainty === 'stated' ? 0 : grounds.filter((one) => /^(?:date|number) /.test(one)).length
  return (certainty === 'stated' ? 100 : 0) + 10 * figures + RANKS.indexOf(outcome)
}

/** What is stated goes before what is possible. */
function verdictOf(evidence: readonly Evidence[]): Pick<FollowUp, 'verdict' | 'certainty'> {
  const telling = evidence.filter(({ outcome }) => outcome !== 'repeated')
  const stated = telling.filter(({ certainty }) => certainty === 'stated')
  const [best] = [...(stated.length > 0 ? stated : telling)].sort(latestFirst)
  if (best === undefined || best.outcome === 'repeated') return { verdict: 'none', certainty: 'stated' }
  return { verdict: best.outcome, certainty: best.certainty }
}
