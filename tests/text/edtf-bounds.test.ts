/** EDTF dates and the days that they hold. */
import { expect, test } from 'vitest'
import { dayOf, formatDay } from '../../src/text/edtf.ts'
import { edtfBounds } from '../../src/text/edtf-bounds.ts'

test.each([
  ['2015-06-24', '2015-06-24', '2015-06-24'],
  ['2016-02', '2016-02-01', '2016-02-29'],
  ['2020', '2020-01-01', '2020-12-31'],
  ['199X', '1990-01-01', '1999-12-31'],
  ['19XX', '1900-01-01', '1999-12-31'],
  ['2015-21', '2015-03-01', '2015-05-31'],
  ['2015-24', '2015-12-01', '2016-02-29'],
  ['2024-35', '2024-07-01', '2024-09-30'],
  ['2022-04/2023-03', '2022-04-01', '2023-03-31'],
  ['2017/..', '2017-01-01', null],
  ['../2017', null, '2017-12-31'],
])('%s', (edtf, from, to) => {
  const bounds = edtfBounds(edtf)!
  const text = (day: number | null) => (day === null ? null : formatDay(dayOf(day)))
  expect([text(bounds.from), text(bounds.to)]).toEqual([from, to])
})

test.each(['', 'soon', '2017-13', '2017-02-30', '2017-00', '../..', 'XXXX', '20170321'])(
  'no date: %s',
  (edtf) => {
    expect(edtfBounds(edtf)).toBeNull()
  },
)
