/** A money site in, `raised` where the sum is what businesses, charities or investors put in beside public money out. */
import type { FundingAction } from '../../../model/claim.ts'
import { TokenKind, type Tokens } from '../../../model/tokens.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import type { Reading } from '../../reading.ts'
import { governor } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'

/** `attracting £1.3bn of investment from business`, `£350m of additional private investment`, `£2m in match funding`. */
export function outsideMoney(site: MoneySite, reading: Reading): FundingAction | null {
  const group = governor(site)
  if (group !== null && !ATTRACTING.has(group.lemma)) return null
  return isPrivate(site, reading) || isFromOutside(site, reading) ? 'raised' : null
}

/** What public money does to money from others. */
const ATTRACTING = new Set(
  'attract lever leverage unlock secure raise generate mobilise mobilize crowd bring match'.split(' '),
)

/** `of additional private investment`, `£5m private sector funding`. */
function isPrivate(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const joint = tokens.norm(site.end)
  let token = joint === 'of' || joint === 'in' ? site.end + 1 : site.end
  let found = 0
  for (let words = 0; words < LONGEST && tokens.kind[token] === TokenKind.Word; words++, token++) {
    const word = OUTSIDE.among(tokens, token, token + 1)
    if ((word & Outside.Money) !== 0) return (found & Outside.Source) !== 0
    found |= word
  }
  return false
}

/** How many words the money’s name may have: `further private sector investment`. */
const LONGEST = 5

/** `of investment from business and charities`. */
function isFromOutside(site: MoneySite, reading: Reading): boolean {
  const { tokens } = reading.document
  const stop = Math.min(site.sentence.endToken, site.end + LONGEST)
  for (let token = site.end; token < stop; token++) {
    if (tokens.kind[token] !== TokenKind.Word) return false
    if (tokens.norm(token) === 'from') return isPayer(tokens, token + 1)
  }
  return false
}

function isPayer(tokens: Tokens, token: number): boolean {
  return (OUTSIDE.among(tokens, token, token + 2) & (Outside.Payer | Outside.Source)) !== 0
}

const Outside = { Source: 1, Money: 2, Payer: 4 } as const
const OUTSIDE = WordClasses.fromLists(
  [Outside.Source, 'private philanthropic commercial match matched non-government'.split(' ')],
  [Outside.Money, 'investment investments funding finance capital money cash'.split(' ')],
  [
    Outside.Payer,
    (
      'business businesses companies industry investors donors sponsors charities philanthropists employers developers ' +
      'banks firms'
    ).split(' '),
  ],
)
