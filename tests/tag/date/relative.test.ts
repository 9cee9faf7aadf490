import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  ['Today’s news and last night’s', ['Today = 2016-03-15', 'last night = 2016-03-14']],
  [
    'yesterday, tomorrow, this morning',
    ['yesterday = 2016-03-14', 'tomorrow = 2016-03-16', 'this morning = 2016-03-15'],
  ],
  [
    'last month, this year and next week',
    ['last month = 2016-02', 'this year = 2016', 'next week = 2016-03-21/2016-03-27'],
  ],
  ['They will meet on Friday.', ['Friday = 2016-03-18']],
  ['They met on Friday.', ['Friday = 2016-03-11']],
  ['next Wednesday', ['next Wednesday = 2016-03-23']],
  ['by Thursday week', ['Thursday week = 2016-03-24']],
  ['wednesday of next week', ['wednesday of next week = 2016-03-23']],
  ['last autumn and next winter', ['last autumn = 2015-23', 'next winter = 2016-24']],
  ['over the next three years', ['next three years = 2016-03-15/2019-03-15']],
  ['over the last two years', ['last two years = 2014-03-15/2016-03-15']],
  ['in the past decade', ['past decade = 2006-03-15/2016-03-15']],
  ['in the coming months', ['coming months = 2016-03-15/..']],
  ['two years ago', ['two years ago = 2014-03']],
  ['six weeks ago', ['six weeks ago = 2016-02-02']],
  ['in 18 months’ time', ['18 months = 2017-09']],
  ['A judge will rule in six weeks.', ['six weeks = 2016-04-26']],
  ['It met twice in six weeks.', ['six weeks = P6W']],
  ['They will reply within six months.', ['six months = 2016-03-15/2016-09-15']],
  ['for three years from then', ['three years = P3Y']],
  ['a three-year deal', ['three-year = P3Y']],
  ['six years after the launch', ['six years = P6Y']],
  [
    'two and a half years; 2 years and 6 months',
    ['two and a half years = P2Y6M', '2 years and 6 months = P2Y6M'],
  ],
  ['within 40 working days', ['40 working days = null']],
  ['in this Parliament', ['this Parliament = null']],
  ['this financial year', ['this financial year = 2015-04/2016-03']],
  ['in the next three financial years', ['next three financial years = 2016-04/2019-03']],
  ['by the end of the decade', ['decade = 201X']],
  ['In September we will publish it.', ['September = 2016-09']],
  ['It closed in September.', ['September = 2015-09']],
  ['It rose in January and will rise again in May.', ['January = 2016-01', 'May = 2016-05']],
  ['A plan promised for spring may slip.', ['spring = 2016-21']],
  ['It opens on 1 June.', ['1 June = 2016-06-01']],
  [
    'In January 2014 they published plans for the next 5 years.',
    ['January 2014 = 2014-01', 'next 5 years = 2014-01/2019-01'],
  ],
  ['in the new year', ['new year = 2017']],
  ['in the last two months of the contract', ['two months = P2M']],
  ['Two years and four months ago it shut.', ['Two years and four months ago = 2013-11']],
  ['Two years and four months later it shut.', ['Two years and four months = P2Y4M']],
  ['the last days of 2014, the last few weeks of May 2015', ['2014 = 2014', 'May 2015 = 2015-05']],
  ['the week after next', ['week after next = 2016-03-28/2016-04-03']],
  ['the year before last', ['year before last = 2014']],
  ['the week after next month', ['next month = 2016-04']],
  ['the current week', ['current week = 2016-03-14/2016-03-20']],
  // No dates.
  ['every year, now, recently, soon', []],
  ['six weeks a year and £5 a week', []],
  ['16-year-olds, children aged 3 years, babies three months old', []],
  ['twenty years’ experience', []],
  ['Patients waited 41 weeks.', []],
  ['Care is free for 48 weeks of the year.', []],
  ['in recent years and several weeks', []],
  ['the 10 Year Health Plan and a Ten Year Strategy', []],
  ['It will last; at last; this much', []],
]

describe('relative dates', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })

  test('without a date of the document they stay open, and keep their kind', () => {
    expect(listDates('Today they said that by 2020 it will take three years.', null)).toEqual([
      'Today = null',
      '2020 = 2020',
      'three years = P3Y',
    ])
  })
})
