import { describe, expect, test } from 'vitest'
import type { Metadata } from '../../src/model/document.ts'
import type { Candidate } from '../../src/model/mention.ts'
import { completeMetadata } from '../../src/resolve/metadata.ts'
import { layOut } from '../../src/segment/lay-out.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

const NONE: Metadata = {
  title: null,
  published: null,
  publishedBasis: null,
  source: null,
  url: null,
  genre: null,
}
const PROSE =
  'Ministers have set out how the money will be shared between the areas, and when each of them is to report back on it.'

/** `bodies` are the names that taggers would have found. */
function complete(text: string, bodies: readonly string[] = [], given: Partial<Metadata> = {}): Metadata {
  const source = { path: 'a.txt', text, sha256: '', bodyStart: 0, given: { ...NONE, ...given } }
  const mentions: Candidate[] = bodies.map((name) => {
    const start = text.indexOf(name)
    return { type: 'body', start, end: start + name.length, rule: 'test/body', certainty: 'stated' }
  })
  return completeMetadata(layOut(source, new Vocabulary()), mentions)
}

describe('title', () => {
  test.each<[text: string, title: string | null]>([
    [`More money for carers\n\n${PROSE}`, 'More money for carers'],
    [`# More money for carers\n\n${PROSE}`, 'More money for carers'],
    [`Skip to main content\n\nMore money for carers\n\n${PROSE}`, 'More money for carers'],
    [
      `Department for Transport\nPress release\nMore money for buses\n\nPublished 3 May 2012\n\n${PROSE}`,
      'More money for buses',
    ],
    [
      `National Audit Office | Report\nInvestigation into buses\n3 May 2012\n\n${PROSE}`,
      'Investigation into buses',
    ],
    [`HOUSING\n\nCouncils told to build faster\n\n${PROSE}`, 'Councils told to build faster'],
    [`Executive, 4 March 2013\nSavings in library services\n\n${PROSE}`, 'Savings in library services'],
    [`Roads in the news: 4 March 2013\n\n${PROSE}`, 'Roads in the news: 4 March 2013'],
    [
      `Leeds City Council\nTransport Scrutiny Board\nMinutes of the meeting held on 4 March 2013\n\n${PROSE}`,
      'Transport Scrutiny Board',
    ],
    [
      `Leeds City Council\nMinutes of the Transport Board\n4 March 2013\n\n${PROSE}`,
      'Minutes of the Transport Board',
    ],
    [PROSE, null],
    ['', null],
  ])('%j', (text, title) => {
    expect(complete(text).title).toBe(title)
  })
})

describe('source', () => {
  test.each<[text: string, bodies: string[], source: string | null]>([
    [
      `More money\n\nFrom: Department for Transport\nPublished: 3 May 2012\n\n${PROSE}`,
      [],
      'Department for Transport',
    ],
    [
      `More money\n\nFrom:\nDepartment for Transport and The Rt Hon A Minister\n\n${PROSE}`,
      [],
      'Department for Transport',
    ],
    [
      `Buses\n\nQuestion for the Department for Transport\n\nTo ask the Secretary of State for Transport, how many buses run.`,
      [],
      'Department for Transport',
    ],
    [
      `Buses\n\nDepartment for Transport written question – answered on 3 May 2012\n\n${PROSE}`,
      [],
      'Department for Transport',
    ],
    [
      `House of Commons\nTransport Committee\nBuses: Third Report of Session 2012–13\n\n${PROSE}`,
      [],
      'Transport Committee',
    ],
    [`House of Lords Science Committee\nRadio waves\n\n${PROSE}`, [], 'Science Committee'],
    [`Leeds City Council\nSavings in libraries\n\n${PROSE}`, [], 'Leeds City Council'],
    [
      `Scottish Government | News release\nMore money\n\n${PROSE}`,
      ['Scottish Government'],
      'Scottish Government',
    ],
    [`Savings at a glance\n\nHM Treasury, 24 May 2010\n\n${PROSE}`, ['HM Treasury'], 'HM Treasury'],
    [`Libraries\n\nStatement UIN HCWS123\nStatement made on 3 May 2016\n\n${PROSE}`, [], 'House of Commons'],
    [`https://transport.blog.gov.uk/2012/05/buses/\n\nMore buses\n\n${PROSE}`, [], 'transport.blog.gov.uk'],
    [`More buses for all\n\n${PROSE}`, [], null],
    [
      `More buses for all\n\nThe Department for Transport will pay. ${PROSE}`,
      ['Department for Transport'],
      null,
    ],
  ])('%j', (text, bodies, source) => {
    expect(complete(text, bodies).source).toBe(source)
  })
})

