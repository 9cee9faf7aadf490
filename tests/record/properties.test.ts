/** What must hold of every text, tried with many. */
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { DocumentRecords, MentionRecord } from '../../src/model/record.ts'
import schema from '../../src/model/schema.json' with { type: 'json' }
import { recordsOf } from '../../src/render/records-of.ts'
import { extractText } from '../extract-file.ts'

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

const piece = fc.oneof(
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
    { numRuns: 150, seed: 1 },
  )
})

test('the same text twice: the same records', () => {
  fc.assert(
    fc.property(anyText, (text) => void expect(extractText(text)).toEqual(extractText(text))),
    { numRuns: 40, seed: 2 },
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
      { numRuns: 60, seed: 3 },
    )
  })
})
