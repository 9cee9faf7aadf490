/** A document's given metadata in, the same completed from what the text itself says out. */
import type { Metadata } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { documentGenre } from './document-genre.ts'
import { type HeadLine, readHead } from './document-head.ts'
import { documentSource } from './document-source.ts'
import { documentTitle } from './document-title.ts'

/** Fills title, source, url and genre where they were not given; leaves the publication date to published.ts. */
export function completeMetadata(document: LaidOutDocument, mentions: readonly Candidate[]): Metadata {
  const { given } = document.source
  const head = readHead(document, mentions)
  const title = given.title ?? documentTitle(head)
  const url = given.url ?? documentUrl(document.tokens, head)
  const source = given.source ?? documentSource(head, url)
  const genre = given.genre ?? documentGenre(document, head, title, source, url)
  return { ...given, title, source, url, genre }
}

/** The page's own address where it stands on a line of its own above the text: `https://…`, `Source: https://…`. */
function documentUrl(tokens: Tokens, head: readonly HeadLine[]): string | null {
  for (const line of head.slice(0, 12)) {
    if (!holdsAddress(tokens, line)) continue
    const match = /^(?:(?:source|url|link|address|web page)\s?:\s?)?<?(https?:\/\/[^\s<>]+)>?$/i.exec(
      line.text,
    )
    if (match !== null && URL.canParse(match[1]!)) return match[1]!
  }
  return null
}

function holdsAddress({ kind }: Tokens, { firstToken, endToken }: HeadLine): boolean {
  for (let token = firstToken; token < endToken; token++) if (kind[token] === TokenKind.Address) return true
  return false
}
