/** The tallies and relations of the five documents, and the same with other names and amounts put in place. */
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { MoneyRange } from '../../src/model/report.ts'
import { Corpus } from '../../src/relate/corpus.ts'
import { relate } from '../../src/relate/relate.ts'
import { Relations } from '../../src/relate/relation-between.ts'
import { fundingReport } from '../../src/report/funding.ts'
import { extractText } from '../extract-file.ts'

interface Variant {
  readonly name: string
  /** What stands in the documents, and what is put in its place. */
  readonly changes: readonly (readonly [string, string])[]
  readonly innovation: string
  readonly hubs: string
  readonly sums: {
    readonly innovation: number
    readonly pot: number
    readonly further: number
    readonly workforce: number
    readonly bursaries: number
  }
}

const VARIANTS: readonly Variant[] = [
  {
    name: 'as they are',
    changes: [],
    innovation: 'Children’s Social Care Innovation Programme',
    hubs: 'Family Hubs',
    sums: { innovation: 100e6, pot: 302e6, further: 12e6, workforce: 100e6, bursaries: 800e6 },
  },
  {
    name: 'with other amounts',
    changes: [
      ['£302 million', '£417 million'],
      ['£12 million', '£26 million'],
      ['£100 million', '£230 million'],
      ['£800 million', '£650 million'],
    ],
    innovation: 'Children’s Social Care Innovation Programme',
    hubs: 'Family Hubs',
    sums: { innovation: 230e6, pot: 417e6, further: 26e6, workforce: 230e6, bursaries: 650e6 },
  },
  {
    name: 'with other programmes',
    changes: [
      ['Family Hubs', 'Sure Start'],
      ['Children’s Social Care Innovation Programme', 'Pupil Premium'],
    ],
    innovation: 'Pupil Premium',
    hubs: 'Sure Start',
    sums: { innovation: 100e6, pot: 302e6, further: 12e6, workforce: 100e6, bursaries: 800e6 },
  },
]

function relatedFive(changes: Variant['changes']) {
  const corpus = new Corpus()
  const folder = 'corpus/documents'
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith('.txt'))
    .sort()) {
    let text = readFileSync(`${folder}/${name}`, 'utf8')
    for (const [from, to] of changes) text = text.replaceAll(from, to)
    corpus.add(extractText(text, name))
  }
  return relate(corpus.ordered())
}

describe.each(VARIANTS)('the five documents $name', ({ changes, innovation, hubs, sums }) => {
  const related = relatedFive(changes)
  const report = fundingReport(related, { by: 'programme' })
  const bounds = (thing: string): MoneyRange | null => {
    const rows = report.rows.filter(({ cells: [name] }) => name?.kind === 'text' && name.text === thing)
    const cell = rows[0]?.cells[2]
    return cell?.kind === 'range' && rows.length === 1 ? cell.range : null
  }
  const exactly = (amount: number) => ({ low: amount, best: amount, high: amount, currency: 'GBP' })
  const sumOf = (amount: number, document: string) =>
    related.sums.find(
      ({ claims, amount: one }) => one?.face === amount && claims[0]!.source.document.startsWith(document),
    )!

  test('one sum for the programme of 2015', () => {
    expect(bounds(innovation)).toEqual(exactly(sums.innovation))
  })

  test('two pots in addition to one another', () => {
    expect(bounds(hubs)).toEqual(exactly(sums.pot + sums.further))
    const relation = new Relations(related).between(sumOf(sums.further, '003'), sumOf(sums.pot, '003'))
    expect(relation.kind).toBe('in-addition')
  })

  test('equal figures for different things are different money', () => {
    const relation = new Relations(related).between(
      sumOf(sums.innovation, '001'),
      sumOf(sums.workforce, '003'),
    )
    expect(relation.kind).toBe('distinct')
  })

  test('each of the five sums stands by itself, none twice', () => {
    expect(related.sums.map(({ claims }) => claims.length)).toEqual([1, 1, 1, 1, 1])
    expect(related.parts.size).toBe(0)
  })

  test.each(['Frontline Programme', 'Step Up to Social Work'])(
    'no share of the sum for bursaries is given to %s',
    (thing) => {
      expect(bounds(thing)).toEqual({ low: 0, best: 0, high: null, currency: 'GBP' })
    },
  )

  test('a sum over its figure is open above', () => {
    expect(sumOf(sums.bursaries, '000').amount).toMatchObject({ min: sums.bursaries, max: null })
  })
})
