import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readPdf } from '../../src/ingest/pdf/read-pdf.ts'
import { PageIndex } from '../../src/text/page-index.ts'
import { type MadePage, madePdf, stream, textAt } from './made-pdf.ts'

const SAMPLES = 'tests/ingest/samples'

const read = (...pages: MadePage[]) => readPdf(madePdf(pages), 'a.pdf')
const textOf = async (...pages: string[]) => (await read(...pages.map((content) => ({ content })))).text

describe('the traits of public PDFs', async () => {
  const { text, margins, metadata, fileDate, messages } = await readPdf(
    readFileSync(`${SAMPLES}/traits.pdf`),
    'traits.pdf',
  )
  const lines = text?.split('\n') ?? []

  test('it is read without a word', () => {
    expect(messages).toEqual([])
    expect(metadata.title).toBe('Care Leavers in Work: Annual Review 2016')
    expect(fileDate).toEqual({ published: '2016-11-08', basis: 'PDF metadata: CreationDate' })
  })

  test('heads, feet and page numbers are furniture, with the reason', () => {
    const found = margins?.map(
      ({ start, end, rule, reason }) => `${text?.slice(start, end)} ${rule}: ${reason}`,
    )
    expect(found).toHaveLength(8)
    expect(found?.slice(0, 2)).toEqual([
      'Care Leavers in Work: Annual Review 2016 running-head: head at the same place on 4 pages',
      'Presented to Parliament | 1 running-head: foot at the same place on 4 pages',
    ])
  })

  test('lines are joined to paragraphs and hyphens undone', () => {
    expect(lines).toContainEqual(
      expect.stringMatching(
        /^Local authorities told .* permanent staff\. Independent .* incompatible arrangements\.$/,
      ),
    )
    expect(text).not.toMatch(/\p{Ll}-\s|\p{Ll}-\p{Ll}/u)
  })

  test('two columns are read one after the other, lines stretched to the margin too', () => {
    const starts = [
      'Left and right, paragraph 1.',
      'Left and right, paragraph 2.',
      'Left and right, paragraph 3.',
    ]
    const places = starts.map((start) => lines.findIndex((line) => line.replace('\f', '').startsWith(start)))
    expect(places).toEqual([...places].sort((a, b) => a - b))
    expect(lines[places[2]!]).toMatch(
      /communication between organisations, although responsibilities .* arrangements\.$/,
    )
    expect(text).toContain(
      'The scheme will receive £9 million by April 2018, and administration will be transferred to the Department for Work and Pensions.\n',
    )
  })

  test('a table right below them has its rows, cells wrapped over lines joined', () => {
    expect(text).toContain(
      [
        'A table\n',
        'Programme | Places | 2014-15 (£m) | 2015-16 (£m)',
        'Apprenticeships for young people who leave care at eighteen or later | 410 | 12.5 | 13.0',
        'Mentoring | 1,200 | 2.4 | 2.6',
        'Total | 1,610 | 14.9 | 15.6\n',
      ].join('\n'),
    )
  })

  test('notes part no paragraph, and their marks are no digits of a sum', () => {
    expect(text).toContain('committed £30 million to apprenticeships')
    expect(text).toContain('\n1 Cabinet Office, Spending Review settlement, November 2015,')
    expect(text).toContain('follow in 2017-18.\n')
  })

  test('a paragraph goes on over a page’s end, and each word has its page', () => {
    expect(text).toContain('where neighbouring\fauthorities commissioned comparable')
    const pages = new PageIndex(text!)
    expect(pages.page(text!.indexOf('£30 million'))).toBe(1)
    expect(pages.page(text!.indexOf('£9 million'))).toBe(2)
    expect(pages.page(text!.indexOf('Estimates for 2017-18'))).toBe(3)
    expect(pages.page(text!.length)).toBe(4)
  })
})

