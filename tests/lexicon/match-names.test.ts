import { describe, expect, it } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'
import { processorTime } from '../processor-time.ts'
import { madeLexicon, matchesIn, wordsIn } from './made-lexicon.ts'

const lexicon = madeLexicon(`
bodies:
  - name: Department for Rivers, Lakes and Canals
    abbreviation: DfR
  - name: HM Ferries Office
  - name: Children's Boat Trust
    aliases: [CBT]
  - name: The Ledger
  - name: The Harbour Society
  - name: Ministry of Tides & Moorings
  - name: Kingsbridge Borough Council
    aliases: [Kingsbridge Council]
    ambiguous_aliases: [Kingsbridge]
  - name: SafeHarbours
  - name: Rowers' Union
  - name: U.S. Lake Agency
    aliases: [U.S. Lakes]
  - name: St. Brannock's
programmes:
  - name: Multi-Agency Dredging Fund
  - name: Tide Hubs
  - name: Ebb
    common_phrase: true
  - name: Water+
  - name: 30 hours free mooring
places:
  - name: Stow-on-the-Weir
`)

describe('words of a name, as texts write them', () => {
  it.each<[string, string[]]>([
    ['the Department for Rivers, Lakes and Canals said', ['Department for Rivers, Lakes and Canals']],
    ['Department for Rivers, Lakes, and Canals', ['Department for Rivers, Lakes, and Canals']],
    ['Department for Rivers Lakes & Canals', ['Department for Rivers Lakes & Canals']],
    ['the Department for Rivers,\nLakes and Canals', ['Department for Rivers,\nLakes and Canals']],
    ['DEPARTMENT FOR RIVERS, LAKES AND CANALS', ['DEPARTMENT FOR RIVERS, LAKES AND CANALS']],
    ['Department For Rivers, Lakes And Canals', ['Department For Rivers, Lakes And Canals']],
    ['HM Ferries Office', ['HM Ferries Office']],
    ['Her Majesty’s Ferries Office', ['Her Majesty’s Ferries Office']],
    ["His Majesty's Ferries Office", ["His Majesty's Ferries Office"]],
    ['the Children’s Boat Trust’s boats', ['Children’s Boat Trust']],
    ['Childrens Boat Trust', ['Childrens Boat Trust']],
    ['Harbour Society', ['Harbour Society']],
    ['The Ledger', ['Ledger']],
    ['Ministry of Tides and Moorings', ['Ministry of Tides and Moorings']],
    ['Kingsbridge council', ['Kingsbridge council', 'Kingsbridge']],
    ['Safeharbours', ['Safeharbours']],
    ['the Rowers’ Union', ['Rowers’ Union']],
    ['a US Lakes scheme', ['US Lakes']],
    ['a U.S. Lakes scheme', ['U.S. Lakes']],
    ['St Brannock’s', ['St Brannock’s']],
    ['multi-agency: Multi Agency Dredging Fund', ['Multi Agency Dredging Fund']],
    ['the Multi‑Agency Dredging Funds', ['Multi‑Agency Dredging Funds']],
    ['a Tide Hub', ['Tide Hub']],
    ['Water+ pays', ['Water+']],
    ['30 hours free mooring, 30 Hours Free Mooring', ['30 hours free mooring', '30 Hours Free Mooring']],
    ['Stow on the Weir', ['Stow on the Weir']],
  ])('%j', (text, expected) => expect(wordsIn(lexicon, text)).toEqual(expected))

  it.each([
    'the department for rivers, lakes and canals',
    'Department for rivers, Lakes and Canals',
    'Department for Rivers, Lakes\n\nand Canals',
    'the Department for Rivers, the Lakes and Canals',
    'tide hubs for all',
    'dfr',
    'Dfr',
    'cbt',
    'Multi - Agency Dredging Fund',
    'the safeharbours of the coast',
    'ebb and flow',
    'www.kingsbridge.gov.uk',
  ])('not in %j', (text) => expect(wordsIn(lexicon, text)).toEqual([]))
})

