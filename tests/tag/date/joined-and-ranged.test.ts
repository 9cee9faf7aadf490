import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  // A month's name joined to its day and year.
  ['Signed August-10, 2012.', ['August-10, 2012 = 2012-08-10']],
  ['Signed August/10/2012.', ['August/10/2012 = 2012-08-10']],
  ['Signed 10-August 2012.', ['10-August 2012 = 2012-08-10']],
  ['Signed 2012/Aug/10.', ['2012/Aug/10 = 2012-08-10']],
  ['Costs for 2014-August.', ['2014-August = 2014-08']],
  ['Costs for Dec/2018.', ['Dec/2018 = 2018-12']],
  ['Part August-10 of the set.', []],
  // Days in words behind their month.
  ['It closed on May twenty-first.', ['May twenty-first = 2015-05-21']],
  ['It closed on May first.', ['May first = 2015-05-01']],
  ['In March second readings were held.', ['March = 2016-03']],
  // Months in lower case that are verbs too.
  ['It was wet in march and april 2014.', ['march = 2014-03', 'april 2014 = 2014-04']],
  ['They march and may be stopped.', []],
  // A capital behind the day.
  ['As told in the September 19 Update.', ['September 19 = 2015-09-19']],
  ['In September 19 Labour councils met.', ['September = 2015-09']],
  // A day of the month alone.
  ['The panel will meet on the 18th.', ['18th = 2016-03-18']],
  ['The panel met on the 18th.', ['18th = 2016-02-18']],
  ['The panel will meet on the 5th of next month.', ['5th of next month = 2016-04-05']],
  ['The panel met on the 18th floor.', []],
  // Weekdays behind their week.
  ['It opens next week on Friday.', ['next week on Friday = 2016-03-25']],
  ['It opened this week Monday.', ['this week Monday = 2016-03-14']],
  ['It opened on Sunday from last week.', ['Sunday from last week = 2016-03-13']],
  ['Next week the Friday club opens.', ['Next week = 2016-03-21/2016-03-27', 'Friday = 2016-03-18']],
  ['It is planned for the third week next year.', ['third week next year = 2017-01-16/2017-01-22']],
  ['It came third week after week.', []],
  ['It fell in the last week of July 2017.', ['last week of July 2017 = 2017-07-24/2017-07-30']],
  ['It fell in the last week of March 2016.', ['last week of March 2016 = 2016-03-28/2016-04-03']],
  // Two hyphens, articles and turned months within a range.
  ['It ran 14--16 May 2014.', ['14--16 May 2014 = 2014-05-14/2014-05-16']],
  ['It ran May 4th through the 9th, 2014.', ['May 4th through the 9th, 2014 = 2014-05-04/2014-05-09']],
  ['It runs from 4 to 22 of next month.', ['4 to 22 of next month = 2016-04-04/2016-04-22']],
  ['It rose from 4 to 22 this month.', ['4 to 22 this month = 2016-03-04/2016-03-22']],
  ['It went up from 4 to 22 homes.', []],
  // Stretches between spoken days.
  ['It is open from today until Friday.', ['today until Friday = 2016-03-15/2016-03-18']],
  ['It is open Friday through Sunday.', ['Friday through Sunday = 2016-03-18/2016-03-20']],
  ['It is open Friday to Sunday.', []],
  // Each end in its own weekday: the year is shared.
  [
    'It ran Tuesday 19 June to Wednesday 20 June 2013.',
    ['Tuesday 19 June to Wednesday 20 June 2013 = 2013-06-19/2013-06-20'],
  ],
  ['It ran from 20 December to 5 January 2015.', ['20 December to 5 January 2015 = 2014-12-20/2015-01-05']],
  // Financial years and their kin.
  [
    'Spending in the current financial year 2017-18 rose.',
    ['current financial year 2017-18 = 2017-04/2018-03'],
  ],
  ['the financial year ended 31 March 2015', ['financial year ended 31 March 2015 = 2014-04-01/2015-03-31']],
  ['$5m in the 2018 fiscal year', ['2018 fiscal year = 2017-10/2018-09']],
  ['The Governor gave $5m for the 2018 fiscal year.', ['2018 fiscal year = 2017-07/2018-09']],
  ['The Governor had $5m of federal aid in the 2018 fiscal year.', ['2018 fiscal year = 2017-10/2018-09']],
  ['£5m in the 2018 fiscal year', ['2018 fiscal year = 2018-04/2019-03']],
  ['$5m for fiscal year (FY) 2019', ['fiscal year (FY) 2019 = 2018-10/2019-09']],
  ['The £5m for 2015/16 comes later this year.', ['2015/16 = 2015-04/2016-03', 'this year = 2016']],
  // What follows is counted from what was named.
  [
    'It costs £5m in 2012-13 and more over the following two years.',
    ['2012-13 = 2012-04/2013-03', 'following two years = 2013-04/2015-03'],
  ],
  ['It rose in 2012 and over the following two years.', ['2012 = 2012', 'following two years = 2013/2014']],
  ['It rose over the following two years.', ['following two years = null']],
  // What is compared with a date does not begin there.
  ['an increase of $500 million from 2012', ['2012 = 2012']],
  ['a fund of £5 million from 2012', ['2012 = 2012/..']],
  // Names that hold a year or a century.
  ['under the Appropriations Act, 2018 (P.L. 1)', []],
  ['Under the Care Act, 2018 saw more checks.', ['2018 = 2018']],
  ['the 21st Century Learning Centres', []],
  ['a school for the 21st Century', ['21st Century = 20XX']],
  ['a hall of c.1860', ['1860 = 1860']],
  ['see section v.1860', []],
  // One order for all numerals of a document.
  ['Sent 6/5/15, read 6/24/15.', ['6/5/15 = 2015-06-05', '6/24/15 = 2015-06-24']],
  ['Sent 6/5/15, read 24/6/15.', ['6/5/15 = 2015-05-06', '24/6/15 = 2015-06-24']],
]

describe('joints, ranges and what context adds', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })
})
