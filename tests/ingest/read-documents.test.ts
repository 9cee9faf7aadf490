import { describe, expect, test } from 'vitest'
import { chunks, makeFolder, readFolder } from './read-folder.ts'

const NONE = { title: null, published: null, publishedBasis: null, source: null, url: null, genre: null }

describe('given metadata', () => {
  test('nothing given, nothing known', async () => {
    const { documents } = await readFolder(makeFolder({ 'a.txt': 'Text.' }))
    expect(documents).toEqual([
      {
        path: 'a.txt',
        text: 'Text.',
        sha256: 'f06dce27b84e18ccb3c7e94a0679c279cd42027da23bcf1e1ca1f94e365ea420',
        bodyStart: 0,
        given: NONE,
      },
    ])
  })

  test('a sidecar goes before front matter, field by field, and a date keeps its own basis', async () => {
    const { documents, lines } = await readFolder(
      makeFolder({
        'a.md': '---\ntitle: Front\npublished: 2015-01-01\nsource: The Times\n---\nBody.\n',
        'a.meta.yaml': 'published: 2016-12-16\ngenre: Written answer\nurl: https://example.org/a\n',
      }),
    )
    expect(lines).toEqual([])
    expect(documents[0]?.given).toEqual({
      title: 'Front',
      published: '2016-12-16',
      publishedBasis: 'given in a.meta.yaml',
      source: 'The Times',
      url: 'https://example.org/a',
      genre: 'written-answer',
    })
  })

  test('--published goes before everything', async () => {
    const folder = makeFolder({
      'a.txt': 'x',
      'a.meta.yaml': 'published: 2016\npublished_basis: cover\ntitle: T\n',
    })
    const { documents } = await readFolder(folder, ['a.txt'], { published: '2020-02-29' })
    expect(documents[0]?.given).toEqual({
      ...NONE,
      title: 'T',
      published: '2020-02-29',
      publishedBasis: 'given by --published',
    })
  })

  const broken: [name: string, sidecar: string, line: string][] = [
    [
      'a bad date',
      'title: T\npublished: 2016-02-31\n',
      'error a.meta.yaml:2:1: published: "2016-02-31" is no date; write YYYY, YYYY-MM or YYYY-MM-DD',
    ],
    ['bad YAML', 'title: "T\n', 'error a.meta.yaml:2:1: is not valid YAML: Missing closing "quote'],
    ['a list', '- a\n- b\n', 'error a.meta.yaml:1:1: must hold lines such as `published: 2016-12-16`'],
    ['a list as a value', 'title: [a, b]\n', 'error a.meta.yaml:1:1: title must be a line of text'],
    ['an alias', 'x: &a [1]\ntitle: *a\n', 'error a.meta.yaml:2:1: may not use aliases'],
    [
      'a tag',
      'title: !!js/function "x"\n',
      'error a.meta.yaml:1:8: is not valid YAML: Unresolved tag: tag:yaml.org,2002:js/function',
    ],
    [
      'a key twice',
      'title: a\ntitle: b\n',
      'error a.meta.yaml:2:1: is not valid YAML: Map keys must be unique',
    ],
    ['too large', `title: ${'x'.repeat(70_000)}`, 'error a.meta.yaml:1:1: has more than 64 KB of metadata'],
    ['too deep', `title: ${'['.repeat(30_000)}`, ''],
    [
      'binary',
      'PK\u0003\u0004',
      'error a.meta.yaml: is a Word, Excel, OpenDocument or zip file: name a .docx or .odt so, save anything else as text or HTML',
    ],
  ]
  test.each(broken)(
    'a sidecar with %s is an error, and its document is left out',
    async (_name, sidecar, line) => {
      const { paths, lines } = await readFolder(
        makeFolder({ 'a.txt': 'x', 'a.meta.yaml': sidecar, 'b.txt': 'y' }),
      )
      expect(lines).toHaveLength(1)
      expect(lines[0]).toContain(line)
      expect(paths).toEqual(['b.txt'])
    },
  )

  test('unknown keys and genres are warnings', async () => {
    const { documents, lines } = await readFolder(
      makeFolder({ 'a.txt': 'x', 'a.meta.yaml': 'tilte: T\n__proto__: x\ngenre: poem\n' }),
    )
    expect(lines).toEqual([
      'warning a.meta.yaml:1:1: unknown key "tilte"; known are title, published, published_basis, source, url, genre',
      'warning a.meta.yaml:2:1: unknown key "__proto__"; known are title, published, published_basis, source, url, genre',
      expect.stringMatching(
        /^warning a\.meta\.yaml:3:1: unknown genre "poem"; known are blog, press-release,/,
      ),
    ])
    expect(documents[0]?.given).toEqual(NONE)
  })

  test('an alias bomb costs nothing', async () => {
    const bomb = `a: &a [x]\n${Array.from({ length: 30 }, (_, at) => `k${at}: &k${at} [*${at === 0 ? 'a' : `k${at - 1}`}, *a]`).join('\n')}\n`
    const { lines } = await readFolder(makeFolder({ 'a.txt': 'x', 'a.meta.yaml': bomb }))
    expect(lines.every((line) => line.startsWith('warning'))).toBe(true)
  })
})

