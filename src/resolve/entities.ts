/** Candidates of a document in, the entity id of each out (null for sums and dates): all mentions of one thing share one. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Candidate, MentionType } from '../model/mention.ts'
import { entityId } from '../text/entity-id.ts'
import { stemsOf } from './bare-abbreviation.ts'
import { bodyEntities } from './entities-bodies.ts'
import { governmentOf } from './entities-government.ts'
import { listedEntity, nationOf } from './entities-listed.ts'
import { type NamedMention, namedMention } from './entities-mention.ts'
import { personEntities } from './entities-persons.ts'
import { programmeEntities } from './entities-programmes.ts'
import { roleEntities } from './entities-roles.ts'
import { titleEntities } from './entities-titles.ts'
import { namedEntries } from './named-entries.ts'

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
  const mentions = namedByType(document, candidates)
  const { body, programme, person, role, place, publication, law } = mentions
  const setting = {
    published,
    nation: nationOf(place, body),
    government: governmentOf(body),
    stems: stemsOf(document),
    named: namedEntries(body),
  }
  const ids: (string | null)[] = candidates.map(() => null)
  const add = (named: readonly NamedMention[], found: readonly (string | null)[]): void => {
    for (let at = 0; at < named.length; at++) ids[named[at]!.index] = found[at] === '' ? null : found[at]!
  }
  add(body, bodyEntities(document, body, role, lexicon, setting))
  add(programme, programmeEntities(programme, lexicon, setting))
  add(person, personEntities(person))
  add(role, roleEntities(role, lexicon, setting))
  add(publication, titleEntities(publication, lexicon, setting))
  add(law, titleEntities(law, lexicon, setting))
  add(
    place,
    place.map((mention) => listedEntity(mention, lexicon, setting) ?? entityId(mention.name)),
  )
  return ids
}

type NamedType = Exclude<MentionType, 'money' | 'date'>

function namedByType(
  document: LaidOutDocument,
  candidates: readonly Candidate[],
): Readonly<Record<NamedType, readonly NamedMention[]>> {
  const named: Record<NamedType, NamedMention[]> = {
    body: [],
    programme: [],
    person: [],
    role: [],
    place: [],
    publication: [],
    law: [],
  }
  for (let index = 0; index < candidates.length; index++) {
    const candidate = candidates[index]!
    if (candidate.type !== 'money' && candidate.type !== 'date')
      named[candidate.type].push(namedMention(document, candidate, index))
  }
  return named
}
