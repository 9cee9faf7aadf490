/** Every field and operator against sentences made for it: those that it finds and those that it must not. */
import { describe, expect, test } from 'vitest'
import { FIELDS } from '../../src/query/fields.ts'
import { matchesGlob } from '../../src/query/glob.ts'
import { analyseText, find } from './find.ts'

const LINES = [
  'The Department for Education will allocate £5 million to Leeds City Council for the Family Hubs programme in 2022/23.',
  'Over £800 million was spent on training by Ofsted last year.',
  'Nurseries may apply for up to £5m.',
  'Each project gets between £2m and £3m, said Anna Smith, Minister for Children.',
  'Around £40 million was cut from youth clubs in Manchester.',
  'The Government will publish a strategy by March 2026.',
  'The Children Act 1989 still applies.',
  'We hope to consult on this by 2030.',
  'Nearly $9 million came from Washington.',
]
const TEXT = LINES.join('\n\n')
const document = analyseText(TEXT, '2024-05-01')

/** A query, and the lines (from 1) that it finds; `?` behind those that it is not sure of. */
const TABLE: readonly (readonly [string, readonly string[]])[] = [
  ['money=5m', ['1', '3?']],
  ['money>=800m', ['2']],
  ['money>800m', ['2']],
  ['money>=900m', ['2?']],
  ['money>=2bn', []],
  ['money<=5m', ['1', '3', '4']],
  ['money>=5m and money<6m', ['1', '3?']],
  ['money>=2.5m and money<10m', ['1', '3?', '4?', '9?']],
  ['money:2m..3m', ['3?', '4']],
  ['money:£39m..£41m', ['5']],
  ['money:£41m..£50m', ['5?']],
  ['money>=GBP2bn', []],
  ['money<$10m', ['9']],
  ['money:"£800 million"', ['2?']],
  ['body:DfE', ['1']],
  ['body:dfe', ['1']],
  ['body:"Leeds City Council"', ['1']],
  ['body:Leeds', ['1']],
  ['body:Lee', []],
  ['programme:"Family Hubs"', ['1']],
  ['person:"Anna Smith"', ['4']],
  ['person:Smith', ['4']],
  ['role:Minister', ['4']],
  ['place:Manchester', ['5']],
  ['law:"Children Act"', ['7']],
  ['date:2022-06', ['1?']],
  ['date:2022/23', ['1', '2?']],
  ['date>=2026', ['6', '8']],
  ['date<2023', ['1?']],
  ['date:..2021', []],
  ['action:cut', ['5']],
  ['action:spent', ['2']],
  ['for:"family hubs"', ['1']],
  ['for:"youth club"', []],
  ['recipient:Leeds', ['1']],
  ['funder:DfE', ['1']],
  ['strength:firm', ['1', '6']],
  ['strength:tentative', ['8']],
  ['deadline<2027', ['1', '6']],
  ['deadline:2026-03', ['6']],
  ['agent:government', ['6']],
  ['type:law', ['7']],
  ['type:commitment and government', ['6']],
  ['type:funding and action:cut', ['5']],
  ['status:promised and strength:tentative', ['8']],
  ['published:2024 and Ofsted', ['2']],
  ['published<2024 and Ofsted', []],
  ['document:notes.txt Ofsted', ['2']],
  ['document:*.md Ofsted', []],
  // One claim, one commitment: what belongs to another does not count.
  ['money:5m and action:cut', []],
  ['money:40m and action:cut', ['5']],
  ['(money:40m or money:5m) and (action:cut or action:spent)', ['5']],
  ['strength:firm and deadline>2027', []],
  ['strength:tentative and deadline>2027', ['8']],
  // Words.
  ['training', ['2']],
  ['trained', ['2']],
  ['"training"', ['2']],
  ['"trained"', []],
  ['"on training"', ['2']],
  ['/train(ing|er)/', ['2']],
  ['/TRAIN/', []],
  ['/TRAIN/i', ['2']],
  ['not money>0 and not date>0001', ['7']],
  ['youth or nursery', ['3', '5']],
  ['youth nursery', []],
  ['“youth clubs”', ['5']],
  ['"and"', ['4']],
  ['money >= 800m', ['2']],
]

test.each(TABLE)('%s', async (query, expected) => {
  const found = await find(query, [document])
  expect(found.map(({ line, hit }) => `${(line + 1) / 2}${hit.isSure ? '' : '?'}`)).toEqual(expected)
  const sure = await find(query, [document], { strict: true })
  expect(sure.map(({ line }) => `${(line + 1) / 2}`)).toEqual(expected.filter((line) => !line.endsWith('?')))
})

describe('fields', () => {
  test.each(FIELDS)('$name: its example can be read', async ({ example }) => {
    await expect(find(example, [document])).resolves.toBeInstanceOf(Array)
  })
})

// These two would not end while the world stands if what was read were tried again in every other way.
test('patterns do not go back over the text', async () => {
  const long = analyseText(`${'a'.repeat(20_000)}!`)
  expect(await find('/(a+)+$/', [long])).toEqual([])
})

test('globs do not go back over the path', () => {
  const path = `${'a'.repeat(5_000)}.txt`
  expect(matchesGlob(path, `${'*a'.repeat(30)}b`)).toBe(false)
})
