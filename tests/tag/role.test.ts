import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const NAMED: [string, string[]][] = [
  [
    'The Secretary of State for Children, Schools and Families spoke.',
    ['Secretary of State for Children, Schools and Families'],
  ],
  ['Secretary of State for Education Zyxel Quorn spoke.', ['Secretary of State for Education']],
  ['Network Rail Chief Executive Jo Foxley spoke.', ['Network Rail Chief Executive']],
  [
    'Jo Foxley, Executive Director, Strategy and Resources, spoke.',
    ['Executive Director, Strategy and Resources'],
  ],
  [
    'Secretary of state for levelling up, housing and communities Jo Foxley spoke.',
    ['Secretary of state for levelling up, housing and communities'],
  ],
  ['Until Chancellor Jo Foxley pays, nothing moves.', ['Chancellor']],
  ['Harbour CEO John Foxley spoke.', ['Harbour CEO']],
  ['It was put to the Cabinet Member on Monday.', ['Cabinet Member']],
  ['Jo Foxley is lead member for children’s services there.', ['lead member for children’s services']],
  ['Dear Minister Zyxel Quorn, thank you.', ['Minister']],
  ['The Minister for Children and Families on Monday spoke.', ['Minister for Children and Families']],
  ['The Parliamentary Under-Secretary of State replied.', ['Parliamentary Under-Secretary of State']],
  ['The former Culture Secretary paid.', ['Culture Secretary']],
  ['Shadow housing minister John Foxley agreed.', ['Shadow housing minister']],
  ['The Health and Social Care Secretary came.', ['Health and Social Care Secretary']],
  [
    'The Deputy Prime Minister and the First Minister of Scotland met.',
    ['Deputy Prime Minister', 'First Minister of Scotland'],
  ],
  ['The Children’s Commissioner for Wales agreed.', ['Children’s Commissioner for Wales']],
  ['The Police and Crime Commissioner said no.', ['Police and Crime Commissioner']],
  ['The Director of Adult Services agreed. The Director left.', ['Director of Adult Services', 'Director']],
  ['To the Section 151 Officer, Norfolk', ['Section 151 Officer']],
  ['Jo Foxley, chair of the Widget Board’s pensions committee, spoke.', ['chair of the Widget Board']],
  ['Jo Foxley, chief executive of the Widget Trust, spoke.', ['chief executive of the Widget Trust']],
  ['Jo Foxley, director of policy at the Widget Trust, spoke.', ['director of policy at the Widget Trust']],
  ['Widget Board chair Jo Foxley agreed.', ['Widget Board chair']],
  ['Council leader Jo Foxley agreed.', ['Council leader']],
  ['Labour group leader Jo Foxley agreed.', ['Labour group leader']],
  ['Jo Foxley MP, Chair, and the Paymaster General met.', ['Chair', 'Paymaster General']],
  ['The Performance and Improvement Director left.', ['Performance and Improvement Director']],
  ['Metcalfe (Chair) opened the meeting.', ['Chair']],
  [
    'The minister for science, innovation and technology came.',
    ['minister for science, innovation and technology'],
  ],
  ['The education secretary and the prime minister met.', ['education secretary', 'prime minister']],
  ['Cllr Tony Foxley (Cabinet Member for Adult Services) spoke.', ['Cabinet Member for Adult Services']],
  // role/abbreviation
  [
    'The Comptroller and Auditor General (C&AG) met. The C&AG agreed.',
    ['Comptroller and Auditor General', 'C&AG', 'C&AG'],
  ],
  [
    'His Majesty’s Chief Inspector of Schools, Children’s Services and Skills came.',
    ['Chief Inspector of Schools, Children’s Services and Skills'],
  ],
  [
    'The Chair of Guy’s and St Thomas’ NHS Foundation Trust came.',
    ['Chair of Guy’s and St Thomas’ NHS Foundation Trust'],
  ],
  [
    'Cllr Foxley, Cabinet Member with Portfolio for Children and Young People, spoke.',
    ['Cabinet Member with Portfolio for Children and Young People'],
  ],
  ['To the Secretary of State Department for Transport', ['Secretary of State']],
  ['I will bring up Secretary Foxley.', ['Secretary']],
  ['The Levelling Up Secretary came.', ['Levelling Up Secretary']],
  ['In June, Charity Commission chair Jo Foxley spoke.', ['Charity Commission chair']],
  ['The Presiding Officer (Jo Foxley) spoke.', ['Presiding Officer']],
  ['It was the Auditor General for Zedby and the Quay Panel.', ['Auditor General for Zedby']],
  [
    'Cllr Foxley, Cabinet member for Finance & business Support, spoke.',
    ['Cabinet member for Finance & business Support'],
  ],
  ['EU research and innovation Commissioner Jo Foxley spoke.', ['research and innovation Commissioner']],
  ['Jo Foxley, permanent secretary, Department for Quays, spoke.', ['permanent secretary']],
  ['Jo Foxley, director of finance and audit, Zedby Quays Trust; spoke.', ['director of finance and audit']],
  [
    'Communities and local government minister Jo Foxley spoke.',
    ['Communities and local government minister'],
  ],
  ['It was Jo’s Youth Quays chief executive Al Vexley.', ['Jo’s Youth Quays chief executive']],
  ['She told the mayor of Zedby and Ofsted so.', ['mayor of Zedby']],
  ['He is co-chair of the Quay Forum.', ['co-chair of the Quay Forum']],
  ['Ask the political leader of Zedby Council.', ['political leader of Zedby Council']],
  [
    'Jo Foxley, Service Director Finance and Procurement, spoke.',
    ['Service Director Finance and Procurement'],
  ],
  [
    'Jo Foxley – Assistant Director Children and Families; Al Vexley',
    ['Assistant Director Children and Families'],
  ],
  ['The PM said no, and PM Jo Foxley left.', ['PM', 'PM']],
  ['It was said by the Prime Minister at Prime Minister’s Questions.', ['Prime Minister']],
]

const NONE = [
  'A spokesperson for the charity declined.',
  'Ministers and social workers met directors of services.',
  'Its chief executive, Jo Foxley, agreed.',
  'The Children’s Commissioner’s Office replied.',
  'Any Minister may do so, and a Secretary of State has.',
  'I call the hon. Member in the Chair.',
  'The Office of the Children’s Commissioner replied.',
  'Jo Foxley, director, and others came.',
  'They met at 3 PM sharp.',
]

describe('role', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(mentionsOf('role', text)).toEqual(expected)
  })
  test.each(NONE)('none in: %s', (text) => {
    expect(mentionsOf('role', text)).toEqual([])
  })
})
