/** Texts that were made to break a tagger: long runs of one thing, strange characters, absurd values. */
import { describe, expect, test } from 'vitest'
import { extractText } from '../extract-file.ts'
import { processorTime } from '../processor-time.ts'
import { noted } from './ledger.ts'

/** What is repeated, by what it tries. */
const RUNS: Readonly<Record<string, string>> = {
  digits: '0123456789',
  'pound signs': '£',
  commas: ',',
  'open brackets': '(',
  'open braces': '{',
  capitals: 'A',
  'capitalised words': 'Northern ',
  'words in capitals': 'BOARD ',
  spaces: ' ',
  'line feeds': '\n',
  'carriage returns': '\r',
  'line ends of Windows': '\r\n',
  tabs: '\t',
  stops: '.',
  'open quotation marks': '“',
  possessives: '’s ',
  'scale words': 'million ',
  'number words': 'hundred thousand ',
  years: '2016 ',
  'years joined': '2016 to ',
  'sums joined': '£1-',
  'sums in brackets': '(£1m)',
  'sums without a space': '£1bn',
  months: 'May ',
  weekdays: 'Monday to ',
  'names joined by and': 'Leeds and ',
  'persons with titles': 'Mr Smith ',
  'persons in a list': 'John Smith, Mary Jones, ',
  'persons who said so': 'said Mr Smith ',
  'offices in a list': 'chair of the Board, ',
  'offices of offices': 'chief of staff of ',
  'names without an end': 'Department for ',
  'the Board': 'the Board ',
  abbreviations: 'Long Name (LN) ',
  'modal verbs': 'We will ',
  promises: 'promise to ',
  'list items': '- a\n',
  'lead-ins': 'Plans include:\n',
  'open quotations': '“We will pay £5m\n\n',
  'table rows': '| 1 | 2 |\n',
  'cells below one another': '£12\n',
  'running heads': 'Annual report 2016 | 12\n',
  rules: '-----\n',
  'zero-width spaces': '\u200B',
  'letters with joiners': 'a\u200D',
  'soft hyphens': 'a\u00AD',
  'right-to-left overrides': '\u202E1',
  'combining accents': '\u0301',
  'lone surrogates': '\uD800',
  'characters beyond the first plane': '𝒳',
  'null characters': '\0',
  'full-width digits': '１',
  tags: '<p>',
}

const SMALL = 4_000
const TIMES = 4
/** Microseconds: below this the time says more about the machine than about csc. */
const QUICK = 500_000

function repeat(unit: string, length: number): string {
  return unit.repeat(Math.ceil(length / unit.length))
}

describe('time grows no faster than the text', () => {
  extractText('The Department for Education will spend £5 million by March 2030.')

  test.each(Object.entries(RUNS))('%s', (name, unit) => {
    const long = repeat(unit, SMALL * TIMES)
    const once = processorTime(
      () =>
        noted(
          `${name} (${long.length / 1000} KB)`,
          () => extractText(long),
          ({ mentions }) => `${mentions.length} mentions`,
        ),
      1,
    )
    if (once <= QUICK) return
    const short = processorTime(() => extractText(repeat(unit, SMALL)))
    const taken = processorTime(() => extractText(long))
    // Four times the text; what takes the square of it would take 16 times as long.
    expect(taken).toBeLessThan(TIMES * 2 * short)
  })
})

/** Types and texts of the mentions, or their values. */
const mentions = (text: string) =>
  extractText(text, 'a.txt', { published: '2017-03-21' }).mentions.map(({ type, text }) => `${type} ${text}`)
const values = (text: string) =>
  extractText(text, 'a.txt', { published: '2017-03-21' }).mentions.map(({ value }) => value)

describe('strange characters within amounts', () => {
  test.each([
    ['It costs £\u200B5\u200Bm.', '£\u200B5\u200Bm', 5e6],
    ['It costs £5\u00A0million.', '£5\u00A0million', 5e6],
    ['It costs £5\u2009million.', '£5\u2009million', 5e6],
    ['It costs £5 mil\u00ADlion.', '£5 mil\u00ADlion', 5e6],
    ['It costs ￡５ million.', '￡５ million', 5e6],
    ['It costs \u202A£5m\u202C.', '£5m', 5e6],
    ['😀😀 It costs £5m.', '£5m', 5e6],
  ])('%j', (text, words, amount) => {
    const [money] = extractText(text).mentions.filter(({ type }) => type === 'money')
    expect(money?.text.replace(/^[\u202A]/, '')).toBe(words)
    expect(money?.value).toMatchObject({ min: amount, max: amount, currency: 'GBP' })
  })
})

describe('absurd values', () => {
  test.each([
    'on 31 February 2016',
    'on 30 February',
    'on 99/99/9999',
    'in the year 0000',
    'in 24/13',
    'on 29 February 2015',
  ])('%s is no day', (text) => {
    for (const value of values(`It opened ${text}.`))
      expect(JSON.stringify(value)).not.toMatch(/-02-3|-02-29|99-99|-13"|0000/)
  })

  test.each([
    '£1e308',
    `£${'9'.repeat(400)}`,
    `£${'9'.repeat(400)} billion`,
    '£0.00000000000000000001',
    '£1,2,3,4',
    '£-0',
  ])('%#: a sum beyond all numbers is finite or unknown', (text) => {
    for (const mention of extractText(`It costs ${text} a year.`).mentions) {
      const written = JSON.stringify(mention.value)
      expect(written).not.toMatch(/Infinity|NaN/)
    }
  })

  test('a name that objects know by themselves is a name like others', () => {
    const text =
      'The __proto__ Trust, the constructor Fund and the Prototype Board met. The hasOwnProperty Programme will pay £5m.'
    expect(mentions(text)).toContain('body Prototype Board')
    expect(Object.keys({})).toEqual([])
  })
})

test('an empty text, one character, and nothing but a mark', () => {
  for (const text of ['', 'a', '£', '\uFEFF', '\n', '\0'])
    expect(
      noted(
        JSON.stringify(text),
        () => extractText(text),
        () => 'nothing found',
      ).mentions,
    ).toEqual([])
})
