import { describe, expect, test } from 'vitest'
import { actsOf } from '../acts-of.ts'

type Row = readonly [text: string, expected: readonly string[]]

const MODALS: Row[] = [
  ['The council will publish a plan by May 2019.', ['firm: publish a plan by May 2019']],
  ['Costs will rise next year.', []],
  ['The money will be hugely welcomed by clubs.', []],
  ['Leaders will hear how the money helps.', []],
  ['The mayor says which homes she will cost.', []],
  ['Ministers raised questions over when the hub will be agreed.', []],
  ['When it opens, the hub will be agreed.', ['firm: agreed']],
  ['That is why we will open a hub.', ['firm: open a hub']],
  ['Nobody knows why we will open a hub.', []],
  ['The council has said it will keep the hub open.', ['firm: keep the hub open']],
  ['The rain was heavy and it will keep the hub closed.', []],
  ['We will build homes, backed by £5m.', ['firm: build homes']],
  ['We will build homes this winter, backed by £5m.', ['firm: build homes this winter']],
  ['More homes are needed, which he says will cost £5m.', []],
  [
    'It will be used to develop, test or improve services.',
    ['firm: used to develop, test or improve services'],
  ],
  ['Fares will be frozen, saving £2m.', ['firm: frozen']],
  [
    'Hull will receive £5m, and Acorn Telephone Company in North Yorkshire will be granted £2m.',
    ['firm: receive £5m', 'firm: granted £2m'],
  ],
  ['The council will give €9,5 million to clubs.', ['firm: give €9,5 million to clubs']],
  ['The council will give €9, 50 of them in May.', ['firm: give €9']],
  ['We shall open two hubs.', ['firm: open two hubs']],
  ['The duty is to be introduced in 2027.', ['firm: introduced in 2027']],
  ['The answer is to listen.', []],
  ['We are going to fund three pilots.', ['firm: fund three pilots']],
  ['The council will not close the hub.', ['firm, not: not close the hub']],
  ['The council will seek to open a hub.', ['intended: open a hub']],
  ['The council will consult on the change.', ['tentative: consult on the change']],
  ['Ministers may extend the scheme.', ['tentative: extend the scheme']],
  ['Schools may close.', []],
  ['The clubs could not say what it cost.', []],
  ['Twelve teams will receive a grant.', ['firm: receive a grant']],
  ['Every child is to have a mentor by 2030.', ['firm: have a mentor by 2030']],
  ['Halving the fund will save little.', []],
  ['The grant will be available from April.', ['firm: available from April']],
  ['The grant will be popular.', []],
  ['The new money will, says the minister, support 400 families.', ['firm: support 400 families']],
  ['The clubs will, as ever, grumble.', []],
  ['Winners will each receive a new minibus.', ['firm: receive a new minibus']],
  ['We will open a centre that will help 40 families.', ['firm: open a centre that will help 40 families']],
  ['The council said that it will open a centre.', ['firm: open a centre']],
  ['The agreement reached in May will help families.', ['firm: help families']],
  ['It tendered for work on the project, which will bring a new gym.', ['firm: bring a new gym']],
  ['It sang of rain on the roof, which will bring a new day.', []],
  ['The state-of-the-art centre will house a pool.', ['firm: house a pool']],
  ['We will open a centre, which will help families.', ['firm: open a centre']],
  ['Schools will have to wait.', []],
  ['Ministers promised a Labour government would build homes.', ['firm: build homes']],
  ['Ministers promised a new scheme which will open soon.', ['firm: a new scheme which will open soon']],
  ['The upgrade will include a new entrance.', ['firm: include a new entrance']],
  ['The weather will include rain.', []],
  ['The party would likely need to win.', []],
  ['There will be a new centre in Leeds.', ['firm: be a new centre in Leeds']],
  ['There will be rain.', []],
  ['Leeds will see investment of £3m.', ['firm: see investment of £3m']],
  ['Leeds will see more rain.', []],
  ['The changes will come into force on 1 April.', ['firm: come into force on 1 April']],
  ['Dark days will come.', []],
  ['Residents will be able to book online.', ['firm: able to book online']],
]

