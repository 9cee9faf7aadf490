/** Candidates of a document in, the entity id of each out (null for sums and dates): all mentions of one thing share one. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'
import type { NameHint } from '../model/name-hint.ts'
import { entityId } from '../text/entity-id.ts'

/** `published` is the document's date as EDTF, null where unknown; departments go by their names on that day. */
export function resolveEntities(
  document: LaidOutDocument,
  candidates: readonly Candidate[],
  _lexicon: Lexicon,
  _published: string | null,
): (string | null)[] {
  return candidates.map((candidate) => {
    if (candidate.type === 'money' || candidate.type === 'date') return null
    const hint = candidate.hint as NameHint | undefined
    if (hint?.id !== undefined) return hint.id
    if (hint?.entries?.[0] !== undefined) return hint.entries[0].id
    return entityId(hint?.fullName ?? document.text.slice(candidate.start, candidate.end)) || null
  })
}
