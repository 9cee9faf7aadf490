/** Other projects' taggers under one contract: a text and its day in, spans with values out. Values in csc's own terms. */
import { createRequire } from 'node:module'
import * as chrono from 'chrono-node/en'
import nlp from 'compromise'
import winkModel from 'wink-eng-lite-web-model'
import winkNlp from 'wink-nlp'
import type { DateValue, MentionType, MoneyValue } from '../../src/model/mention.ts'

export interface Found {
  readonly type: MentionType
  /** UTF-16. */
  readonly start: number
  readonly end: number
  readonly value: DateValue | MoneyValue | null
}

export interface Peer {
  readonly name: string
  readonly types: readonly MentionType[]
  /** Does it say what a sum or date means? */
  readonly values: boolean
  find(text: string, day: Date): Found[]
}

const recognizers = createRequire(import.meta.url)('@microsoft/recognizers-text-suite')
const wink = winkNlp(winkModel)

/** Prepositions that a peer takes into its span are no fault of it: the span is cut to csc's convention. */
const PREPOSITION = /^(?:on|by|in|since|until|from|before|after|during|over|of|the)\s+/i

export const PEERS: readonly Peer[] = [
  { name: 'chrono-node (en-GB)', types: ['date'], values: true, find: byChrono },
  { name: 'recognizers-text-suite', types: ['date', 'money'], values: true, find: byRecognizers },
  { name: 'wink-nlp', types: ['date', 'money'], values: false, find: byWink },
  { name: 'compromise', types: ['money', 'person', 'place', 'body'], values: false, find: byCompromise },
]

function byChrono(text: string, day: Date): Found[] {
  return chrono.GB.parse(text, day).map(({ index, text: words, start, end }) => {
    const from = edtfOf(start)
    const to = end ? edtfOf(end) : null
    return cut(
      text,
      'date',
      index,
      index + words.length,
      date(to === null || to === from ? from : `${from}/${to}`),
    )
  })
}

interface Components {
  get(part: 'year' | 'month' | 'day'): number | null
  isCertain(part: 'year' | 'month' | 'day' | 'weekday'): boolean
}

/** As precise as chrono is certain of. */
function edtfOf(parts: Components): string {
  const two = (number: number | null) => String(number).padStart(2, '0')
  const year = `${parts.get('year')}`
  if (parts.isCertain('day') || parts.isCertain('weekday'))
    return `${year}-${two(parts.get('month'))}-${two(parts.get('day'))}`
  return parts.isCertain('month') ? `${year}-${two(parts.get('month'))}` : year
}

function byRecognizers(text: string, day: Date): Found[] {
  const dates = recognizers.recognizeDateTime(text, 'en-*', undefined, day) as Recognised[]
  const sums = recognizers.recognizeCurrency(text, 'en-us') as Recognised[]
  return [
    ...dates.map((one) => cut(text, 'date', one.start, one.end + 1, timexDate(one.resolution?.values?.[0]))),
    ...sums.map(({ start, end, resolution }) =>
      cut(
        text,
        'money',
        start,
        end + 1,
        sum(Number(resolution?.value), CODES[resolution?.unit ?? ''] ?? 'XXX'),
      ),
    ),
  ]
}

interface Recognised {
  readonly start: number
  /** Inclusive. */
  readonly end: number
  readonly resolution?: {
    readonly value?: string
    readonly unit?: string
    readonly values?: readonly { readonly timex?: string; readonly value?: string }[]
  }
}

const CODES: Readonly<Record<string, string>> = {
  Pound: 'GBP',
  'British pound': 'GBP',
  Dollar: 'USD',
  Euro: 'EUR',
  Pence: 'GBP',
}
const SEASONS: Readonly<Record<string, string>> = { SP: '21', SU: '22', FA: '23', WI: '24' }

function timexDate(
  value: { readonly timex?: string; readonly value?: string } | undefined,
): DateValue | null {
  if (value?.timex === undefined) return null
  const { timex } = value
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex)
  if (season) return date(`${season[1]}-${SEASONS[season[2]!]}`)
  const range = /^\((\d{4}-\d{2}-\d{2}),(\d{4}-\d{2}-\d{2}),/.exec(timex)
  if (range) return date(`${range[1]}/${range[2]}`)
  if (timex.startsWith('XXXX') && value.value) return date(value.value)
  return date(timex)
}

function byWink(text: string): Found[] {
  const { its } = wink
  const doc = wink.readDoc(text)
  const starts: number[] = []
  let at = 0
  doc.tokens().each((token) => {
    at += token.out(its.precedingSpaces).length
    starts.push(at)
    at += token.out().length
  })
  const ends = starts.map((start, index) => start + doc.tokens().itemAt(index).out().length)
  const found: Found[] = []
  doc.entities().each((entity) => {
    const { type } = entity.out(its.detail) as unknown as { type: string }
    const [first, last] = entity.out(its.span) as unknown as [number, number]
    const ours = type === 'DATE' || type === 'DURATION' ? 'date' : type === 'MONEY' ? 'money' : null
    if (ours !== null) found.push(cut(text, ours, starts[first]!, ends[last]!, null))
  })
  return found
}

function byCompromise(text: string): Found[] {
  const doc = nlp(text)
  type Offsets = readonly { readonly offset: { readonly start: number; readonly length: number } }[]
  const spans = (view: { json(options: object): unknown }, type: MentionType) =>
    (view.json({ offset: true }) as Offsets).map(({ offset: { start, length } }) =>
      cut(text, type, start, start + length, null),
    )
  const money = (doc as unknown as { money(): { json(options: object): unknown } }).money()
  return [
    ...spans(money, 'money'),
    ...spans(doc.people(), 'person'),
    ...spans(doc.places(), 'place'),
    ...spans(doc.organizations(), 'body'),
  ]
}

function cut(text: string, type: MentionType, start: number, end: number, value: Found['value']): Found {
  const words = text.slice(start, end)
  const lead = type === 'date' ? (PREPOSITION.exec(words)?.[0].length ?? 0) : 0
  return { type, start: start + lead, end: end - (words.length - words.trimEnd().length), value }
}

function date(edtf: string): DateValue {
  const duration = edtf.startsWith('P') ? edtf : null
  const kind = duration !== null ? 'duration' : edtf.includes('/') ? 'interval' : 'point'
  return { edtf: duration === null ? edtf : null, duration, kind, modifier: null }
}

function sum(amount: number, currency: string): MoneyValue {
  return { min: amount, max: amount, currency, modifier: null, per: null }
}
