import { describe, expect, test } from 'vitest'
import { claimsOf } from '../claims-of.ts'

function parts(text: string): (string | null)[] {
  return claimsOf(text).map(({ partOf }) => partOf)
}

describe('Parts and wholes', () => {
  test.each([
    [
      'including',
      'The Government will provide £50m, including £32m for roads and £3m for paths.',
      [null, '£50m', '£50m'],
    ],
    ['of which', 'The council will get £50m, of which £32m goes to roads.', [null, '£50m']],
    [
      'Of the',
      'Of the £60m promised, £55m will go to schools and £5m to evaluation.',
      [null, '£60m', '£60m'],
    ],
    ['from the', 'Some £14m had been spent from the £50m.', ['£50m', null]],
    ['as part of', 'Some £7m will be spent on homes as part of a £90m plan.', ['£90m', null]],
    [
      'as part of another',
      'Five towns get £7m, in addition to the nine that joined as part of a £90m plan.',
      [null, null],
    ],
    ['not part of', 'The fund of £7m stands apart and is not part of the £90m plan.', [null, null]],
    ['Spending from', 'Spending from the £30m stands at £27m.', [null, '£30m']],
    ['This includes', 'The fund is worth £50m. This includes £26m of new money.', [null, '£50m']],
    [
      'It also includes',
      'The award is worth £126m. It includes £100m for works. It also includes £26m for staff.',
      [null, '£126m', '£126m'],
    ],
    [
      'The additional funding includes',
      'The council will get £50m. The additional funding includes £26m for roads, which comes on top of £9m agreed before.',
      [null, '£50m', null],
    ],
    [
      'Of this with a list',
      'The council will get £50m. Of this: £12m is for training; and £3m is for roads.',
      [null, '£50m', '£50m'],
    ],
    [
      'a clause of its own',
      'Some £50m will be shared between ports, and £9m will be spent on roads.',
      [null, null],
    ],
    [
      'items of a list of other things',
      'The council will get £50m.\n\nRESOLVED that the following changes be made:\n\n- That £6m be moved to trains.\n- That £3m be moved to roads.',
      [null, null, null],
    ],
    ['Out of the', 'Out of the total budget of £60m, Hull will receive £5m.', [null, '£60m']],
    [
      'labels after a cost',
      'The floods cost homes £60m.\n\nProjects to benefit from the funding:\n\nHull: £5m to mend roads.\n\nYork: £4m for walls.',
      [null, null, null],
    ],
    ['Of this', 'The council will get £50m. Of this, £12m is set aside for training.', [null, '£50m']],
    [
      'the remaining',
      'The council will get £50m, of which £30m is for roads. The remaining £20m is held back.',
      [null, '£50m', '£50m'],
    ],
    [
      'items that add up',
      'The bank agreed a loan of £9m.\n\nThe £9m loan has two blocks:\n\n- £6m for trains; and\n- £3m for roads.',
      [null, null, '£9m', '£9m'],
    ],
    [
      'items that do not',
      'The bank agreed a loan of £9m.\n\nThe bank also lent these:\n\n- £6m for trains; and\n- £5m for roads.',
      [null, null, null],
    ],
    ['of it', 'The club will give £9m, £4m of it collected by members.', [null, '£9m']],
    ['a colon', 'Some £900m will be laid out: £150m on trains and £50m on buses.', [null, '£900m', '£900m']],
    [
      'a rise',
      'The grant will rise from £6m to £9m, with the extra £3m found elsewhere.',
      [null, null, '£9m'],
    ],
    [
      'a year of a period',
      'The scheme is worth £300m from 2022 to 2025. In 2023 we will pay £103m.',
      [null, '£300m'],
    ],
  ])('%s', (_, text, expected) => {
    expect(parts(text)).toEqual(expected)
  })

  test('labelled lines are parts of the sum that leads to them', () => {
    expect(parts('The £9m was awarded as follows:\n\nKent: £3m\nEssex: £4m\nLeeds: £2m\n')).toEqual([
      null,
      '£9m',
      '£9m',
      '£9m',
    ])
  })

  test.each([
    ['larger than the whole', 'The council will get £5m, including £30m for roads.'],
    ['another currency', 'The council will get £50m, including $3m for roads.'],
    ['an addition', 'The council will get £50m. On top of this, £3m will go to roads.'],
    ['separate sentences', 'The council spent £50m on roads. The trust spent £3m on beds.'],
  ])('no part: %s', (_, text) => {
    expect(parts(text)).toEqual([null, null])
  })

  test('lists that come to more than the sum before them are no parts', () => {
    expect(parts('The £5m was awarded as follows:\n\nKent: £3m\nEssex: £4m\nLeeds: £2m\n')).toEqual([
      null,
      null,
      null,
      null,
    ])
  })

  test('a table that comes to an earlier sum is its breakdown', () => {
    const table =
      '| Service | 2014/15 (£000) | 2015/16 (£000) |\n|---|---|---|\n| Clubs | 420 | 380 |\n| Training | 210 | 190 |\n'
    expect(parts(`The council will cut youth services by £1.2 million.\n\n${table}`)).toEqual([
      null,
      '£1.2 million',
      '£1.2 million',
      '£1.2 million',
      '£1.2 million',
    ])
    expect(parts(`The council spent £1.5 million on roads.\n\n${table}`).slice(1)).toEqual([
      null,
      null,
      null,
      null,
    ])
  })
})
