import { describe, expect, it } from 'vitest'
import { lintLexicon } from '../../src/lexicon/lint-lexicon.ts'
import { nearestNames } from '../../src/lexicon/nearest-names.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { showEntry } from '../../src/lexicon/show-entry.ts'
import { madeLexicon } from './made-lexicon.ts'

describe('lintLexicon', () => {
  it.each<[string, string[]]>([
    ['bodies:\n  - name: Tide Office\n    start: 2010\n    end: 2012-05\n', []],
    ['bodies:\n  - name: Tide Office\n    ambiguous_aliases: [tide, T]\n', []],
    [
      'bodies:\n  - name: Tide Office\n    start: 2013\n    end: 2012-05\n',
      ['2:5: bodies/tide-office ends before it starts; swap start and end'],
    ],
    [
      'bodies:\n  - name: Tide Office\n    aliases: ["?!", T, tide]\n',
      [
        '3:15: alias "?!" of bodies/tide-office has no letter or digit and is never found; leave it out',
        '3:21: alias "T" of bodies/tide-office is one letter and counts only where the context supports it; put it under ambiguous_aliases',
        '3:24: alias "tide" of bodies/tide-office is one word in lower case and is found wherever the word stands; put it under ambiguous_aliases',
      ],
    ],
  ])('%j', (yaml, expected) => {
    const messages = lintLexicon(readLexicon(yaml, 'x.yaml').entries)
    expect(messages.map(({ line, column, text }) => `${line}:${column}: ${text}`)).toEqual(expected)
  })
})

const lexicon = madeLexicon(`
bodies:
  - name: Tide Office
    abbreviation: TO
    aliases: [Office of Tides]
    ambiguous_aliases: [Tides]
    kind: agency
    start: 2010
    successor: [ebb-office, flow-office]
    source: compiled
  - name: Ebb Office
programmes:
  - name: Ebb
    common_phrase: true
    run_by: tide-office
`)

it('showEntry says what is known', () => {
  expect(
    showEntry(lexicon, lexicon.entry('body', 'tide-office')!).map(({ label, text }) => `${label}: ${text}`),
  ).toEqual([
    'name: Tide Office',
    'id: tide-office',
    'type: body: agency',
    'abbreviation: TO',
    'also: Office of Tides',
    'in context: Tides',
    'dates: 2010 to now or unknown',
    'successor: Ebb Office (ebb-office), flow-office',
    'source: compiled',
  ])
  expect(
    showEntry(lexicon, lexicon.entry('programme', 'ebb')!).map(({ label, text }) => `${label}: ${text}`),
  ).toEqual([
    'name: Ebb (where the context supports it)',
    'id: ebb',
    'type: programme',
    'run by: Tide Office (tide-office)',
  ])
})

it('nearestNames finds what a slip of the pen meant', () => {
  expect(nearestNames(lexicon, 'Tied Office').map(({ text }) => text)).toEqual(['Tide Office'])
  expect(nearestNames(lexicon, 'Ministry of Boats')).toEqual([])
})
