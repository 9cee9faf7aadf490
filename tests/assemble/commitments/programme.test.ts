import { describe, expect, test } from 'vitest'
import { actsOf } from '../acts-of.ts'

const TITLE = 'Labour manifesto\n\nLabour will build homes.\n\n'
const programme = (text: string) => actsOf(`${TITLE}${text}`).slice(1)

const PLEDGES: [string, string[]][] = [
  ['Scrap the levy and introduce a grant.', ['firm: Scrap the levy', 'firm: introduce a grant']],
  ['Visit our website today.', []],
  ['Ending the sale of homes.', ['firm: Ending the sale of homes']],
  ['Ending poverty is hard.', []],
  ['We would abolish the levy.', ['firm: abolish the levy']],
  ['We support the creation of a bank.', ['intended: support the creation of a bank']],
  ['20,000 more police officers.', ['firm: 20,000 more police officers']],
  ['We are committed to a fair tax system.', ['firm: a fair tax system']],
  ['We are a great country.', []],
  ['We have halved the deficit.', []],
  ['The Conservatives will cut your pension.', []],
  ['There will be no new levy.', ['firm: be no new levy']],
]

describe('in a party’s programme', () => {
  test.each(PLEDGES)('%s', (text, expected) => {
    expect(programme(text)).toEqual(expected)
  })
})

test('elsewhere bare verbs and stances promise nothing', () => {
  expect(
    actsOf('We recommend three steps.\n\nScrap the levy.\n\nWe support the creation of a bank.'),
  ).toEqual([])
})
