import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { documentPath } from '../../src/ingest/document-path.ts'
import { compareCodePoints } from '../../src/text/compare-code-points.ts'
import { makeFolder, readFolder } from './read-folder.ts'

describe('files, folders and globs', () => {
  test('a folder is read with its folders, in code-point order of the path', async () => {
    const folder = makeFolder({
      'b.txt': '',
      'a/z.txt': '',
      'a.txt': '',
      'B.txt': '',
      'a/b/c.md': '',
      'é.txt': '',
    })
    const { paths, lines } = await readFolder(folder)
    expect(paths).toEqual(['B.txt', 'a.txt', 'a/b/c.md', 'a/z.txt', 'b.txt', 'é.txt'])
    expect(lines).toEqual([])
  })

  test('the order of the arguments does not matter, and a file named twice is read once', async () => {
    const folder = makeFolder({ 'a.txt': '', 'b.txt': '', 'c/d.txt': '' })
    const forward = await readFolder(folder, ['a.txt', 'b.txt', 'c', '.'])
    const backward = await readFolder(folder, ['.', 'c', 'b.txt', 'a.txt', 'a.txt'])
    expect(forward.paths).toEqual(['a.txt', 'b.txt', 'c/d.txt'])
    expect(backward.paths).toEqual(forward.paths)
  })

  test('a glob is a glob where no file has that name', async () => {
    const folder = makeFolder({ 'a1.txt': '', 'a2.txt': '', 'b.txt': '', 'c/a3.txt': '', '[x].txt': '' })
    expect((await readFolder(folder, ['**/a*.txt'])).paths).toEqual(['a1.txt', 'a2.txt', 'c/a3.txt'])
    expect((await readFolder(folder, ['[x].txt'])).paths).toEqual(['[x].txt'])
  })

  test('other files of a folder are counted in one line; hidden files and sidecars are neither read nor counted', async () => {
    const folder = makeFolder({
      'a.txt': '',
      'a.meta.yaml': 'title: A',
      'b.xlsx': 'PK',
      'c.xlsx': 'PK',
      LICENSE: '',
      '.hidden.txt': '',
      '.git/x.txt': '',
    })
    const { paths, lines } = await readFolder(folder)
    expect(paths).toEqual(['a.txt'])
    expect(lines).toEqual([
      'note : skipped 3 files that csc has no reader for (1 without extension, 2 .xlsx)',
    ])
  })

  test('a named file without extension is read as text', async () => {
    expect((await readFolder(makeFolder({ README: 'Text.' }), ['README'])).documents[0]?.text).toBe('Text.')
  })
})

