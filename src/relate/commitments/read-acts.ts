/** A document's records in, its commitments and the sentences that may tell of others' fate out. */
import type { Reference } from '../../model/claim.ts'
import type { DateValue, MoneyValue } from '../../model/mention.ts'
import type {
  CommitmentRecord,
  DocumentRecords,
  EventRecord,
  FundingRecord,
  MentionRecord,
} from '../../model/record.ts'
import { edtfBounds } from '../../text/edtf-bounds.ts'
import { contentStems } from '../content-words.ts'
import type { Party } from '../money-claim.ts'
import { HEADS } from '../words.ts'
import type { Act, DocumentActs, Statement, StatementEvent, Thing, When } from './act.ts'
import { DocumentNames } from './document-names.ts'
import { groupBy } from './group-by.ts'
import { classOfVerb, sayingsIn, verbStem } from './outcome-words.ts'
import { numbersIn, subjectBefore, thing, thingStems } from './read-thing.ts'

export function readActs(records: DocumentRecords): DocumentActs {
  const around: Around = {
    byId: new Map(records.mentions.map((mention) => [mention.id, mention])),
    names: new DocumentNames(records.mentions),
    said: records.document.published === null ? null : (edtfBounds(records.document.published)?.from ?? null),
  }
  const sentences = sentencesOf(records)
  const indexOf = new Map(sentences.map(({ start }, index) => [start, index]))
  const acts: Act[] = []
  for (const record of records.commitments) {
    const act = readAct(record, indexOf.get(record.start)!, around)
    acts.push(isAnaphor(act) ? withThingOf(act, acts.at(-1)) : act)
  }
  return { acts, statements: readStatements(records, sentences, acts, around) }
}

type Sentence = FundingRecord | CommitmentRecord | EventRecord

interface Around {
  readonly byId: ReadonlyMap<string, MentionRecord>
  readonly names: DocumentNames
  readonly said: number | null
}

/** Each once, in their order. */
function sentencesOf({ funding, commitments, events }: DocumentRecords): Sentence[] {
  const sentences = new Map<number, Sentence>()
  for (const one of [...funding, ...commitments, ...events]) {
    const known = sentences.get(one.start)
    if (known === undefined || known.end < one.end) sentences.set(one.start, one)
  }
  return [...sentences.values()].sort((one, other) => one.start - other.start)
}

function readAct(record: CommitmentRecord, statement: number, { byId, names, said }: Around): Act {
  const { document, line, column, start, action_start: from, action_end: to } = record
  const words = names.plain([...record.sentence], start, from, to).trim()
  const verb = verbStem(words.split(/\s+/, 1)[0] ?? '')
  const context = names.context(start, record.end)
  return {
    id: `${document}#${record.id}`,
    key: record.key,
    source: { document, line, column, start: from, end: to },
    agent: party(record.agent)!,
    action: record.action.replace(/\s+/g, ' '),
    words: record.action,
    statement,
    said,
    strength: record.strength,
    status: record.status,
    negated: record.negated,
    deadline: record.deadline === null ? null : when(byId.get(record.deadline)!),
    speaker: party(record.speaker),
    money: record.money.flatMap((id) => (byId.get(id)?.value as MoneyValue | undefined) ?? []),
    certainty: record.certainty,
    sentence: record.sentence,
    sameAs: record.same_as,
    verb,
    verbClass: classOfVerb(verb),
    thing: meant(thingOf(record, words, names), context),
    context,
  }
}

/** `open 90 bus stations by 2031 and build one in every town` */
function isAnaphor({ words }: Act): boolean {
  return /^\S+\s+(?:one|ones|it|them)\b/i.test(words)
}

function withThingOf(act: Act, before: Act | undefined): Act {
  if (before?.statement !== act.statement) return act
  const { stems, head, entities } = before.thing
  const both = (own: readonly string[], others: readonly string[]) => [...new Set([...own, ...others])]
  return {
    ...act,
    thing: {
      ...act.thing,
      stems: both(stems, act.thing.stems),
      head,
      entities: both(entities, act.thing.entities),
    },
  }
}

