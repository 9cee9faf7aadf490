import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  ['The rules start on 23.10.19.', ['23.10.19 = 2019-10-23']],
  ['They end on 28/07/2021.', ['28/07/2021 = 2021-07-28']],
  ['It reopened on 06-07-2015.', ['06-07-2015 = 2015-07-06']],
  ['Logged 2015-07-06T09:00 by the clerk.', ['2015-07-06 = 2015-07-06']],
  ['An American form dated 07/20/2015.', ['07/20/2015 = 2015-07-20']],
  ['Accounts for 02/2013.', ['02/2013 = 2013-02']],
  ['It was sent on 20th July 2015.', ['20th July 2015 = 2015-07-20']],
  ['It was sent on the 20 of July.', ['20 of July = 2015-07-20']],
  ['It was sent on July 20, 2015.', ['July 20, 2015 = 2015-07-20']],
  ['It was sent on July 20th.', ['July 20th = 2015-07-20']],
  ['The club will open on Wed 4 Jan.', ['Wed 4 Jan = 2017-01-04']],
  ['Met on Monday 6 July 2015 in York.', ['Monday 6 July 2015 = 2015-07-06']],
  ['Met on Thursday, 9 March 2023.', ['Thursday, 9 March 2023 = 2023-03-09']],
  ['It was agreed on the first of March.', ['first of March = 2016-03-01']],
  ['Signed on the twenty-third of June 2015.', ['twenty-third of June 2015 = 2015-06-23']],
  ['Signed 6-Jul-2015.', ['6-Jul-2015 = 2015-07-06']],
  ['Signed 3rd Feb 82.', ['3rd Feb 82 = 1982-02-03']],
  ['SIGNED 15 SEP 2014.', ['15 SEP 2014 = 2014-09-15']],
  ['Meet us on Tuesday the 19th.', ['Tuesday the 19th = 2016-04-19']],
  ['It was built in July 2014.', ['July 2014 = 2014-07']],
  ['It was built in July ’14.', ['July ’14 = 2014-07']],
  ['Spend to Mar-16 is low.', ['Mar-16 = 2016-03']],
  ['By March next year it will close.', ['March next year = 2017-03']],
  ['In 2012 it was planned; in August of that year it opened.', ['2012 = 2012', 'August = 2012-08']],
  ['It was mid-2018 before they met.', ['2018 = 2018']],
  ['the 1990s and the nineties', ['1990s = 199X', 'nineties = 199X']],
  ['a 19th century hall', ['19th century = 18XX']],
  ['the first Monday of May 2015', ['first Monday of May 2015 = 2015-05-04']],
  ['the last day of October 2015', ['last day of October 2015 = 2015-10-31']],
  [
    'In March, June and September 2019 they met.',
    ['March = 2019-03', 'June = 2019-06', 'September 2019 = 2019-09'],
  ],
  // No dates.
  ['29 February 2014 and 32 August 2014', []],
  ['Version: 1.1.30 of the form', []],
  ['score 4-5-6 and rooms 1-2-3', []],
  ['He may march in august company.', []],
  ['Theresa May and April Jones met Jan Price.', []],
  ['Call 020 7946 2015 or see page 2015.', []],
  ['Regulation (EU) 2016/679 and No 31/5983', []],
  ['They run 24/7 at a 50/50 split.', []],
  ['over 2000 people in 60 settings', []],
  ['section 4.11 from 9.30am–12.15pm', []],
  ['open every Monday and Monday to Friday', []],
  ['the Sunday Times and the Mail on Sunday', []],
  ['the Children Act 1989 and the Care Act (2014)', []],
  ['the World Cup 2018 and Budget 2015', []],
  ['the 2015-2024 Conservative Administration', []],
  ['the 2019 to 2022 Larch Liberal government', []],
  ['the Foster Homes Act of 2023', []],
  ['Trustees meet twice a year in May and November.', []],
  ['Data Note 1/2018', []],
  ['Ninth Report of Session 2010–12', []],
]

describe('calendar dates', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })
})
