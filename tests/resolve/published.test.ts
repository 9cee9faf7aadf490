import { describe, expect, test } from 'vitest'
import { findPublished } from '../../src/resolve/published.ts'
import { layOut } from '../../src/segment/lay-out.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

function published(text: string): [string, string] | null {
  const given = { title: null, published: null, publishedBasis: null, source: null, url: null, genre: null }
  const found = findPublished(
    layOut({ path: 'a.txt', text, sha256: '', bodyStart: 0, given }, new Vocabulary()),
  )
  return found === null ? null : [found.published, found.basis]
}

const PROSE =
  '\n\nThe council agreed the plan after a long debate about what it would cost the town to keep it.\n'

const table: [string, string, [string, string] | null][] = [
  ['a label', `A title\n\nPublished: 14 March 2016${PROSE}`, ['2016-03-14', 'Published: 14 March 2016']],
  [
    'a blog’s line',
    `A title\n\nPosted by: A, Posted on: 7 February 2017${PROSE}`,
    ['2017-02-07', 'Posted on: 7 February 2017'],
  ],
  [
    'the answer, not the question',
    `(asked on 2nd May 2011)\n\nThis question was answered on 9th May 2011${PROSE}`,
    ['2011-05-09', 'answered on 9th May 2011'],
  ],
  [
    'a byline',
    `A title\n\nBy Ann Other | 11 April 2025${PROSE}`,
    ['2025-04-11', 'By Ann Other | 11 April 2025'],
  ],
  [
    'a byline with a comma',
    `A title\n\nBy Ann Other, 5 July 2018${PROSE}`,
    ['2018-07-05', 'By Ann Other, 5 July 2018'],
  ],
  [
    'days that head the sections of a schedule',
    'Grants decided in the north of the county\n\n4 May 2021\n\nA mill.\n\n11 May 2021\n\nA barn.\n',
    null,
  ],
  [
    'a dateline above a text, a later day far below',
    `A title\n\n4 May 2021${PROSE}${PROSE}${PROSE}${PROSE}${PROSE}\n11 May 2021\n\nA fair.\n`,
    ['2021-05-04', '4 May 2021'],
  ],
  ['a title', `News review: 21 March 2017${PROSE}`, ['2017-03-21', 'News review: 21 March 2017']],
  [
    'a press agency’s dateline',
    `A title\n\nYORK, 7 June 2019 – ${PROSE.trim()}`,
    ['2019-06-07', 'YORK, 7 June 2019'],
  ],
  [
    'a press agency’s dateline in a long line',
    `A title\n\n(York, 7 June 2019) ${PROSE.trim()} ${PROSE.trim()}`,
    ['2019-06-07', '(York, 7 June 2019'],
  ],
  ['a date in the first paragraph', `A title\n\nBefore 7 June 2019 – ${PROSE.trim()}`, null],
  ['an issue’s month', `Issue 14 | June 2019${PROSE}`, ['2019-06', 'Issue 14 | June 2019']],
  [
    'a cue deep in a sentence',
    'A title\n\nThe board took the plan to the committee at its meeting on 8 December 2016.\n\nIt was agreed.',
    null,
  ],
  [
    'an hour behind the date',
    `Minutes of a meeting of the Cabinet of the town council held on Tuesday, 17th May, 2022 at 2.00 p.m.${PROSE}`,
    ['2022-05-17', 'held on Tuesday, 17th May, 2022'],
  ],
  [
    'a sentence that opens with its cue',
    'A title\n\nIssued on 8 December 2016 by the press office of the town council in York.\n\nIt was agreed.',
    ['2016-12-08', 'Issued on 8 December 2016'],
  ],
  [
    'another body’s meeting',
    `The court, at its meeting of 10 September 2015, adopted its\n\nREPORTS${PROSE}`,
    null,
  ],
  ['a span of time', `A title\n\nOpen from 1 May 2025 to 30 May 2030${PROSE}`, null],
  ['a month in a title', `Our plans for June 2019${PROSE}`, null],
  [
    'a column of the Official Report',
    `[holding answer 9 July 2009]${PROSE}\n14 July 2009 : Column 212W`,
    ['2009-07-14', '14 July 2009'],
  ],
  [
    'the order that the text shows',
    `A title\n\nposted 09-11-2020\n\nOn September 11, 2020 it met.`,
    ['2020-09-11', 'posted 09-11-2020'],
  ],
  [
    'the other order',
    `A title\n\nposted 09-11-2020\n\nOn 9 November 2020 it met.`,
    ['2020-11-09', 'posted 09-11-2020'],
  ],
  ['a dateline alone', `A title\n7 June 2019${PROSE}`, ['2019-06-07', '7 June 2019']],
  [
    'the report’s date before the meeting’s',
    `CABINET, 11 November 2013\nReport of the Director, dated 01/11/2013${PROSE}`,
    ['2013-11-01', 'dated 01/11/2013'],
  ],
  [
    'minutes',
    `Minutes of the meeting held on 3rd May 2011 at 7pm${PROSE}`,
    ['2011-05-03', 'meeting held on 3rd May 2011'],
  ],
  [
    'a month in brackets',
    'The report was released last month (July 2016) after a long wait for the department to make up its mind about it.',
    ['2016-08', 'last month (July 2016)'],
  ],
  [
    'an address',
    `https://example.gov.uk/2017/03/a-title/\n\nA title${PROSE}`,
    ['2017-03', 'address https://example.gov.uk/2017/03/a-title/'],
  ],
  [
    'none to be guessed from the subject',
    `A title${PROSE}It gave itself a deadline of 2031 in May 2016.`,
    null,
  ],
  ['no deadline', `A title\n\nClosing date: 14 March 2016${PROSE}`, null],
  ['no next meeting', `A title${PROSE}\n\nNext meeting: 14 March 2016`, null],
]

describe('publication date', () => {
  test.each(table)('%s', (_name, text, expected) => {
    expect(published(text)).toEqual(expected)
  })
})
