import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const NAMED: [string, string[]][] = [
  // person/title
  ['We thank Sir Gareth Pemberton for his work.', ['Gareth Pemberton']],
  ['Dame Nkechi Obi-Wells and Cllr Rashid Khan spoke.', ['Nkechi Obi-Wells', 'Rashid Khan']],
  ['Baroness Thornbury of Lower Wick asked about it.', ['Thornbury of Lower Wick']],
  ['Dear Mr Pettigrew,', ['Pettigrew']],
  ['Councillors Hart (Chair), S Hughes and McInnes attended.', ['Hart', 'S Hughes', 'McInnes']],
  ['Coun Penrose said no.', ['Penrose']],
  ['Mr AC Foxley and Ms B Quill came.', ['AC Foxley', 'B Quill']],
  ['Dr R. Steyning Medical Director came.', ['R. Steyning']],
  // person/first-name
  ['A review by Jonathan Ashworthy CBE was published.', ['Jonathan Ashworthy']],
  ['Rachel de Souza and Siân Llewelyn met in June.', ['Rachel de Souza', 'Siân Llewelyn']],
  ['Ben Jones and Gladys Rhodes White spoke.', ['Ben Jones', 'Gladys Rhodes White']],
  ['Edward Mountain (Highlands and Islands) (Con) spoke.', ['Edward Mountain']],
  ['Paul Farmer said no. We heard that Farmer will leave.', ['Paul Farmer', 'Farmer']],
  ['Lord Burns             Lord Layard', ['Burns', 'Layard']],
  ['J. K. Rowling gave money.', ['J. K. Rowling']],
  ['JOHN Trescothick will say so today.', ['JOHN Trescothick']],
  ['My hon. Friend Helen Goodchild spoke.', ['Helen Goodchild']],
  // person/office, person/kind, person/post-nominal
  ['Education Secretary Zyxel Quorn said no.', ['Zyxel Quorn']],
  ['Campaigner Qarl Vexley was there.', ['Qarl Vexley']],
  ['Qarl Vexley MP asked a question.', ['Qarl Vexley']],
  ['President Zelkova spoke to Congress.', ['Zelkova']],
  // person/apposition, person/list
  ['Qarl Vexley, chief executive of the Widget Trust, agreed.', ['Qarl Vexley']],
  ['With Jane Foxley and Qarl Vexley we won.', ['Jane Foxley', 'Qarl Vexley']],
  // person/by, person/line
  ['By JANE FOXLEY Zedby Reporter', ['JANE FOXLEY']],
  ['Jane Foxley and Andy Street agreed.', ['Jane Foxley', 'Andy Street']],
  ['By Qarl Vexley, 5 July 2018', ['Qarl Vexley']],
  ['Yours sincerely\n\nQarl Vexley', ['Qarl Vexley']],
  ['Apologies: Quill, Vexley', ['Quill', 'Vexley']],
  // person/surname, person/repeat
  ['Qarl Vexley MP came. Later Vexley left.', ['Qarl Vexley', 'Vexley']],
  ['Theresa Maybury, 34, from Hull, paid. Theresa Maybury won.', ['Theresa Maybury', 'Theresa Maybury']],
  ['Cllrs R Foxley, A Quill and I Vexley came.', ['R Foxley', 'A Quill', 'I Vexley']],
  ['Sens Jo Foxley and Al Vexley agreed.', ['Jo Foxley', 'Al Vexley']],
  ['Jo Foxley MP was there. Later Jo went on to lead it.', ['Jo Foxley', 'Jo']],
]

const NOBODY = [
  'They will rebuild the Jonathan Ashworthy Quarter soon.',
  'The Joseph Rowntree Foundation gave £5m.',
  'The train left Victoria Station for Milton Keynes.',
  'The Lord Mayor met the Lord Chancellor.',
  'Grant funding rose in May and April.',
  'Grace Period Act rules apply.',
  'My hon. Friend the Member is right.',
  'The George Street surgery will close.',
  'The clinic, in Ambrose Lane, has a scanner.',
  'They opened the Dorothy Foxley Older Adult Unit.',
  'Mr Speaker called the House to order.',
  'A Harbour in Zedby and a Pier were shut.',
  'DOT Announces Grants\n\nIt is out.',
  'They widened U.S. Route 50 today.',
]

describe('person', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(mentionsOf('person', text)).toEqual(expected)
  })
  test.each(NOBODY)('nobody in: %s', (text) => {
    expect(mentionsOf('person', text)).toEqual([])
  })
})