const REPORTED: Row[] = [
  ['The council said it would open a hub.', ['firm: open a hub']],
  ['A hub would cost more.', []],
  ['The plan, which the council said would be published in May, is late.', ['firm: published in May']],
  ['Parents asked when the post would be filled.', []],
  ['We hope that more money will come.', []],
  [
    'We are exploring whether the firm might sponsor more.',
    ['tentative: exploring whether the firm might sponsor more'],
  ],
]

const INTENT: Row[] = [
  ['The council plans to open a hub.', ['intended: open a hub']],
  ['The council plans how to spend it.', []],
  ['The council has set out how it plans to spend £5m.', ['intended: spend £5m']],
  ['The council asked how it plans to spend £5m.', []],
  ['The Executive has agreed plans to open a hub.', ['intended: open a hub']],
  ['The cap is meant to help families.', []],
  ['We want to see schools open a hub.', []],
  ['The Government has committed £5m to hubs.', ['firm: £5m to hubs']],
  ['We recommend that the Government commit £5m to hubs.', []],
  ['The trust is committed to ending waits.', ['firm: ending waits']],
  ['The trust is determined to end waits.', ['intended: end waits']],
  ['The hub is due to open in May 2019.', ['firm: open in May 2019']],
  ['The hub was meant to open in 2018.', ['intended: open in 2018']],
  ['We want councils to publish plans.', []],
  ['We would love to open a hub.', ['tentative: open a hub']],
  ['We would welcome a hub.', []],
  ['Crowds cheered as ministers promised to build homes.', ['firm: build homes']],
  ['Crowds cheered as ministers began to build homes.', []],
  ['She hoped to be able to open a hub.', ['tentative: open a hub']],
  ['The council has decided to close two hubs.', ['firm: close two hubs']],
  ['The council decided to close two hubs.', []],
  ['The line is set to open in May.', ['firm: open in May']],
  ['Fares are set to rise.', []],
  ['The strategy aims to halve waste.', ['intended: halve waste']],
  ['A window aims to catch light.', []],
  ['Acorn is determined to cut waits.', ['intended: cut waits']],
  ['The firm said it was planning to hire 500 people.', ['intended: hire 500 people']],
  ['The firm says Acorn will support 40 families.', ['firm: support 40 families']],
  ['The firm says rivals will support it.', []],
]

const UNDER_WAY: Row[] = [
  ['We are establishing a new unit.', ['firm: establishing a new unit']],
  ['We are supporting families.', []],
  ['We are investing £5m in three hubs.', ['firm: investing £5m in three hubs']],
  ['We are investing in people.', []],
  ['We are making available £5m over three years.', ['firm: making available £5m over three years']],
  ['We are making available our notes.', []],
  ['Some £5m is being allocated to Hull.', ['firm: allocated to Hull']],
  ['Time is being allocated to Hull.', []],
  ['The pool is being upgraded.', ['firm: upgraded']],
  ['We are improving standards and introducing a test.', ['firm: introducing a test']],
  ['We are setting out three steps today.', []],
  ['The council is considering a levy.', ['tentative: considering a levy']],
]

const NOUNS: Row[] = [
  ['Our ambition is to halve waits by 2030.', ['intended: halve waits by 2030']],
  ['The council has no plans to close hubs.', []],
  ['The promise to train 400 nurses stands.', ['firm: train 400 nurses']],
  ['The council has plans for housing and transport.', []],
  ['Our policy is to end the levy.', ['intended: end the levy']],
  ['A policy to end the levy failed.', []],
  ['Our aim remains to end waits.', ['intended: end waits']],
  ['Ministers have a bold £3m plan to improve roads.', ['intended: improve roads']],
]

