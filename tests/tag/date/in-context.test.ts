import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  // A note's mark behind the stop of a sentence.
  ['It was set in 2013.44 A target came in 2014.', ['2013 = 2013', '2014 = 2014']],
  ['It was 2013.44 metres.', []],
  // What is planned in the past lies ahead.
  ['They announced plans for a vote on 11 May.', ['11 May = 2016-05-11']],
  ['They announced plans in May.', ['May = 2015-05']],
  // A weekday finds the year that was named, without a day of speaking too.
  [
    'It met on Thursday 7 May 2009. It will meet on Friday 8 May.',
    ['Thursday 7 May 2009 = 2009-05-07', 'Friday 8 May = 2009-05-08'],
  ],
  // A date in brackets explains the one before.
  ['It opened next Monday (21 March).', ['next Monday = 2016-03-21', '21 March = 2016-03-21']],
  ['It opened (21 March).', ['21 March = 2015-03-21']],
  // Waiting is measured.
  ['They were waiting for over a year.', []],
  ['They have worked for over a year.', ['year = P1Y']],
  ['They waited for no more than three years.', []],
  // A preposition with a capital begins a sentence.
  ['Will it open soon On Friday the board met again', ['Friday = 2016-03-11']],
  ['It will open soon on Friday.', ['Friday = 2016-03-18']],
  // Runs of years: of a budget in pounds, of the calendar in euros.
  ['£5m for the 2016/19 plan', ['2016/19 = 2016-04/2019-03']],
  ['the 2016/19 plan', ['2016/19 = 2016-04/2019-03']],
  ['€5m for the 2021-27 period', ['2021-27 = 2021/2027']],
  ['EUR 5 million for the 2014-2020 period', ['2014-2020 = 2014/2020']],
  ['€5m in the financial year 2014', ['financial year 2014 = 2014']],
  ['£5m in the financial year 2014', ['financial year 2014 = 2014-04/2015-03']],
  ['£5m for the 2022-25 period', ['2022-25 = 2022-04/2025-03']],
  // A quarter in the style of GOV.UK.
  ['by the end of Q4 2023 to 2024', ['Q4 2023 to 2024 = 2024-01/2024-03']],
  ['in Q4 2023', ['Q4 2023 = 2023-36']],
  // `to` and a verb tell a purpose, no second end.
  ['£5m is paid from April 2021 to help councils', ['April 2021 = 2021-04/..']],
  ['£5m is paid from April 2021 to councils', ['April 2021 = 2021-04']],
  // A hyphen makes an adjective, not a distance.
  ['They will think in five-year cycles.', ['five-year = P5Y']],
  ['They will decide in five years.', ['five years = 2021-03']],
  // A turned month begins a range.
  ['It runs from this May to Oct 2020.', ['this May to Oct 2020 = 2016-05/2020-10']],
  ['They moved this May to help Oct 2020 starters.', ['this May = 2016-05', 'Oct 2020 = 2020-10']],
  // Without a verb `by` tells what lies ahead.
  ['New homes by the end of February', ['February = 2017-02']],
  ['New homes in February', ['February = 2016-02']],
  // Weeks by their end; a fortnight runs up too.
  ['the rota for w/e 5 June 2015', ['w/e 5 June 2015 = 2015-05-30/2015-06-05']],
  ['the rota for w/d 5 June 2015', ['5 June 2015 = 2015-06-05']],
  ['in the fortnight to 20 June 2015', ['fortnight to 20 June 2015 = 2015-06-07/2015-06-20']],
  ['a fortnight to plan', []],
  // A parliament is named by the year of its election.
  ['in the 2019 Parliament', []],
  ['in the 2019 parliamentary year', ['2019 = 2019']],
  // The length of a plan takes up no period.
  [
    'Set for 2010-11 to 2012-13. The three years are over; the three year plan is not.',
    ['2010-11 to 2012-13 = 2010-04/2013-03', 'three years = 2010-04/2013-03', 'three year = P3Y'],
  ],
]

describe('what the context decides', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })
})