describe('what cannot be read is one line, and the rest is read', () => {
  const folder = makeFolder({
    'ok.txt': 'Fine.',
    'page.xlsx': 'PK',
    'fake.txt': '%PDF-1.4',
    'ok.meta.yaml': 'title: Fine',
    'only/x.xlsx': 'PK',
  })
  mkdirSync(join(folder, 'empty'))
  mkdirSync(join(folder, 'folder.txt'))
  symlinkSync('nothing.txt', join(folder, 'dangling.txt'))
  execFileSync('mkfifo', [join(folder, 'pipe.txt')])
  const readers = '.txt, .md, .html, .htm, .pdf, .docx, .odt'
  const cases: [path: string, line: string][] = [
    ['missing.txt', 'error missing.txt: does not exist: check the path'],
    ['ok.txt/inside', 'error ok.txt/inside: does not exist: check the path'],
    ['empty', `error empty: holds no file that csc reads (${readers})`],
    ['only', `error only: holds no file that csc reads (${readers})`],
    ['*.pptx', 'error *.pptx: matches no file'],
    ['*.xlsx', `error *.xlsx: matches no file that csc reads (${readers})`],
    ['folder.txt', `error folder.txt: holds no file that csc reads (${readers})`],
    [
      'page.xlsx',
      `error page.xlsx: csc has no reader for .xlsx files (it reads ${readers}); save it as one of these, or, if it is text, pass it on standard input: csc extract - < FILE`,
    ],
    ['fake.txt', 'error fake.txt: is a PDF: give it a name that ends in .pdf'],
    ['ok.meta.yaml', 'error ok.meta.yaml: holds metadata of a document: name the document itself'],
    ['dangling.txt', 'error dangling.txt: is a link to nothing: mend or remove it'],
    [
      'pipe.txt',
      'error pipe.txt: is a pipe or device: csc reads files; for a pipe use `-` and standard input',
    ],
    ['a\0b', 'error a\0b: is no path: it holds a NUL character'],
  ]
  test.each(cases)('%s', async (path, line) => {
    const { paths, lines } = await readFolder(folder, [path, 'ok.txt'])
    expect(lines).toEqual([line])
    expect(paths).toEqual(['ok.txt'])
  })

  test('an empty path', async () => {
    const { readDocuments } = await import('../../src/ingest/read-documents.ts')
    const texts: string[] = []
    for await (const { messages } of readDocuments([''], {
      root: folder,
      stdinName: '-',
      published: null,
      stdin: [] as never,
    }))
      texts.push(...messages.map(({ text }) => text))
    expect(texts).toEqual(['is an empty path: name a file, a folder or a glob'])
  })

  test.skipIf(process.getuid?.() === 0)('a file that may not be read', async () => {
    const closed = makeFolder({ 'secret.txt': 'x' })
    chmodSync(join(closed, 'secret.txt'), 0)
    expect((await readFolder(closed)).lines).toEqual([
      'error secret.txt: may not be read: check its permissions',
    ])
  })

  test('a name that is not UTF-8', async () => {
    const odd = makeFolder({ 'ok.txt': 'Fine.' })
    writeFileSync(
      Buffer.concat([Buffer.from(`${odd}/`), Buffer.from([0x66, 0xff, 0x2e, 0x74, 0x78, 0x74])]),
      'x',
    )
    const { paths, lines } = await readFolder(odd)
    expect(paths).toEqual(['ok.txt'])
    expect(lines).toEqual(['error f\ufffd.txt: has a name that is not valid UTF-8: rename it'])
  })
})

test('odd names are read', async () => {
  const names = [
    '-dash.txt',
    'new\nline.txt',
    ' space .txt',
    '__proto__.txt',
    'quo\'te".txt',
    '👶.txt',
    '\uff21.txt',
  ]
  const folder = makeFolder(Object.fromEntries(names.map((name) => [name, ''])))
  const { paths, lines } = await readFolder(folder)
  expect(lines).toEqual([])
  expect(paths).toEqual([...names].sort(compareCodePoints))
})

describe('links', () => {
  test('loops end, and a file reached by two ways is read once, by the way without a link', async () => {
    const folder = makeFolder({ 'real/a.txt': 'A', 'z.txt': 'Z' })
    symlinkSync('..', join(folder, 'real', 'up'))
    symlinkSync('real', join(folder, 'alias'))
    symlinkSync('z.txt', join(folder, 'b.txt'))
    symlinkSync('loop', join(folder, 'loop'))
    const { paths } = await readFolder(folder)
    expect(paths).toEqual(['real/a.txt', 'z.txt'])
  })

  test('a folder outside is followed', async () => {
    const outside = makeFolder({ 'o.txt': 'O' })
    const folder = makeFolder({ 'a.txt': 'A' })
    symlinkSync(outside, join(folder, 'linked'))
    expect((await readFolder(folder)).paths).toEqual(['a.txt', 'linked/o.txt'])
  })
})

test('paths of documents are relative to the root, absolute ones outside it stay', () => {
  expect(documentPath('./a//b/../c.txt', '.')).toBe('a/c.txt')
  expect(documentPath('/data/corpus/x.txt', '/data')).toBe('corpus/x.txt')
  expect(documentPath('/other/x.txt', '/data')).toBe('/other/x.txt')
  expect(documentPath('..x.txt', '.')).toBe('..x.txt')
})

test('code-point order puts astral characters last', () => {
  expect(['👶', '\uffee', 'a', 'ab', ''].sort(compareCodePoints)).toEqual(['', 'a', 'ab', '\uffee', '👶'])
})
