import { describe, expect, test } from 'vitest'
import { actionsOf, claimsOf } from '../claims-of.ts'

describe('What was done with a sum', () => {
  test.each([
    // verb
    ['The Department will provide £5 million for libraries.', '£5 million announced'],
    ['The Department has provided £5 million for libraries.', '£5 million spent'],
    ['Ministers have confirmed £5 million for libraries.', '£5 million announced'],
    ['The council spent £5 million on libraries in 2012.', '£5 million spent'],
    ['The council has cut £5 million from its libraries.', '£5 million cut'],
    ['The grant was cut to £5 million.', '£5 million allocated'],
    ['The charity called for £5 million.', '£5 million needed'],
    ['Repairs will cost £5 million.', '£5 million needed'],
    ['The council was asked to find £90,000 for a slipway.', '£90,000 needed'],
    ['The hospital was awarded £5 million.', '£5 million allocated'],
    ['The scheme was launched in August with £9 million.', '£9 million allocated'],
    ['The appeal raised £5,000 for the hospice.', '£5,000 raised'],
    ['The fund is set to invest £5 million in wind power by 2031.', '£5 million announced'],
    ['We have an ambition to invest £5 million in wind power.', '£5 million announced'],
    ['It had the machines to invest £5 million in.', '£5 million allocated'],
    ['We will mend roads by investing £5 million in tar.', '£5 million announced'],
    ['We mended roads by investing £5 million in tar.', '£5 million spent'],
    ['The council was invited to bid for funding from the £5 million pot.', '£5 million allocated'],
    ['The council bid for £5 million.', '£5 million needed'],
    [
      'I am announcing today a further £5 million for health boards to build on this.',
      '£5 million announced',
    ],
    ['The council proposed to put £5 million into roads.', '£5 million announced'],
    ['The council used a lorry to put £5 million into roads.', '£5 million allocated'],
    ['A further £5 million to be released for roads', '£5 million announced'],
    ['The council has committed to extending free swimming, funded by £5 million.', '£5 million announced'],
    ['The council extended free swimming, funded by £5 million.', '£5 million spent'],
    [
      'The council met. It was late.\n\nGrants announced today:\n\n- £5 million to Barnardo’s',
      '£5 million announced',
    ],
    [
      'The council met. It was late.\n\nGrants awarded and announced today:\n\n- £5 million to Barnardo’s',
      '£5 million allocated',
    ],
    ['Some £5 million will create forty nursery places.', '£5 million announced'],
    ['Some £5 million would create forty nursery places.', '£5 million allocated'],
    ['The £5 million being spent on roads is too little.', '£5 million spent'],
    ['The £5 million being talked about is too little.', '£5 million allocated'],
    ['The plan is £5 million less than the £9 million requested by the firm.', '£9 million needed'],
    ['There will be an extra £5 million for the arts.', '£5 million announced'],
    ['There was an extra £5 million for the arts.', '£5 million allocated'],
    ['Some £5 million was funded from reserves.', '£5 million allocated'],
    ['Some £5 million was funded by Unison.', '£5 million spent'],
    ['The Home Office announced awards totalling £5 million.', '£5 million announced'],
    ['The trust underspent its budget by £5 million.', '£5 million cut'],
    ['The trust overspent its budget by £5 million.', '£5 million needed'],
    [
      'Unison is urging ministers to increase ring-fenced funding from £3 million to £5 million.',
      '£5 million needed',
    ],
    // nouns
    ['There was a planned spend of £5 million.', '£5 million allocated'],
    ['There was a spend of £5 million.', '£5 million spent'],
    ['Backlog maintenance stood at £5 million.', '£5 million needed'],
    ['A pressure in 2019/20 of £5 million remains.', '£5 million needed'],
    ['A grant in 2019/20 of £5 million remains.', '£5 million allocated'],
    ['In 2011 the total cost of the ships rose by £5 million.', '£5 million needed'],
    ['The £5 million cost of the works is known.', '£5 million needed'],
    ['A £5 million cost of living fund is open.', '£5 million allocated'],
    ['The ships are now more than £5 million over the forecast.', '£5 million needed'],
    ['The announcement last autumn of a £5 million package was good news.', '£5 million announced'],
    ['The end last autumn of a £5 million package was bad news.', '£5 million allocated'],
    ['Clubs will be handed £5 million.', '£5 million announced'],
    ['The ships are now £5 million (11 per cent) over budget.', '£5 million needed'],
    ['The extension for bus fares would be backed by £5 million.', '£5 million spent'],
    ['The works will generate £5 million of new grants.', '£5 million allocated'],
    ['The grant of £5 million over three years is safe.', '£5 million allocated'],
    ['The navy took most of the spending, with £5 million on ships.', '£5 million spent'],
    ['The navy left the room, with £5 million on the table.', '£5 million allocated'],
    ['The council has made savings of £5 million.', '£5 million cut'],
    ['Reduced costs of £5 million followed.', '£5 million cut'],
    ['Schools face a £5 million shortfall.', '£5 million needed'],
    ['Spending on roads stands at £5 million.', '£5 million spent'],
    ['Overspends in adult care totalling £31 million remain.', '£31 million needed'],
    ['A sum of £310,000 had been the estimate.', '£310,000 needed'],
    ['It would open a clinic at £12 per child.', '£12 needed'],
    // clauses
    ['The £200 million that councils spend on buses is too little.', '£200 million spent'],
    ['The £22 million promised in May has come.', '£22 million announced'],
    ['We would gain if £5 million were put into each region.', '£5 million needed'],
    // what one of many costs
    ['The cost per home, with charges and works, fell from £4,390 to £4,013 in a year.', '£4,013 needed'],
    ['The cost of the works, paid per mile, fell from £9 million to £5 million.', '£5 million allocated'],
    // a sum beside another
    ['The grant received from the ministry is £750,000 less than it was.', '£750,000 cut'],
    ['The £22 billion “black hole” was inherited.', '£22 billion needed'],
    ['A top-up is small compared with the £22 billion deficit.', '£22 billion needed'],
    ['A top-up is small compared with the £22 billion fund.', '£22 billion allocated'],
    ['She said the £9 million fund seemed small.', '£9 million allocated'],
    // money of others
    [
      'The fund gave to forty labs, attracting £5 million of investment from business and charities.',
      '£5 million raised',
    ],
    ['The labs are attracting over £5 million of additional private investment.', '£5 million raised'],
    ['The labs won £5 million of additional public investment.', '£5 million allocated'],
    // words of accounts that are none
    ['The council will provide £5 million in revenue funding.', '£5 million announced'],
    ['The contract has a value of £5 million.', '£5 million allocated'],
    // a part of a pot
    ['About £7 million of this will go to hospices.', '£7 million allocated'],
  ])('%s', (text, expected) => {
    expect(actionsOf(text)).toContain(expected)
  })

  test('a level that rises keeps the act', () => {
    expect(actionsOf('Councils face a gap of £2 billion, rising to £3.9 billion.')).toEqual([
      '£2 billion needed',
      '£3.9 billion needed',
    ])
  })

  test.each([
    ['prices', 'A family ticket costs £48.'],
    ['prices of what stands before', 'Parking £1.20 a day.'],
    ['fines', 'A driver was fined £60 for parking there.'],
    ['wages', 'Trainees are paid at least £25,147 a year.'],
    ['what an act is said to bring', 'The works will generate £5 million of economic activity.'],
    ['caps of prices', 'Three cities have brought in £2 caps.'],
    ['ceilings of prices', 'The grant will cap bus fares at a maximum of £3.'],
    [
      'bills',
      'Bills will go up, a rise from £393 per year in 2025 to £470 by 2030 for the average household.',
    ],
    ['taxes of a household', 'Council tax on an average Band D home will go up by £12.'],
    [
      'levels of bills',
      'The step is a rise from £393 per year in 2025 to £470 by 2030 for the average household.',
    ],
    ['differences', 'The bridge is £5 million more than the old one.'],
    ['comments', 'She added that £9 billion seemed small.'],
    ['adverts', 'Policy Officer, Example Trust: £32,500 a year.'],
    ['rates of tax', 'The party would add 1p in the pound.'],
    ['thresholds', 'Families with an income below £16,040 qualify.'],
    ['what households pay', 'It costs parents £50 a week.'],
    ['results of a year', 'The trust made a surplus of £4.1 million (2019: £3.8 million).'],
    ['what results are held against', 'We had a turnover of £84 million, up £2 million.'],
    ['levels of results', 'Our operating surplus rose by £3 million to £41 million.'],
    ['levels after `at`', 'A net surplus close to that of last year at £6 million shows our strength.'],
    ['sales', 'The lender took receipts from open market sales of £9 million.'],
    ['what is owned', 'The trust has homes with a market value of £2 billion.'],
    ['questions', 'Will £5 million be enough?'],
    ['what is asked', 'He asked whether surgeries get £9 per visit.'],
    ['what is denied', 'It is not true that £9 million was lost.'],
    ['what is called wrong', 'Reports that £4 million has gone missing are wrong.'],
    ['what is only discussed', 'A figure of £9 million was discussed but never agreed.'],
    ['conditions', 'If she wins, the bill might reach £600,000.'],
  ])('no claim: %s', (_, text) => {
    expect(actionsOf(text)).toEqual([])
  })

  test('a payment to a household is a claim', () => {
    expect(actionsOf('Bills rise, but the council will give each average home £150.')).toEqual([
      '£150 announced',
    ])
  })

  test('one sum in two currencies is one claim', () => {
    expect(actionsOf('The trust was awarded £1.5 million (€1.7 million).')).toEqual([
      '£1.5 million allocated',
    ])
    expect(actionsOf('The trust was awarded £1.5 million and €1.7 million.')).toHaveLength(2)
  })

  test('the part of a need is needed', () => {
    expect(
      actionsOf('The cost of the ships rose by £50 million. This includes £7 million of radars.'),
    ).toEqual(['£50 million needed', '£7 million needed'])
  })

  test('the part of a cut is a cut', () => {
    const [, part] = claimsOf(
      'The Government set out savings of £600 million. Of these the Home Office will find £70 million.',
    )
    expect(part).toMatchObject({ action: 'cut', partOf: '£600 million' })
  })
})

