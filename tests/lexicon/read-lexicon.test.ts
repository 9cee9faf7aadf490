import { describe, expect, it } from 'vitest'
import { checkEntries } from '../../src/lexicon/check-entries.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'

/** Messages as `line:column: text`. */
function faults(yaml: string): string[] {
  const { entries, messages } = readLexicon(yaml, 'names.yaml')
  return [...messages, ...checkEntries(entries)].map(({ line, column, text }) => `${line}:${column}: ${text}`)
}

const SECTIONS = 'bodies, programmes, persons, roles, places, publications, laws'
const KEYS = 'name, id, aliases, ambiguous_aliases, abbreviation, start, end, run_by, successor, source'

describe('what is wrong, where, and what to do', () => {
  it.each<[string, string, string[]]>([
    ['no list', 'hello', [`1:1: a lexicon is lists under the keys ${SECTIONS}`]],
    [
      'unknown section',
      'bodys:\n  - name: A B\n',
      [`1:1: unknown key "bodys"; the keys here are ${SECTIONS}`],
    ],
    [
      'prototype',
      '__proto__:\n  - name: A B\n',
      [`1:1: unknown key "__proto__"; the keys here are ${SECTIONS}`],
    ],
    [
      'unknown key',
      'bodies:\n  - name: A B\n    nmae: C\n',
      [`3:5: unknown key "nmae"; the keys of an entry are ${KEYS}`],
    ],
    ['no name', 'bodies:\n  - id: a\n', ['2:5: an entry needs a name']],
    ['empty name', 'bodies:\n  - name: ""\n', ['2:11: "name" is empty; fill it in or leave it out']],
    ['blank name', 'bodies:\n  - name: "  "\n', ['2:11: "name" is empty; fill it in or leave it out']],
    ['null name', 'bodies:\n  - name: ~\n', ['2:11: "name" is empty; fill it in or leave it out']],
    [
      'empty alias',
      'bodies:\n  - name: A B\n    aliases: [C D, ""]\n',
      ['3:20: "aliases" is empty; fill it in or leave it out'],
    ],
    [
      'number as name',
      'bodies:\n  - name: 2020\n',
      ['2:11: "name" must be text, not the number 2020; put it in quotes: "2020"'],
    ],
    ['list as name', 'bodies:\n  - name: [a]\n', ['2:11: "name" must be text, not a list']],
    ['text as entry', 'bodies:\n  - A B\n', ['2:5: an entry has keys and values: write "- name: …"']],
    ['text as section', 'bodies: A B\n', ['1:9: "bodies" must be a list of entries, each "- name: …"']],
    [
      'bad date',
      'bodies:\n  - name: A B\n    start: May 2019\n',
      ['3:12: "start" must be a date: 2019, 2019-05 or 2019-05-31'],
    ],
    [
      'an id given twice',
      'bodies:\n  - name: A B\n  - name: C D\n    id: a-b\n',
      ['3:5: the id "a-b" is given twice, first in line 2; change or join one'],
    ],
    [
      'a shared alias',
      'programmes:\n  - name: Drive\n  - name: The Drive Project\n    aliases: [Drive]\n',
      [
        '4:15: alias "Drive" of programmes/the-drive-project is also an alias of programmes/drive; put it under ambiguous_aliases in both',
      ],
    ],
    [
      'a custom tag',
      'bodies:\n  - name: !!js/function "x"\n',
      ['2:11: a YAML tag; leave it out, csc reads plain values only'],
    ],
    [
      'two documents',
      'bodies:\n  - name: A B\n---\nbodies: []\n',
      ['3:1: a second YAML document; keep one document per file'],
    ],
    [
      'a key twice',
      'bodies:\n  - name: A B\n    name: C D\n',
      ['3:5: this key is given twice; join the two'],
    ],
  ])('%s', (_, yaml, expected) => expect(faults(yaml)).toEqual(expected))

  it('says what the YAML parser says', () => {
    expect(faults('bodies:\n  - name: "A\n')[0]).toMatch(
      /^\d+:\d+: not valid YAML \(.+\); mend it or put the text in quotes$/,
    )
  })

  it('refuses a bomb of aliases, and depth without end', () => {
    const bomb = `bodies:\n  - name: &a x\n    aliases: &b [${'*a,'.repeat(60)}]\n  - name: B C\n    aliases: [${'*b,'.repeat(60)}]\n`
    expect(faults(bomb)[0]).toMatch(/more than 100 aliases; write the values out$/)
    expect(faults(`bodies: ${'['.repeat(200_000)}`).length).toBe(1)
  })
})

it('reads every key', () => {
  const yaml = `bodies:
  - name: A B
    id: ab
    aliases:
      - A & B
    ambiguous_aliases: [AB]
    abbreviation: AB
    start: 2010
    end: 2012-03
    run_by: c
    successor: d
    source: own
persons: []
`
  const { entries, messages } = readLexicon(yaml, 'names.yaml')
  expect(messages).toEqual([])
  expect(entries).toEqual([
    {
      id: 'ab',
      type: 'body',
      name: 'A B',
      abbreviation: 'AB',
      start: '2010',
      end: '2012-03',
      successor: ['d'],
      runBy: 'c',
      kind: null,
      nation: null,
      source: 'own',
      forms: [
        { text: 'A B', form: 'name', line: 2, column: 11 },
        { text: 'A & B', form: 'alias', line: 5, column: 9 },
        { text: 'AB', form: 'ambiguous', line: 7, column: 19 },
      ],
      file: 'names.yaml',
      line: 2,
      column: 5,
    },
  ])
})

it.each(['', '# nothing\n', 'bodies:\n', '{}', 'bodies: []\n'])('an empty lexicon is none: %j', (yaml) => {
  expect(readLexicon(yaml, 'names.yaml')).toEqual({ entries: [], messages: [] })
})
