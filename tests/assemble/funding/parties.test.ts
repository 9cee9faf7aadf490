import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

describe('Who pays', () => {
  test.each([
    ['The Department for Education will provide £5 million.', 'Department for Education'],
    ['Since 2010 the Ministry of Defence has spent £5 million.', 'Ministry of Defence'],
    ['The grant of £5 million was paid by the Department for Transport.', 'Department for Transport'],
    ['Hospitals will get £6 million from NHS England.', 'NHS England'],
    ['The centres will get £16 million of additional UKRI funding.', 'UKRI'],
    ['The centres will get £16 million of UKRI equipment.', null],
    ['The £200 million that councils spend on buses is little.', 'councils'],
    ['The Education Secretary announced £5 million.', null],
    ['Thousands of families will benefit from £5 million.', null],
    ['The Ministry of Defence has agreed £5 million.', 'Ministry of Defence'],
    ['UNISON put the need at £5 million.', null],
    ['The £5 million received by Barnardo’s will pay for a study.', null],
    ['The Department for Education plans to spend £5 million.', 'Department for Education'],
    ['The Ministry of Defence has confirmed plans to invest £5 million.', 'Ministry of Defence'],
    ['The Ministry of Defence welcomed the council’s plans to invest £5 million.', 'council'],
    ['The Ministry of Defence welcomed plans to invest £5 million.', null],
    ['The Ministry of Defence has no plans to invest £5 million.', null],
    ['The Ministry of Defence has today allocated £5 million for building projects.', 'Ministry of Defence'],
    ['The Ministry of Defence settlement provides £5 million.', null],
    ['Cllr Nkosi allocated £5 million.', null],
    ['In 2020-21 and in 2021-22 councils spent £5 million.', 'councils'],
    ['The Home Office announced awards totalling £5 million.', 'Home Office'],
    ['The Education Secretary has today (Friday, 5 August) announced £5 million.', null],
    ['The councils have today (Friday, 5 August) allocated £5 million.', 'councils'],
    ['Councils can make use of £5 million.', null],
    ['NSPCC awarded a £5 million grant', null],
    ['NSPCC awarded a £5 million grant to a club', 'NSPCC'],
    ['The Home Office has this week announced £5 million.', 'Home Office'],
    ['The Home Office yesterday announced £5 million.', 'Home Office'],
    ['The Home Office has to date spent £5 million.', 'Home Office'],
    ['The Home Office overall spent £5 million.', 'Home Office'],
    ['There was help from the £5 million the Home Office announced today.', 'Home Office'],
    ['There was help from the £5 million the Home Office lost today.', null],
    ['Some £5 million went to clubs, including one run by Barnardo’s.', null],
    ['The clubs will get £5 million from industry partners.', 'industry partners'],
    ['The clubs will get £5 million from ticket machines.', null],
    ['Clubs, among them Barnardo’s, the NSPCC and Crisis, have committed £5 million.', null],
    ['Barnardo’s, part of a national network, has committed £5 million.', 'Barnardo’s'],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.funder).toBe(expected)
  })
})

