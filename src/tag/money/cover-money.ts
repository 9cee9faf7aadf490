/** A resolved document in, an entry for each of its currency signs and scale words out: in which sum it stands, or why in none. */
import type { ResolvedDocument } from '../../model/analysis.ts'
import type { CoverageEntry, CoverageKind } from '../../model/coverage.ts'
import type { Sentence } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { coverageEntries } from '../coverage-entries.ts'
import { whyNoCurrency, whyNoScale } from './why-no-money.ts'

const SCALE = /^(million|billion|trillion|thousand)s?$|^(bn|mn|mln|tn|trn|bln)$/
const SCALES = new WordClasses((norm) => (SCALE.test(norm) ? 1 : 0))
const SIGNS_IN_ADDRESS = /[£$€¥]|[mb]illion/i

export function coverMoney(document: ResolvedDocument): CoverageEntry[] {
  return coverageEntries(document, { type: 'money', kindOf: coverageKind, whyNone })
}

function coverageKind(tokens: Tokens, token: number): 'currency' | 'scale' | null {
  const kind = tokens.kind[token]
  if (kind === TokenKind.Currency) return 'currency'
  if (kind === TokenKind.Address) return SIGNS_IN_ADDRESS.test(tokens.raw(token)) ? 'currency' : null
  return kind === TokenKind.Word && SCALES.of(tokens)[tokens.word[token]!] !== 0 ? 'scale' : null
}

function whyNone(tokens: Tokens, token: number, sentence: Sentence, kind: CoverageKind): string | null {
  if (tokens.kind[token] === TokenKind.Address) return 'inside-url'
  return (kind === 'currency' ? whyNoCurrency : whyNoScale)(tokens, token, sentence)
}
