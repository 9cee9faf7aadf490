import { describe, expect, test } from 'vitest'
import { processorTime } from '../processor-time.ts'
import { mentionsOf } from './mentions-of.ts'

/** One that each rule matches. */
const BODIES: [string, string, string[]][] = [
  [
    'a head closes the name',
    'Last week the Harbour Lights Scrutiny Panel met.',
    ['Harbour Lights Scrutiny Panel'],
  ],
  ['and joins subjects', 'The Parks and Young People Panel met.', ['Parks and Young People Panel']],
  [
    'and joins police to crime',
    'The Northby Police and Crime Panel met.',
    ['Northby Police and Crime Panel'],
  ],
  ['a head opens the name', 'She wrote to the Institute for Quiet Rivers.', ['Institute for Quiet Rivers']],
  [
    'a list of subjects',
    'It was the Department for Canals, Harbours and Trade.',
    ['Department for Canals, Harbours and Trade'],
  ],
  ['the possessive stays outside', 'The Harbour Trust’s budget fell.', ['Harbour Trust']],
  ['a possessive within', 'The National Tenants’ Forum agreed.', ['National Tenants’ Forum']],
  ['an owner and its board', 'The LGA’s Rivers and Lakes Board met.', ['LGA', 'Rivers and Lakes Board']],
  [
    'a bracketed abbreviation and later',
    'The Quiet Rivers Trust (QRT) met. We told the QRT so.',
    ['Quiet Rivers Trust', 'QRT', 'QRT'],
  ],
  ['the head alone', 'The Quiet Rivers Trust met. The Trust agreed.', ['Quiet Rivers Trust', 'Trust']],
  ['a charity', 'The charity Plumbline gave £3m.', ['Plumbline']],
  ['an apposition', 'Plumbline Homes, a charity based in Leeds, closed.', ['Plumbline Homes']],
  ['a spokesperson', 'A spokesperson for Plumbline said so.', ['Plumbline']],
  ['an abbreviation that says', 'Yesterday the QRTF warned of cuts.', ['QRTF']],
  ['a newspaper told', 'She told the Pendle Clarion Gazette: “No.”', ['Pendle Clarion Gazette']],
  ['a word with a capital within', 'Jo Foxley of PlumbLine spoke to Ann MacAlister.', ['PlumbLine']],
  [
    'a body before an office',
    'Harbour Trust Chief Executive Jo Foxley and Office of Quiet Rivers staff met.',
    ['Harbour Trust', 'Office of Quiet Rivers'],
  ],
  [
    'a list that ends with a comma and and',
    'The Department of Canals, Youth, and Families met.',
    ['Department of Canals, Youth, and Families'],
  ],
  ['the government with a gerund', 'She wrote to the government urging change.', ['government']],
  ['the government with a bare verb', 'The Government decide which plans go on.', ['Government']],
  ['a state’s department', 'The Idaho Department of Health closed it.', ['Idaho Department of Health']],
  [
    'councils that each receive',
    'Kent, Surrey and Essex will each receive £2m.',
    ['Kent', 'Surrey', 'Essex'],
  ],
  ['a council by its letters', 'Bradford DC apologised.', ['Bradford DC']],
  ['a kind of body in two words', 'The professional body Plumbmark said so.', ['Plumbmark']],
  ['a gerund before a name', 'Addressing Parliament, she spoke.', ['Parliament']],
  ['councils between dashes', 'It has two councils – Sefton and Wirral – now.', ['Sefton', 'Wirral']],
  ['a party in brackets', 'Jo Foxley (Zedby, Con) spoke.', ['Con']],
  ['a company', 'It was run by Plumbline Care plc.', ['Plumbline Care plc']],
  ['a nation ends the name', 'It came from Plumbline Scotland last year.', ['Plumbline Scotland']],
  ['council in lower case', 'He wrote to Surrey county council.', ['Surrey county council']],
  [
    'members of a list',
    'Grants went to Ofsted, Plumbline, Barnardo’s and Nacro.',
    ['Ofsted', 'Plumbline', 'Barnardo’s', 'Nacro'],
  ],
  [
    'a letter wrong',
    'The Quiet Rivers Alliance met. The Quiet Rivres Alliance agreed.',
    ['Quiet Rivers Alliance', 'Quiet Rivres Alliance'],
  ],
  [
    'names side by side',
    'We met Action for Children and National Children’s Bureau.',
    ['Action for Children', 'National Children’s Bureau'],
  ],
  ['a title in capitals on every word', 'Ofsted Visits Seven Homes\n\nIt is out.', ['Ofsted']],
  ['a place that stands for its council', 'Hampshire are now running the service.', ['Hampshire']],
  ['a council by its children’s services', 'It oversees Kent’s children’s services.', ['Kent']],
  ['a council as an example', 'Some authorities, such as Doncaster, improved.', ['Doncaster']],
  ['councils in a list', 'Leeds, Hull and Surrey have agreed to pay.', ['Leeds', 'Hull', 'Surrey']],
  ['councils in a table', 'Blackpool: £1,250,000\nBradford: £1,400,000', ['Blackpool', 'Bradford']],
  ['a common word that says', 'Shelter has called for more homes.', ['Shelter']],
  [
    'the government as actor',
    'The Government has said that government will act.',
    ['Government', 'government'],
  ],
  ['the government’s', 'This is the government’s plan.', ['government']],
  ['who acts from a place', 'It suits Whitehall well.', ['Whitehall']],
  ['the House', 'I can tell the House that it will be built.', ['House']],
  ['Cabinet', 'Cabinet agreed the plan on Monday.', ['Cabinet']],
  ['boards in a list', 'Fife and Tayside boards will gain.', ['Fife', 'Tayside']],
  ['boards behind one in full', 'It helps NHS Orkney, Fife and Tayside.', ['NHS Orkney', 'Fife', 'Tayside']],
  ['boards as examples', 'Some boards, such as Grampian, overspent.', ['Grampian']],
  ['a board that gets its share', 'Of the boards, Fife gets £2m, Tayside will get £1m.', ['Fife', 'Tayside']],
  ['kinds of councils', 'Kent and Essex county councils agreed.', ['Kent', 'Essex']],
  ['a public kind in lower case', 'The Quorn Vale health board met.', ['Quorn Vale health board']],
  [
    'a public kind behind two places',
    'The Leeds and Bradford local enterprise partnership met.',
    ['Leeds and Bradford local enterprise partnership'],
  ],
  ['the letters of its kind', 'She chairs Betsi Cadwaladr UHB this year.', ['Betsi Cadwaladr UHB']],
  [
    'a division',
    'The Division of Child Safety and Permanency met.',
    ['Division of Child Safety and Permanency'],
  ],
  [
    'a directorate-general',
    'The Directorate-General for Canals and Transport met.',
    ['Directorate-General for Canals and Transport'],
  ],
  ['the executive committee', 'The Executive Committee met.', ['Executive Committee']],
  [
    'an owner behind the article',
    'The Quill’s Register Foundation gave it.',
    ['Quill’s Register Foundation'],
  ],
  [
    'the last part of a line',
    'Jo Foxley, Commissioner, Quorn Vale Transport Commission',
    ['Quorn Vale Transport Commission'],
  ],
  [
    'a kind behind its name',
    'The Quorn Hospitals NHS Trust met. The NHS Trust paid.',
    ['Quorn Hospitals NHS Trust', 'NHS Trust'],
  ],
  ['a Welsh name', 'She was taken to Ysbyty Glan Quorn that day.', ['Ysbyty Glan Quorn']],
  ['a department’s committee', 'The Home Office Select Committee met.', ['Home Office Select Committee']],
  [
    'an area whose board is spoken of',
    'Cardiff and Vale are paying more, and the health board knows.',
    ['Cardiff and Vale'],
  ],
  [
    'a council that is never named',
    'Staff of the County Council asked the Council.',
    ['County Council', 'Council'],
  ],
  ['a quoted scheme’s council', 'Hull’s ‘Quiet Streets’ scheme grew.', ['Hull']],
  ['a Welsh college with an article', 'It is the Coleg y Quorn campus.', ['Coleg y Quorn']],
  ['a tribe', 'The Upper Quorn Tribe received $21m.', ['Upper Quorn Tribe']],
  [
    'who gets a sum',
    'Among them is Quorn Crossroads Caring for Rowers, which will gain £498, and Rowers North East which will be awarded £4m.',
    ['Quorn Crossroads Caring for Rowers', 'Rowers North East'],
  ],
  ['who runs something', 'It is a project run by Gallery Rowers.', ['Gallery Rowers']],
  [
    'a state’s department behind its state',
    'The Idaho State Department of Quays met.',
    ['Idaho State Department of Quays'],
  ],
  [
    'members of a list that are places elsewhere',
    'They met Ofsted, Nacro, Notting Hill, Plumbline and Barnardo’s.',
    ['Ofsted', 'Nacro', 'Notting Hill', 'Plumbline', 'Barnardo’s'],
  ],
  ['the party of a member', 'A Liberal Democrat MSP spoke.', ['Liberal Democrat']],
  ['a task force', 'The Quay Task Force met. The Task Force agreed.', ['Quay Task Force', 'Task Force']],
  [
    'a professor’s university',
    'University of Quorn Distinguished Professor Jo Foxley spoke.',
    ['University of Quorn'],
  ],
  ['who gets a sum for years', 'QDSU has received a five-year, $20-million grant.', ['QDSU']],
  [
    'chiefs and their council',
    'It was led by the National Quay Chief’s Council.',
    ['National Quay Chief’s Council'],
  ],
  [
    'a body of another one',
    'A report by the University of Hull’s Quay Health Policy Commission is out.',
    ['University of Hull', 'Quay Health Policy Commission'],
  ],
  ['a news agency', 'Prices rose, wrote Zhinua news agency.', ['Zhinua']],
  ['a charity organisation', 'Ask the charity organisation Mission Quorn.', ['Mission Quorn']],
]