describe('Who receives', () => {
  test.each([
    ['The state is awarding £5 million in grants for roads from North Wales to the Scottish Borders.', null],
    ['The state is awarding £5 million from the Home Office to Kent County Council.', 'Kent County Council'],
    ['Each area will receive £5 million.', 'Each area'],
    ['Councils across England will receive £5 million.', 'Councils'],
    ['The Department gave schools £5 million.', 'schools'],
    ['Some £5 million was awarded to nine local authorities.', 'nine local authorities'],
    ['It will pay £5 million to one tribal and 13 state agencies.', 'one tribal and 13 state agencies'],
    ['The Department set aside £5 million for each council.', 'each council'],
    ['Some £3 million will go to national support.', null],
    ['The council needs £5 million to reopen the baths.', null],
    ['The £5 million received by Barnardo’s will pay for a study.', 'Barnardo’s'],
    [
      'Acorn Trust will receive £5 million, and the Bark Trust in Hull will be granted £2 million.',
      'Acorn Trust',
    ],
    ['We will expand hubs, supported by £5 million.', null],
    ['There is £5 million for Wales.', 'Wales'],
    ['There is £5 million for Wales and Scotland.', 'Wales and Scotland'],
    ['There is £5 million for Wales flood defences.', null],
    ['There is £5 million of extra funding for the Department for Transport.', 'Department for Transport'],
    ['The list shows 20 clubs set to share £5 million.', '20 clubs'],
    ['Councils have access to £5 million.', 'Councils'],
    ['Councils have seen £5 million.', null],
    ['The Government is providing councils with £5 million.', 'councils'],
    ['The Government is providing councils, with £5 million.', null],
    ['NSPCC awarded a £5 million grant', 'NSPCC'],
    ['The charity will use its grant of £5 million to buy beds.', 'charity'],
    ['The charity will use a grant of £5 million to buy beds.', null],
    [
      'There was £5 million over three years to support local authorities to clean the air.',
      'local authorities',
    ],
    ['There was £5 million over three years to support bees.', null],
    ['The fund announced £5 million to 71 community projects.', 'community projects'],
    ['There is £5 million for the Supporting Families programme.', null],
    ['The Wales rescue service will receive £5 million.', 'Wales rescue service'],
    ['The Department for Transport and its staff will receive £5 million.', 'Department for Transport'],
    ['Health will receive £5 million.', 'Health'],
    ['She will receive £5 million.', null],
    ['Barnardo’s is in line for £5 million.', 'Barnardo’s'],
    ['Barnardo’s will benefit from £5 million.', 'Barnardo’s'],
    ['Some schemes, two of them in Hull, will benefit from £5 million.', null],
    ['Some £5 million will be shared between forty universities.', 'forty universities'],
    ['Some £5 million will be shared between breakfast and lunch.', null],
    ['Grants:\n\nCity of York: £5 million', 'City of York'],
    ['Awards:\n\n- £5 million to Barnardo’s\n- £2 million to mend roads', 'Barnardo’s'],
    ['Awards:\n\n- Barnardo’s – £5 million for a study\n- Barnardo’s: £2 million', 'Barnardo’s'],
    ['Awards:\n\n- Support for carers – £5 million for a study', null],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.recipient).toBe(expected)
  })

  test('a verb left out', () => {
    expect(claimsOf('Devon gets £7m, Cumbria £3m.').map(({ recipient }) => recipient)).toEqual([
      'Devon',
      'Cumbria',
    ])
  })
})