test.each([
  ['This will bring the total for buses over three years to £5 million.', 'total'],
  ['The change will bring a bill of £5 million.', null],
  ['Clubs will get another £5 million.', 'new'],
])('new, existing or total: %s', (text, expected) => {
  expect(claimsOf(text)[0]?.new).toBe(expected)
})

describe('Headlines', () => {
  const page = (headline: string) =>
    `${headline}\n\nThe plan was set out on Monday in London.\n\nMore will follow.`

  test.each([
    ['Government announces £9m fund to support carers', ['£9m announced']],
    ['Government announces £9 million rescue fund to invest in farms', ['£9 million announced']],
    ['Minister unveils £5m package to cut waste', ['£5m announced']],
    ['County launches £2m grant scheme to replace gas boilers', ['£2m announced']],
    ['£25m to reduce flood losses', ['£25m announced']],
    ['£4m to save rural bus routes', ['£4m announced']],
    ['New £6m fund to spend on school kitchens', ['£6m announced']],
    ['Cash boost: £4m to cut bus fares', ['£4m announced']],
    ['£25m to reduce flood losses – £5m for the next five years', ['£25m announced', '£5m announced']],
    ['Minister announces £5m to cut waste, £3m for roofs', ['£5m announced', '£3m announced']],
    ['Agency Announces $4 Million to Support Rural Farmers', ['$4 Million announced']],
    ['Agency Needs $4 Million to Support Rural Farmers', ['$4 Million allocated']],
    ['Charity won’t fix roof after £2m cut', ['£2m cut']],
    ['Council won’t spend £3m on new bridge', []],
    ['Council won’t spend the £3m on new bridge', ['£3m allocated']],
    ['Trust to save £3m by closing wards', ['£3m cut']],
    ['Councils cut £5m from parks', ['£5m cut']],
    ['College to spend £6m on new workshop', ['£6m announced']],
  ])('%s', (headline, expected) => {
    expect(actionsOf(page(headline))).toEqual(expected)
  })

  test.each([
    ['Agency Announces $4 Million to Support Rural Farmers', null],
    ['Agency announces $4 million to rural farmers', 'rural farmers'],
  ])('%s: who receives', (headline, expected) => {
    expect(claimsOf(page(headline)).map(({ recipient }) => recipient)).toEqual([expected])
  })
})

describe('What should reach somebody', () => {
  test.each([
    ['Councils should receive £5 million in May.', '£5 million allocated'],
    ['We believe that councils should receive £5 million.', '£5 million needed'],
    ['Ministers should give councils £5 million.', '£5 million needed'],
  ])('%s', (text, expected) => {
    expect(actionsOf(text)).toEqual([expected])
  })
})
