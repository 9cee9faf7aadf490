/** Every way in which a query can be wrong: what is said, and where the caret stands. */
import { describe, expect, test } from 'vitest'
import { queryFault } from '../../src/command/query-fault.ts'
import { loadLexicon } from '../../src/lexicon/load.ts'
import { parseQuery } from '../../src/query/parse.ts'
import { prepareQuery } from '../../src/query/prepare.ts'

const { lexicon } = loadLexicon({ builtIn: false, files: [] })

async function faultOf(query: string): Promise<string> {
  const parsed = parseQuery(query)
  const read = 'fault' in parsed ? parsed : await prepareQuery(parsed.query, lexicon)
  return 'fault' in read ? queryFault(query, read.fault) : 'no fault'
}

const OPERAND = 'a word, a "phrase", a /pattern/ or a field was expected'

/** The query, what stands under it, and what is said. */
const FAULTS: readonly (readonly [string, string, string])[] = [
  ['money>=lots', '       ^^^^', 'an amount was expected, such as 100m, £1.5bn or 250000'],
  ['money:10mm', '      ^^^^', 'an amount was expected, such as 100m, £1.5bn or 250000'],
  ['money>=', '       ^', 'a value was expected, such as money>=100m'],
  [
    'money:10m..lots',
    '      ^^^^^^^^^',
    'a range of amounts was expected, such as £10m..£50m, 10m.. or ..50m',
  ],
  ['money:..', '      ^^', 'a range of amounts was expected, such as £10m..£50m, 10m.. or ..50m'],
  ['money:50m..10m', '      ^^^^^^^^', 'the range ends below its beginning; swap the two amounts'],
  ['money:£1m..$5m', '      ^^^^^^^^', 'one currency was expected at both ends of the range'],
  ['money>=1m..5m', '       ^^^^^^', 'a range goes with a colon, such as money:£10m..£50m'],
  ['date:soon', '     ^^^^', 'a date was expected, such as 2017, 2017-03, 2017-03-21, 2016-17 or 2015..2017'],
  [
    'date:2017-13',
    '     ^^^^^^^',
    'a date was expected, such as 2017, 2017-03, 2017-03-21, 2016-17 or 2015..2017',
  ],
  [
    'date:2017-02-30',
    '     ^^^^^^^^^^',
    'a date was expected, such as 2017, 2017-03, 2017-03-21, 2016-17 or 2015..2017',
  ],
  ['deadline<2017..2019', '         ^^^^^^^^^^', 'a range goes with a colon, such as date:2015..2017'],
  ['date:2017..2015', '     ^^^^^^^^^^', 'the range ends before it begins; swap the two dates'],
  ['mony>=3m', '^^^^', 'no field “mony”; did you mean money?'],
  ['body:Ofsted and actoin:cut', '                ^^^^^^', 'no field “actoin”; did you mean action?'],
  ['body>=Ofsted', '    ^^', 'body takes a colon, such as body:DfE; only amounts and dates have an order'],
  [
    'action<cut',
    '      ^',
    'action takes a colon, such as action:announced; only amounts and dates have an order',
  ],
  [
    'action:alocated',
    '       ^^^^^^^^',
    'one of announced, allocated, spent, cut, needed, raised was expected; did you mean action:allocated?',
  ],
  ['strength:zzz', '         ^^^', 'one of firm, intended, tentative was expected'],
  ['body:', '     ^', 'a value was expected, such as body:DfE'],
  ['body:"--"', '     ^^^^', 'a name was expected, such as body:DfE'],
  ['"early help', '^', 'no " closes what this opens'],
  ['body:"Family', '     ^', 'no " closes what this opens'],
  ['/a+', '^', 'no / closes what this opens'],
  ['//', '^^', 'a pattern was expected between the two /'],
  ['a /(?=b)/', '  ^^^^^^^', 'a pattern of RE2 was expected (no look-around, no back references): '],
  [
    '/(/',
    '^^^',
    'a pattern of RE2 was expected (no look-around, no back references): missing closing ): `(`',
  ],
  ['(Ofsted or Ofcom', '^', 'no ) closes this bracket'],
  ['Ofsted)', '      ^', 'this bracket closes none'],
  ['', '^', `${OPERAND}, such as money>=100m`],
  ['()', ' ^', `${OPERAND}, such as money>=100m`],
  ['Ofsted and', '          ^', `${OPERAND} behind “and”, such as money>=100m`],
  ['Ofsted or or Ofcom', '          ^^', `${OPERAND} behind “or”, such as money>=100m`],
  ['not', '   ^', `${OPERAND} behind “not”, such as money>=100m`],
  ['and Ofsted', '^^^', `${OPERAND}, such as money>=100m`],
  ['help & care', '     ^', 'a word was expected; there is no letter or digit in this'],
  ['""', '^^', 'a word was expected; there is no letter or digit in this'],
  ['früh 日本 money>=x', '                 ^', 'an amount was expected, such as 100m, £1.5bn or 250000'],
]

describe('a fault', () => {
  test.each(FAULTS)('%s', async (query, carets, text) => {
    const [first, shown, marks] = (await faultOf(query)).split('\n')
    expect(first).toMatch(/^in the query, at column \d+: /)
    expect(first!.replace(/^in the query, at column \d+: /, '').startsWith(text)).toBe(true)
    expect(shown).toBe(`  ${query}`)
    expect(marks).toBe(`  ${carets}`)
  })

  test('columns count characters, not halves of them', async () => {
    expect(await faultOf('😀a money>=x')).toContain('at column 11:')
  })

  test('nothing in a query reaches the terminal as a command', async () => {
    expect(await faultOf('mony\u001b[31m>=1')).not.toContain('\u001b')
  })

  test('too many brackets', async () => {
    expect(await faultOf(`${'('.repeat(200)}a${')'.repeat(200)}`)).toContain(
      'more than 100 brackets within one another',
    )
  })

  test('an unknown field with nothing near lists them all', async () => {
    expect(await faultOf('https://example.org')).toMatch(/no field “https”; there are money, .*into quotes/)
  })
})