describe('front matter', () => {
  const cases: [name: string, text: string, bodyStart: number, title: string | null][] = [
    ['between rules', '---\ntitle: A\n---\nBody', 17, 'A'],
    ['with CR LF', '---\r\ntitle: A\r\n---\r\nBody', 20, 'A'],
    ['closed by dots', '---\ntitle: A\n...\nBody', 17, 'A'],
    ['at the end of the file', '---\ntitle: A\n---', 16, 'A'],
    ['after a comment', '---\n# c\ntitle: A\n---\n', 21, 'A'],
    ['not closed', '---\ntitle: A\nBody', 0, null],
    ['not at the top', '\n---\ntitle: A\n---\n', 0, null],
    ['text between rules', '---\nJust prose.\n---\n', 0, null],
    ['a list between rules', '---\n- a\n- b\n---\n', 0, null],
    ['four dashes', '----\ntitle: A\n----\n', 0, null],
  ]
  test.each(cases)('%s', async (_name, text, bodyStart, title) => {
    const { documents, lines } = await readFolder(makeFolder({ 'a.md': text }))
    expect(lines).toEqual([])
    expect(documents[0]).toMatchObject({ text, bodyStart, given: { title } })
  })

  test('date stands for published where it is a date', async () => {
    const folder = makeFolder({
      'a.md': '---\ndate: 2016-12-16 09:00\ntags: [a]\n---\n',
      'b.md': '---\ndate: last May\n---\n',
    })
    const { documents, lines } = await readFolder(folder)
    expect(documents.map(({ given }) => [given.published, given.publishedBasis])).toEqual([
      ['2016-12-16', 'front matter'],
      [null, null],
    ])
    expect(lines).toEqual([])
  })

  test('bad YAML is an error at its place in the file', async () => {
    const { lines } = await readFolder(makeFolder({ 'a.md': '---\ntitle: A: B\n---\n' }))
    expect(lines).toEqual([
      'error a.md:2:8: is not valid YAML: Nested mappings are not allowed in compact mappings',
    ])
  })
})

describe('--published', () => {
  test('is for one document', async () => {
    const { paths, lines } = await readFolder(makeFolder({ 'a.txt': '', 'b.txt': '' }), ['.'], {
      published: '2016',
    })
    expect(paths).toEqual([])
    expect(lines).toEqual([
      'error --published: is for one document: give the dates of several in files NAME.meta.yaml',
    ])
  })

  test('has to be a date', async () => {
    const { paths, lines } = await readFolder(makeFolder({ 'a.txt': '' }), ['.'], { published: '16 May' })
    expect(paths).toEqual([])
    expect(lines).toEqual(['error --published: "16 May" is no date; write YYYY, YYYY-MM or YYYY-MM-DD'])
  })
})

describe('standard input', () => {
  test('is one document, named by its option, in its place among the files', async () => {
    const folder = makeFolder({ 'a.txt': '', 'n.txt': '' })
    const { paths, documents } = await readFolder(folder, ['n.txt', '-', 'a.txt'], {
      stdinName: 'm.txt',
      stdin: chunks('He', 'llo'),
    })
    expect(paths).toEqual(['a.txt', 'm.txt', 'n.txt'])
    expect(documents[1]?.text).toBe('Hello')
  })

  test('of a web page is read as one, whether the name says so or its first tag', async () => {
    const page = '<!DOCTYPE html><html><body><main><p>Text.</p></main></body></html>'
    for (const stdinName of ['-', 'x.html']) {
      const { documents } = await readFolder(makeFolder({}), ['-'], { stdinName, stdin: chunks(page) })
      expect(documents[0]?.text).toBe('Text.\n')
    }
  })

  test('empty is an empty document', async () => {
    expect((await readFolder(makeFolder({}), ['-'])).documents[0]?.text).toBe('')
  })

  test('binary is an error', async () => {
    const { lines } = await readFolder(makeFolder({}), ['-'], { stdin: chunks('{\\rtf1 hello}') })
    expect(lines).toEqual(['error -: is an RTF file: save it as text or HTML and read that'])
  })
})

test('2,000 files in fifty folders are all read', async () => {
  const folder = makeFolder(
    Object.fromEntries(Array.from({ length: 2000 }, (_, at) => [`${at % 50}/${at}.txt`, `Text ${at}.`])),
  )
  expect((await readFolder(folder)).paths).toHaveLength(2000)
})
