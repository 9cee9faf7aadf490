import { describe, expect, test } from 'vitest'
import { sumsOf } from './read-money.ts'

describe('modifiers', () => {
  const about = [
    'about',
    'around',
    'approximately',
    'roughly',
    'some',
    'circa',
    'c.',
    'c',
    'approx.',
    'in the region of',
    '~',
  ]
  const over = [
    'over',
    'more than',
    'in excess of',
    'upwards of',
    'just over',
    'well over',
    'over an extra',
    'more than an estimated',
    'exceeding',
    '>',
  ]
  const under = ['under', 'less than', 'nearly', 'almost', 'just under', 'just short of']
  const atLeast = ['at least', 'a minimum of', 'no less than', 'not less than']
  const upTo = [
    'up to',
    'a maximum of',
    'no more than',
    'worth up to',
    'of up to an additional',
    'up to around',
    'not exceeding',
  ]
  test.each(about)('%s £5m', (words) => {
    expect(sumsOf(`The fund has ${words} £5m.`)).toEqual(['£5m = 5000000 GBP about'])
  })
  test.each(over)('%s £5m', (words) => {
    expect(sumsOf(`The fund has ${words} £5m.`)).toEqual(['£5m = 5000000.. GBP over'])
  })
  test.each(under)('%s £5m', (words) => {
    expect(sumsOf(`The fund has ${words} £5m.`)).toEqual(['£5m = ..5000000 GBP under'])
  })
  test.each(atLeast)('%s £5m', (words) => {
    expect(sumsOf(`The fund has ${words} £5m.`)).toEqual(['£5m = 5000000.. GBP at-least'])
  })
  test.each(upTo)('%s £5m', (words) => {
    expect(sumsOf(`The fund has ${words} £5m.`)).toEqual(['£5m = ..5000000 GBP up-to'])
  })

  test.each([
    ['£5m or more', 'at-least'],
    ['£5m plus', 'at-least'],
    ['£5m+', 'at-least'],
    ['£5m a year or more', 'at-least'],
    ['£5m at most', 'up-to'],
    ['£5m or less', 'up-to'],
    ['£5m or so', 'about'],
  ])('%s', (words, modifier) => {
    expect(sumsOf(`The fund has ${words}.`)[0]).toContain(modifier)
  })

  test.each([
    'a row over £5m of cuts',
    'an argument about £5m',
    'under a £5m scheme',
    'over the £5m',
    'more than half of £5m',
    'It goes up to £5m in June',
    '£5m over two years',
    '£5m plus VAT',
    '£5m + £3m',
    'It is over. £5m was spent',
    'we met, about, £5m',
  ])('none in: %s', (text) => {
    expect(sumsOf(text)[0]).toBe('£5m = 5000000 GBP')
  })
})
