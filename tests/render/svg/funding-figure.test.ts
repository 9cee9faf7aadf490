/** Bars of funding: what is drawn is what the table says. */
import { describe, expect, test } from 'vitest'
import { rangeText } from '../../../src/render/money-text.ts'
import { standaloneSvg } from '../../../src/render/svg/frame.ts'
import { MOST_BARS } from '../../../src/render/svg/funding-bars.ts'
import { fundingFigure } from '../../../src/render/svg/funding-figure.ts'
import { type FundingLine, funding, gbp } from './made-reports.ts'
import { descendants, type Element, partOf, readSvg, wordsOf } from './read-svg.ts'

function drawn(lines: readonly FundingLine[]) {
  const svg = readSvg(standaloneSvg(fundingFigure(funding(lines))))
  return { svg, wide: partOf(svg, 'wide'), narrow: partOf(svg, 'narrow') }
}

/** What bears this tooltip. */
function partsWith(part: Element, title: string): Element[] {
  return descendants(part).filter(({ children }) =>
    children.some((child) => child.name === 'title' && child.text === title),
  )
}

const LINES: readonly FundingLine[] = [
  ['Hubs', 'committed', gbp(200e6, 200e6, 200e6)],
  ['Hubs', 'spent', gbp(50e6, 100e6, 150e6)],
  ['Grants', 'spent', gbp(400e6, 400e6, null)],
  ['Shares', 'spent', gbp(0, 0, null)],
]

describe.each(['wide', 'narrow'] as const)('%s', (name) => {
  const part = drawn(LINES)[name]

  test('every row stands with its words, things by their largest', () => {
    const words = wordsOf(part).filter((one) => /^(Hubs|Grants|Shares|committed|spent)/.test(one))
    expect(words).toEqual([
      'Grants',
      'Hubs',
      'Shares',
      'spent  £400m – £400m – open',
      'committed  £200m',
      'spent  £50m – £100m – £150m',
      'spent  undecided: £0 – £0 – open',
    ])
  })

  test('bars are as long as their sums', () => {
    const [certain, probable, excluded] = partsWith(part, 'Hubs, spent: £50m – £100m – £150m')
    const [whole] = partsWith(part, 'Hubs, committed: £200m')
    const scale = Number(whole!.attributes.width) / 200
    expect(Number(certain!.attributes.width)).toBeCloseTo(50 * scale, 1)
    expect(Number(probable!.attributes.width)).toBeCloseTo(50 * scale, 1)
    const [from, to] = excluded!.attributes.d!.match(/[\d.]+/g)!.filter((_, at) => at % 2 === 0)
    expect(Number(to) - Number(from)).toBeCloseTo(50 * scale, 1)
  })

  test('an open end is dashed', () => {
    const [, open] = partsWith(part, 'Grants, spent: £400m – £400m – open')
    const group = descendants(part).find(({ children }) => children.includes(open!))
    expect(group!.attributes['stroke-dasharray']).toBeDefined()
  })
})

test('the description has the figures of the table', () => {
  const { svg } = drawn(LINES)
  const description = svg.children[1]!.text
  for (const [thing, stage, range] of LINES) {
    expect(description).toContain(`${thing}, ${stage}: `)
    expect(description).toContain(rangeText(range!))
  }
})

test('rows without a sum are left out with a word', () => {
  const { wide } = drawn([
    ['Hubs', 'spent', gbp(1, 1, 1)],
    ['Rates', 'spent', null],
  ])
  expect(wordsOf(wide).join(' ')).toContain('In the table only: 1 row without a sum')
  expect(wordsOf(wide)).not.toContain('Rates')
})

test('each currency has a scale of its own', () => {
  const { wide } = drawn([
    ['A', 'spent', gbp(10e6, 10e6, 10e6)],
    ['B', 'spent', gbp(20e6, 20e6, 20e6, 'USD')],
  ])
  expect(wordsOf(wide)).toEqual(expect.arrayContaining(['£10m', '$20m']))
  expect(wordsOf(wide).join(' ')).toContain('Every axis')
})

test('small sums are not drawn on the scale of great ones', () => {
  const { wide } = drawn([
    ['A', 'spent', gbp(10e9, 10e9, 10e9)],
    ['B', 'spent', gbp(10e6, 10e6, 10e6)],
  ])
  const [great] = partsWith(wide, 'A, spent: £10bn')
  const [small] = partsWith(wide, 'B, spent: £10m')
  expect(small!.attributes.width).toBe(great!.attributes.width)
})

test('the largest are drawn, and how many more there are is said', () => {
  const lines = Array.from(
    { length: 5000 },
    (_, at): FundingLine => [`Thing ${at}`, 'spent', gbp(at, at, at)],
  )
  const { wide } = drawn(lines)
  const words = wordsOf(wide)
  expect(words).toContain('Thing 4999')
  expect(words).not.toContain('Thing 1')
  expect(words.join(' ')).toContain(`${5000 - MOST_BARS} more rows are in the table`)
})

test('a long name is shortened, and told in full where a pointer rests', () => {
  const name = `A fund for ${'the great and the small '.repeat(8)}`.trim()
  const { narrow } = drawn([[name, 'spent', gbp(1, 1, 1)]])
  const heading = descendants(narrow).find(({ text }) => text.startsWith('A fund for') && text.endsWith('…'))
  expect(heading!.children.map(({ text }) => text)).toEqual([name])
})
