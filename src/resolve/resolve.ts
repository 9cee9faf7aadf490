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
  return resolveAll([document], [proposed], lexicon)[0]!
}

/** Of each document with its candidates; step by step over all of them, so that the code of one stays at hand while it is used. */
export function resolveAll(
  documents: readonly LaidOutDocument[],
  proposed: readonly (readonly Candidate[])[],
  lexicon: Lexicon,
): ResolvedDocument[] {
  const inOrder = proposed.map((candidates) => [...candidates].sort(byPlace))
  const metadata = documents.map((document, at) =>
    withPublished(document, completeMetadata(document, inOrder[at]!)),
  )
  const dates = documents.map(({ tokens }, at) => resolveDates(inOrder[at]!, metadata[at]!.published, tokens))
  const entities = documents.map((document, at) =>
    resolveEntities(document, inOrder[at]!, lexicon, metadata[at]!.published),
  )
  return documents.map((document, at) => ({
    ...document,
    metadata: metadata[at]!,
    mentions: inOrder[at]!.map(
      (candidate, index): Mention => ({
        id: `m${index + 1}`,
        type: candidate.type,
        start: candidate.start,
        end: candidate.end,
        value: candidate.money ?? dates[at]![index] ?? null,
        entity: entities[at]![index] ?? null,
        certainty: candidate.certainty,
        rule: candidate.rule,
      }),
    ),
    messages: messagesFor(document, metadata[at]!),
  }))
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
