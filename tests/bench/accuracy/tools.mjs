/** Each tool: the types that it tags, and a way from texts to mentions with their readings, in csc's conventions of spans. */
import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { dayInterval } from './day-interval.mjs'

const CSC = fileURLToPath(new URL('../../../bin/csc.js', import.meta.url))

export const TOOLS = [
  { name: 'csc', types: ['money', 'date', 'person', 'place', 'body'], values: ['money', 'date'], tag: csc },
  { name: 'chrono-node', types: ['date'], values: ['date'], tag: chrono },
  {
    name: 'compromise',
    types: ['money', 'date', 'person', 'place', 'body'],
    values: ['money'],
    tag: compromise,
  },
  { name: 'wink-nlp', types: ['money', 'date'], values: [], tag: wink },
  { name: 'recognizers-text', types: ['money', 'date'], values: ['money', 'date'], tag: recognizers },
]

/** The built command, documents as lines on its standard input. */
async function csc(texts) {
  const input = texts
    .map(({ name, text, published }) => JSON.stringify({ document: name, text, published }))
    .join('\n')
  const { stdout, status, stderr } = spawnSync(process.execPath, [CSC, 'extract', '--format', 'jsonl', '-'], {
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  })
  if (status !== 0) throw new Error(stderr)
  const found = new Map(texts.map(({ name }) => [name, []]))
  for (const line of stdout.trimEnd().split('\n')) {
    const record = JSON.parse(line)
    if (record.record !== 'mention' || record.certainty === 'possible') continue
    found.get(record.document).push(record)
  }
  return texts.map(({ name, text }) => {
    const characters = Array.from(text)
    const utf16 = (codePoint) => characters.slice(0, codePoint).join('').length
    return found.get(name).map(({ type, start, end, value }) => ({
      type,
      start: utf16(start),
      end: utf16(end),
      readings: [type === 'date' ? dayInterval(value.edtf ?? value.duration) : value],
    }))
  })
}

async function chrono(texts) {
  const { GB } = await import('chrono-node/en')
  return texts.map(({ text, published }) =>
    GB.parse(text, noon(published)).map((result) => {
      const start = components(result.start)
      const end = result.end === null || result.end === undefined ? start : components(result.end)
      return {
        ...trimmed('date', text, result.index, result.index + result.text.length),
        readings: [`${start.split('..')[0]}..${end.split('..')[1]}`],
      }
    }),
  )
}

/** As precise as chrono is certain. */
function components(parsed) {
  const two = (unit) => String(parsed.get(unit)).padStart(2, '0')
  const year = String(parsed.get('year')).padStart(4, '0')
  if (parsed.isCertain('day') || parsed.isCertain('weekday'))
    return dayInterval(`${year}-${two('month')}-${two('day')}`)
  return dayInterval(parsed.isCertain('month') ? `${year}-${two('month')}` : year)
}

async function compromise(texts) {
  const { default: nlp } = await import('compromise')
  return texts.map(({ text }) => {
    const document = nlp(text)
    const phrases = (type, found) =>
      found.json({ offset: true }).map((phrase) => ({
        ...trimmed(type, text, phrase.offset.start, phrase.offset.start + phrase.offset.length),
        readings:
          type === 'money'
            ? [{ min: phrase.money?.num, max: phrase.money?.num, currency: phrase.money?.currency }]
            : [],
      }))
    return [
      ...phrases('money', document.money()),
      ...phrases('date', document.match('#Date+')),
      ...phrases('person', document.people()),
      ...phrases('place', document.places()),
      ...phrases('body', document.organizations()),
    ]
  })
}

const WINK_TYPES = { MONEY: 'money', DATE: 'date', DURATION: 'date' }

