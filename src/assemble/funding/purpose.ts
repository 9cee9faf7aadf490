/** A money site in, what the sum pays for out: programme mentions, or else the shortest noun phrase. */

import type { FundingAction, Reference } from '../../model/claim.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import { normsOf } from './governor.ts'
import type { MoneySite } from './money-site.ts'
import { behind } from './purpose/behind.ts'
import { kindOfMoney } from './purpose/kind-of-money.ts'
import { madeBy } from './purpose/made-by.ts'
import { firstProgramme } from './purpose/mentions.ts'
import { ofSubject } from './purpose/of-subject.ts'
import { ownNoun } from './purpose/own-noun.ts'
import { wholeProgramme } from './purpose/whole-programme.ts'
import { ALLOCATE_NOUNS } from './words.ts'

const PROGRAMMES = typesOf('programme')

export function purposeOf(site: MoneySite, action: FundingAction, reading: Reading): Reference[] {
  return (
    named(site, reading) ??
    madeBy(site, reading) ??
    wholeProgramme(site, reading) ??
    behind(site, action, reading) ??
    kindOfMoney(site, reading) ??
    ahead(site, reading) ??
    ofSubject(site, action, reading) ??
    ownNoun(site, reading) ??
    []
  )
}

/** The sum stands before the programme's name: `£9 million Safer Piers Fund`, `a £7m project called X`. */
function named(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const limit = Math.min(site.sentence.endToken, site.end + site.nounsAfter.length + 6)
  const programme = firstProgramme(reading, tokens.start[site.end] ?? 0, endOf(tokens, limit))
  if (programme === null) return null
  const between = normsOf(reading, site.end, tokens.at(programme.start))
  const adjacent = between.every((word) => ADJACENT.has(word) || ALLOCATE_NOUNS.has(word))
  return adjacent ? [reading.mentionReference(programme)] : null
}

const ADJACENT = new Set([
  'called',
  'named',
  'known',
  'as',
  'the',
  'new',
  'flagship',
  '‘',
  '“',
  '"',
  "'",
  ',',
  '-',
  '(',
  'government',
  'national',
])

/** `The X was launched with £40m`, `X Fund of £5m`, `for X: £5m`: a programme before the sum in its clause. */
function ahead(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const from = clauseStart(tokens, site.first, site.sentence.firstToken)
  const found = reading.mentionsIn(tokens.start[from]!, tokens.start[site.first]!, PROGRAMMES)
  const nearest = found.at(-1)
  return nearest === undefined ? null : [reading.mentionReference(nearest)]
}

function clauseStart(tokens: Tokens, token: number, from: number): number {
  let at = token
  while (at > from) {
    const norm = tokens.norm(at - 1)
    if (norm === ';' || norm === ':' || norm === ',' || tokens.kind[at - 1] === TokenKind.Currency) break
    at--
  }
  return at
}

function endOf(tokens: Tokens, endToken: number): number {
  return endToken > 0 ? tokens.end[endToken - 1]! : 0
}