const JOINED: Row[] = [
  [
    'We will publish a plan, recruit ten nurses and open a hub.',
    ['firm: publish a plan', 'firm: recruit ten nurses', 'firm: open a hub'],
  ],
  [
    'We will support new teams to increase places and improve care.',
    ['firm: support new teams to increase places and improve care'],
  ],
  [
    'We will introduce a law; provide a £500 grant for each child; and improve support for staff.',
    ['firm: introduce a law', 'firm: provide a £500 grant for each child', 'firm: improve support for staff'],
  ],
  ['We will introduce a law; support is strong.', ['firm: introduce a law']],
  ['We will extend and improve the scheme.', ['firm: extend and improve the scheme']],
  ['We will improve training and support services.', ['firm: improve training and support services']],
  [
    'We will boost efforts to recruit carers, increase support for staff, and improve training.',
    ['firm: boost efforts to recruit carers', 'firm: increase support for staff', 'firm: improve training'],
  ],
]

const OTHERS: Row[] = [
  ['The Government must open a hub.', []],
  ['Councils should publish plans.', []],
  ['Will the council open a hub?', []],
  ['If the council wins, hubs will open.', ['firm: open']],
  ['Without it, hubs will close.', []],
]

const LISTS: Row[] = [
  ['We will:\n\n• open a hub\n• recruit ten nurses\n', ['firm: open a hub', 'firm: recruit ten nurses']],
  [
    'Plans include:\n\n• an increase in fees\n• cutting waits by half\n',
    ['intended: an increase in fees', 'intended: cutting waits by half'],
  ],
  ['The aims of the fund:\n\nShape-on-Sea: £5m\nOpen Door Park: £3m\n', []],
  ['The site has:\n\n• open doors\n• practice and systems\n', []],
  [
    'RESOLVED that:\n\n(a) officers bring a report by May 2019\n(b) the report be noted\n',
    ['firm: bring a report by May 2019'],
  ],
]

const FATED: Row[] = [
  ['The bridge, due to open in May, will carry trams.', ['firm: open in May']],
  ['The delay is due to lack of rain.', []],
  ['Improvements due to be made next year include:', []],
  ['Work goes on with our new unit set to open in May.', ['firm: open in May']],
  ['It is a fund set to pay for 500 beds this winter, to cut waits.', ['firm: pay for 500 beds this winter']],
  ['The hub, originally meant to open in 2023, was late.', ['intended: open in 2023']],
  ['He set the table to eat.', []],
]

const COMMITTING: Row[] = [
  [
    'Landlords promise to build homes, as well as committing to keep rents low.',
    ['firm: build homes', 'firm: keep rents low'],
  ],
  [
    'A report came out, with firms committing to delivering 50 homes and introducing two lines.',
    ['firm: delivering 50 homes', 'firm: introducing two lines'],
  ],
  ['It was a report on committing crimes.', []],
  ['We remain determined to open a hub.', ['intended: open a hub']],
  ['We remain committed to opening a hub.', ['firm: opening a hub']],
  ['We remain tired.', []],
]

const OF_MANIFESTOS: Row[] = [
  [
    'Acorn Party launches manifesto\n\nThey would build two hubs, and fares would be frozen.',
    ['firm: build two hubs', 'firm: frozen'],
  ],
  ['Acorn Party met\n\nThey would build two hubs.', []],
  ['Acorn Party launched a manifesto pledging to cut waits.', ['firm: cut waits']],
  ['Acorn Party launched a manifesto and they would be disappointed to lose.', []],
  [
    'Housing: the manifestos of the Lib Dems\n\nScrap the levy.\n\nBuild two hubs.\n\nEnd the freeze.',
    ['firm: Scrap the levy', 'firm: Build two hubs', 'firm: End the freeze'],
  ],
]

describe.each([
  ['modals', MODALS],
  ['reported speech', REPORTED],
  ['verbs of intent', INTENT],
  ['under way', UNDER_WAY],
  ['nouns', NOUNS],
  ['joined verbs', JOINED],
  ['no commitments', OTHERS],
  ['lists', LISTS],
  ['what is due, set or scheduled', FATED],
  ['committing, remaining', COMMITTING],
  ['what is told of a manifesto', OF_MANIFESTOS],
])('%s', (_name, rows) => {
  test.each(rows)('%s', (text, expected) => {
    expect(actsOf(text)).toEqual(expected)
  })
})
