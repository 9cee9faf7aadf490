/** Candidates of a document in, the entity id of each out (null for sums and dates): all mentions of one thing share one. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Candidate } from '../model/mention.ts'
import { entityId } from '../text/entity-id.ts'
import { stemsOf } from './bare-abbreviation.ts'
import { bodyEntities } from './entities-bodies.ts'
import { listedEntity, nationOf } from './entities-listed.ts'
import type { NamedMention } from './entities-mention.ts'
import { namedMention } from './entities-mention.ts'
import { personEntities } from './entities-persons.ts'
import { programmeEntities } from './entities-programmes.ts'
import { roleEntities } from './entities-roles.ts'
import { titleEntities } from './entities-titles.ts'

/**
 * `published` is the document's date as EDTF, null where unknown: departments go by the name that they had on it.
 * Ids are the lexicon's where it has the entity, else kebab-case of the name in full as the document has it.
 */
export function resolveEntities(
  document: LaidOutDocument,
  candidates: readonly Candidate[],
  lexicon: Lexicon,
  published: string | null,
): (string | null)[] {
  const mentions = candidates.map((candidate) => namedMention(document, candidate))
  const ofType = (type: Candidate['type']) =>
    mentions.filter((mention): mention is NamedMention => mention?.candidate.type === type)
  const setting = { published, nation: nationOf(mentions), stems: stemsOf(document) }
  const ids = new Map<Candidate, string>()
  const add = (found: ReadonlyMap<NamedMention, string>) => {
    for (const [{ candidate }, id] of found) if (id !== '') ids.set(candidate, id)
  }
  const bodies = bodyEntities(document, ofType('body'), ofType('role'), lexicon, setting)
  add(bodies)
  add(programmeEntities(ofType('programme'), lexicon, setting))
  add(personEntities(ofType('person')))
  add(roleEntities(ofType('role'), bodies, lexicon, setting))
  add(titleEntities(ofType('publication'), lexicon, setting))
  add(titleEntities(ofType('law'), lexicon, setting))
  add(
    new Map(
      ofType('place').map((place) => [place, listedEntity(place, lexicon, setting) ?? entityId(place.name)]),
    ),
  )
  return candidates.map((candidate) => ids.get(candidate) ?? null)
}
