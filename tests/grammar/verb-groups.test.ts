import { describe, expect, test } from 'vitest'
import { verbGroups } from '../../src/grammar/verb-groups.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

/** The heads of the sentence's verb groups. */
function verbsOf(text: string): string[] {
  const tokens = tokenise(text, new Vocabulary())
  return verbGroups(tokens, 0, tokens.count).map(({ head }) => tokens.raw(head))
}

describe('Nouns that are spelt as verbs', () => {
  test.each([
    ['plurals behind a past verb', 'Ministers announced plans for a bridge.', ['announced']],
    ['a verb behind its subject', 'The minister plans to open a bridge.', ['plans', 'open']],
    ['plurals behind an adjective', 'They paid out in new awards to clubs.', ['paid']],
    ['plurals that take no infinitive', 'It asked the parish boards to build a bridge.', ['asked', 'build']],
    ['plurals before a gerund', 'It gave grants to green projects building boats.', ['gave', 'building']],
    ['verbs before a gerund', 'The council stops building boats.', ['stops', 'building']],
    ['a fund of a sum', 'The council announces a £5m fund to mend roofs.', ['announces', 'mend']],
    ['a plan of a sum', 'Council launches £5 million rescue plan to mend roofs.', ['launches', 'mend']],
    ['a verb behind a sum', 'The £5 million funds a bridge.', ['funds']],
    ['costs foretold', 'The forecast costs rose.', ['rose']],
    ['fields', 'The funding for bridges over this period fell.', ['fell']],
    ['fields behind a preposition', 'It bid for funding from the pot.', ['bid']],
    ['an act named like a field', 'It began by funding bridges.', ['began', 'funding']],
    ['an act with its sum', 'It is a club funding 40 bridges.', ['is', 'funding']],
  ])('%s', (_, text, expected) => {
    expect(verbsOf(text)).toEqual(expected)
  })
})

describe('What stands between an auxiliary and its verb, or behind a participle', () => {
  test.each([
    ['a day in brackets', 'The minister has today (Friday, 5 August) announced it.', ['announced']],
    ['brackets before a noun', 'The minister has (since Friday) a plan.', ['has']],
    ['what is announced', 'The clubs announced today are small.', ['are']],
    ['who announced', 'The clubs announced today they are small.', ['announced', 'are']],
  ])('%s', (_, text, expected) => {
    const tokens = tokenise(text, new Vocabulary())
    const finite = verbGroups(tokens, 0, tokens.count).filter(({ form }) => form === 'finite')
    expect(finite.map(({ head }) => tokens.raw(head))).toEqual(expected)
  })
})
