import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  ['from 4–6 July 2015', ['4–6 July 2015 = 2015-07-04/2015-07-06']],
  ['on 6/7 July', ['6/7 July = 2016-07-06/2016-07-07']],
  ['between 5 and 9 December 2016', ['5 and 9 December 2016 = 2016-12-05/2016-12-09']],
  ['4 July to 6 August 2015', ['4 July to 6 August 2015 = 2015-07-04/2015-08-06']],
  ['4 December to 6 January 2015', ['4 December to 6 January 2015 = 2014-12-04/2015-01-06']],
  ['July 4–6, 2015', ['July 4–6, 2015 = 2015-07-04/2015-07-06']],
  ['April–June 2019', ['April–June 2019 = 2019-04/2019-06']],
  ['from 2014 to 2016', ['2014 to 2016 = 2014/2016']],
  ['postponed from 4 July to 6 August 2016', ['4 July = 2015-07-04', '6 August 2016 = 2016-08-06']],
  ['between 2016 and 2020', ['2016 and 2020 = 2016/2020']],
  ['from 2015 to present', ['2015 to present = 2015/..']],
  ['in 2015/16–2017/18', ['2015/16–2017/18 = 2015-04/2018-03']],
  ['over 2010-11 to 2012-13', ['2010-11 to 2012-13 = 2010-04/2013-03']],
  ['in 2023–24 and 24/25', ['2023–24 = 2023-04/2024-03', '24/25 = 2024-04/2025-03']],
  ['£3m in 2022-25', ['2022-25 = 2022-04/2025-03']],
  ['the war of 1914-18', ['1914-18 = 1914/1918']],
  ['in the 2011 to 2012 financial year', ['2011 to 2012 financial year = 2011-04/2012-03']],
  ['in the 2011-12 and 2012-13 academic years', ['2011-12 = 2011-09/2012-08', '2012-13 = 2012-09/2013-08']],
  ['in FY2018 and FY2015-16', ['FY2018 = 2018-04/2019-03', 'FY2015-16 = 2015-04/2016-03']],
  ['by FY 2023 to 2024', ['FY 2023 to 2024 = 2023-04/2024-03']],
  ['A grant of $5m in FY2023.', ['FY2023 = 2022-10/2023-09']],
  ['A grant of $5m in fiscal years 2008 and 2009.', ['2008 = 2007-10/2008-09', '2009 = 2008-10/2009-09']],
  ['from 2009--10 to 2014--15', ['2009--10 to 2014--15 = 2009-04/2015-03']],
  [
    'It fell in 2011/12 and in the following year.',
    ['2011/12 = 2011-04/2012-03', 'following year = 2012-04/2013-03'],
  ],
  [
    'September 30, 2023, to September 29, 2024',
    ['September 30, 2023, to September 29, 2024 = 2023-09-30/2024-09-29'],
  ],
  ['financial year 2024-25', ['financial year 2024-25 = 2024-04/2025-03']],
  ['the 2015 academic year', ['2015 academic year = 2015-09/2016-08']],
  ['the fourth quarter of 2019', ['fourth quarter of 2019 = 2019-36']],
  ['in Q1 2023/24', ['Q1 2023/24 = 2023-04/2023-06']],
  ['spent £2m in 2014/15 and £1m in Q4', ['2014/15 = 2014-04/2015-03', 'Q4 = 2016-01/2016-03']],
  ['the first half of 2026', ['first half of 2026 = 2026-01/2026-06']],
  ['the first six months of 2020/21', ['first six months of 2020/21 = 2020-04/2020-09']],
  ['in spring 2015 and winter 2015/16', ['spring 2015 = 2015-21', 'winter 2015/16 = 2015-24']],
  ['the autumn term of 2017', ['autumn term of 2017 = 2017-09/2017-12']],
  ['since 2010', ['2010 = 2010/..']],
  ['It will open from 1 April 2022.', ['1 April 2022 = 2022-04-01/..']],
  ['It is unchanged from 2010-11.', ['2010-11 = 2010-04/2011-03']],
  ['in the year to March 2013', ['year to March 2013 = 2012-04/2013-03']],
  ['for the three months to June 2014', ['three months to June 2014 = 2014-04/2014-06']],
  ['the year ended 31 March 2015', ['year ended 31 March 2015 = 2014-04-01/2015-03-31']],
  ['the three years to 2011–12', ['three years to 2011–12 = 2009-04/2012-03']],
  ['week commencing 11 November 2013', ['week commencing 11 November 2013 = 2013-11-11/2013-11-17']],
  ['Easter 2024 and Christmas 2022', ['Easter 2024 = 2024-03-31', 'Christmas 2022 = 2022-12-25']],
  [
    'It spent £3m in 2013/14, down from £4m the year before; this year it needs £2m. In 2014/15 it has £1m, and £2m next year.',
    [
      '2013/14 = 2013-04/2014-03',
      'this year = 2015-04/2016-03',
      '2014/15 = 2014-04/2015-03',
      'next year = 2016-04/2017-03',
    ],
  ],
  ['That rose in 2014/15. We will say more this year.', ['2014/15 = 2014-04/2015-03', 'this year = 2016']],
  // No dates.
  ['winter fuel payments and the summer holidays', []],
  ['the Autumn Statement and a spring in its step', []],
  ['Christmas cards and a Happy New Year', []],
  ['the 2017-19 session', []],
]

describe('periods', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })
})
