import { expect, test } from 'vitest'
import { resolve } from '../../../src/resolve/resolve.ts'
import { layOut } from '../../../src/segment/lay-out.ts'
import { coverDates } from '../../../src/tag/date/cover-date.ts'
import { date } from '../../../src/tag/date/date.ts'
import { Vocabulary } from '../../../src/text/vocabulary.ts'
import { lexicon } from './read-dates.ts'

test('every year and date-like token is in a date or has its reason', () => {
  const text =
    'In May 2015 the Care Act 2014 came in. Theresa May may visit 2000 homes on Friday 23.10.19 under Regulation (EU) 2016/679; see page 1998. Open Monday to Friday.'
  const given = { title: null, published: null, publishedBasis: null, source: null, url: null, genre: null }
  const document = layOut({ path: 'a.txt', text, sha256: '', bodyStart: 0, given }, new Vocabulary())
  const candidates = date.tag({ document, lexicon, names: [] })
  const entries = coverDates(resolve(document, candidates, lexicon))
  expect(entries.filter(({ explained }) => !explained)).toEqual([])
  expect(entries.map(({ text, rule }) => `${text} ${rule}`)).toEqual([
    'May date/month',
    '2015 date/month',
    '2014 not-a-date/part-of-a-name',
    'May not-a-date/name-not-month',
    'may not-a-date/verb-or-name',
    '2000 not-a-date/count',
    'Friday date/day',
    '23.10.19 date/day',
    '2016 not-a-date/attached',
    '1998 not-a-date/reference-number',
    'Monday not-a-date/set',
    'Friday not-a-date/set',
  ])
})
