/** A money site in, why it is a bill that households pay, or what one of them pays more, and no funding out; null where it is none. */
import { WordClasses } from '../../../text/word-classes.ts'
import type { Reading } from '../../reading.ts'
import { governor, normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import type { Rejection } from './rule.ts'

const BILL: Rejection = { reason: 'not funding: a price, fee or fine that people pay' }

/** `Water bills are to rise from £393 a year to £470 for the average household`, `Band D council tax will go up by £12`. */
export function householdBill(site: MoneySite, reading: Reading): Rejection | null {
  if ((site.value.max ?? site.value.min ?? 0) >= LARGE || !moves(site, reading)) return null
  const { tokens } = reading.document
  const { sentence } = site
  const before = BILLS.among(tokens, Math.max(sentence.firstToken, site.first - REACH), site.first)
  if ((before & Bill.Charge) !== 0) return BILL
  const behind = BILLS.among(tokens, site.end, Math.min(sentence.endToken, site.end + REACH))
  const around = before | behind
  return (around & Bill.Typical) !== 0 && (around & Bill.Household) !== 0 ? BILL : null
}

/** No household's bill reaches it. */
const LARGE = 10_000
/** How many tokens on either side may say whose bill it is. */
const REACH = 30

/** Is the sum a level that something moves from or to: `rise from £393 a year to £470`, `adding £94`? */
function moves(site: MoneySite, reading: Reading): boolean {
  const group = governor(site)
  if (group !== null && MOVING.has(group.lemma)) return true
  const near = normsOf(reading, Math.max(site.sentence.firstToken, site.first - NEAR), site.first)
  return near.some((word, at) => MOVES.has(word) && STEPS.has(near[at + 1] ?? ''))
}

/** How many tokens before the sum the noun of movement may stand. */
const NEAR = 12
const STEPS = new Set(['from', 'to', 'of', 'by'])
const MOVING = new Set(
  'rise increase go fall drop add jump soar climb average be stand reach face'.split(' '),
)
const MOVES = new Set(['rise', 'increase', 'fall', 'drop', 'jump', 'hike'])

const Bill = { Charge: 1, Typical: 2, Household: 4 } as const
const BILLS = WordClasses.fromLists(
  [Bill.Charge, 'bills charges tariffs premiums fares rents prices'.split(' ')],
  [Bill.Typical, ['average', 'typical', 'median', 'band']],
  [Bill.Household, 'household households family families home homes property customer customers'.split(' ')],
)
