import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

function speakers(text: string): (string | null)[] {
  return claimsOf(text).map(({ speaker }) => speaker)
}

describe('Whose figure it is', () => {
  test.each([
    ['The charity Barnardo’s said that councils had spent £5 million.', 'Barnardo’s'],
    ['Councils had spent £5 million, says the Local Government Association.', 'Local Government Association'],
    ['According to Unison, councils spent £5 million on agency staff.', 'Unison'],
    ['UNISON called for £50 million.', 'UNISON'],
    ['Barnardo’s put the cost at £96 million.', 'Barnardo’s'],
    ['“We will spend £5 million on roads,” said Jane Smith, the leader of the council.', 'Jane Smith'],
    ['The Labour-run council said that it had spent £5 million.', 'Labour-run council'],
    ['Labour said that it had spent £5 million.', 'Labour'],
    ['The council has spent £5 million on roads.', null],
    ['The winning projects said today that the council had spent £5 million.', null],
    ['The winning clubs said today that the council had spent £5 million.', 'winning clubs'],
    ['Members: (1) agreed the plan; (2) noted that £5 million had been spent on roads.', null],
    ['Jane Smith announced councils will receive £5 million.', 'Jane Smith'],
    ['Jane Smith announced £5 million.', null],
    ['Jane Smith (pictured) said councils would receive £5 million.', 'Jane Smith'],
    ['Unison said that pay would rise but admitted that it would cost £5 million.', 'Unison'],
    ['During a debate the minister said that councils had spent £5 million.', 'minister'],
    ['Jane Smith has confirmed £5 million for buses, which will run daily.', null],
    ['Jane Smith has confirmed the council will spend £5 million.', 'Jane Smith'],
    ['Officials estimated that repairs would cost £90 million.', null],
  ])('%s', (text, expected) => {
    expect(speakers(text)[0]).toBe(expected)
  })

  test('a verb of estimating left out', () => {
    expect(
      speakers(
        'Barnardo’s put it at £96 million and the Local Government Association at a mere £70 million.',
      ),
    ).toEqual(['Barnardo’s', 'Local Government Association'])
  })

  test('a pronoun behind a quotation is the person before', () => {
    expect(
      speakers(
        'Jane Smith, the founder, was asked about it. “They have found £37 billion for it,” she said.',
      ),
    ).toEqual(['Jane Smith'])
  })

  test('a quotation goes on behind a reported clause', () => {
    expect(
      speakers(
        'Labour leader Jane Smith said that ministers had promised help. “They will cut £9 million from us.”',
      ),
    ).toEqual(['Jane Smith'])
  })

  test('a question is nobody’s claim, its answer is', () => {
    const text = `To ask the Secretary of State for Transport, whether £7 million was paid to schools.

Answered on 22 November 2016

The Department has spent £5 million on schools.
`
    expect(claimsOf(text).map(({ money }) => money)).toEqual(['£5 million'])
  })
})