async function wink(texts) {
  const { default: winkNlp } = await import('wink-nlp')
  const { default: model } = await import('wink-eng-lite-web-model')
  const nlp = winkNlp(model)
  const { its } = nlp
  return texts.map(({ text }) => {
    const document = nlp.readDoc(text)
    const spaces = document.tokens().out(its.precedingSpaces)
    const places = []
    let at = 0
    document
      .tokens()
      .out()
      .forEach((token, index) => {
        const start = text.indexOf(token, at + spaces[index].length)
        at = start + token.length
        places.push({ start, end: at })
      })
    const found = []
    document.entities().each((entity) => {
      const type = WINK_TYPES[entity.out(its.type)]
      if (type === undefined) return
      const [first, last] = entity.out(its.span)
      found.push({ ...trimmed(type, text, places[first].start, places[last].end), readings: [] })
    })
    return found
  })
}

const CURRENCIES = {
  Pound: 'GBP',
  'British pound': 'GBP',
  Dollar: 'USD',
  'United States dollar': 'USD',
  Euro: 'EUR',
}
const HUNDREDTHS = { Pence: 'GBP', Penny: 'GBP', Cent: 'USD' }

async function recognizers(texts) {
  const { default: suite } = await import('@microsoft/recognizers-text-suite')
  return texts.map(({ text, published }) => {
    const place = ({ start, end }, type) => trimmed(type, text, start, end + 1)
    const money = suite.recognizeCurrency(text, 'en-us').map((result) => {
      const { value, unit } = result.resolution
      const amount = unit in HUNDREDTHS ? Number(value) / 100 : Number(value)
      const currency = CURRENCIES[unit] ?? HUNDREDTHS[unit] ?? unit
      return { ...place(result, 'money'), readings: [{ min: amount, max: amount, currency }] }
    })
    const dates = suite
      .recognizeDateTime(text, 'en-*', 0, noon(published))
      .filter(({ typeName }) => !/\.(?:time|timerange|set|timezone)$/.test(typeName))
      .map((result) => ({
        ...place(result, 'date'),
        readings: (result.resolution?.values ?? []).map(timexDays),
      }))
    return [...money, ...dates]
  })
}

const TIMEX_SEASONS = { SP: 21, SU: 22, FA: 23, WI: 24 }

/** Ranges end before `end`; seasons have a name alone. */
function timexDays({ timex, type, start, end }) {
  const season = /^(\d{4})-(SP|SU|FA|WI)$/.exec(timex)
  if (season) return dayInterval(`${season[1]}-${TIMEX_SEASONS[season[2]]}`)
  if (type === 'duration') return timex
  if (type === 'date') return /^\d{4}-\d\d-\d\d/.test(timex) ? dayInterval(timex.slice(0, 10)) : null
  const last = end === undefined ? '' : new Date(Date.parse(end) - 86_400_000).toISOString().slice(0, 10)
  return start === undefined && last === '' ? null : `${(start ?? '').slice(0, 10)}..${last}`
}

function noon(published) {
  const [year, month, day] = published.split('-').map(Number)
  return new Date(year, (month ?? 1) - 1, day ?? 1, 12)
}

const LEADING = {
  date: /^(?:(?:on|in|at|by|since|until|till|between|from|over|during|before|after|around|about|of|for|within|early|late|mid|the|a|an)[\s-]+)+/i,
  money: /^(?:(?:around|about|over|under|up to|more than|less than|nearly|almost|some|the|a|an)\s+)+/i,
  person: /^(?:(?:mr|mrs|ms|miss|dr|sir|dame|lord|lady|baroness|professor|prof|cllr)\.?\s+)+/i,
  place: /^the\s+/i,
  body: /^the\s+/i,
}
const TRAILING = /(?:['’]s?|[\s.,;:!?)\]"”’])+$/

/** Words that csc's guidelines leave outside a span are taken off the peers' too, so that conventions decide nothing. */
function trimmed(type, text, start, end) {
  const words = text.slice(start, end)
  if (type === 'date' && /^(?:the )?(?:next|last|coming|past)\b/i.test(words))
    return { type, start: start + (/^the /i.test(words) ? 4 : 0), end }
  const leading = LEADING[type].exec(words)?.[0].length ?? 0
  const trailing = TRAILING.exec(words)?.[0].length ?? 0
  return leading + trailing >= words.length
    ? { type, start, end }
    : { type, start: start + leading, end: end - trailing }
}
