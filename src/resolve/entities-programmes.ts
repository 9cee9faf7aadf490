/** A document's programmes in, the id of each out; a name with and without its head noun is one programme. */
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
): readonly string[] {
  const byKey = new Map<string, string>()
  const ids = programmes.map((programme) => {
    const { name, fullName, key, hint } = programme
    if (name !== fullName && hint.entries === undefined) return null
    const stem = stemOf(key)
    const id =
      listedEntity(programme, lexicon, setting) ?? byKey.get(key) ?? byKey.get(stem) ?? entityId(fullName)
    if (key !== '' && !byKey.has(key)) byKey.set(key, id)
    if (stem !== '' && !byKey.has(stem)) byKey.set(stem, id)
    return id
  })
  const shortIds = programmes.map((programme, at) =>
    ids[at] === null
      ? (byKey.get(programme.key) ??
        listedEntity(programme, lexicon, setting) ??
        entityId(programme.fullName))
      : null,
  )
  return merged(programmes, ids, shortIds)
}

const stemOf = remember((key: string): string => key.replace(HEADS, ''))

/** `Turnaround` and `Turnaround Programme` in one text, whichever came first; what stands for a name comes behind the names. */
function merged(
  programmes: readonly NamedMention[],
  ids: readonly (string | null)[],
  shortIds: readonly (string | null)[],
): readonly string[] {
  const listed = new Map<string, string>()
  for (const known of [ids, shortIds]) {
    for (let at = 0; at < programmes.length; at++) {
      const id = known[at]!
      const { key } = programmes[at]!
      const stem = stemOf(key)
      if (id === null || stem === '') continue
      if (stem !== key || !listed.has(stem)) listed.set(stem, id)
    }
  }
  return programmes.map(({ key, hint }, at) => {
    const id = ids[at] ?? shortIds[at]!
    const stem = stemOf(key)
    return hint.entries === undefined || stem === key ? (listed.get(stem) ?? id) : id
  })
}
