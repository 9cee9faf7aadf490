import { describe, expect, test } from 'vitest'
import {
  addMonths,
  dayNumber,
  dayOf,
  daysInMonth,
  easter,
  formatDay,
  weekdayOf,
} from '../../src/text/edtf.ts'

describe('calendar arithmetic', () => {
  test('days and their numbers agree with the platform over 400 years', () => {
    for (let number = -73_049; number < 73_049; number += 37) {
      const date = new Date(number * 86_400_000)
      const day = dayOf(number)
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(dayNumber(day)).toBe(number)
      expect(weekdayOf(number) % 7).toBe(date.getUTCDay())
    }
  })

  test('months end where they should', () => {
    expect([daysInMonth(2000, 2), daysInMonth(1900, 2), daysInMonth(2024, 2), daysInMonth(2023, 4)]).toEqual([
      29, 28, 29, 30,
    ])
    expect(addMonths({ year: 2015, month: 1, day: 31 }, 1)).toEqual({ year: 2015, month: 2, day: 28 })
    expect(addMonths({ year: 2015, month: 1, day: 31 }, -2)).toEqual({ year: 2014, month: 11, day: 30 })
  })

  test.each([
    [2008, '2008-03-23'],
    [2014, '2014-04-20'],
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
  ])('Easter %i', (year, expected) => {
    expect(formatDay(easter(year))).toBe(expected)
  })
})