describe('What for', () => {
  test.each([
    ['The rise will raise £5 million to maintain guard numbers and greatly widen the beat.', 'guard numbers'],
    [
      'The rise will raise £5 million to maintain guard numbers and greatly missed patrols.',
      'guard numbers and greatly missed patrols',
    ],
    ['Some £5 million already provided to support new piers is safe.', 'new piers'],
    ['The Government will spend £5 million on early education in 2019.', 'early education'],
    ['The council has £20 million to tackle the attainment gap.', 'attainment gap'],
    ['The Government announced £10 million for councils to maintain teacher numbers.', 'teacher numbers'],
    ['The council will cut £5 million from youth services.', 'youth services'],
    ['Trainees will get a £1,500 golden hello.', 'golden hello'],
    ['The Department announced £95 million for bus services next year.', 'bus services'],
    ['Some £3 million will go to national support.', 'national support'],
    ['It agreed £5,000 for one-off costs.', 'one-off costs'],
    ['The council got £20 million to tackle waste and end litter.', 'waste'],
    ['The council got £20 million to mend the health and care system.', 'health and care system'],
    ['Most of the cash (£5 million) will be spent on early education.', 'early education'],
    ['We will build homes, backed by £5 million.', undefined],
    ['The first grant will be followed by a further £5 million.', undefined],
    ['The youth service will be boosted by a further £5 million.', 'youth service'],
    ['The council has an overspend of £5 million for the financial year.', undefined],
    ['The council will invest £5 million in a scheme to help get the jobless back to work.', undefined],
    ['The Government announced a £5 million R&D fund.', 'R&D'],
    ['The Government announced a £5 million package.', undefined],
    ['The council got £5 million to date.', undefined],
    ['There is £5 million for Wales.', undefined],
    ['Labour announced a £5 million cut to the housing budget.', 'housing budget'],
    ['Labour announced a £5 million grant to the housing board.', undefined],
    ['The housing budget was slashed from £5 million to £2 million.', 'housing budget'],
    ['The council was slashed from £5 million to £2 million.', undefined],
    ['Spending on the buses rose to £5 million.', 'buses'],
    ['Spending of the year rose to £5 million.', undefined],
    ['The cost of the bridge is £5 million.', 'bridge'],
    ['There is £5 million to develop and improve primary care.', 'primary care'],
    ['There is £5 million to develop music and sport.', 'music and sport'],
    ['The council will run a £5 million women’s and children’s clinic.', 'women’s and children’s clinic'],
    ['The council will run a £5 million grant and loan scheme.', undefined],
    ['The council allocated £5 million for “efficient” heating.', '“efficient” heating'],
    ['The council set aside £5 million for programmes aiming to end crime.', 'programmes'],
    ['The council set aside £5 million for bus driver training in schools.', 'bus driver training'],
    ['Some £5 million in road safety funding will be set aside.', 'road safety'],
    ['Some £5 million in additional government funding will be paid.', undefined],
    ['The council set aside £5 million for 2024-25 capital works.', 'capital works'],
    ['The bids for £5 million were put on hold.', undefined],
    ['It cost £5 million and we were short of funds for prizes.', undefined],
    ['There is £5 million to enable the Department of Health to hire nurses.', 'nurses'],
    ['There is £5 million to move the bypass forward.', 'bypass'],
    ['Investment in railways rose to £5 million.', 'railways'],
    ['Some £5 million will provide safe and warm homes.', 'safe and warm homes'],
    ['Some £5 million will provide councils.', undefined],
    ['There is £5 million of Levelling Up Fund money.', 'Levelling Up Fund'],
    ['Hull got £5 million as part of the Levelling Up Fund.', 'Levelling Up Fund'],
    ['The council will increase funding for hospices in Kent from £3 million to £5 million.', 'hospices'],
    ['The council will increase its efforts from £3 million to £5 million.', undefined],
    ['There is £5 million to support clinics forced into debt.', 'clinics'],
    ['The clinic has a £5 million funding gap.', undefined],
    ['There is £5 million to help local councils pay for therapy.', 'therapy'],
    ['There is £5 million to build homes and repair bridges.', 'homes'],
    ['The grant was cut to £5 million, while funding for buses has ended.', undefined],
    ['There is £5 million to tackle the ‘scourge of the pothole’.', '‘scourge of the pothole’'],
    ['There is £5 million to help deal with long waits.', 'long waits'],
    ['There is £5 million to help people into work.', 'people'],
    ['Some £5 million will create forty new nursery places.', 'forty new nursery places'],
    ['Some £5 million will cover it.', undefined],
    ['Some £5 million will go to councils with freedom to lower fares.', undefined],
    ['The council will invest £5 million through the Levelling Up Fund.', 'Levelling Up Fund'],
    ['The council got £5 million from the Levelling Up Fund towards a new pier.', 'new pier'],
    ['The council has £5 million for the rest of the Parliament.', undefined],
    ['The council will extend free swimming, funded by £5 million.', undefined],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.for[0]).toBe(expected)
  })

  test('items with their sums in brackets', () => {
    const claims = claimsOf(
      'Grants:\n\n- Extra help to young carers (£5 million)\n- Extended Duty (£2 million)',
    )
    expect(claims.map((claim) => claim.for)).toEqual([['Extra help to young carers'], []])
    expect(claims.map((claim) => claim.recipient)).toEqual([null, null])
  })

  test('sums in brackets', () => {
    const claims = claimsOf(
      'It will be spent on bodies for adoption (£1.7 million) and safeguarding (£3.3 million).',
    )
    expect(claims.map((claim) => claim.for)).toEqual([['adoption'], ['safeguarding']])
  })

  test('labels before and behind the sum', () => {
    expect(
      claimsOf('The £9m was shared as follows:\n\n• £5m – Hospital beds\n• £3m – Training\n').slice(1),
    ).toMatchObject([
      { for: ['Hospital beds'], partOf: '£9m' },
      { for: ['Training'], partOf: '£9m' },
    ])
  })
})

