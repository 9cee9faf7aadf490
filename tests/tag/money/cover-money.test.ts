import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { CoverageEntry } from '../../../src/model/coverage.ts'
import { coverMoney } from '../../../src/tag/money/cover-money.ts'
import { read } from '../../segment/read.ts'
import { candidatesOf } from './read-money.ts'

function cover(text: string): CoverageEntry[] {
  const mentions = candidatesOf(text)
    .sort((a, b) => a.start - b.start)
    .map((candidate, index) => ({
      id: `m${index + 1}`,
      type: candidate.type,
      start: candidate.start,
      end: candidate.end,
      value: candidate.money ?? null,
      entity: null,
      certainty: candidate.certainty,
      rule: candidate.rule,
    }))
  const document = read(text)
  return coverMoney({ ...document, metadata: document.source.given, mentions, messages: [] })
}

describe('coverMoney', () => {
  const table: [string, string[]][] = [
    ['They spent £5 million on it.', ['£ money/symbol m1', 'million money/symbol m1']],
    ['It helps 302 million children.', ['million scale/counts-things null']],
    ['It cost millions of pounds.', ['millions scale/vague null']],
    ['It cost £100,000s in all.', ['£ currency/vague null']],
    ['The table is in £m.', ['£ currency/unit null']],
    ['The table is in £000 throughout.', ['£ currency/unit null']],
    ['A sum of £x is due.', ['£ currency/no-number null']],
    ['It cost ₿5 in all.', ['₿ currency/not-iso-4217 null']],
    ['The Million Women Study began.', ['Million scale/part-of-name null']],
    [
      'Roads got $5 million in MN this year.',
      ['$ money/symbol m1', 'million money/symbol m1', 'MN scale/part-of-name null'],
    ],
    ['See https://example.org/£5m now.', ['https://example.org/£5m inside-url null']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(cover(text).map(({ text: token, rule, mention }) => `${token} ${rule} ${mention}`)).toEqual(
      expected,
    )
  })

  test('nothing in the devset is unexplained', () => {
    const folder = new URL('../../../corpus/devset/', import.meta.url)
    const unexplained = readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .flatMap((name) =>
        cover(readFileSync(new URL(name, folder), 'utf8')).filter((entry) => !entry.explained),
      )
    expect(unexplained).toEqual([])
  })
})