describe('what a form is worth', () => {
  it.each<[string, string[]]>([
    ['DfR', ['DfR: body/department-for-rivers-lakes-and-canals abbreviation']],
    ['said DFR today', ['DFR: body/department-for-rivers-lakes-and-canals ambiguous']],
    ['DFR CUTS FUND', ['DFR: body/department-for-rivers-lakes-and-canals abbreviation']],
    ['Ledger', ['Ledger: body/the-ledger ambiguous']],
    ['the Ledger', ['Ledger: body/the-ledger name']],
    ['the Ledger Street office', ['Ledger: body/the-ledger ambiguous']],
    ['the Ledger, Tuesday', ['Ledger: body/the-ledger name']],
    ['Ebb', ['Ebb: programme/ebb ambiguous']],
    [
      'Kingsbridge Borough Council',
      [
        'Kingsbridge Borough Council: body/kingsbridge-borough-council name',
        'Kingsbridge: body/kingsbridge-borough-council ambiguous',
      ],
    ],
  ])('%j', (text, expected) => expect(matchesIn(lexicon, text)).toEqual(expected))
})

describe('hostile names and texts', () => {
  it('takes letters that mean something in patterns as they stand', () => {
    const made = madeLexicon('bodies:\n  - name: "(a+)+$"\n  - name: "[b-z]*"\n  - name: ".*"\n  - name: x\n')
    expect(wordsIn(made, 'aaaa a+)+$ .* x')).toEqual(['a+)+$', 'x'])
  })

  it('looks for names of up to a hundred words', () => {
    const name = Array.from({ length: 90 }, (_, word) => `Word${word}`).join(' ')
    expect(wordsIn(madeLexicon(`bodies:\n  - name: ${name}\n`), `the ${name} of`)).toEqual([name])
  })

  it('stays linear where every word begins a long name', () => {
    const made = madeLexicon(`bodies:\n  - name: ${'so '.repeat(1000)}\n  - name: ${'so '.repeat(99)}end\n`)
    const time = (times: number) => {
      const tokens = tokenise('so '.repeat(times), new Vocabulary())
      return processorTime(() => expect(made.match(tokens, 0, tokens.count)).toEqual([]))
    }
    // Eight times the words; what takes the square of them would take 64 times as long.
    expect(time(80_000)).toBeLessThan(32 * time(10_000))
  })

  it('keeps vocabularies apart', () => {
    expect(wordsIn(lexicon, 'a b c DfR')).toEqual(['DfR'])
    expect(wordsIn(lexicon, 'DfR a b c')).toEqual(['DfR'])
  })
})

describe('find', () => {
  it.each<[string, string[]]>([
    ['dfr', ['department-for-rivers-lakes-and-canals']],
    ['the ledger', ['the-ledger']],
    ['KINGSBRIDGE', ['kingsbridge-borough-council']],
    ['multi agency dredging fund', ['multi-agency-dredging-fund']],
    ['', []],
    ['the', []],
    ['nothing', []],
  ])('%j', (name, ids) => expect(lexicon.find(name).map(({ entry }) => entry.id)).toEqual(ids))
})

it('gives entries by id, all entries, and their forms', () => {
  const ledger = lexicon.entry('body', 'the-ledger')!
  expect(ledger.name).toBe('The Ledger')
  expect(lexicon.entry('programme', 'the-ledger')).toBeUndefined()
  expect([...lexicon.entries()].length).toBe(17)
  expect(lexicon.forms(lexicon.entry('body', 'kingsbridge-borough-council')!)).toEqual([
    { text: 'Kingsbridge Borough Council', form: 'name' },
    { text: 'Kingsbridge Council', form: 'alias' },
    { text: 'Kingsbridge', form: 'ambiguous' },
  ])
})
