import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { readDocx } from '../../src/ingest/docx/read-docx.ts'
import { readOdt } from '../../src/ingest/odt/read-odt.ts'
import { unpack } from '../../src/ingest/office/unpack.ts'
import { archive, coreProperties, madeDocx, madeOdt } from './made-archive.ts'

const p = (text: string) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`
const tc = (text: string) => `<w:tc>${p(text)}</w:tc>`

describe('Word', () => {
  test.each<[name: string, body: string, text: string]>([
    ['paragraphs', p('One') + p('Two'), 'One\n\nTwo\n'],
    [
      'tables',
      `<w:tbl><w:tr>${tc('Area')}${tc('£m')}</w:tr><w:tr>${tc('Kent')}${tc('1.2')}</w:tr></w:tbl>`,
      'Area | £m\nKent | 1.2\n',
    ],
    [
      'what was deleted is gone, what was inserted is there',
      '<w:p><w:r><w:t>£</w:t></w:r><w:del><w:r><w:delText>5</w:delText></w:r></w:del><w:ins><w:r><w:t>6</w:t></w:r></w:ins><w:r><w:t> million</w:t></w:r></w:p>',
      '£6 million\n',
    ],
    [
      'line breaks and tabs',
      '<w:p><w:r><w:t>a</w:t><w:br/><w:t>b</w:t><w:tab/><w:t>c</w:t></w:r></w:p>',
      'a\nb c\n',
    ],
  ])('%s', async (_name, body, text) => {
    expect((await readDocx(madeDocx(body), 'a.docx')).text).toBe(text)
  })

  test('title and the day of the last saving; the day of making may be years older', async () => {
    const bytes = madeDocx(p('Text.'), coreProperties('Care in 2016', '2016-05-03T08:00:00Z'))
    const { metadata, fileDate } = await readDocx(bytes, 'a.docx')
    expect(metadata.title).toBe('Care in 2016')
    expect(fileDate).toEqual({ published: '2016-05-03', basis: 'Word properties: modified' })
  })

  test.each(['Microsoft Word - draft 2', 'Untitled', 'report_final_v3.docx', 'Document1'])(
    '%s is no title',
    async (title) => {
      const bytes = madeDocx(p('Text.'), coreProperties(title, '2016-05-03'))
      expect((await readDocx(bytes, 'a.docx')).metadata.title).toBeNull()
    },
  )
})

describe('OpenDocument', () => {
  test.each<[name: string, body: string, text: string]>([
    [
      'headings and paragraphs',
      '<text:h>One</text:h><text:p>Two  <text:s text:c="3"/>words</text:p>',
      'One\n\nTwo words\n',
    ],
    [
      'lists',
      '<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item></text:list></text:list-item></text:list><text:p>c</text:p>',
      '• a\n• b\n\nc\n',
    ],
    [
      'numbered lists',
      '<text:list text:style-name="N"><text:list-item><text:p>a</text:p></text:list-item><text:list-item><text:p>b</text:p></text:list-item></text:list>',
      '1. a\n2. b\n',
    ],
    [
      'tables, with cells that span',
      '<table:table><table:table-header-rows><table:table-row><table:table-cell table:number-columns-spanned="2"><text:p>Area</text:p></table:table-cell><table:covered-table-cell/><table:table-cell><text:p>£m</text:p></table:table-cell></table:table-row></table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated="2"><text:p>x</text:p></table:table-cell><table:table-cell><text:p>1.2</text:p><text:p>(est.)</text:p></table:table-cell></table:table-row></table:table>',
      'Area |  | £m\nx | x | 1.2 (est.)\n',
    ],
    [
      'notes stand behind their paragraph, comments and deleted words nowhere',
      '<text:tracked-changes><text:p>old</text:p></text:tracked-changes><text:p>£5<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>Of 2016.</text:p></text:note-body></text:note> million<office:annotation><text:p>sure?</text:p></office:annotation></text:p><text:p>Next.</text:p>',
      '£5 million\n\nOf 2016.\n\nNext.\n',
    ],
    ['line breaks', '<text:p>a<text:line-break/>b</text:p>', 'a\nb\n'],
    [
      'text boxes',
      '<text:p><draw:frame><draw:text-box><text:p>boxed</text:p></draw:text-box></draw:frame></text:p>',
      'boxed\n',
    ],
  ])('%s', async (_name, body, text) => {
    expect((await readOdt(madeOdt(body), 'a.odt')).text).toBe(text)
  })

  test('an entity of its own is not expanded', async () => {
    const content =
      '<!DOCTYPE x [<!ENTITY a "lollollol"><!ENTITY b "&a;&a;&a;">]><office:document-content><office:text><text:p>&b;</text:p></office:text></office:document-content>'
    expect((await readOdt(archive({ 'content.xml': content }), 'a.odt')).text).not.toContain('lol')
  })
})

describe('what can’t be read is told in a line', () => {
  const docx = readFileSync('tests/ingest/samples/report.docx')
  const odt = readFileSync('tests/ingest/samples/report.odt')
  const deep = `${'<text:span>'.repeat(50_000)}x${'</text:span>'.repeat(50_000)}`
  test.each<[name: string, read: typeof readDocx, bytes: Uint8Array, text: string]>([
    ['a damaged Word file', readDocx, docx.subarray(0, 3000), 'is damaged: get or save it anew'],
    ['a damaged OpenDocument', readOdt, odt.subarray(0, 20_000), 'is damaged: get or save it anew'],
    ['text by the name of .docx', readDocx, Buffer.from('Hello.'), 'is no Word file: save it anew'],
    ['another archive', readOdt, archive({ 'a.txt': 'x' }), 'is no OpenDocument text: save it anew'],
    [
      'a Word file with a password',
      readDocx,
      Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]),
      'is encrypted, or in the older format of Word: save it as .docx without a password',
    ],
    [
      'an OpenDocument with a password',
      readOdt,
      madeOdt('', { 'META-INF/manifest.xml': '<manifest:encryption-data/>' }),
      'is encrypted: save a copy without its password and read that',
    ],
    [
      'pictures alone',
      readDocx,
      madeDocx('<w:p/>'),
      'has no text; if it shows pictures of pages, OCR it first',
    ],
    ['elements in elements', readOdt, madeOdt(`<text:p>${deep}</text:p>`), 'its elements nest too deeply'],
    ['elements in elements of Word', readDocx, madeDocx(deep), 'its elements nest too deeply'],
  ])('%s', async (_name, read, bytes, text) => {
    const { messages, text: none } = await read(bytes, 'a')
    expect(none).toBeNull()
    expect(messages.map((message) => message.text)).toEqual([expect.stringContaining(text)])
  })
})

describe('unpacking', () => {
  const zeros = new Uint8Array(8 * 2 ** 20)

  test('stops at the bound, by what comes out', () => {
    const bomb = archive({ 'content.xml': zeros })
    expect(bomb.length).toBeLessThan(10_000)
    expect(unpack(bomb, () => true, 2 ** 20).fault).toBe(
      'unpacks to more than 1 MB, or to too many files: split it',
    )
    // Eight bytes long, says the archive.
    const lying = Buffer.from(bomb)
    for (const [mark, at] of [
      [0x04034b50, 22],
      [0x02014b50, 24],
    ] as const) {
      const entry = lying.indexOf(Buffer.from(Uint32Array.of(mark).buffer))
      lying.writeUInt32LE(8, entry + at)
    }
    expect(unpack(lying, () => true, 2 ** 20).fault).toMatch(/^unpacks to more than 1 MB/)
  })

  test('what nobody asks for stays packed', () => {
    const { files, fault } = unpack(
      archive({ 'a.xml': 'a', 'b.bin': zeros }),
      (path) => path === 'a.xml',
      100,
    )
    expect(fault).toBeNull()
    expect([...files.keys()]).toEqual(['a.xml'])
  })
})