/** One that each rule must not match. */
const NONE: [string, string][] = [
  ['a kind of place', 'A path leads from the square into the Town Centre.'],
  ['government as an adjective', 'It was backed by government cash and a government-backed loan.'],
  ['a noun behind Government', 'Devastating Government cuts to funding hurt.'],
  ['local government', 'We spoke with local government about it.'],
  ['a former government', 'The last government said no.'],
  ['kinds', 'The police, councils and local authorities met each Local Authority.'],
  ['a place', 'Pupils in Hampshire and people near Kent waited.'],
  ['a place that needs', 'Plymouth is by the sea.'],
  ['a person', 'Mr Plumbline said no, and Jo Plumbline agreed.'],
  ['an office', 'The Director of Adult Services agreed.'],
  ['an Act', 'Under the Childcare Act 2006 they pay.'],
  ['a common word', 'The crisis grew and they sought shelter.'],
  ['a common word that opens', 'Shelter is scarce.'],
  ['a head alone without a name', 'We asked the Board about it.'],
  ['this Parliament', 'It will end in this Parliament.'],
  ['an address', 'See www.ofsted.gov.uk/DfE for more.'],
  ['an opener', 'The New Year began.'],
  ['one of a kind', 'Ask each NHS Foundation Trust.'],
  ['a Welsh word alone', 'An Ysbyty is a hospital.'],
  ['areas without boards', 'Snow fell on Fife, Tayside and Orkney.'],
  ['councils in a place', 'London councils said no.'],
  ['fields of an office', 'The Director of Legal and Democratic Services left.'],
  ['services of an office', 'The Chief Inspector of Harbours and Rescue Services left.'],
  ['what councils do with money', 'Treasury Management Report'],
  ['a committee that executives sit on', 'Chief Executive Committee Room'],
  ['a public kind with another before it', 'They want a health board and a new primary care trust.'],
  ['a person’s', 'David Foxley’s Big Idea grew.'],
  ['a subject that acts', 'He said Justice have asked for it.'],
  ['any council', 'Each County Council and a Council met.'],
  ['where a line ends', 'Lines between Quorn and Plymouth are not planned.'],
  ['a person who gets a sum', 'Jo Foxley received £500. “We’ve got a £2m hole.”'],
  ['who is run by a person', 'It is run by Jo Foxley.'],
  ['a field of an office', 'The Director of Law and Assurance said no.'],
  ['programmes of an office', 'The Director of Quay Welfare Programs left.'],
  ['half of a word', 'They came to A&E on Monday.'],
  ['an Act', 'The Quays First Act (QFA) provides money.'],
  ['a town behind a body in it', 'He left Foxley Quay; Boston; Hull.'],
  ['a surname behind an initial', '“No,” Jo L. Foxley says.'],
  ['persons in a list', 'They met Jo Foxley, Al Vexley and Di Quill.'],
  ['a town of a college', 'She is at school, Oxford, and well.'],
  ['news of a place', 'He reads Leeds news daily.'],
]

describe('bodies', () => {
  test.each(BODIES)('%s', (_, text, expected) => {
    expect(mentionsOf('body', text)).toEqual(expected)
  })
  test.each(NONE)('not %s', (_, text) => {
    expect(mentionsOf('body', text)).toEqual([])
  })
  test('names across a line end', () => {
    const text = `They had waited for some months until he gave up and wrote a
long letter of complaint to the whole of the Quiet Rivers
Alliance about all of it, and they wrote back to him with an
answer that he could not accept at all.`
    expect(mentionsOf('body', text)).toEqual(['Quiet Rivers\nAlliance'])
  })
  test('a sentence of many names takes time in proportion', () => {
    const time = (times: number) => {
      const text = `${'the Quiet Rivers Board, Kent and Hull Trust of the Panel for Care and '.repeat(times)}.`
      return processorTime(() => expect(mentionsOf('body', text).length).toBeGreaterThan(times))
    }
    // Eight times the words; what takes the square of them would take 64 times as long.
    expect(time(3200)).toBeLessThan(32 * time(400))
  })
})
