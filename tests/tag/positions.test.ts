import { expect, it } from 'vitest'
import { Positions } from '../../src/tag/positions.ts'

it('gives the first position from a token on, and the limit where none stands before it', () => {
  const positions = new Positions([2, 5, 9])
  expect(positions.from(0, 8)).toBe(2)
  expect(positions.from(3, 8)).toBe(5)
  expect(positions.from(6, 8)).toBe(8)
  expect(positions.from(8, 20)).toBe(9)
  expect(positions.from(10, 20)).toBe(20)
})

it('keeps what stands behind a limit for the next sentence', () => {
  const positions = new Positions([4, 6])
  expect(positions.from(7, 5)).toBe(5)
  expect(positions.from(5, 10)).toBe(6)
})
