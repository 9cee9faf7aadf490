import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { checkEntries } from '../../src/lexicon/check-entries.ts'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { CompiledLexicon } from '../../src/lexicon/compiled-lexicon.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import type { NamedEntry } from '../../src/lexicon/named-entry.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { matchesIn } from './made-lexicon.ts'

const folder = new URL('../../src/lexicon/data/', import.meta.url)
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'))
const texts = new Map(files.map((name) => [name, readFileSync(new URL(name, folder), 'utf8')]))
const entries: NamedEntry[] = [...texts].flatMap(([name, text]) => readLexicon(text, name, true).entries)
const { lexicon } = loadLexicon({ builtIn: true, files: [] })

describe('sources and licences', () => {
  const sources = readFileSync(new URL('SOURCES.md', folder), 'utf8')

  it.each(files)('%s says what it holds and where from', (file) => {
    const [what, origin] = texts.get(file)!.split('\n')
    expect(what).toMatch(/^# .{20,}\.$/)
    expect(origin).toMatch(/^# Sources: .+\. See SOURCES\.md\.$/)
  })

  it('every entry has a source that SOURCES.md describes with its licence', () => {
    const named = new Set(entries.flatMap(({ source }) => source!.split(', ')))
    expect(named.size).toBeGreaterThan(8)
    for (const source of named) expect(sources).toMatch(new RegExp(`^\\| ${source} +\\| .+ \\| .+ \\|$`, 'm'))
    for (const licence of ['CC BY 4.0', 'Open Government Licence v3.0', 'MIT', 'CC0 1.0'])
      expect(sources).toContain(licence)
  })
})

describe('entries', () => {
  it('have no errors', () => {
    expect(checkEntries(entries).filter(({ severity }) => severity === 'error')).toEqual([])
  })

  it('name only bodies that exist as their successors', () => {
    const ids = new Set(entries.map(({ type, id }) => `${type}/${id}`))
    const lost = entries.flatMap(({ type, id, successor }) =>
      successor.filter((next) => !ids.has(`${type}/${next}`)).map((next) => `${type}/${id} → ${next}`),
    )
    expect(lost).toEqual([])
  })

  it('are the ones that were built', () => {
    expect(lexicon.sha256).toBe(new CompiledLexicon(compileLexicon(entries)).sha256)
  })
})

describe('what texts call them', () => {
  it.each<[string, string]>([
    ['Department for Education', 'body/department-for-education name'],
    ['Department of Health', 'body/department-of-health name'],
    ['Her Majesty’s Treasury', 'body/hm-treasury name'],
    ['Whitehall', 'body/uk-government alias'],
    ['Scottish government', 'body/scottish-government alias'],
    ['NHS England', 'body/nhs-england name'],
    ['U.S. Food and Drug Administration', 'body/food-and-drug-administration alias'],
    ['Hackney council', 'body/london-borough-of-hackney alias'],
    ['Education Secretary', 'role/secretary-of-state-for-education alias'],
    ['Minister for Housing and Planning', 'role/minister-for-housing-and-planning name'],
    ['Levelling Up Fund', 'programme/levelling-up-fund name'],
    ['Erasmus+', 'programme/erasmus name'],
    ['Children & Families Act 2014', 'law/children-and-families-act-2014 name'],
    ['North Lincolnshire', 'place/north-lincolnshire name'],
    ['Spending Review', 'publication/spending-review name'],
  ])('%s: %s', (text, expected) => {
    const [longest] = matchesIn(lexicon, text)
    expect(longest!.slice(0, text.length + 2)).toBe(`${text}: `)
    expect(longest!.slice(text.length + 2).split(', ')).toContain(expected)
  })

  it.each([
    'mind the gap',
    'frontline services',
    'family hubs',
    'a reading list',
    'the department',
    'step up efforts',
  ])('nothing sure in %j', (text) =>
    expect(matchesIn(lexicon, text).filter((match) => !match.endsWith('ambiguous'))).toEqual([]),
  )
})

it('tells departments of one name apart by their dates', () => {
  const found = lexicon
    .find('Department for Education')
    .map(({ entry }) => [entry.start, entry.end, entry.successor])
  expect(found).toEqual([
    ['2010-05-12', null, []],
    ['1992-04-11', '1995-07-05', ['department-for-education-and-employment']],
  ])
  const dcsf = lexicon.find('Department for Children, Schools and Families')[0]!.entry
  expect(dcsf).toMatchObject({ start: '2007-06-28', successor: ['department-for-education'] })
})
