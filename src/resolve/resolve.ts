/** Candidates in, mentions out: what needs the whole document, its date, its metadata, its entities. */
import type { ResolvedDocument } from '../model/analysis.ts'
import type { Metadata } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Candidate, Mention } from '../model/mention.ts'
import type { Message } from '../model/message.ts'
import { resolveDates } from './dates.ts'
import { resolveEntities } from './entities.ts'
import { completeMetadata } from './metadata.ts'
import { findPublished } from './published.ts'

export function resolve(
  document: LaidOutDocument,
  proposed: readonly Candidate[],
  lexicon: Lexicon,
): ResolvedDocument {
  const candidates = [...proposed].sort(byPlace)
  const metadata = withPublished(document, completeMetadata(document, candidates))
  const dates = resolveDates(candidates, metadata.published, document.tokens)
  const entities = resolveEntities(document, candidates, lexicon, metadata.published)
  const mentions = candidates.map(
    (candidate, index): Mention => ({
      id: `m${index + 1}`,
      type: candidate.type,
      start: candidate.start,
      end: candidate.end,
      value: candidate.money ?? dates[index] ?? null,
      entity: entities[index] ?? null,
      certainty: candidate.certainty,
      rule: candidate.rule,
    }),
  )
  return { ...document, metadata, mentions, messages: messagesFor(document, metadata) }
}

function byPlace(a: Candidate, b: Candidate): number {
  return a.start - b.start || b.end - a.end || (a.type < b.type ? -1 : a.type > b.type ? 1 : 0)
}

/** What was given stands; else what the text says; else when the file says that it was made. */
function withPublished(document: LaidOutDocument, metadata: Metadata): Metadata {
  if (metadata.published !== null) return metadata
  const found = findPublished(document) ?? document.source.fileDate ?? null
  return found === null ? metadata : { ...metadata, published: found.published, publishedBasis: found.basis }
}

function messagesFor(document: LaidOutDocument, metadata: Metadata): Message[] {
  if (metadata.published !== null) return []
  const { path } = document.source
  return [
    {
      severity: 'warning',
      code: 'no-publication-date',
      file: path,
      text: `${path} has no publication date; relative dates stay unresolved (add ${sidecarOf(path)} with published: or use --published)`,
    },
  ]
}

/** `a/b.txt` → `a/b.meta.yaml`. */
function sidecarOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  const dot = path.lastIndexOf('.')
  return `${dot > path.length - name.length ? path.slice(0, dot) : path}.meta.yaml`
}
