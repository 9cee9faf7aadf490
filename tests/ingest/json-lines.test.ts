/** Files of JSON Lines in, a document for each line out. */
import { describe, expect, test } from 'vitest'
import { chunks, makeFolder, readFolder } from './read-folder.ts'

const NONE = { title: null, published: null, publishedBasis: null, source: null, url: null, genre: null }

describe('JSON Lines', () => {
  const line = (fields: object) => `${JSON.stringify(fields)}\n`
  const read = (...parts: (string | Uint8Array)[]) =>
    readFolder(makeFolder({}), ['-'], { stdin: chunks(...parts) })

  test('each line is a document, with its metadata, wherever the chunks are cut', async () => {
    const input = Buffer.from(
      line({
        document: 'x/b.txt',
        text: '£1 – 👶',
        published: '2016-12-16',
        title: 'T',
        genre: 'press release',
        source: 'S',
        url: 'https://e.org/',
      }) +
        '\n' +
        line({ document: 'a.txt', text: '', published: null, extra: { deep: true } }),
    )
    for (const size of [1, 7, 1000]) {
      const parts: Uint8Array[] = []
      for (let at = 0; at < input.length; at += size) parts.push(input.subarray(at, at + size))
      const { documents, lines } = await read(...parts)
      expect(lines).toEqual([])
      expect(documents).toMatchObject([
        {
          path: 'x/b.txt',
          text: '£1 – 👶',
          given: {
            title: 'T',
            published: '2016-12-16',
            publishedBasis: 'given with the document',
            source: 'S',
            url: 'https://e.org/',
            genre: 'press-release',
          },
        },
        { path: 'a.txt', text: '', given: NONE },
      ])
    }
  })

  test('a text has the hash that its file would have', async () => {
    const file = await readFolder(makeFolder({ 'a.txt': 'Same – text.' }))
    const { documents } = await read(line({ document: 'a.txt', text: 'Same – text.' }))
    expect(documents).toEqual(file.documents)
  })

  test('a bad line is named by its number, and the rest is read', async () => {
    const { paths, lines } = await read(
      line({ document: 'a', text: 'x' }),
      '{"document": "b"\n',
      line({ text: 'x' }),
      line({ document: 'c' }),
      Buffer.from([0x7b, 0xff, 0x7d, 0x0a]),
      line({ document: 'd', text: 'x', published: '2016-02-30' }),
      '[]\n',
      line({ document: 'e', text: 'x' }),
    )
    expect(paths).toEqual(['a', 'e'])
    expect(lines).toEqual([
      'error -:2: is no JSON object',
      'error -:3: has no "document"',
      'error -:4: has no "text" for "c"',
      'error -:5: is not valid UTF-8, or too long',
      'error -:6: published: "2016-02-30" is no date; write YYYY, YYYY-MM or YYYY-MM-DD',
      'error -:7: is no JSON object',
    ])
  })

  test('a name that ends in .jsonl says so of a block that is empty or begins badly', async () => {
    const named = (...parts: string[]) =>
      readFolder(makeFolder({}), ['-'], { stdin: chunks(...parts), stdinName: 'all.jsonl' })
    expect(await named()).toMatchObject({ documents: [], lines: [] })
    const { paths, lines } = await named('{"document": "a"}\n', line({ document: 'b', text: 'x' }))
    expect(paths).toEqual(['b'])
    expect(lines).toEqual(['error all.jsonl:1: has no "text" for "a"'])
  })

  test('other text that begins with a brace is text', async () => {
    for (const text of ['{not json}\nmore', '{"document": 1, "text": "x"}\n', '{"title": "x"}', '  {']) {
      expect((await read(text)).documents).toMatchObject([{ path: '-', text }])
    }
  })

  test('--published is not for many', async () => {
    const { lines } = await readFolder(makeFolder({}), ['-'], {
      published: '2016',
      stdin: chunks(line({ document: 'a', text: '' })),
    })
    expect(lines).toEqual([
      'error --published: is for one document: give the dates of several in files NAME.meta.yaml',
    ])
  })
})
