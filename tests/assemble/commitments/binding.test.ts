/** Whom an act binds, and how far it goes. */
import { describe, expect, test } from 'vitest'
import { actsOf } from '../acts-of.ts'

type Row = readonly [text: string, expected: readonly string[]]

const SUBJECTS: Row[] = [
  [
    'Chicago will use its $60 million grant to build a hub.',
    ['firm: use its $60 million grant to build a hub'],
  ],
  ['Chicago will use its head.', []],
  ['The rail operator is to introduce new trains.', ['firm: introduce new trains']],
  ['The storm is to bring rain.', []],
  ['We have set aside £5m. This will fund two hubs.', ['firm: fund two hubs']],
  ['It rained. This will fund nothing.', []],
  ['The rules will be in place by May.', ['firm: be in place by May']],
  ['The rules will be in doubt.', []],
  ['Passengers will start to notice changes.', []],
  ['Work will start in May.', ['firm: start in May']],
  ['NHS trust to recruit staff for a hub', ['firm: recruit staff for a hub']],
  ['Reasons to trust a hub', []],
  ['The scheme looks set to be scrapped.', []],
  ['There will be no cuts to the service.', ['firm: be no cuts to the service']],
  ['There will be no rain.', []],
  ['No library will close.', ['firm: close']],
  ['Work around schools will take place in May.', ['firm: take place in May']],
  ['A storm will take place.', []],
  ['To mend its own roads the council will borrow £5m.', ['firm: borrow £5m']],
  ['To mend its own roads the rain will do.', []],
  ['By 2029 every bridge will have been mended.', ['firm: mended']],
  ['By 2029 the council will have met.', []],
  ['Roads are being resurfaced this week.', ['firm: resurfaced this week']],
  ['The council will no longer promote the scheme.', ['firm, not: no longer promote the scheme']],
  ['The council is committed to housing people who have no home.', ['firm: housing people who have no home']],
  [
    'The council will be awarding grants, as well as allocating vouchers.',
    ['firm: awarding grants', 'firm: allocating vouchers'],
  ],
  ['The council will be awarding grants as well.', ['firm: awarding grants as well']],
]

const CLAUSES: Row[] = [
  ['It will be finished and handed over by May.', ['firm: finished and handed over by May']],
  ['It will be finished and the firm met.', ['firm: finished']],
  ['We will publish an ambitious and detailed plan.', ['firm: publish an ambitious and detailed plan']],
  ['She committed in her first speech to publish a plan.', ['firm: publish a plan']],
  ['She committed in her first speech of the year to a crowd of ten to mend it.', []],
  [
    'The council will open two hubs and aim to open a third by May.',
    ['firm: open two hubs', 'intended: open a third by May'],
  ],
  [
    'I am considering the report which we will publish in May.',
    ['tentative: considering the report', 'firm: publish in May'],
  ],
  [
    'It will open when the first trams go through, we are told.',
    ['firm: open when the first trams go through'],
  ],
  [
    'Ministers revealed that under the Budget of next week the council would open two hubs.',
    ['firm: open two hubs'],
  ],
  ['The report demonstrated how the council aimed to cut waits.', ['intended: cut waits']],
]

describe.each([
  ['subjects that bind', SUBJECTS],
  ['where a clause ends', CLAUSES],
])('%s', (_name, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })
})