/** What the verb acts on; without an object, what it is said of. */
function thingOf(record: CommitmentRecord, words: string, names: DocumentNames): Thing {
  const { start, action_start: from, action_end: to, sentence } = record
  const own = thing(words.replace(/^\S+\s*/, ''), names.entities(from, to))
  if (own.stems.length > 0) return own
  if (isMoney(record, words)) return own
  const subject = subjectBefore(names.plain([...sentence], start, start, from))
  const entities = [...own.entities, ...names.entities(start, from)]
  return { ...thing(subject, entities), numbers: [...own.numbers, ...numbersIn(subject)] }
}

/** `spend the lot`, `invest the money`: what it is for is what the text is about. */
function isMoney({ money }: CommitmentRecord, words: string): boolean {
  const [verb = '', ...object] = words.split(/\s+/)
  return (
    classOfVerb(verbStem(verb)) === 'give' &&
    (money.length > 0 || (verb === verbStem(verb) && object.length > 0))
  )
}

const GENERIC = new Set([...HEADS].flatMap(contentStems))

/** `extend the programme`: the one that the text is about. */
function meant(one: Thing, context: readonly string[]): Thing {
  const isGeneric = one.stems.length > 0 && one.stems.every((word) => GENERIC.has(word))
  const [about] = context
  if (about === undefined) return one
  if (one.stems.length === 0 && one.entities.length === 0) return { ...one, entities: [about] }
  if (!isGeneric) return one
  return {
    ...one,
    stems: [...new Set([...one.stems, ...thingStems(about.replaceAll('-', ' '))])],
    entities: [...new Set([...one.entities, about])],
  }
}

function readStatements(
  { funding, commitments, events }: DocumentRecords,
  sentences: readonly Sentence[],
  acts: readonly Act[],
  around: Around,
): Statement[] {
  const money = groupBy(funding, ({ start }) => start)
  const happened = groupBy(events, ({ start }) => start)
  const promised = groupBy(acts.keys(), (at) => commitments[at]!.start)
  return sentences.map((sentence, at) => ({
    ...wordsOf(sentence, around),
    events: (happened.get(sentence.start) ?? []).map((event) => readEvent(event, around)),
    funding: (money.get(sentence.start) ?? []).map(({ action }) => action),
    acts: (promised.get(sentence.start) ?? []).map((index) => acts[index]!),
    before: sentences[at - 1]?.line === sentence.line ? at - 1 : null,
  }))
}

const PRONOUN = /^\W*(?:it|they|this|these|both|he|she|its|their)\b/i

function wordsOf({ document, start, end, line, column, sentence }: Sentence, { names }: Around) {
  const plain = names.plain([...sentence], start, start, end)
  const antecedent = PRONOUN.test(sentence) ? names.lastNamed(start, line) : null
  const named = antecedent === null ? [] : thingStems(antecedent.replaceAll('-', ' '))
  return {
    source: { document, line, column, start, end },
    sentence,
    sayings: sayingsIn(sentence),
    stems: [...new Set([...contentStems(plain), ...named])],
    entities: [...new Set([...names.entities(start, end), ...(antecedent === null ? [] : [antecedent])])],
    money: names.sums(start, end),
    numbers: numbersIn(plain),
    dates: names.dates(start, end).map(when),
    context: names.context(start, end),
  }
}

function readEvent({ kind, negated, date }: EventRecord, { byId }: Around): StatementEvent {
  return { kind, negated, date: date === null ? null : when(byId.get(date)!) }
}

function when(mention: MentionRecord): When {
  const { edtf } = mention.value as DateValue
  return { edtf, words: mention.text.replace(/\s+/g, ' '), bounds: edtf === null ? null : edtfBounds(edtf) }
}

function party(reference: Reference | null): Party | null {
  if (reference === null) return null
  const words = (reference.text ?? reference.entity?.replaceAll('-', ' ') ?? '').replace(/\s+/g, ' ')
  return { entity: reference.entity, words, stems: contentStems(words) }
}
