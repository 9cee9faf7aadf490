/** The bytes are those of `JSON.stringify`, whatever the value. */
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { JsonBytes } from '../../src/render/json-bytes.ts'

function bytesOf(...values: unknown[]): string {
  const json = new JsonBytes()
  for (const value of values) {
    json.add(value)
    json.lineEnd()
  }
  return Buffer.from(json.take()).toString('utf8')
}

test.each([
  ['text', 'Ofsted'],
  ['signs outside ASCII', '£5m – “café” €3'],
  ['quotation marks, backslashes, line ends', 'a "b" \\ c\r\n\t'],
  ['control characters', '\0\u001f\u007f\u0080\u07ff\u0800\uffff'],
  ['astral characters', '😀 𝒳'],
  ['halves of astral characters', '\ud83d and \ude00'],
  ['line separators', '\u2028\u2029'],
  ['whole numbers', [0, 9, 10, 99, 100, 2_147_483_647, 2_147_483_648, 302_000_000_000]],
  ['other numbers', [-1, 0.5, -0, 1e21, 5e-7, Number.NaN, Number.POSITIVE_INFINITY]],
  ['words', [true, false, null]],
  ['nothing in it', [{}, [], '']],
  ['names that need care', [JSON.parse('{"__proto__":1,"constructor":2}'), { 'a "b"': { '£': [[]] } }]],
])('%s', (_, value) => {
  expect(bytesOf(value)).toBe(`${JSON.stringify(value)}\n`)
})

test('any JSON', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ stringUnit: 'binary' })), (values) => {
      expect(bytesOf(...values)).toBe(values.map((value) => `${JSON.stringify(value)}\n`).join(''))
    }),
    { seed: 1 },
  )
})

test('more than fits at first, and again after it was taken', () => {
  const json = new JsonBytes()
  const long = Array.from({ length: 50_000 }, (_, number) => ({ number, text: '“'.repeat(number % 20) }))
  for (let round = 0; round < 2; round++) {
    for (const value of long) json.add(value)
    expect(Buffer.from(json.take()).toString('utf8')).toBe(long.map((one) => JSON.stringify(one)).join(''))
    expect(json.length).toBe(0)
  }
})
