import { expect, test } from 'vitest'
import { Hyphens } from '../../src/ingest/pdf/hyphens.ts'

test.each<[before: string, after: string, joined: string, words?: string]>([
  ['new educa-', 'tion policy', 'new education policy'],
  ['a long-', 'term plan', 'a long-term plan'],
  ['the co-', 'ordinated plan', 'the co-ordinated plan', 'a co-ordinated plan at last'],
  ['the co-', 'ordinated plan', 'the coordinated plan', 'a coordinated plan at last'],
  ['child-', 'ren and', 'children and'],
  ['we have in-', 'vested more', 'we have invested more'],
  ['a foster-', 'parent scheme', 'a foster-parent scheme', 'each foster home, each parent too'],
  ['a mother-', 'in-law', 'a mother-in-law'],
  ['HUDDER-', 'SFIELD NHS', 'HUDDERSFIELD NHS'],
  ['Anglo-', 'Irish talks', 'Anglo-Irish talks'],
  ['soft\u00ad', 'ly', 'softly'],
  ['from £10-', '15 million', 'from £10-15 million'],
  ['in 2019–', '20 it', 'in 2019–20 it'],
  ['£2 mil -', 'lion', '£2 million', 'a million pounds'],
  ['spe -', 'cial', 'special'],
  ['the plan -', 'which is new', 'the plan - which is new'],
  ['no hyphen', 'here', 'no hyphen here'],
])('%s / %s', (before, after, joined, words = '') => {
  const { text, after: rest } = new Hyphens([words]).join(before, after)
  expect(text + rest).toBe(joined)
})
