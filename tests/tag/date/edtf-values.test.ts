import edtf from 'edtf'
import { describe, expect, test } from 'vitest'
import { readDates } from './read-dates.ts'

/** Every kind of value once; the peer library reads each. */
const TEXT = `They met on 4 July 2015, in May 2014, in 2013, in spring 2015 and winter 2014/15, in Q3 of 2019 and Q1 2023/24.
From 2010 it grew; since spring 2011 and since autumn term 2012; it ran from spring 2013 to autumn 2014 and from Q1 to Q3 2019.
The 1990s, the 19th century, the last few years, the coming months, the first half of 2026, 4–6 July 2015.
Between 2014/15 and 2016/17, in the academic year 2022/23, week commencing 3 March 2014, at Easter 2024, at the weekend.
In the year to March 2013, in the next five years, in the last two decades, in two years’ time, six weeks ago, 2015 to date.`

describe('values', () => {
  test('are EDTF that the reference library reads', () => {
    const values = readDates(TEXT).map(({ value }) => value.edtf)
    expect(values.length).toBeGreaterThan(25)
    for (const value of values) {
      expect(value).not.toBeNull()
      expect(() =>
        edtf(value, { types: ['Date', 'Year', 'Season', 'Decade', 'Century', 'Interval'] }),
      ).not.toThrow()
    }
  })

  test('have the kind that their spelling shows', () => {
    for (const { value } of readDates(TEXT))
      expect(value.kind).toBe(value.edtf?.includes('/') ? 'interval' : 'point')
  })

  test('keep early, mid, late, start and end beside the plain unit', () => {
    const modifiers = readDates('early 2016, mid-2018, late May, the start of 2017, the end of March').map(
      ({ text, value }) => [text, value.modifier],
    )
    expect(modifiers).toEqual([
      ['2016', 'early'],
      ['2018', 'mid'],
      ['May', 'late'],
      ['2017', 'start'],
      ['March', 'end'],
    ])
  })
})
