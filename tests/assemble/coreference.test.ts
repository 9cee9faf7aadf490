import { describe, expect, test } from 'vitest'
import { extractText } from '../extract-file.ts'
import { claimsOf } from './claims-of.ts'

describe('Whom a pronoun stands for', () => {
  test.each([
    [
      'he, she: the person before',
      'Jane Smith leads the council. She said that libraries had cost £5 million.',
      'Jane Smith',
    ],
    [
      'her note: the person before',
      'We heard Jane Smith in May. Her letter says that £9 million was lent to schools.',
      'Jane Smith',
    ],
    [
      'it: the body that acts',
      'Ofsted published the figures. It said that councils had spent £5 million.',
      'Ofsted',
    ],
    [
      'they: the body whose spokesperson spoke',
      'A Home Office spokesperson denied it. “We will spend £5 million on patrols,” they said.',
      'Home Office',
    ],
    ['this: nobody', 'Ofsted published the figures. This says that councils spent £5 million.', null],
  ])('%s', (_, text, expected) => {
    expect(claimsOf(text)[0]?.speaker ?? null).toBe(expected)
  })

  test('the department is the one named before', () => {
    const { funding } = extractText(
      'The Department for Education ran the scheme. The Department has spent £5 million on schools.',
    )
    expect(funding[0]?.funder?.entity).toBe('department-for-education')
  })
})
