import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { matchesIn, wordsIn } from './made-lexicon.ts'

const folder = mkdtempSync(join(tmpdir(), 'csc-lexicon-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name)
  writeFileSync(path, content)
  return path
}

describe('the user’s lexicon and the built-in one', () => {
  const own = file(
    'own.yaml',
    'bodies:\n  - name: Ofsted\n    id: my-ofsted\n  - name: Weirwatch\n  - name: House of Commons\n    aliases: [the Chamber]\n',
  )

  it('are both there, and the user’s entries win', () => {
    const { lexicon, messages } = loadLexicon({ builtIn: true, files: [own] })
    expect(messages).toEqual([])
    expect(matchesIn(lexicon, 'Weirwatch, Ofsted and HM Treasury')).toEqual([
      'Weirwatch: body/weirwatch name',
      'Ofsted: body/my-ofsted name',
      'HM Treasury: body/hm-treasury name',
      'Treasury: body/hm-treasury alias',
    ])
    // An entry with a built-in id takes the place of that entry and of all its names.
    expect(wordsIn(lexicon, 'the Commons; the Chamber; the House of Commons')).toEqual([
      'Chamber',
      'House of Commons',
    ])
    expect(lexicon.entry('body', 'house-of-commons')?.source).toBeNull()
    expect(lexicon.find('ofsted').map(({ entry }) => entry.id)).toEqual(['my-ofsted'])
    const ids = [...lexicon.entries()].filter(({ id, type }) => id === 'house-of-commons' && type === 'body')
    expect(ids.length).toBe(1)
    expect(lexicon.forms(ids[0]!).length).toBe(2)
  })

  it('can each be alone', () => {
    const alone = loadLexicon({ builtIn: false, files: [own] }).lexicon
    expect(wordsIn(alone, 'Weirwatch and HM Treasury')).toEqual(['Weirwatch'])
    const none = loadLexicon({ builtIn: false, files: [] }).lexicon
    expect(wordsIn(none, 'Weirwatch and HM Treasury')).toEqual([])
    const hashes = [true, false].flatMap((builtIn) =>
      [[], [own]].map((files) => loadLexicon({ builtIn, files }).lexicon.sha256),
    )
    expect(new Set(hashes).size).toBe(4)
  })
})

describe('files that cannot be used', () => {
  it.each<[string, string, string]>([
    ['missing', join(folder, 'none.yaml'), 'no such lexicon file; check the path'],
    ['a folder', folder, 'a folder; name the lexicon file in it'],
    ['not UTF-8', file('latin.yaml', Uint8Array.of(0x62, 0xff)), 'not UTF-8 text; save the lexicon as UTF-8'],
    [
      'too large',
      file('large.yaml', Buffer.alloc(10 * 1024 * 1024 + 1, '#')),
      'more than 10 MB; split the lexicon into several files',
    ],
  ])('%s', (_, path, text) => {
    const { messages } = loadLexicon({ builtIn: false, files: [path] })
    expect(messages).toEqual([{ severity: 'error', code: 'lexicon-file', file: path, text }])
  })

  it('name an id that two files give', () => {
    const first = file('first.yaml', 'bodies:\n  - name: A B\n')
    const second = file('second.yaml', 'bodies:\n  - name: A B\n')
    const { messages } = loadLexicon({ builtIn: false, files: [first, second] })
    expect(messages[0]).toMatchObject({
      severity: 'error',
      file: second,
      line: 2,
      text: `the id "a-b" is given twice, first in ${first}:2; change or join one`,
    })
  })
})

it.each([
  ['plain', (n: number) => `  - name: Body Number ${n} Trust\n    aliases: [B${n} Trust]\n`],
  ['in braces', (n: number) => `  - {name: Body Number ${n} Trust}\n`],
])('20,000 names, %s', { timeout: 60_000 }, (name, line) => {
  const path = file(
    `many-${name}.yaml`,
    `bodies:\n${Array.from({ length: 20_000 }, (_, n) => line(n)).join('')}`,
  )
  const { lexicon, messages } = loadLexicon({ builtIn: false, files: [path] })
  expect(messages).toEqual([])
  expect(wordsIn(lexicon, 'the Body Number 19999 Trust')).toEqual(['Body Number 19999 Trust'])
})
