/** A resolved document in, an entry for each of its currency signs and scale words out: in which sum it stands, or why in none. */
import type { ResolvedDocument } from '../../model/analysis.ts'
import type { CoverageEntry } from '../../model/coverage.ts'
import type { FurnitureLine } from '../../model/layout.ts'
import { TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { spanAt } from '../span-at.ts'
import { whyNoCurrency, whyNoScale } from './why-no-money.ts'

const SCALE = /^(million|billion|trillion|thousand)s?$|^(bn|mn|mln|tn|trn|bln)$/
const SCALES = new WordClasses((norm) => (SCALE.test(norm) ? 1 : 0))
const SIGNS_IN_ADDRESS = /[£$€¥]|[mb]illion/i

/** In order of the text, in time linear in the tokens. */
export function coverMoney(document: ResolvedDocument): CoverageEntry[] {
  const { tokens } = document
  const entries: CoverageEntry[] = []
  const mentionAt = spanAt(document.mentions.filter(({ type }) => type === 'money'))
  const furnitureAt = spanAt(document.furniture)
  const sentenceAt = spanAt(document.sentences)
  for (let token = 0; token < tokens.count; token++) {
    const kind = coverageKind(tokens, token)
    if (kind === null) continue
    const start = tokens.start[token]!
    const end = tokens.end[token]!
    const mention = mentionAt(start)
    const sentence = sentenceAt(start)
    const rule =
      mention?.rule ??
      (tokens.kind[token] === TokenKind.Address
        ? 'inside-url'
        : sentence === undefined
          ? outside(furnitureAt(start))
          : (kind === 'currency' ? whyNoCurrency : whyNoScale)(tokens, token, sentence))
    const text = tokens.raw(token)
    entries.push({ start, end, text, kind, mention: mention?.id ?? null, rule, explained: rule !== null })
  }
  return entries
}

function coverageKind(tokens: Tokens, token: number): 'currency' | 'scale' | null {
  const kind = tokens.kind[token]
  if (kind === TokenKind.Currency) return 'currency'
  if (kind === TokenKind.Address) return SIGNS_IN_ADDRESS.test(tokens.raw(token)) ? 'currency' : null
  return kind === TokenKind.Word && SCALES.of(tokens)[tokens.word[token]!] !== 0 ? 'scale' : null
}

function outside(furniture: FurnitureLine | undefined): string {
  return furniture?.rule ?? 'outside-sentences'
}
