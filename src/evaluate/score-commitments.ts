/** Gold and predicted commitments in, scores of the acts and of each field out. */
import type { CommitmentRecord } from '../model/record.ts'
import type { Span } from '../model/span.ts'
import type { Finding } from './finding.ts'
import type { Quote } from './gold.ts'
import { actionSpan, matchCommitments, type PlacedCommitment } from './match-claims.ts'
import { overlap } from './place.ts'
import { alignEntities, type EntityMap, sameReference } from './resolve-reference.ts'
import { expectedText, gotText } from './score-funding.ts'
import type { Pair } from './score-mentions.ts'
import { ratio, Tally } from './tally.ts'

/** Token F1 from which on the act itself counts as right. */
const SAME_ACT = 0.5

/** Right of all matched commitments. */
export class Accuracy {
  right = 0
  of = 0

  get share(): number | null {
    return ratio(this.right, this.of)
  }
}

export const COMMITMENT_FIELDS = ['agent', 'strength', 'deadline', 'status', 'speaker'] as const
export type CommitmentField = (typeof COMMITMENT_FIELDS)[number]

export interface CommitmentScores {
  /** Right where the action overlaps. */
  readonly commitments: Tally
  /** Right where the action has a token F1 of at least one half. */
  readonly acts: Tally
  readonly fields: Readonly<Record<CommitmentField, Accuracy>>
}

interface Sink {
  readonly scores: CommitmentScores
  readonly findings: Finding[]
  readonly entities: EntityMap
}

export function scoreCommitments(
  pairs: readonly Pair[],
  options: { readonly possible: boolean },
): { scores: CommitmentScores; findings: Finding[] } {
  const findings: Finding[] = []
  const fields = Object.fromEntries(COMMITMENT_FIELDS.map((field) => [field, new Accuracy()]))
  const scores = { commitments: new Tally(), acts: new Tally(), fields } as CommitmentScores
  const entities = alignEntities(pairs)
  for (const pair of pairs) compareDocument(pair, options.possible, { scores, findings, entities })
  return { scores, findings }
}

function compareDocument(pair: Pair, possible: boolean, sink: Sink): void {
  const { scores, findings } = sink
  const { gold, predicted, matches } = matchCommitments(pair, possible)
  const met = new Set(matches.values())
  for (const act of gold) {
    if (act.doubt) continue
    const found = matches.get(act)
    if (found === undefined) {
      scores.commitments.missed++
      scores.acts.missed++
      report(act.span, 'missed', `“${act.action}” ${act.strength}`)
      continue
    }
    scores.commitments.right++
    if (tokenF1(act.action, found.action) >= SAME_ACT) scores.acts.right++
    else {
      scores.acts.missed++
      scores.acts.wrong++
      report(act.span, 'span', `“${act.action}”, got “${found.action}” (${found.rule})`)
    }
    compareFields(act, found, pair, sink)
  }
  for (const act of predicted) {
    const span = actionSpan(act)
    if (met.has(act) || gold.some((one) => one.doubt && overlap(one.span, span) > 0)) continue
    scores.commitments.wrong++
    scores.acts.wrong++
    report(span, 'false', `“${act.action}” ${act.strength} (${act.rule})`)
  }

  function report(span: Span, kind: Finding['kind'], text: string): void {
    const { document } = pair.records.document
    findings.push({ document, ...pair.places.line(span.start), subject: 'commitment', kind, text })
  }
}

function compareFields(act: PlacedCommitment, found: CommitmentRecord, pair: Pair, sink: Sink): void {
  const { fields } = sink.scores
  const agentRight = act.agent === null || sameReference(act.agent, found.agent, pair, sink.entities)
  count('agent', agentRight, act.agent ? expectedText(act.agent) : 'none', gotText(found.agent, pair))
  count('strength', act.strength === found.strength, act.strength, found.strength)
  count('status', act.status === found.status, act.status, found.status)
  const deadline =
    found.deadline === null ? null : pair.records.mentions.find(({ id }) => id === found.deadline)
  const deadlineRight = sameDate(act.deadline, deadline ?? null, pair)
  count('deadline', deadlineRight, act.deadline?.text ?? 'none', deadline?.text ?? 'none')
  const speakerRight =
    act.speaker === null
      ? found.speaker === null
      : found.speaker !== null && sameReference(act.speaker, found.speaker, pair, sink.entities)
  count(
    'speaker',
    speakerRight,
    act.speaker ? expectedText(act.speaker) : 'none',
    found.speaker ? gotText(found.speaker, pair) : 'none',
  )

  function count(field: CommitmentField, right: boolean, expected: string, got: string): void {
    fields[field].of++
    if (right) {
      fields[field].right++
      return
    }
    sink.findings.push({
      document: pair.records.document.document,
      ...pair.places.line(act.span.start),
      subject: 'commitment',
      kind: 'field',
      text: `“${act.action}” ${field} ${expected}, got ${got} (${found.rule})`,
    })
  }
}

function sameDate(gold: Quote | null, predicted: Span | null, pair: Pair): boolean {
  if (gold === null || predicted === null) return gold === null && predicted === null
  const span = pair.places.find(gold)
  return span !== null && overlap(span, predicted) > 0
}

/** F1 of the words of two wordings, as bags. */
export function tokenF1(one: string, other: string): number {
  const words = (text: string) => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  const left = words(one)
  const right = words(other)
  const counts = new Map<string, number>()
  for (const word of left) counts.set(word, (counts.get(word) ?? 0) + 1)
  let shared = 0
  for (const word of right) {
    const rest = counts.get(word) ?? 0
    if (rest === 0) continue
    counts.set(word, rest - 1)
    shared++
  }
  return left.length + right.length === 0 ? 0 : (2 * shared) / (left.length + right.length)
}
