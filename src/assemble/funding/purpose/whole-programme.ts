/** A sum that brings another sum's total to its amount in, the programme whose total it is out: `£5m supports clubs, bringing the total for X to £9m`. */
import type { Reference } from '../../../model/claim.ts'
import { TokenKind } from '../../../model/tokens.ts'
import type { Reading } from '../../reading.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { firstProgramme } from './mentions.ts'

/** How many tokens behind the total its programme may begin. */
const NEAR = 6

export function wholeProgramme(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const bringing = site.groups.find(
    ({ lemma, form, firstToken }) => lemma === 'bring' && form === 'gerund' && firstToken >= site.end,
  )
  if (bringing === undefined) return null
  for (let token = site.end; token < bringing.firstToken; token++)
    if (tokens.kind[token] === TokenKind.Currency) return null
  let sum = bringing.endToken
  while (sum < site.sentence.endToken && tokens.kind[sum] !== TokenKind.Currency) sum++
  if (sum === site.sentence.endToken) return null
  const total = normsOf(reading, bringing.endToken, sum).indexOf('total')
  if (total < 0) return null
  const token = bringing.endToken + total + 1
  const joint = tokens.norm(token)
  const programme = firstProgramme(reading, tokens.start[token]!, tokens.start[sum]!)
  if (programme === null || (joint !== 'for' && joint !== 'of')) return null
  return tokens.at(programme.start) - token <= NEAR ? [reading.mentionReference(programme)] : null
}
