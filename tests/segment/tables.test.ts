import { expect, test } from 'vitest'
import { read } from './read.ts'

/** Rows as `column=content`, header rows behind `#`. */
function tablesOf(text: string): string[][] {
  return read(text).tables.map((table) =>
    table.rows.map(
      (row) =>
        `${row.header ? '# ' : ''}${row.cells.map((cell) => `${cell.column}=${text.slice(cell.start, cell.end)}`).join(' ')}`,
    ),
  )
}

const cases: [name: string, text: string, expected: string[][]][] = [
  [
    'set with spaces, two header rows',
    '               2014/15      2015/16\n                  £000         £000\nYouth clubs        420          380\nVolunteers        (30)           –',
    [['# 1=2014/15 2=2015/16', '# 1=£000 2=£000', '0=Youth clubs 1=420 2=380', '0=Volunteers 1=(30) 2=–']],
  ],
  [
    'a gap in a row',
    'Area      2019    2020\nNorthby      4       5\nSouthby              6',
    [['# 0=Area 1=2019 2=2020', '0=Northby 1=4 2=5', '0=Southby 2=6']],
  ],
  [
    'tabs with an empty cell',
    'Grant\t2014\t2015\nYouth\t12\t14\nTotal\t\t15',
    [['# 0=Grant 1=2014 2=2015', '0=Youth 1=12 2=14', '0=Total 2=15']],
  ],
  ['Markdown', '| Area | Sum |\n|------|----:|\n| Northby | £4m |', [['# 0=Area 1=Sum', '0=Northby 1=£4m']]],
  [
    'pipes without a frame',
    'Area | 2019\nNorthby | £4m\nSouthby | £5m',
    [['# 0=Area 1=2019', '0=Northby 1=£4m', '0=Southby 1=£5m']],
  ],
  [
    'cells one below the other',
    'The sums are below.\n\nCouncil\n\nGrant\n\nNorthby Borough Council\n\n£75,840\n\nSouthby\n\n£73,460\n\nEastby\n\n£42,203\n\nThat is all.',
    [
      [
        '# 0=Council 1=Grant',
        '0=Northby Borough Council 1=£75,840',
        '0=Southby 1=£73,460',
        '0=Eastby 1=£42,203',
      ],
    ],
  ],
  [
    'cells one below the other, two figures',
    'Area\n2019\n2020\nNorthby\n4\n5\nSouthby\n6\n–\nEastby\n8\n9',
    [['# 0=Area 1=2019 2=2020', '0=Northby 1=4 2=5', '0=Southby 1=6 2=–', '0=Eastby 1=8 2=9']],
  ],
  ['two labels with figures are no table', 'Northby\n\n£75,840\n\nSouthby\n\n£73,460', []],
  ['two spaces behind a stop', 'It is late.  It is dear.\nIt is 5.  It is 6.', []],
  ['one row is no table', 'Northby      4       5', []],
  ['words in columns are none without figures', 'Ada Quist     Chair\nBen Osei      Clerk', []],
  ['hanging numbers', '1.1    The board met in May and talked.\n1.2    It spent 5.', []],
]

test.each(cases)('%s', (_, text, expected) => {
  expect(tablesOf(text)).toEqual(expected)
})

test('the short block above is the caption', () => {
  const text =
    'Table 2: Grants (£ million)\n\nArea      2019    2020\nNorthby      4       5\nSouthby      7       6'
  const { blocks, tables } = read(text)
  expect(tables[0]!.caption).toBe(0)
  expect(blocks.map((block) => block.kind)).toEqual(['heading', 'table-row', 'table-row', 'table-row'])
})

test('a table among teasers is furniture and no table', () => {
  const prose =
    'The council met on Monday to talk about the future of its libraries and of all the people in them.'
  const text = `${prose}\n\n${prose}\n\nRelated articles\n\nArea      2019    2020\nNorthby      4       5`
  const { tables, blocks } = read(text)
  expect(tables).toEqual([])
  expect(blocks).toHaveLength(2)
})
