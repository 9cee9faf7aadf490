import { describe, expect, test } from 'vitest'
import type { Candidate, Certainty, MentionType } from '../../src/model/mention.ts'
import type { TagContext } from '../../src/model/tagger.ts'
import { overlaps } from '../../src/tag/overlaps.ts'

function candidate(
  type: MentionType,
  start: number,
  end: number,
  certainty: Certainty = 'stated',
): Candidate {
  return { type, start, end, certainty, rule: `${type}/test` }
}

function standing(...candidates: Candidate[]): string[] {
  return overlaps(candidates, {} as TagContext).map(({ type, start, end }) => `${type} ${start}-${end}`)
}

describe('overlaps', () => {
  test('of one type the longest stands', () => {
    expect(standing(candidate('body', 4, 9), candidate('body', 0, 9))).toEqual(['body 0-9'])
  })
  test('of one type and length the surer stands', () => {
    expect(standing(candidate('body', 0, 5, 'inferred'), candidate('body', 2, 7))).toEqual(['body 2-7'])
  })
  test('a body nests in a role', () => {
    expect(standing(candidate('role', 0, 20), candidate('body', 5, 20))).toEqual(['role 0-20', 'body 5-20'])
  })
  test('a date in a law’s name goes', () => {
    expect(standing(candidate('law', 0, 20), candidate('date', 15, 19))).toEqual(['law 0-20'])
  })
  test('a place in a body’s name goes', () => {
    expect(standing(candidate('body', 0, 12), candidate('place', 0, 4))).toEqual(['body 0-12'])
    expect(standing(candidate('money', 0, 15), candidate('place', 0, 2))).toEqual(['money 0-15'])
  })
  test('of a place and its council the council stands', () => {
    expect(standing(candidate('place', 0, 4), candidate('body', 0, 4))).toEqual(['body 0-4'])
  })
  test('a surer person stands against a discovered body', () => {
    expect(standing(candidate('body', 0, 9, 'inferred'), candidate('person', 0, 9))).toEqual(['person 0-9'])
  })
  test('a body that is a person’s surname goes, one with words of its own stays', () => {
    expect(standing(candidate('person', 0, 15), candidate('body', 9, 15))).toEqual(['person 0-15'])
    expect(standing(candidate('person', 0, 15), candidate('body', 9, 22))).toContain('body 9-22')
  })
  test('side by side nothing goes', () => {
    expect(standing(candidate('body', 0, 4), candidate('body', 4, 8))).toEqual(['body 0-4', 'body 4-8'])
  })
})
