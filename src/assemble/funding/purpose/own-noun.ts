/** A money site in, what the nouns of the sum itself say that it is out: `a £900 relocation allowance`. */

import type { Phrase } from '../../../grammar/subject.ts'
import { isAdverb, isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import { Gap, TokenKind, type Tokens } from '../../../model/tokens.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import { normsOf } from '../governor.ts'
import type { MoneySite } from '../money-site.ts'
import { startsWithDate } from './mentions.ts'

/** `a £900 relocation allowance`, `£60 clothing voucher`: what the sum is, where that says more than `fund` or `package`. */
export function ownNoun(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const end = site.end + site.nounsAfter.length
  const nouns = site.nounsAfter.filter((noun) => !isAdverb(noun))
  if (nouns.length === 0 || nouns.every((noun) => GENERIC.has(noun))) return null
  if (startsWithDate(reading, tokens.start[site.end]!)) return null
  const goesOn = isJoint(tokens, end)
  const letters = lettersAt(tokens, site.end)
  const phrase = letters ?? nounPhraseAt(tokens, site.end, goesOn ? site.sentence.endToken : end)
  if (
    phrase === null ||
    phrase.endToken - phrase.firstToken > (goesOn ? 7 : 4) ||
    phrase.firstToken > site.end + 1
  )
    return null
  if (isGeneric(reading, phrase) || isOf(tokens, phrase.firstToken, WordClass.Conjunction)) return null
  if (
    letters === null &&
    (tokens.norm(phrase.endToken) === '&' || tokens.norm(phrase.endToken - 1).length === 1)
  )
    return null
  const verb = site.groups.find((group) => group.head >= phrase.firstToken && group.head < phrase.endToken)
  return verb === undefined ? [reading.reference(reading.span(phrase))] : null
}

/** `£5m R&D fund`: two letters without a space are one word. */
function lettersAt(tokens: Tokens, token: number): Phrase | null {
  const isJoined = tokens.norm(token + 1) === '&' && tokens.gap[token + 1] === Gap.None
  const isLetters = tokens.norm(token).length === 1 && tokens.norm(token + 2).length === 1
  return isJoined && isLetters && tokens.gap[token + 2] === Gap.None
    ? { firstToken: token, endToken: token + 3 }
    : null
}

/** `£9m critical and intensive care block`, `£5m children’s home`: the noun phrase goes on. */
function isJoint(tokens: Tokens, token: number): boolean {
  return tokens.kind[token] === TokenKind.Clitic || tokens.norm(token) === 'and'
}

/** Does the phrase say no more than that it is money? */
export function isGeneric(reading: Reading, phrase: Phrase): boolean {
  return normsOf(reading, phrase.firstToken, phrase.endToken).every((word) => GENERIC.has(word))
}

const GENERIC = new Set(
  (
    'fund funds funding pot package grant grants budget budgets boost injection scheme programme investment cash money deal increase rise ' +
    'uplift capital revenue higher lower available cut cuts saving savings reduction reductions shortfall gap deficit hole bill overspend settlement allocation allocations award ' +
    'awards contract plan plans more extra less each total worth new government annual a year spending spend costs cost payment payments ' +
    'loan stake rescue support mark milestone barrier financial drop fall decrease the of majority rest remainder in all times further additional overall pledge commitment announcement pilot backlog black'
  ).split(' '),
)
