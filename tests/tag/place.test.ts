import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const NAMED: [string, string[]][] = [
  ['Families in Wales and Northern Ireland gain.', ['Wales', 'Northern Ireland']],
  ['It is true across the North West of England today.', ['North West of England']],
  ['Clubs in Zedby, Quorndale and Vexworth will shut.', ['Zedby', 'Quorndale', 'Vexworth']],
  ['Clubs in Zedby will shut. The Zedby club owes money.', ['Zedby', 'Zedby']],
  ['Cllr Jo Foxley (Zedby, Con) spoke.', ['Zedby']],
  ['Trains in north west London run late.', ['London']],
  ['A school near Reading needs repair.', ['Reading']],
  ['She lives at Castle Hill with her son.', ['Castle Hill']],
  ['It is home to $5m in Zedby Quays.', ['Zedby Quays']],
  ['The meeting is at 4 Zed Street, London N1 9GU.', ['Zed Street', 'London']],
  ['Teams from Stoke-on-Trent won.', ['Stoke-on-Trent']],
  ['Schools in the Highlands and across the North gain.', ['Highlands', 'North']],
  ['Tom Foxley, of Zedby, was there.', ['Zedby']],
  ['Jo Foxley MP (Labour, Zedby and North Quorn) spoke.', ['Zedby and North Quorn']],
  ['Jo Foxley (Zedby and The Quorns) (Con) asked.', ['Zedby and The Quorns']],
  ['Jo Foxley MP (Labour (Co-op), Birmingham, Zedby) spoke.', ['Birmingham, Zedby']],
  ['Jo Foxley (Conservative - Quorn) asked.', ['Quorn']],
  ['Ships cross the Baltic Sea daily.', ['Baltic Sea']],
  ['Queues grew on the M25 and at the A14 junction.', ['M25', 'A14']],
  ['It joins Interstate 19, State Route 189 and I-10.', ['Interstate 19', 'State Route 189', 'I-10']],
  ['It opened near Foxley Boulevard in Vexley County.', ['Foxley Boulevard', 'Vexley County']],
  ['LONDON – Ministers met.', ['LONDON']],
  ['It runs between Zedby Quay and Plymouth.', ['Zedby Quay', 'Plymouth']],
  ['Homes rose in Brighton, Hove and Portslade.', ['Brighton', 'Hove', 'Portslade']],
  ['They met at the Vexley Road Estate in Battersea.', ['Vexley Road Estate', 'Battersea']],
  ['A Bolton-based charity met.', ['Bolton']],
  [
    'The Quorn Eastern Bypass and the A35 Vexley Bypass closed.',
    ['Quorn Eastern Bypass', 'A35 Vexley Bypass'],
  ],
  ['He said: ‘The UK’s roads are bad.’', ['UK']],
  ['It works in the Quorn and Hartlepool areas.', ['Quorn', 'Hartlepool']],
]

const NONE = [
  'It had $5m in Quay User Revenues.',
  'Reading scores rose in March.',
  'The work of Parliament goes on in English.',
  'The University of London Press replied.',
  'Speaking in the Libraries of both Houses he smiled.',
  'FROM US',
  'Jo Foxley (Labour, the party in office) spoke.',
  'The plan (Phase One and Two) (as amended) began.',
  'Motion S5M was agreed, with grade A1 in I-beam Route planning.',
  'Advances in Shipping and Transport matter.',
  'The split between Zedby and others grew.',
  'Prices in Real Estate rose.',
  'They believe in the Quorn and its worth.',
]

describe('place', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(mentionsOf('place', text)).toEqual(expected)
  })
  test.each(NONE)('none in: %s', (text) => {
    expect(mentionsOf('place', text)).toEqual([])
  })
})
