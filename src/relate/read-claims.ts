/** A document's records in, its funding claims in compact form out: nothing here looks at other documents. */
import type { Reference } from '../model/claim.ts'
import type { DateValue, MoneyValue } from '../model/mention.ts'
import type { DocumentRecords, FundingRecord, MentionRecord } from '../model/record.ts'
import type { Source } from '../model/report.ts'
import { amountOf, totalOf } from './amount.ts'
import { contentStems } from './content-words.ts'
import type { DocumentClaims, MoneyClaim, Party, RejectedSum } from './money-claim.ts'
import { STAGE_OF } from './money-claim.ts'
import { readPeriod } from './period.ts'
import { ProgrammeContext } from './programme-context.ts'
import { additionWords, tellsChange } from './words.ts'

export function readClaims(records: DocumentRecords): DocumentClaims {
  const { document, mentions, funding } = records
  const byId = new Map(mentions.map((mention) => [mention.id, mention]))
  const context = new ProgrammeContext(records)
  const claims = funding.map((claim) => readClaim(claim, byId, context))
  const claimed = new Set(funding.map(({ money }) => money))
  const rejected = mentions.filter(({ type, id }) => type === 'money' && !claimed.has(id)).map(readRejected)
  return { document, claims, rejected, subject: contentStems(document.title ?? '') }
}

function readClaim(
  claim: FundingRecord,
  byId: ReadonlyMap<string, MentionRecord>,
  context: ProgrammeContext,
): MoneyClaim {
  const mention = byId.get(claim.money)!
  const whole = claim.part_of === null ? undefined : byId.get(claim.part_of)
  const date = claim.period === null ? undefined : byId.get(claim.period)
  const period = date === undefined ? null : readPeriod(date.value as DateValue)
  const money = mention.value as MoneyValue
  const subject = context.subjectOf(claim, mention.start)
  return {
    id: `${claim.document}#${claim.id}`,
    key: claim.key,
    document: 0,
    source: sourceOf(mention),
    sentence: claim.sentence,
    sentenceStart: claim.start,
    stems: contentStems(claim.sentence),
    words: mention.text.replace(/\s+/g, ' '),
    money,
    amount: totalOf(money, period),
    written: amountOf(money),
    action: claim.action,
    stage: STAGE_OF[claim.action],
    ...subject,
    funder: party(claim.funder),
    recipient: party(claim.recipient),
    period,
    speaker: party(claim.speaker),
    addition: additionWords(claim.sentence),
    change: tellsChange(claim.sentence),
    wholeAt: whole?.start ?? null,
    whole: (whole?.value as MoneyValue | undefined) ?? null,
    certainty: claim.certainty,
  }
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
