import { describe, expect, test } from 'vitest'
import { decode } from '../../src/ingest/decode.ts'

const bytes = (...parts: (string | number[])[]) =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))))

describe('text', () => {
  const cases: [name: string, input: Buffer, text: string][] = [
    ['empty', bytes(''), ''],
    ['one byte', bytes('a'), 'a'],
    ['UTF-8', bytes('£30 “million” – 👶'), '£30 “million” – 👶'],
    ['UTF-8 with its mark', bytes([0xef, 0xbb, 0xbf], '£1'), '£1'],
    ['line ends as they are', bytes('a\r\nb\rc\n'), 'a\r\nb\rc\n'],
    ['UTF-16LE by its mark', Buffer.from('\ufeff£1 – 👶', 'utf16le'), '£1 – 👶'],
    ['UTF-16BE by its mark', Buffer.from('\ufeff£1 – 👶', 'utf16le').swap16(), '£1 – 👶'],
    ['escape sequences', bytes('\u001b[1mbold\u001b[0m'), '\u001b[1mbold\u001b[0m'],
  ]
  test.each(cases)('%s', (_name, input, text) => {
    expect(decode(input, 'a.txt')).toEqual({ text, messages: [] })
  })

  test('a view into a larger buffer is read alone', () => {
    const whole = bytes('xx£1yy')
    expect(decode(whole.subarray(2, 5), 'a.txt').text).toBe('£1')
  })
})

describe('what is not valid UTF-8', () => {
  test('is read as Windows-1252, with the quotation marks, dashes and € that Latin-1 lacks', () => {
    const { text, messages } = decode(
      bytes('ok\n', [0x93, 0xa3, 0x35, 0x94, 0x96, 0x97, 0x80, 0x92, 0x85]),
      'a.txt',
    )
    expect(text).toBe('ok\n“£5”–—€’…')
    expect(messages).toEqual([
      {
        severity: 'note',
        code: 'invalid-utf-8',
        file: 'a.txt',
        line: 2,
        text: 'is not valid UTF-8 here: the file is read as Windows-1252; save it as UTF-8 if signs come out wrong',
      },
    ])
  })

  test('all 32 bytes from 0x80 to 0x9F have their character', () => {
    const high = Array.from({ length: 32 }, (_, at) => 0x80 + at)
    expect(decode(bytes('plain text before, ', high), 'a.txt').text?.slice(19)).toBe(
      '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ',
    )
  })

  test('UTF-16 that ends in the middle of a character says so', () => {
    const { text, messages } = decode(bytes([0xff, 0xfe, 0x61, 0x00, 0x62]), 'a.txt')
    expect(text).toBe('a')
    expect(messages.map(({ code }) => code)).toEqual(['odd-utf-16'])
  })
})

describe('what is no text', () => {
  const cases: [input: Buffer, says: string][] = [
    [bytes('%PDF-1.7\n'), 'is a PDF: give it a name that ends in .pdf'],
    [
      bytes('PK\u0003\u0004rest'),
      'is a Word, Excel, OpenDocument or zip file: name a .docx or .odt so, save anything else as text or HTML',
    ],
    [bytes([0x89], 'PNG\r\n'), 'is a PNG image: csc reads text only'],
    [bytes('{\\rtf1 hello}'), 'is an RTF file: save it as text or HTML and read that'],
    [bytes([0x1f, 0x8b, 8]), 'is a gzip file: unpack it first'],
    [bytes([0xff, 0xfe, 0, 0, 0x61, 0, 0, 0]), 'is text in UTF-32: save it as UTF-8'],
    [bytes('some text\0 with a NUL'), 'is a binary file: csc reads text only'],
    [bytes([1, 2, 3, 4, 5, 6]), 'is a binary file: csc reads text only'],
    [
      Buffer.from('no mark', 'utf16le'),
      'is binary, or UTF-16 without its byte-order mark: save it as UTF-8 if it is text',
    ],
  ]
  test.each(cases)('%#', (input, says) => {
    expect(decode(input, 'a.txt')).toEqual({
      text: null,
      messages: [{ severity: 'error', code: 'binary-file', file: 'a.txt', text: says }],
    })
  })
})

/** Whatever took the square of the length would not end with the test run. */
test.each<[name: string, encode: (text: string) => Buffer, sign: string]>([
  ['UTF-8', (text) => Buffer.from(text), '–'],
  ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), '–'],
  ['Latin-1', (text) => Buffer.from(text, 'latin1'), '-'],
])('16 MB of %s', (_, encode, sign) => {
  const text = `Councils will get £30 million ${sign} at once. `.repeat(400_000)
  expect(decode(encode(text), 'a.txt').text === text).toBe(true)
})