test('address', () => {
  expect(complete(`https://example.org/a?b=1\n\nMore buses\n\n${PROSE}`).url).toBe(
    'https://example.org/a?b=1',
  )
  expect(complete(`More buses\n\n${PROSE} See https://example.org/ for more.`).url).toBeNull()
})

describe('genre', () => {
  test.each<[genre: string | null, text: string]>([
    [
      'written-answer',
      `Buses\n\n(asked on 1 May 2012)\n\nTo ask the Secretary of State for Transport, how many buses run.\n\n${PROSE}`,
    ],
    ['written-answer', `Buses\n\nA Member: To ask the Secretary of State how many buses run.\n\n${PROSE}`],
    ['minutes', `Leeds City Council\nMinutes of the meeting held on 4 March 2013\n\n${PROSE}`],
    ['statement', `Buses\n\nStatement made on 18 July 2017\n\n${PROSE}`],
    ['debate', `Buses\n\nVolume 612: debated on Monday 4 July 2016\n\n${PROSE}`],
    ['audit-report', `National Audit Office\nInvestigation into buses\n\n${PROSE}`],
    ['committee-report', `House of Commons\nTransport Committee\nBuses\n\n${PROSE}`],
    [
      'council-report',
      `Leeds City Council\n\nReport of the Director of Transport\n\nWards affected: all\n\n${PROSE}`,
    ],
    ['grant', `Bus Grant Determination 2012\n\n${PROSE}`],
    ['letter', `Department for Transport\n\n3 May 2012\n\nDear colleague,\n\n${PROSE}`],
    ['newsletter', `View this email in your browser\n\nTransport news, issue 4\n\n${PROSE}`],
    ['briefing', `Research briefing\n\nBuses in England\n\n${PROSE}`],
    ['blog', `Buses for all\n\nBy Some Body\n4 min read\n\n${PROSE}`],
    ['blog', `https://transport.blog.gov.uk/2012/05/buses/\n\nMore buses\n\n${PROSE}`],
    ['press-release', `Press release\nMore buses\n\n${PROSE}`],
    ['press-release', `More buses\n\n${PROSE}\n\nNotes to editors\n\n1. ${PROSE}`],
    ['news', `Buses axed\n\nBy Anna Example, Transport Correspondent\n\n${PROSE}`],
    ['news', `Buses axed\n\nAnna Example | 06.03.2015\n\n${PROSE}`],
    ['consultation', `Consultation on bus fares\n\n${PROSE}`],
    ['budget', `Spending Review 2015: transport\n\n${PROSE}`],
    [null, `More buses for all\n\n${PROSE}`],
    [
      null,
      `More buses for all\n\nThe minister told the newsletter that the consultation on the budget had closed, a press release said, and the letter was to follow in the weeks ahead.`,
    ],
  ])('%s: %j', (genre, text) => {
    expect(complete(text).genre).toBe(genre)
  })
})

test('what was given stays, and the date is left alone', () => {
  const given: Metadata = {
    title: 'T',
    published: null,
    publishedBasis: null,
    source: 'S',
    url: 'https://e.org/',
    genre: 'other',
  }
  expect(complete(`Press release\nMore buses\n\nPublished 3 May 2012\n\n${PROSE}`, [], given)).toEqual(given)
})
