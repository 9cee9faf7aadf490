import { expect, test } from 'vitest'
import { edtfDate } from '../../src/ingest/edtf-date.ts'

const CASES: [written: string, date: string | null][] = [
  ['2016', '2016'],
  ['2016-08', '2016-08'],
  [' 2016-12-16 ', '2016-12-16'],
  ['2016-12-16T00:01:00+00:00', '2016-12-16'],
  ['2016-12-16 09:30', '2016-12-16'],
  ['2024-02-29', '2024-02-29'],
  ['2000-02-29', '2000-02-29'],
  ['2023-02-29', null],
  ['1900-02-29', null],
  ['2016-13', null],
  ['2016-00-01', null],
  ['2016-04-31', null],
  ['2015-21', null],
  ['2016-1-1', null],
  ['16', null],
  ['next May', null],
  ['', null],
]

test.each(CASES)('%s', (written, date) => {
  expect(edtfDate(written)).toBe(date)
})
