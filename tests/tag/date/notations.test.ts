import { describe, expect, test } from 'vitest'
import { listDates } from './read-dates.ts'

/** Said on Tuesday 15 March 2016. */
const table: [string, string[]][] = [
  // Year first with single digits; not in dotted numbers of versions.
  ['It was filed on 2014-3-5.', ['2014-3-5 = 2014-03-05']],
  ['It was filed on 2014/3/5.', ['2014/3/5 = 2014-03-05']],
  ['They use release 2014.3.5 of the form.', []],
  // A month behind its year, where the two make no run of years.
  ['Data to 2015-11 are final.', ['2015-11 = 2015-11']],
  ['Data for 2010-11 are final.', ['2010-11 = 2010-04/2011-03']],
  ['Data for 2001-05 are final.', ['2001-05 = 2001/2005']],
  ['The circular 2015-03 and policy-2015-03 apply.', []],
  // Short names of months that are no persons' behind more prepositions.
  ['It shut after Feb.', ['Feb = 2016-02']],
  ['It came from Jan.', []],
  // A day joined to a month's short name.
  ['The return is due by 28-Nov.', ['28-Nov = 2016-11-28']],
  ['After phase 3-March was wet.', ['March = 2016-03']],
  // Short names in lower case only beside a year.
  ['Signed on 22 feb 2014 and sep 3, 2014.', ['22 feb 2014 = 2014-02-22', 'sep 3, 2014 = 2014-09-03']],
  ['Nothing may mar the dec of a ship.', []],
  ['Signed on march 3 2014.', ['march 3 2014 = 2014-03-03']],
  ['They march 3 miles.', []],
  // A day in words behind its month, with the year.
  ['It took effect on June eighth, 2014.', ['June eighth, 2014 = 2014-06-08']],
  ['They met on Tues., Nov. 5, 2013.', ['Tues., Nov. 5, 2013 = 2013-11-05']],
  // A month joined to its year; two months joined are a range.
  ['Closed in Sep-2012 and September-2013.', ['Sep-2012 = 2012-09', 'September-2013 = 2013-09']],
  ['Closed in July-September 2013.', ['July-September 2013 = 2013-07/2013-09']],
  // A month behind its year, but not a verb or a name.
  ['Data for 2014 November and 2015 March.', ['2014 November = 2014-11', '2015 March = 2015-03']],
  ['By 2014 May had won; in 2015 Jan Price left.', ['2014 = 2014', '2015 = 2015']],
  // Years in words.
  ['It opened in nineteen ninety-one.', ['nineteen ninety-one = 1991']],
  ['June of nineteen ninety-nine', ['June of nineteen ninety-nine = 1999-06']],
  ['from nineteen eighty to nineteen ninety', ['nineteen eighty to nineteen ninety = 1980/1990']],
  ['By the year two thousand and thirty it ends.', ['two thousand and thirty = 2030']],
  ['In two thousand and ten homes it rained.', []],
  ['A sum of two thousand and ten.', []],
  ['He has twenty twenty vision.', []],
  ['It opened in the nineteen seventies.', ['nineteen seventies = 197X']],
  // Hundreds.
  ['It took two hundred and three days.', ['two hundred and three days = P203D']],
  ['It took one hundred people.', []],
  // Both days of a range keep one order.
  ['It ran from 8/10/2012 to 8/15/2012.', ['8/10/2012 to 8/15/2012 = 2012-08-10/2012-08-15']],
  ['It ran from 8/10/2012 to 12/10/2012.', ['8/10/2012 to 12/10/2012 = 2012-10-08/2012-10-12']],
  ['Paid 12/25/2014 – 1/4/2015.', ['12/25/2014 – 1/4/2015 = 2014-12-25/2015-01-04']],
  // Academic years by their letters, in capitals only.
  ['Places for AY 2014/15 and AY2015-16.', ['AY 2014/15 = 2014-09/2015-08', 'AY2015-16 = 2015-09/2016-08']],
  ['They said ay 2014 was fine.', ['2014 = 2014']],
  // The weekday tells in which order the numerals stand; it moves no named month.
  ['They met on Sunday 12/7/2014.', ['Sunday 12/7/2014 = 2014-12-07']],
  ['They met on Monday 12/7/2014.', ['Monday 12/7/2014 = 2014-07-12']],
  ['They met on Sunday 12 July 2014.', ['Sunday 12 July 2014 = 2014-07-12']],
  // Two digits of a year behind a month, where they are no day.
  ['It was built in Aug 96.', ['Aug 96 = 1996-08']],
  ['In March 45 people came.', ['March = 2016-03']],
  // The weekday picks the year, the nearer one against the tense.
  ['They will meet on Sunday 27 December.', ['Sunday 27 December = 2015-12-27']],
  ['They will meet on Tuesday 27 December.', ['Tuesday 27 December = 2016-12-27']],
]

describe('other notations of dates', () => {
  test.each(table)('%s', (text, expected) => {
    expect(listDates(text)).toEqual(expected)
  })
})
