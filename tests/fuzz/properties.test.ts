/** What must hold of every text, tried with many: a few in each run of the tests, as many as asked for by `npm run fuzz`. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { DocumentRecords, MentionRecord } from '../../src/model/record.ts'
import schema from '../../src/model/schema.json' with { type: 'json' }
import { Pipeline } from '../../src/pipeline.ts'
import { recordsOf } from '../../src/render/records-of.ts'
import { extractText, NOTHING_GIVEN } from '../extract-file.ts'

/** `npm run fuzz` asks for more runs, and for other texts each time. */
const LONG = Number(process.env.CSC_FUZZ_RUNS ?? 0)
const runs = (few: number, seed: number) => (LONG > 0 ? { numRuns: LONG } : { numRuns: few, seed })
if (LONG > 0) vi.setConfig({ testTimeout: 24 * 60 * 60 * 1000 })

const validate = new Ajv2020({ allowUnionTypes: true, strictTypes: false, strictRequired: false }).compile(
  schema,
)

const SENTENCES = [
  'The Department for Education will spend £5 million by March 2019.',
  'Ofsted said that over £1.2bn was cut in 2012/13.',
  'We are setting up a Better Futures Fund worth up to £30,000 a year.',
  'Plans include:\n\n- recruit 300 social workers\n- publish new guidance this autumn',
  '“We have invested €4.5m since last year,” said Joan Harker, chair of the Riverside Trust.',
  'Cllr Sam Pell (Harbour ward) asked about the £2m–£3m gap.',
  '| Year | £m |\n| 2014-15 | 4.2 |\n| 2015-16 | 3.9 |',
  'Children Act 1989, section 17, para 302 million',
]
const STRANGE = [
  '😀',
  '𝒳𝒴',
  '👩‍👩‍👧',
  '\u202E',
  '\u00AD',
  '\uFEFF',
  '\u0000',
  '\r',
  '\u2028',
  '£',
  '\uD800',
  'ﬁ',
  '１２',
  '＄',
  '\t',
  '“',
  '"',
  '|',
  '-',
  '.',
]

/** Words that the grammars wait for, in an order that nobody would write. */
const WORDS = (
  'the a of for and to in by from over between next last three five hundred two million billion bn £ £5 £2.5m 50p €30 $4bn 12 2016 2014-15 ' +
  'May March 1st 21 Monday spring year years quarter week today since until per each up at least more than nearly ' +
  'Department Education Board Committee Trust Fund Programme Council Leeds Ofsted DfE Mr Mrs Sir Sarah Jones Minister Secretary State ' +
  'Act Bill Report Review we will shall plan promise announced spent cut said has have been not no if should , . ; : ( ) – — - ’s " “ ” | / % & \n \n\n \t - •'
).split(' ')
const salad = fc
  .array(fc.constantFrom(...WORDS), { minLength: 1, maxLength: 30 })
  .map((words) => words.join(' '))

const piece = fc.oneof(
  { weight: 3, arbitrary: salad },
  { weight: 3, arbitrary: fc.constantFrom(...SENTENCES) },
  { weight: 2, arbitrary: fc.constantFrom(...STRANGE) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
)
const separator = fc.constantFrom(' ', '\n', '\n\n', '\r\n\r\n', '')
const anyText = fc
  .array(fc.tuple(piece, separator), { minLength: 1, maxLength: 12 })
  .map((pieces) => pieces.flat().join(''))

function check(text: string): DocumentRecords {
  const records = extractText(text, 'a.txt', { published: '2017-03-21', publishedBasis: 'given' })
  const characters = Array.from(text)
  const at = (start: number, end: number) => characters.slice(start, end).join('')
  for (const record of recordsOf(records, null))
    expect(validate(record), JSON.stringify([record, validate.errors])).toBe(true)
  for (const mention of records.mentions) expect(at(mention.start, mention.end)).toBe(mention.text)
  for (const act of records.commitments) expect(at(act.action_start, act.action_end)).toBe(act.action)
  for (const one of [...records.funding, ...records.commitments, ...records.events])
    expect(at(one.start, one.end)).toBe(one.sentence)
  return records
}

test('any text: records follow the schema, offsets give back the words', () => {
  fc.assert(
    fc.property(anyText, (text) => void check(text)),
    runs(200, 1),
  )
})

test('the same text twice: the same records', () => {
  fc.assert(
    fc.property(anyText, (text) => void expect(extractText(text)).toEqual(extractText(text))),
    runs(40, 2),
  )
})

const lexicon = loadLexicon({ builtIn: true, files: [] }).lexicon

test('a document among others: the records that it has alone', () => {
  const source = (path: string, text: string) => ({
    path,
    text,
    sha256: path,
    bodyStart: 0,
    given: NOTHING_GIVEN,
  })
  const shared = new Pipeline(lexicon)
  fc.assert(
    fc.property(anyText, anyText, (one, other) => {
      const together = [shared.records(source('a.txt', one)), shared.records(source('b.txt', other))]
      const alone = [source('a.txt', one), source('b.txt', other)].map((document) =>
        new Pipeline(lexicon).records(document),
      )
      expect(together).toEqual(alone)
    }),
    runs(60, 4),
  )
})

describe('other names, sums and dates of the same kind', () => {
  const slots = fc.record({
    fund: fc.constantFrom('Brighter Days Fund', 'Open Doors Fund', 'Second Chance Fund', 'Green Lanes Fund'),
    trust: fc.constantFrom('Riverside Trust', 'Hillcrest Trust', 'Lanternside Trust'),
    millions: fc.integer({ min: 2, max: 899 }),
    day: fc.integer({ min: 1, max: 28 }),
    year: fc.integer({ min: 2006, max: 2016 }),
  })
  const text = ({
    fund,
    trust,
    millions,
    day,
    year,
  }: {
    fund: string
    trust: string
    millions: number
    day: number
    year: number
  }) =>
    `The Department for Education announced the ${fund} on ${day} May ${year}.\n\nThe ${trust} will receive £${millions} million from the ${fund} by ${year + 2}.\n`
  const shape = ({ type, value, entity, certainty, rule }: MentionRecord) => ({
    type,
    value: value !== null,
    entity: entity !== null,
    certainty,
    rule,
  })

  test('change just their own records', () => {
    const model = check(
      text({ fund: 'Brighter Days Fund', trust: 'Riverside Trust', millions: 40, day: 12, year: 2010 }),
    )
    fc.assert(
      fc.property(slots, (slot) => {
        const records = check(text(slot))
        expect(records.mentions.map(shape)).toEqual(model.mentions.map(shape))
        const value = (type: string) =>
          records.mentions.filter((mention) => mention.type === type).map((mention) => mention.value)
        expect(value('money')).toMatchObject([{ min: slot.millions * 1e6, max: slot.millions * 1e6 }])
        expect(value('date')).toMatchObject([
          { edtf: `${slot.year}-05-${String(slot.day).padStart(2, '0')}` },
          { edtf: `${slot.year + 2}` },
        ])
        expect(records.funding.map(({ action, rule }) => [action, rule])).toEqual(
          model.funding.map(({ action, rule }) => [action, rule]),
        )
        expect(records.commitments.map(({ strength, rule }) => [strength, rule])).toEqual(
          model.commitments.map(({ strength, rule }) => [strength, rule]),
        )
      }),
      runs(60, 3),
    )
  })
})
