import { describe, expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.ts'

const PROGRAMMES: [string, string, string[]][] = [
  ['a head closes the name', 'A new £4m Quiet Rivers Fund opened.', ['Quiet Rivers Fund']],
  ['prepositions within', 'It joined the Help to Swim Scheme.', ['Help to Swim Scheme']],
  ['a noun in lower case stays outside', 'The Quiet Harbours programme grew.', ['Quiet Harbours']],
  [
    'a plural noun behind two names',
    'The Quiet Harbours and Swim to School programmes grew.',
    ['Quiet Harbours', 'Swim to School'],
  ],
  ['letters of a name of its own', 'The B&Quays programme grew.', ['B&Quays']],
  ['a project by its code name', 'We read of Project Plumbline today.', ['Project Plumbline']],
  ['such as', 'It paid for programmes such as Harbourline and Step Up.', ['Harbourline', 'Step Up']],
  ['in quotation marks', 'There is a mentoring scheme, “Harbour Steps”, now.', ['Harbour Steps']],
  ['called', 'They run a pilot called Harbour Steps.', ['Harbour Steps']],
  [
    'an abbreviation',
    'The Quiet Rivers Fund (QRF) opened. The QRF grew.',
    ['Quiet Rivers Fund', 'QRF', 'QRF'],
  ],
  ['the head alone', 'The Quiet Rivers Fund opened. The Fund grew.', ['Quiet Rivers Fund', 'Fund']],
  [
    'both at once',
    'The Quiet Rivers Fund and the Loud Rivers Fund opened. Both Funds grew.',
    ['Quiet Rivers Fund', 'Loud Rivers Fund', 'Funds'],
  ],
  [
    'the name without its head',
    'The Quiet Rivers Fund opened. Quiet Rivers grew.',
    ['Quiet Rivers Fund', 'Quiet Rivers'],
  ],
  ['a known name', 'They closed a Sure Start centre.', ['Sure Start']],
  ['a body’s name where a scheme is meant', '101 Frontline participants began.', ['Frontline']],
  [
    'a partnership that is a programme',
    'The Quiet Rivers Partnership programme grew.',
    ['Quiet Rivers Partnership'],
  ],
  ['a round of it', 'Quiet Rivers Fund Round 2 opened in May.', ['Quiet Rivers Fund']],
  ['Plus', 'It spent the Youth Capital Fund Plus early.', ['Youth Capital Fund Plus']],
  ['capitals that read as a word', 'It won a $4m FOXLANE grant.', ['FOXLANE']],
  [
    'a hyphen in a name explained',
    'The Forward Offers for Long-term Entry (FOLE) scheme.',
    ['Forward Offers for Long-term Entry', 'FOLE'],
  ],
  [
    'an adjective before the noun of one explained',
    'The Quay Ideas Zone (QIZ) competitive grant program.',
    ['Quay Ideas Zone', 'QIZ'],
  ],
  ['a quoted name', 'It is ‘New Quays for Rowers’ programme.', ['New Quays for Rowers']],
  ['teams in many places', 'Eight Quiet Support Teams (QSTs) began.', ['Quiet Support Teams', 'QSTs']],
  ['a fund with Plus', 'The Quiet Streets Fund Plus opened.', ['Quiet Streets Fund Plus']],
  ['one’s own project', 'It runs its Quillo project there.', ['Quillo']],
  ['the between', 'It won money for its Mooring the Ferry initiative.', ['Mooring the Ferry']],
  ['a century', 'It paid for the 21st Century Quays programme.', ['21st Century Quays']],
  [
    'what it is to do',
    'The Quorn Program to Stimulate Quiet Research began.',
    ['Quorn Program to Stimulate Quiet Research'],
  ],
  [
    'a nation in a name explained',
    'The Quay Growth Programme for England (QGPE) pays.',
    ['Quay Growth Programme for England', 'QGPE'],
  ],
  ['a nation’s before a known one', 'The English ERDF programmes closed.', ['ERDF']],
]

const NONE: [string, string][] = [
  ['a pair of letters for a kind of work', 'We look at the €5 billion R&D programme.'],
  ['a kind in lower case', 'They opened family hubs which lend toys.'],
  ['a nation’s programme', 'The UK programme and the Scottish scheme grew.'],
  ['a government’s programme', 'The Government programme grew.'],
  ['a plan', 'The Quiet Rivers Plan was published.'],
  ['a strategy that is cited', 'The Quiet Rivers Strategy, published in May, says so.'],
  ['a fund that owns', 'The Quiet Rivers Fund’s chief executive spoke.'],
  ['the word itself', 'They worked on the frontline to step up care.'],
  ['an opener', 'This programme and Our scheme grew.'],
  ['initials before a noun', 'It won a QRTF grant.'],
  ['a word in capitals that opens', 'A FLAGSHIP fund closed.'],
  ['bodies in many places', 'The Quiet Support Councils (QSCs) met.'],
  ['a project of a place', 'It runs its Leeds project there.'],
  ['a kind that opens', 'Youth Projects are among 40 projects.'],
]

describe('programmes', () => {
  test.each(PROGRAMMES)('%s', (_, text, expected) => {
    expect(mentionsOf('programme', text)).toEqual(expected)
  })
  test.each(NONE)('not %s', (_, text) => {
    expect(mentionsOf('programme', text)).toEqual([])
  })
})
