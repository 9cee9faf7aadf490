import { expect, test } from 'vitest'
import { mayBeVerbOf, VerbForm, verbOf } from '../../src/grammar/verb-forms.ts'

const { Base, Third, Past, Participle, Gerund } = VerbForm

test.each([
  ['invest', 'invest', Base],
  ['invests', 'invest', Third],
  ['publishes', 'publish', Third],
  ['copies', 'copy', Third],
  ['planned', 'plan', Past | Participle],
  ['copied', 'copy', Past | Participle],
  ['hoped', 'hope', Past | Participle],
  ['spent', 'spend', Past | Participle],
  ['gave', 'give', Past],
  ['given', 'give', Participle],
  ['tying', 'tie', Gerund],
  ['agreeing', 'agree', Gerund],
  ['cutting', 'cut', Gerund],
  ['cut', 'cut', Base | Past | Participle],
  ['focused', 'focus', Past | Participle],
  ['targetted', 'target', Past | Participle],
])('%s is a form of %s', (word, lemma, forms) => {
  expect(verbOf(word)).toMatchObject({ lemma, forms })
})

test.each(['child', 'children', 'need’s', 'thing', 'bed', 'gived', 'ing', ''])('%s is none', (word) => {
  expect(verbOf(word)).toBeUndefined()
})

test('a word that is a noun more often says so', () => {
  expect(verbOf('funds')).toMatchObject({ lemma: 'fund', nounLike: true })
  expect(verbOf('funds')).toBe(verbOf('funds'))
})

test.each([
  ['opened', true],
  ['open', true],
  ['zorbed', false],
  // No list knows it: its lemma is the word itself.
  ['zorb', true],
  ['door', false],
])('%s may be the verb of a group with a lemma asked for: %s', (word, expected) => {
  expect(mayBeVerbOf(word, new Set(['open', 'zorb']))).toBe(expected)
})
