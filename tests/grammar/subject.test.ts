import { describe, expect, test } from 'vitest'
import { subjectOf } from '../../src/grammar/subject.ts'
import { verbGroups } from '../../src/grammar/verb-groups.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

/** Subject of the verb group whose main verb is written so. */
function subject(text: string, verb: string): string | null {
  const tokens = tokenise(text, new Vocabulary())
  const groups = verbGroups(tokens, 0, tokens.count)
  const index = groups.findIndex((group) => tokens.raw(group.head) === verb)
  const phrase = subjectOf(tokens, groups, index, 0)
  return phrase === null ? null : text.slice(tokens.start[phrase.firstToken], tokens.end[phrase.endToken - 1])
}

describe('subjectOf', () => {
  const table: [string, string, string | null][] = [
    ['The board will publish a plan and intends to consult.', 'intends', 'The board'],
    ['The fund, which opens on Monday, will pay for nurseries.', 'pay', 'The fund'],
    [
      'Hiring, retention and training of nurses has been paid for.',
      'paid',
      'Hiring, retention and training of nurses',
    ],
    [
      'In Kent, retention and training of nurses has improved.',
      'improved',
      'retention and training of nurses',
    ],
    ['We back schools so they have the books they want, spending £5m.', 'spending', 'We'],
  ]
  test.each(table)('%s (%s)', (text, verb, expected) => {
    expect(subject(text, verb)).toBe(expected)
  })
})
