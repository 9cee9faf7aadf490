import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { expect, test } from 'vitest'
import schema from '../../src/model/schema.json' with { type: 'json' }
import { recordsOf } from '../../src/render/records-of.ts'
import { SCHEMA, VERSION } from '../../src/version.ts'
import { corpusFiles, extractFile } from '../extract-file.ts'

const validate = new Ajv2020({
  allErrors: true,
  allowUnionTypes: true,
  strict: true,
  strictTypes: false,
  strictRequired: false,
}).compile(schema)

test('the schema is of the version that runs write', () => {
  expect(schema.$defs.run.properties.schema.const).toBe(SCHEMA)
  expect(JSON.parse(readFileSync('package.json', 'utf8')).version).toBe(VERSION)
  expect(validate({ record: 'run', schema: SCHEMA, csc: VERSION, lexicon: '0'.repeat(64) })).toBe(true)
})

test.each(corpusFiles())('records of %s follow the schema, keys in its order', (file) => {
  for (const record of recordsOf(extractFile(file).records, null)) {
    expect(validate(record), JSON.stringify([record, validate.errors])).toBe(true)
    const name = record.record === 'document' ? 'documentRecord' : record.record
    expect(Object.keys(record)).toEqual(Object.keys(schema.$defs[name].properties))
  }
})

test.each(corpusFiles())('offsets, lines and columns of %s give back the text', (file) => {
  const { records, text } = extractFile(file)
  const characters = Array.from(text)
  const lines = text.split(/\r\n|\r|\n/)
  for (const mention of records.mentions) {
    expect(characters.slice(mention.start, mention.end).join('')).toBe(mention.text)
    const [firstLine = ''] = mention.text.split(/\r\n|\r|\n/)
    const line = Array.from(lines[mention.line - 1] ?? '')
    expect(
      line
        .slice(mention.column - 1)
        .join('')
        .startsWith(firstLine),
    ).toBe(true)
  }
  for (const act of records.commitments)
    expect(characters.slice(act.action_start, act.action_end).join('')).toBe(act.action)
  for (const statement of [...records.funding, ...records.commitments, ...records.events])
    expect(characters.slice(statement.start, statement.end).join('')).toBe(statement.sentence)
})

test.each(corpusFiles())('ids of %s are there once, and every id that is referred to is', (file) => {
  const { records } = extractFile(file)
  const ids = [...records.mentions, ...records.funding, ...records.commitments, ...records.events].map(
    ({ id }) => id,
  )
  expect(new Set(ids).size).toBe(ids.length)
  const known = new Set(ids)
  const referred = [
    ...records.funding.flatMap((claim) => [claim.money, claim.period, claim.part_of]),
    ...records.funding
      .flatMap((claim) => [claim.funder, claim.recipient, claim.speaker, ...claim.for])
      .map((one) => one?.mention ?? null),
    ...records.commitments.flatMap((act) => [
      act.deadline,
      act.same_as,
      act.agent.mention,
      act.speaker?.mention ?? null,
      ...act.money,
    ]),
    ...records.events.flatMap((event) => [event.date, ...event.entities]),
  ]
  expect(referred.filter((id) => id !== null && !known.has(id))).toEqual([])
})

test.each(corpusFiles())('mentions of one type in %s do not overlap and stand in order', (file) => {
  const { mentions } = extractFile(file).records
  for (const type of new Set(mentions.map((mention) => mention.type))) {
    const spans = mentions.filter((mention) => mention.type === type)
    for (let at = 1; at < spans.length; at++)
      expect(spans[at]!.start).toBeGreaterThanOrEqual(spans[at - 1]!.end)
  }
  const starts = mentions.map(({ start }) => start)
  expect(starts).toEqual([...starts].sort((one, other) => one - other))
})
