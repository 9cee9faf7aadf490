/** Packed formats as users meet them: by name or from a pipe, in threads, within bounds. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { readApart } from '../../src/ingest/read-apart.ts'
import { csc, folderWith } from '../cli/run-csc.ts'
import { madePdf, stream, textAt } from './made-pdf.ts'

const SAMPLES = 'tests/ingest/samples'
const mentions = (stdout: string) => stdout.split('\n').filter((line) => line.includes('"record":"mention"'))

describe('files', () => {
  test('are found in folders and by name, and read alike in threads', () => {
    const args = [
      'extract',
      ...['pdf', 'docx', 'odt'].map((end) => `${SAMPLES}/report.${end}`),
      '--format',
      'jsonl',
    ]
    const one = csc(args)
    expect(one.code).toBe(0)
    expect(mentions(one.stdout).length).toBeGreaterThan(60)
    expect(csc([...args, '--jobs', '2']).stdout).toBe(one.stdout)
  })

  test.each(['pdf', 'docx', 'odt'])('a %s is known on standard input', (end) => {
    const input = readFileSync(`${SAMPLES}/report.${end}`)
    const { code, stdout } = csc(['extract', '-', '--format', 'jsonl'], { input })
    expect(code).toBe(0)
    expect(mentions(stdout).length).toBeGreaterThan(20)
  })

  test('one that can’t be read is named, the rest is read, the exit code is 2', () => {
    const paths = ['damaged.pdf', 'encrypted.pdf', 'report.pdf'].map((name) => `${SAMPLES}/${name}`)
    const { code, stdout, stderr } = csc(['extract', ...paths, '--format', 'jsonl'])
    expect(code).toBe(2)
    expect(mentions(stdout).length).toBeGreaterThan(20)
    expect(stderr.trimEnd().split('\n')).toEqual([
      `csc: ${SAMPLES}/damaged.pdf: is damaged, or no PDF: get or save it anew`,
      `csc: ${SAMPLES}/encrypted.pdf: is encrypted: save a copy without its password and read that`,
    ])
  })

  test('a PDF by a wrong name is told', () => {
    const folder = folderWith({ 'a.txt': readFileSync(`${SAMPLES}/report.pdf`) })
    expect(csc(['extract', join(folder, 'a.txt')]).stderr).toContain(
      'is a PDF: give it a name that ends in .pdf',
    )
  })

  test('the text says its date before the file does; a sidecar before both', () => {
    const published = (files: Record<string, Buffer | string>) => {
      const folder = folderWith(files)
      const { stdout } = csc(['extract', 'a.pdf', '--record', 'document', '--format', 'jsonl'], {
        cwd: folder,
      })
      const { published: day, published_basis: basis } = JSON.parse(stdout.trimEnd().split('\n').at(-1)!)
      return [day, basis]
    }
    const report = readFileSync(`${SAMPLES}/report.pdf`)
    const dated = madePdf([{ content: textAt([72, 700, 'Published: 5 May 2016'], [72, 660, 'A report.']) }])
    expect(published({ 'a.pdf': report })).toEqual(['2019-03-14', 'PDF metadata: CreationDate'])
    expect(published({ 'a.pdf': dated })).toEqual(['2016-05-05', 'Published: 5 May 2016'])
    expect(published({ 'a.pdf': report, 'a.meta.yaml': 'published: 2019-04' })).toEqual([
      '2019-04',
      'given in a.meta.yaml',
    ])
  })

  test('pages are shown where the text is at hand', () => {
    const quoted = csc(['grep', 'money=£9m', `${SAMPLES}/traits.pdf`, '--quote']).stdout
    expect(quoted).toMatch(/traits\.pdf:\d+:1 p\. 2$/m)
    const listed = csc(['extract', `${SAMPLES}/traits.pdf`, '--type', 'money']).stdout
    expect(listed).toMatch(/^ {2}p\. 2\n +\d+:\d+ +money +£9 million/m)
  })
})

describe('bounds', () => {
  const MEGABYTE = 2 ** 20
  const BOUNDS = { size: MEGABYTE, milliseconds: 100_000, memory: 200 * MEGABYTE }
  const said = async (bytes: Uint8Array, bounds: Partial<typeof BOUNDS>) =>
    (await readApart('pdf', bytes, 'a.pdf', { ...BOUNDS, ...bounds })).messages.map(({ text }) => text)

  test('of the file', async () => {
    expect(await said(new Uint8Array(2 * MEGABYTE), {})).toEqual(['is larger than 1 MB: split it'])
  })

  test('of what it unpacks to, packed once or twice', async () => {
    const spaces = deflateSync(Buffer.alloc(300 * MEGABYTE, 32))
    const packed = { content: deflateSync(spaces), entries: '/Filter[/FlateDecode/FlateDecode]' }
    for (const page of [{ content: spaces, entries: '/Filter/FlateDecode' }, packed])
      expect(await said(madePdf([page]), { memory: 100 * MEGABYTE })).toEqual([
        'unpacks to more than 100 MB: split it',
      ])
  }, 210_000)

  test('of time: forms that draw forms that draw forms', async () => {
    const form = (content: string) =>
      `/Type/XObject/Subtype/Form/BBox[0 0 595 842]/Resources<</Font<</F 5 0 R>>/XObject<</X ${content} 0 R>>>>`
    const forms = Array.from({ length: 12 }, (_, at) =>
      stream(form(String(7 + at)), at === 11 ? 'BT /F 9 Tf (x) Tj ET' : '/X Do '.repeat(10)),
    )
    const bytes = madePdf([{ content: '/X Do' }], forms)
    expect(await said(bytes, { milliseconds: 1500 })).toEqual([
      'takes longer than 1.5 s to read: save it as text',
    ])
  })
})

test('nothing of the parsers is loaded with the command', () => {
  const command = readFileSync('dist/command.cjs', 'utf8')
  expect(command).not.toMatch(/(?:require|import)\(["'](?:unpdf|mammoth|fflate|linkedom)/)
})