describe('When', () => {
  test.each([
    ['The Home Office has today (Friday, 5 August 2022) announced £5 million.', null],
    ['The Home Office has today announced £5 million for 2024 (or later).', '2024'],
    ['The Government will provide £5 million over three years.', 'three years'],
    ['The council spent £5 million in 2012-13.', '2012-13'],
    ['The Government is providing £5 million to end waits between 2022 and 2025.', '2022 and 2025'],
    ['The council gave £5 million to hire a coach that left in 2012-13.', null],
    ['The Minister confirmed this week that £5 million will be spent.', null],
    ['The plan has £5 million, the largest sum since 1989.', null],
    ['The council has spent £5 million since 1989.', '1989'],
    ['The Department announced £5 million today.', null],
    ['In May 2022 the Department announced £5 million.', null],
    ['The council has £5 million to run and improve buses in 2012-13.', '2012-13'],
    ['The council received £5 million in the 2012 Spending Review.', null],
    ['Following a three-month consultation the council will invest £5 million.', null],
    ['Since the plan was approved by the council in 2012 there was £5 million for roads.', null],
    ['Before 2012 grants of £5 million were put off.', null],
    ['The council agreed a three-year grant of £5 million.', 'three-year'],
    ['The scheme, which opened in 2012, costs £5 million.', null],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.period).toBe(expected)
  })

  test('the year of the sum before', () => {
    const text =
      'The trust will pay £9 million, compared with £4 million in 2018, with £3 million from the region.'
    expect(claimsOf(text).map(({ period }) => period)).toEqual([null, '2018', null])
  })
})

test.each([
  ['The chair of the Education Committee pledged £5 million for roofs.', null],
  ['The Education Committee’s chair pledged £5 million for roofs.', null],
  ['The Education Committee pledged £5 million for roofs.', 'Education Committee'],
  ['Following its opening in 2012 the trust spent £5 million on roofs.', null],
])('%s: the payer', (text, expected) => {
  expect(claimsOf(text).map(({ funder }) => funder)).toEqual([expected])
})

test.each([
  ['A one-off £5 million is no substitute for core budgets.', [[]]],
  ['A one-off £5 million is for core budgets.', [['core budgets']]],
  ['The plan has £5 million for young pupils set to start college.', [['young pupils']]],
  ['The plan has £5 million for school data sets.', [['school data sets']]],
  [
    'This £5 million supports new trainees, bringing the total for Frontline to £9 million.',
    [['Frontline'], ['Frontline']],
  ],
  [
    'This £5 million supports new trainees, bringing the total for Pupil Premium to £9 million.',
    [['Pupil Premium'], ['Pupil Premium']],
  ],
  ['This £5 million supports new trainees, bringing the total for ferries to £9 million.', [[], []]],
])('%s: what for', (text, expected) => {
  expect(claimsOf(text).map((claim) => claim.for)).toEqual(expected)
})

test.each([
  ['Ahead of the launch in April 2015, the trust spent £5 million on roofs.', null],
  ['The trust spent £5 million on roofs ahead of the launch in 2015.', null],
  ['The trust spent £5 million on roofs after the launch between 2015 and 2017.', '2015 and 2017'],
  ['In 2015 the trust spent £5 million on roofs.', '2015'],
])('%s: when', (text, expected) => {
  expect(claimsOf(text).map(({ period }) => period)).toEqual([expected])
})
