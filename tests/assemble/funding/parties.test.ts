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
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.funder).toBe(expected)
  })
})

describe('Who receives', () => {
  test.each([
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
    ['The youth service will be boosted by a further £5 million.', 'The youth service'],
    ['The council has an overspend of £5 million for the financial year.', undefined],
    ['The council will invest £5 million in a scheme to help get the jobless back to work.', undefined],
    ['The Government announced a £5 million R&D fund.', 'R&D'],
    ['The Government announced a £5 million package.', undefined],
    ['The council got £5 million to date.', undefined],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.for[0]).toBe(expected)
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
    ['The Government will provide £5 million over three years.', 'three years'],
    ['The council spent £5 million in 2012-13.', '2012-13'],
    ['The Government is providing £5 million to end waits between 2022 and 2025.', '2022 and 2025'],
    ['The council gave £5 million to hire a coach that left in 2012-13.', null],
    ['The Minister confirmed this week that £5 million will be spent.', null],
    ['The plan has £5 million, the largest sum since 1989.', null],
    ['The council has spent £5 million since 1989.', '1989'],
    ['The Department announced £5 million today.', null],
    ['In May 2022 the Department announced £5 million.', null],
  ])('%s', (text, expected) => {
    expect(claimsOf(text)[0]?.period).toBe(expected)
  })

  test('the year of the sum before', () => {
    const text =
      'The trust will pay £9 million, compared with £4 million in 2018, with £3 million from the region.'
    expect(claimsOf(text).map(({ period }) => period)).toEqual([null, '2018', null])
  })
})
