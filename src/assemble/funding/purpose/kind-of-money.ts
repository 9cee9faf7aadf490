/** A money site in, what the money behind `in` or `of` is called after out: `£5m in road safety funding`, `£2m of mental health funding`. */

import { isOf, WordClass } from '../../../grammar/word-classes.ts'
import type { Reference } from '../../../model/claim.ts'
import { Shape } from '../../../model/tokens.ts'
import { WordClasses } from '../../../text/word-classes.ts'
import { nounPhraseAt } from '../../noun-phrase.ts'
import type { Reading } from '../../reading.ts'
import type { MoneySite } from '../money-site.ts'
import { isGeneric } from './own-noun.ts'

/** How many words the kind may have. */
const LONGEST = 5

export function kindOfMoney(site: MoneySite, reading: Reading): Reference[] | null {
  const { tokens } = reading.document
  const joint = tokens.norm(site.end)
  if (joint !== 'in' && joint !== 'of') return null
  const phrase = nounPhraseAt(tokens, site.end + 1, site.sentence.endToken)
  if (phrase === null || !KINDS.has(tokens, phrase.endToken - 1, Kind.Money)) return null
  const kind = { firstToken: phrase.firstToken, endToken: phrase.endToken - 1 }
  const length = kind.endToken - kind.firstToken
  if (length < 2 || length > LONGEST || isGeneric(reading, kind)) return null
  // `of NHS funding`, `of additional UKRI money`: whose it is.
  for (let token = kind.firstToken; token < kind.endToken; token++)
    if (
      KINDS.has(tokens, token, Kind.Source) ||
      tokens.shape[token] === Shape.Upper ||
      tokens.shape[token] === Shape.Capitalised ||
      isOf(tokens, token, WordClass.Determiner | WordClass.Conjunction | WordClass.Preposition)
    )
      return null
  return [reading.reference(reading.span(kind))]
}

const Kind = { Money: 1, Source: 2 } as const
const KINDS = WordClasses.fromLists(
  [Kind.Money, ['funding', 'grants', 'investment', 'money', 'cash']],
  [
    Kind.Source,
    (
      'lottery government taxpayer taxpayers public capital revenue additional extra new private external core match matched further ' +
      'federal state national local central dedicated ringfenced unspent remaining total direct emergency one-off annual european eu ' +
      'financial transaction transactions resource discretionary mandatory grant day-to-day year'
    ).split(' '),
  ],
)
