import { readdirSync, readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { readPlainYaml } from '../../src/lexicon/read-plain-yaml.ts'
import { readYaml } from '../../src/lexicon/read-yaml.ts'

it('reads the built-in files as the full parser does, places included', () => {
  const folder = new URL('../../src/lexicon/data/', import.meta.url)
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
  expect(files.length).toBeGreaterThan(10)
  for (const file of files) {
    const text = readFileSync(new URL(file, folder), 'utf8')
    const plain = readPlainYaml(text)
    expect(plain, file).not.toBeNull()
    if (text.length < 60_000) expect(plain, file).toEqual(readYaml(text))
  }
})

const word = fc.constantFrom(
  'a',
  'B c',
  '"q: r"',
  "'s #t'",
  '[x, "y, z"]',
  '2019',
  '07',
  '1e3',
  '-',
  'null',
  'Yes',
  'a: b',
  'c #d',
  '&e',
  '[f: g]',
  '[]',
  '',
)
const line = fc.tuple(
  fc.constantFrom('', '  ', '    ', '- ', '  - ', '      - ', '# '),
  fc.constantFrom('name: ', 'aliases: ', 'name:', 'bodies:', ''),
  word,
)

it('never reads what the full parser reads otherwise', () => {
  const text = fc
    .array(line, { maxLength: 8 })
    .map((lines) => `bodies:\n${lines.map((parts) => parts.join('')).join('\n')}`)
  fc.assert(
    fc.property(text, (yaml) => {
      const plain = readPlainYaml(yaml)
      if (plain !== null) expect(plain).toEqual(readYaml(yaml))
    }),
    { numRuns: 3000, seed: 1 },
  )
})

it.each([
  'bodies:\n\t- name: a',
  'bodies:\n  - name: a\n   id: b',
  'a: &x b',
  'bodies: {}',
  'bodies:\n  - - a',
])('leaves %j to the full parser', (yaml) => expect(readPlainYaml(yaml)).toBeNull())
