/** A document's records in, its funding claims in compact form out: nothing here looks at other documents. */
import type { Reference } from '../model/claim.ts'
import type { DateValue, MoneyValue } from '../model/mention.ts'
import type { DocumentRecords, FundingRecord, MentionRecord } from '../model/record.ts'
import type { Source } from '../model/report.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { Additions } from './addition.ts'
import { amountOf, totalOf } from './amount.ts'
import { contentStems } from './content-words.ts'
import { isCostOfEach, RATE, uncounted } from './each.ts'
import { headsOf, itemOf } from './list-items.ts'
import type { DocumentClaims, MoneyClaim, Party, RejectedSum } from './money-claim.ts'
import { STAGE_OF } from './money-claim.ts'
import { isShort, readPeriod } from './period.ts'
import { ProgrammeContext } from './programme-context.ts'
import { sentenceParts } from './sentence-parts.ts'
import { isCumulative, isTotalled, tellsChange } from './words.ts'

/** A document is about the bodies that it names most. */
const ABOUT = 3

export function readClaims(records: DocumentRecords): DocumentClaims {
  const { document, mentions, funding } = records
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const context = new ProgrammeContext(records)
  const about = mostNamed(mentions)
  const inNames = datesInNames(mentions)
  const heads = headsOf(mentions)
  const sentences = new Map<number, FundingRecord[]>()
  for (const claim of funding) post(sentences, claim)
  const said = dayOf(document.published)
  const additions = new Additions(sentences, byId, isHeading)
  const claims = funding.map((claim) =>
    readClaim(claim, sentences.get(claim.start)!, { byId, context, about, inNames, heads, additions, said }),
  )
  const claimed = new Set(funding.map(({ money }) => money))
  const rejected = mentions.filter(({ type, id }) => type === 'money' && !claimed.has(id)).map(readRejected)
  return { document, claims, rejected }
}

function post(sentences: Map<number, FundingRecord[]>, claim: FundingRecord): void {
  const claims = sentences.get(claim.start)
  if (claims === undefined) sentences.set(claim.start, [claim])
  else claims.push(claim)
}

function dayOf(published: string | null): number | null {
  const period = published === null ? null : readPeriod({ edtf: published } as DateValue)
  return period !== null && isShort(period) ? period.from : null
}

interface Around {
  readonly byId: ReadonlyMap<string, MentionRecord>
  readonly context: ProgrammeContext
  readonly about: readonly string[]
  /** Dates that are part of a name. */
  readonly inNames: ReadonlySet<string>
  /** Places and bodies that lines begin with. */
  readonly heads: ReadonlyMap<number, MentionRecord>
  readonly additions: Additions
  readonly said: number | null
}

const NAMES = new Set<MentionRecord['type']>(['publication', 'law', 'programme'])

/** The year of `the 2010 Spending Review` says which one, not what its money covers. */
function datesInNames(mentions: readonly MentionRecord[]): Set<string> {
  const found = new Set<string>()
  let date: MentionRecord | null = null
  for (const mention of mentions) {
    if (mention.type === 'date') date = mention
    else if (date !== null && NAMES.has(mention.type) && mention.start - date.end === 1) found.add(date.id)
  }
  return found
}

function mostNamed(mentions: readonly MentionRecord[]): string[] {
  const counts = new Map<string, number>()
  for (const { type, entity } of mentions)
    if (type === 'body' && entity !== null) counts.set(entity, (counts.get(entity) ?? 0) + 1)
  const ranked = [...counts].sort(([a, one], [b, other]) => other - one || compareCodePoints(a, b))
  return ranked.slice(0, ABOUT).map(([entity]) => entity)
}

