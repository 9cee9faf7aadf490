/** A document's programmes in, their ids out; a name with and without its head noun is one programme. */
import type { Lexicon } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import { listedEntity, type Setting } from './entities-listed.ts'
import type { NamedMention } from './entities-mention.ts'

const HEADS =
  /(?:^| )(programme|program|scheme|fund|initiative|grant|project|pilot|partnership|strategy|framework|pathway)s?$/

export function programmeEntities(
  programmes: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): Map<NamedMention, string> {
  const ids = new Map<NamedMention, string>()
  const byKey = new Map<string, string>()
  for (const programme of programmes) {
    if (programme.name !== programme.fullName && programme.hint.entries === undefined) continue
    const listed = listedEntity(programme, lexicon, setting)
    const id =
      listed ?? byKey.get(programme.key) ?? byKey.get(stemOf(programme.key)) ?? entityId(programme.fullName)
    ids.set(programme, id)
    for (const key of [programme.key, stemOf(programme.key)])
      if (key !== '' && !byKey.has(key)) byKey.set(key, id)
  }
  for (const programme of programmes) {
    if (ids.has(programme)) continue
    const id =
      byKey.get(programme.key) ?? listedEntity(programme, lexicon, setting) ?? entityId(programme.fullName)
    ids.set(programme, id)
  }
  return merged(ids)
}

const stemOf = remember((key: string): string => key.replace(HEADS, ''))

/** `Turnaround` and `Turnaround Programme` in one text, whichever came first. */
function merged(ids: Map<NamedMention, string>): Map<NamedMention, string> {
  const listed = new Map<string, string>()
  for (const [{ key, hint }, id] of ids) {
    const stem = stemOf(key)
    if (
      stem !== '' &&
      (stem !== key || !listed.has(stem)) &&
      (hint.entries !== undefined || !listed.has(stem) || stem !== key)
    )
      listed.set(stem, id)
  }
  for (const [mention, id] of ids) {
    const better = listed.get(stemOf(mention.key))
    if (better === undefined || better === id) continue
    if (mention.hint.entries === undefined || stemOf(mention.key) === mention.key) ids.set(mention, better)
  }
  return ids
}
