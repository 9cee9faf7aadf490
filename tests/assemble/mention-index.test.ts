import { describe, expect, it } from 'vitest'
import { ALL_TYPES, MentionIndex, typesOf } from '../../src/assemble/mention-index.ts'
import type { Certainty, Mention, MentionType } from '../../src/model/mention.ts'

function mention(
  id: string,
  type: MentionType,
  start: number,
  end: number,
  certainty: Certainty = 'stated',
): Mention {
  return { id, type, start, end, certainty, value: null, entity: null, rule: 'test/rule' }
}

const index = new MentionIndex([
  mention('m1', 'body', 0, 20),
  mention('m2', 'place', 4, 9),
  mention('m3', 'date', 30, 40, 'possible'),
  ...Array.from({ length: 20 }, (_, at) => mention(`m${at + 4}`, 'money', 50 + 10 * at, 55 + 10 * at)),
  mention('m24', 'body', 300, 320),
])
const ids = (mentions: readonly Mention[]) => mentions.map(({ id }) => id)

describe('MentionIndex', () => {
  it.each([
    [0, 20, ALL_TYPES, ['m1', 'm2']],
    [0, 10, ALL_TYPES, ['m2']],
    [25, 45, ALL_TYPES, []],
    [230, 330, typesOf('money', 'body'), ['m22', 'm23', 'm24']],
    [0, 330, typesOf('body'), ['m1', 'm24']],
    [49, 56, typesOf('date'), []],
  ])('finds what lies wholly in %i to %i', (start, end, types, expected) => {
    expect(ids(index.within(start, end, types))).toEqual(expected)
    expect(index.first(start, end, types)?.id).toBe(expected[0])
    expect(index.last(start, end, types)?.id).toBe(expected.at(-1))
  })

  it('finds the mention that words are, not one inside them', () => {
    expect(index.exactly(4, 9)?.id).toBe('m2')
    expect(index.exactly(0, 9)).toBeUndefined()
  })
})