describe('text of a page', () => {
  test.each<[name: string, content: string, text: string]>([
    [
      'a heading stands apart',
      textAt([72, 700, 'Our plan', 16], [72, 680, 'The plan costs a lot.']),
      'Our plan\n\nThe plan costs a lot.\n',
    ],
    [
      'items of a list',
      textAt(
        [72, 700, 'We will:'],
        [80, 686, '\x95'],
        [92, 686, 'open homes'],
        [80, 672, '\x95'],
        [92, 672, 'train staff'],
      ),
      'We will:\n\n• open homes\n• train staff\n',
    ],
    [
      'numbered paragraphs',
      textAt(
        [72, 700, '1.1'],
        [100, 700, 'The first paragraph.'],
        [72, 676, '1.2'],
        [100, 676, 'The second.'],
      ),
      '1.1 The first paragraph.\n1.2 The second.\n',
    ],
    [
      'a table with an empty cell',
      textAt(
        [72, 700, 'Area'],
        [200, 700, '2015'],
        [300, 700, '2016'],
        [72, 686, 'Kent'],
        [200, 686, '1.2'],
        [300, 686, '1.3'],
        [72, 672, 'Leeds'],
        [300, 672, '4.5'],
        [72, 658, 'York'],
        [200, 658, '0.2'],
        [300, 658, '0.3'],
      ),
      'Area | 2015 | 2016\nKent | 1.2 | 1.3\nLeeds |  | 4.5\nYork | 0.2 | 0.3\n',
    ],
    [
      'texts side by side are no table',
      textAt([72, 700, 'Our ref: 12/A'], [400, 700, '5 May 2016']),
      'Our ref: 12/A\n\n5 May 2016\n',
    ],
    [
      'a hyphen that belongs to its word stays',
      textAt([72, 700, 'A plan that is long-'], [72, 688, 'term at last.']),
      'A plan that is long-term at last.\n',
    ],
    ['text printed twice to look bold', textAt([72, 700, 'Bold'], [72.3, 700, 'Bold']), 'Bold\n'],
    [
      'a page that lies on its side',
      'BT /F 10 Tf 0 1 -1 0 100 72 Tm (First line) Tj ET BT /F 10 Tf 0 1 -1 0 130 72 Tm (Last line) Tj ET',
      'First line\n\nLast line\n',
    ],
  ])('%s', async (_name, content, text) => {
    expect(await textOf(content)).toBe(text)
  })

  test('an empty page counts', async () => {
    expect(await textOf(textAt([72, 700, 'One']), '', textAt([72, 700, 'Three']))).toBe('One\n\n\f\fThree\n')
  })
})

describe('page numbers', () => {
  const page = (number: number) =>
    textAt([72, 700, `Text ${'abcdef'[number]} of this page.`], [300, 30, `Page ${number} of 3`])

  test('count on from page to page', async () => {
    const { text, margins } = await read(...[1, 2, 3].map((number) => ({ content: page(number) })))
    expect(margins?.map(({ start, end, rule }) => [rule, text?.slice(start, end)])).toEqual([
      ['page-number', 'Page 1 of 3'],
      ['page-number', 'Page 2 of 3'],
      ['page-number', 'Page 3 of 3'],
    ])
  })

  test('of one page alone are not known by their place', async () => {
    expect((await read({ content: page(1) })).margins).toEqual([])
  })
})

describe('what can’t be read is told in a line', () => {
  const PICTURE = stream(
    '/Type/XObject/Subtype/Image/Width 1/Height 1/ColorSpace/DeviceGray/BitsPerComponent 8',
    'a',
  )
  const scan = { content: 'q 500 0 0 700 0 0 cm /X Do Q' }
  const said = async (bytes: Uint8Array) =>
    (await readPdf(bytes, 'a.pdf')).messages.map(({ severity, text }) => `${severity}: ${text}`)

  test('encrypted', async () => {
    expect(await said(readFileSync(`${SAMPLES}/encrypted.pdf`))).toEqual([
      'error: is encrypted: save a copy without its password and read that',
    ])
  })

  test.each<[name: string, bytes: Uint8Array]>([
    ['damaged', readFileSync(`${SAMPLES}/damaged.pdf`)],
    ['an error page of a web site', Buffer.from('<!doctype html><title>404</title>')],
    ['nothing', Buffer.alloc(0)],
  ])('%s', async (_name, bytes) => {
    expect(await said(bytes)).toEqual(['error: is damaged, or no PDF: get or save it anew'])
  })

  test('scanned', async () => {
    expect(await said(madePdf([scan], [PICTURE]))).toEqual(['error: no text on page 1; OCR it first'])
    expect(await said(madePdf([scan, scan, scan], [PICTURE]))).toEqual([
      'error: no text on pages 1, 2, 3; OCR it first',
    ])
  })

  test('scanned in part: the rest is read; a blank page is no scan', async () => {
    const pages = [{ content: textAt([72, 700, 'Text.']) }, scan, { content: '' }]
    expect(await said(madePdf(pages, [PICTURE]))).toEqual(['warning: no text on page 2; OCR it first'])
  })
})
