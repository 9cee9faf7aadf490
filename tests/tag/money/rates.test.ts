import { describe, expect, test } from 'vitest'
import { sumsOf } from './read-money.ts'

describe('rates', () => {
  test.each([
    ['£300 a week', 'week'],
    ['£300-a-week', 'week'],
    ['£300/week', 'week'],
    ['£12 an hour', 'hour'],
    ['£5 per child per year', 'year'],
    ['£10 per child, per week', 'week'],
    ['£5,000 pa', 'year'],
    ['£5,000 p.a.', 'year'],
    ['£500pcm', 'month'],
    ['£5m annually', 'year'],
    ['£500 more each year', 'year'],
    ['£500 cash increase a year', 'year'],
    ['£5m in each of the next three years', 'year'],
    ['£5m annual budget', 'year'],
    ['£5 per head', 'person'],
    ['£5 a head', 'person'],
    ['£6,500 per looked-after child', 'person'],
    ['£250 for each child', 'person'],
    ['£20 a month for each child', 'month'],
    ['£100 per person per night', 'person'],
    ['£3 per family per week', 'week'],
  ])('%s', (words, rate) => {
    expect(sumsOf(`They pay ${words} now.`)[0]).toMatch(new RegExp(` /${rate}$`))
  })

  test.each([
    ['an annual budget of £5m', 'year'],
    ['a weekly payment of around £20', 'week'],
    ['two equal yearly shares of £9m', 'year'],
    ['an hourly rate of £12.50', 'hour'],
    ['a cost per pupil of £5,000', 'person'],
    ['Cost per head: £5,000', 'person'],
    ['The 20 students got £500 each', 'person'],
  ])('%s', (text, rate) => {
    expect(sumsOf(text)[0]).toMatch(new RegExp(` /${rate}$`))
  })

  test.each([
    'It was £5m a year earlier.',
    'It was £5m a week after the vote.',
    'Councils got £5m each.',
    'It costs £5 per mile.',
    'It costs £5 per household.',
    'It costs £5 for a day care place.',
    'The annual report says that £5m was lost.',
    'They spent £5m on 300 children a year.',
  ])('none in: %s', (text) => {
    expect(sumsOf(text)[0]).not.toContain('/')
  })

  const carried: [string, string[]][] = [
    ['It rises from £4 to £6 a week.', ['£4 = 4 GBP /week', '£6 = 6 GBP /week']],
    ['It had £2m a year, or £3m at our prices.', ['£2m = 2000000 GBP /year', '£3m = 3000000 GBP /year']],
    ['It rose to £20 per week and will rise to £25.', ['£20 = 20 GBP /week', '£25 = 25 GBP /week']],
    [
      'Pay is £22,816 per year, rising to £24,336.',
      ['£22,816 = 22816 GBP /year', '£24,336 = 24336 GBP /year'],
    ],
    [
      'A bed costs £600 a week; some cost over £900.',
      ['£600 = 600 GBP /week', '£900 = 900.. GBP over /week'],
    ],
    ['They pay £20 a week and £5m for a hall.', ['£20 = 20 GBP /week', '£5m = 5000000 GBP']],
  ]
  test.each(carried)('%s', (text, expected) => {
    expect(sumsOf(text)).toEqual(expected)
  })
})
