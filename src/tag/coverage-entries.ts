/** A document and what its tokens may be a part of in, an entry for each such token out: in which mention it stands, or why in none. */
import type { ResolvedDocument } from '../model/analysis.ts'
import type { CoverageEntry, CoverageKind } from '../model/coverage.ts'
import type { Sentence } from '../model/layout.ts'
import type { MentionType } from '../model/mention.ts'
import type { Tokens } from '../model/tokens.ts'
import { spanAt } from './span-at.ts'

export interface Coverage {
  readonly type: MentionType
  /** Null for tokens that look like no part of such a mention. */
  kindOf(tokens: Tokens, token: number): CoverageKind | null
  /** The named reason why a token of a sentence stands in no mention; asked for in the order of the text. */
  whyNone(tokens: Tokens, token: number, sentence: Sentence, kind: CoverageKind): string | null
}

/** In order of the text, in time linear in the tokens. */
export function coverageEntries(document: ResolvedDocument, coverage: Coverage): CoverageEntry[] {
  const { tokens } = document
  const entries: CoverageEntry[] = []
  const mentionAt = spanAt(document.mentions.filter(({ type }) => type === coverage.type))
  const furnitureAt = spanAt(document.furniture)
  const sentenceAt = spanAt(document.sentences)
  for (let token = 0; token < tokens.count; token++) {
    const kind = coverage.kindOf(tokens, token)
    if (kind === null) continue
    const start = tokens.start[token]!
    const mention = mentionAt(start)
    const sentence = sentenceAt(start)
    const rule =
      mention?.rule ??
      (sentence === undefined
        ? (furnitureAt(start)?.rule ?? 'outside-sentences')
        : coverage.whyNone(tokens, token, sentence, kind))
    entries.push({
      start,
      end: tokens.end[token]!,
      text: tokens.raw(token),
      kind,
      mention: mention?.id ?? null,
      rule,
      explained: rule !== null,
    })
  }
  return entries
}