function readClaim(claim: FundingRecord, sentence: readonly FundingRecord[], around: Around): MoneyClaim {
  const { byId, about } = around
  const mention = byId.get(claim.money)!
  const whole = claim.part_of === null ? undefined : byId.get(claim.part_of)
  const date = claim.period === null ? undefined : byId.get(claim.period)
  const period =
    date === undefined || around.inNames.has(date.id) ? null : readPeriod(date.value as DateValue)
  const money = mention.value as MoneyValue
  const given = claim.for.length > 0 ? claim.for : ofItsPart(claim, sentence)
  const parts = sentenceParts(claim, mention)
  const own = given.filter(
    (one) => !belongsToOther(one, claim, sentence, byId) && !isContrasted(one, claim, sentence, parts.before),
  )
  const why = uncounted(claim, mention, sentence, byId)
  const amount = why === null ? totalOf(money, period) : null
  const cumulative = claim.new === 'total' || isCumulative(parts.before)
  const isOther = hasOtherSubject(claim, sentence) || isCostOfEach(parts.before)
  const subject = around.context.subjectOf(
    { ...claim, for: own },
    mention.start,
    sentence.length === 1 || cumulative,
  )
  return {
    id: `${claim.document}#${claim.id}`,
    key: claim.key,
    said: around.said,
    document: 0,
    source: sourceOf(mention),
    sentence: claim.sentence,
    sentenceStart: claim.start,
    stems: contentStems(claim.sentence),
    item: itemOf(claim.sentence, mention.line, around.heads),
    words: mention.text.replace(/\s+/g, ' '),
    money,
    amount,
    uncounted: amount === null ? (why ?? RATE) : null,
    written: amountOf(money),
    action: claim.action,
    stage: STAGE_OF[claim.action],
    ...(isOther ? { ...subject, context: [], understood: [] } : subject),
    about,
    funder: party(claim.funder),
    recipient: around.context.isProgramme(claim.recipient) ? null : party(claim.recipient),
    period,
    speaker: party(claim.speaker),
    addition: around.additions.of(claim, parts),
    total: claim.new === 'total' || isTotalled(parts.before, parts.after),
    cumulative,
    change: tellsChange(claim.sentence),
    heading: isHeading(claim, sentence.length === 1),
    wholeAt: whole?.start ?? null,
    whole: (whole?.value as MoneyValue | undefined) ?? null,
    certainty: claim.certainty,
  }
}

/** `£9m for bus lanes, up from £4m`: a sum without purpose is for what its sentence is about, not for the text's programme. */
function hasOtherSubject(claim: FundingRecord, sentence: readonly FundingRecord[]): boolean {
  if (claim.for.length > 0 || claim.part_of !== null) return false
  return sentence.some(
    (other) =>
      other !== claim && other.part_of !== claim.money && other.for.some(({ entity }) => entity === null),
  )
}

/** `grows by £4m, taking the total up to £9m`: the total is for what its part is for. */
function ofItsPart(claim: FundingRecord, sentence: readonly FundingRecord[]): readonly Reference[] {
  if (claim.new !== 'total') return []
  return sentence.find(({ part_of }) => part_of === claim.money)?.for ?? []
}

/** What a whole and its part in one sentence are both said to be for: one of them is, unless it stands before both. */
function belongsToOther(
  reference: Reference,
  claim: FundingRecord,
  sentence: readonly FundingRecord[],
  byId: ReadonlyMap<string, MentionRecord>,
): boolean {
  const { start } = reference
  if (start === null) return false
  return sentence.some((other) => {
    const isPart = claim.part_of === other.money
    if (other.part_of !== claim.money && !isPart) return false
    if (!other.for.some((one) => one.start === start)) return false
    const [part, whole] = isPart ? [claim, other] : [other, claim]
    return (
      ownerOf(start, byId.get(part.money)!, byId.get(whole.money)!, claim) === (isPart ? 'whole' : 'part')
    )
  })
}

/** `The other fund has £3m, and is not part of the £9m`: what both are said to be for is not for the second. */
const CONTRAST =
  /\b(?:not (?:a )?part of|separate from|apart from|besides|rather than|instead of|unlike|on top of|in addition to|over and above)\s+(?:(?:the|its|that|this|an?|our|their)\s+)?(?:\p{L}+\s+){0,2}$/iu

function isContrasted(
  { start }: Reference,
  claim: FundingRecord,
  sentence: readonly FundingRecord[],
  before: string,
): boolean {
  if (start === null || !CONTRAST.test(before.slice(-80))) return false
  return sentence.some((other) => other !== claim && other.for.some((one) => one.start === start))
}

/** `£2m of the £9m for ports`: the whole's; `£3m of the £7m went to Dover`: the part's. */
function ownerOf(
  start: number,
  part: MentionRecord,
  whole: MentionRecord,
  { sentence, start: from }: FundingRecord,
): 'part' | 'whole' | 'both' {
  if (start < Math.min(part.start, whole.start)) return 'both'
  const between = [...sentence].slice(whole.end - from, start - from).join('')
  const follows = start > whole.start && /^\s*(?:for|in|on|into)\s+(?:the\s+|its\s+|a\s+)?$/i.test(between)
  return follows ? 'whole' : 'part'
}

function isHeading({ sentence }: FundingRecord, alone: boolean): boolean {
  return alone && !/[.!?;:,…]["”’)\]]*$/.test(sentence.trim()) && /\p{L}\s\P{L}*\p{L}/u.test(sentence)
}

function readRejected(mention: MentionRecord): RejectedSum {
  return { source: sourceOf(mention), words: mention.text, money: mention.value as MoneyValue }
}

function sourceOf({ document, line, column, start, end }: MentionRecord): Source {
  return { document, line, column, start, end }
}

function party(reference: Reference | null): Party | null {
  if (reference === null) return null
  const words = reference.text ?? reference.entity ?? ''
  return { entity: reference.entity, words, stems: contentStems(words) }
}
