/** What holds of every picture, whatever it shows. */
import { describe, expect, test } from 'vitest'
import type { Report } from '../../../src/model/report.ts'
import { FORMATS } from '../../../src/render/index.ts'
import { FIGURES } from '../../../src/render/svg/figures.ts'
import { embeddedSvg, standaloneSvg } from '../../../src/render/svg/frame.ts'
import { claims, funding, gbp, timeline } from './made-reports.ts'
import { descendants, partOf, readSvg, wordsOf } from './read-svg.ts'

const HOSTILE = [
  '<script>alert(1)</script>',
  '"\' onload=alert(1) x="',
  ']]>&amp;<!--',
  'a\u0000b\u0007c\uFFFEd\uD800e\u202Ef',
  'שלום עולם',
  '&#x3c;img src=x&#62;',
  '</title></desc></svg><svg>',
  'long '.repeat(2000),
]

const MADE: Readonly<Record<string, (names: readonly string[]) => Report>> = {
  funding: (names) => funding(names.map((name, at) => [name, name, gbp(at, at + 1, at % 2 ? null : at + 3)])),
  claims: (names) => claims(names.map((name) => [name, name, 1])),
  timeline: (names) => timeline(names.map((name) => ['2020-05', 'event', name, name])),
}

const NUMBERED = Array.from({ length: 5000 }, (_, at) => `Thing ${at}`)

test('the list of formats names the reports that have a picture', () => {
  expect(FORMATS.find(({ name }) => name === 'svg')?.reports).toEqual(Object.keys(FIGURES))
})

describe.each(Object.entries(FIGURES))('%s', (name, figure) => {
  const made = MADE[name]!

  test.each([
    ['no row', []],
    ['one row', ['One']],
    ['many rows', NUMBERED],
    ['hostile names', HOSTILE],
  ])('%s: well formed, with title and description, alone and in a page', (_, names) => {
    const picture = figure(made(names))
    const page = readSvg(`<body>${embeddedSvg(picture)}</body>`)
    const roots = [readSvg(standaloneSvg(picture)), ...page.children]
    expect(roots).toHaveLength(3)
    for (const root of roots) {
      const [title, description] = root.children
      expect(title).toMatchObject({ name: 'title' })
      expect(title!.text).not.toBe('')
      expect(description).toMatchObject({ name: 'desc' })
      expect(root.attributes.role).toBe('img')
      expect(root.attributes['aria-labelledby']).toBe(`${title!.attributes.id} ${description!.attributes.id}`)
    }
    const ids = roots.flatMap((root) => descendants(root).flatMap(({ attributes }) => attributes.id ?? []))
    expect(new Set(ids).size).toBe(ids.length)
  })

  test('nothing runs, nothing is loaded, and in a page nothing has a style', () => {
    const picture = figure(made(HOSTILE))
    for (const svg of [standaloneSvg(picture), `<body>${embeddedSvg(picture)}</body>`]) {
      const elements = descendants(readSvg(svg))
      const alone = elements.filter((element) => element.name === 'style')
      expect(alone).toHaveLength(svg.startsWith('<body>') ? 0 : 1)
      for (const { name: element, attributes } of elements) {
        expect(element).toMatch(/^(svg|title|desc|style|g|path|line|rect|text|tspan|circle)$/)
        for (const [key, value] of Object.entries(attributes)) {
          expect(key).not.toMatch(/^on|href|style/)
          expect(value).not.toMatch(/url\(/)
        }
      }
    }
  })

  test('the same bytes each time', () => {
    expect(standaloneSvg(figure(made(NUMBERED)))).toBe(standaloneSvg(figure(made(NUMBERED))))
  })

  test('5,000 rows make no larger a picture than its bounds', () => {
    expect(standaloneSvg(figure(made(NUMBERED))).length).toBeLessThan(60_000)
  })

  test('an empty one says so, wide and narrow', () => {
    const svg = readSvg(standaloneSvg(figure(made([]))))
    for (const part of ['wide', 'narrow'] as const)
      expect(wordsOf(partOf(svg, part)).join(' ')).toMatch(/There is (no|nothing) .*draw/)
  })

  test('numbers have two decimals at most', () => {
    expect(standaloneSvg(figure(made(NUMBERED)))).not.toMatch(/="[^"]*\d\.\d{3,}/)
  })
})
