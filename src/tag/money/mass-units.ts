/** A number with `pounds` in, whether it is a weight or a phrase and no sum of money out. */
import type { Tokens } from '../../model/tokens.ts'
import type { Numeral } from '../../text/numeral.ts'
import { numeralValue } from '../../text/numeral.ts'
import type { CurrencyName } from './currencies.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '))

/** What one has `pounds of`, where the pounds are money. */
const MONEY_OF = set(
  'money cash funding funds investment investments spending savings saving cuts debt debts public taxpayer taxpayers government council lottery grant grants support aid income revenue tax taxes benefit benefits pay bonus credit damage research capital extra additional new unpaid wasted charity donations fines fees costs business trade sales profit profits losses assets contracts contract budget which this that the their our its your my his her it lost stolen work rent help vouchers goods stock equipment property',
)
const WEIGHING = set(
  'weigh weighs weighed weighing lose loses lost losing gain gains gained gaining shed sheds shedding heavier lighter overweight ounces ounce oz stone stones heavy lb lbs',
)
/** What is worth so many pounds: `a five-pound note`, `a ten-pound fine`. */
const MONEY_HEADS = set(
  'note notes coin coins fine fines fee fees charge charges bill budget boost fund funds funding programme scheme grant grants investment deal contract package project projects pot payment payments voucher vouchers prize bonus increase rise cut cuts deposit bet loan levy tax ticket tickets house houses home homes development',
)

interface Place {
  readonly endToken: number
  readonly hyphenated: boolean
  readonly first: number
  readonly limit: number
}

/** Weights (`2 pounds of sugar`, `lost ten pounds`) and things named by price of a coin are no money; large sums always are. */
export function isMassOrIdiom(
  tokens: Tokens,
  token: number,
  numeral: Numeral,
  name: CurrencyName,
  place: Place,
): boolean {
  if (name.minor) return isMinorIdiom(tokens, token, name, place.first)
  if (!name.bare || name.currency !== 'GBP') return false
  if (tokens.norm(place.endToken - 1) === 'quid') return false
  if (numeral.scale !== null && numeral.scale >= 6) return false
  const next = place.endToken < place.limit ? tokens.norm(place.endToken) : ''
  if (WEIGHING.has(next) || (next === 'per' && tokens.norm(place.endToken + 1) === 'square')) return true
  if (name.singular) {
    const isOne = numeralValue(numeral) === 1 && !place.hyphenated
    return !isOne && !MONEY_HEADS.has(next)
  }
  for (let back = token - 1; back >= Math.max(place.first, token - 4); back--)
    if (numeral.scale === null && WEIGHING.has(tokens.norm(back))) return true
  if (next !== 'of') return false
  return !MONEY_OF.has(tokens.norm(place.endToken + 1))
}

/** `10 per cent`, `not one penny`. */
function isMinorIdiom(tokens: Tokens, token: number, name: CurrencyName, first: number): boolean {
  return name.singular && token > first && /^(per|not|every|single|last)$/.test(tokens.norm(token - 1))
}
