import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const NAMED: [string, string[]][] = [
  // publication/fiscal
  ['The 2021 Spending Review and the Autumn Budget 2024 said so.', ['Spending Review', 'Autumn Budget 2024']],
  ['We will say more in the Budget on 4 December.', ['Budget']],
  ['The Programme for Government 2023-24 has it.', ['Programme for Government 2023-24']],
  // publication/title-form
  ['Jo Foxley’s Review of Widget Care was welcomed.', ['Review of Widget Care']],
  ['The Widget Homes White Paper came out.', ['Widget Homes White Paper']],
  ['It came out as a Widget Guide in May.', ['Widget Guide']],
  [
    'See the Widget Agency Annual Report and Accounts 2019-20.',
    ['Widget Agency Annual Report and Accounts 2019-20'],
  ],
  ['The Ten Year Strategy for Widgets published today is long.', ['Ten Year Strategy for Widgets']],
  // publication/quoted, publication/italic
  ['In a paper called ‘Mending our broken widgets’ it says so.', ['Mending our broken widgets']],
  ['Read _The State of the Widget_ today.', ['The State of the Widget']],
  // publication/after-noun, publication/published, publication/colon, publication/named
  [
    'Its last report, Supporting families through widgets, was published in May.',
    ['Supporting families through widgets'],
  ],
  [
    'The department published Widget reform: a plan for change, setting out more.',
    ['Widget reform: a plan for change'],
  ],
  ['It examined waiting—Inpatient waiting in Zedland (HC 221, 2001-02).', ['Inpatient waiting in Zedland']],
  ['It builds on Widgets: a plan for growth, published in May.', ['Widgets: a plan for growth']],
  // publication/beside-noun, publication/behind-author
  [
    'I read it in the report Trust and Candour in the Widget Board.',
    ['Trust and Candour in the Widget Board'],
  ],
  ['They cite a report by the Widget Board, The Long Road to Candour, in May.', ['The Long Road to Candour']],
  ['As the Caring for Widgets and People strategy set out, all is well.', ['Caring for Widgets and People']],
]

const NONE = [
  'An independent review of widget care was published.',
  'Each child has an Education, Health and Care Plan.',
  'This was the Fifth Report of Session 2017–19.',
  'A Serious Case Review followed.',
  'The report Department for Widgets and Homes staff wrote is out.',
  'A report by the WB, Department for Widgets and Homes, is out.',
  'He said: “Nobody is to blame for this.”',
  'They run the “Step Over” scheme.',
  'The Cabinet considered the Report of the County Treasurer.',
]

describe('publication', () => {
  test.each(NAMED)('%s', (text, expected) => {
    expect(mentionsOf('publication', text)).toEqual(expected)
  })
  test.each(NONE)('none in: %s', (text) => {
    expect(mentionsOf('publication', text)).toEqual([])
  })
})
