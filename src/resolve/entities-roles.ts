/** A document's roles in, their ids out: the lexicon's posts, the same post in other words, an office of a body. */
import type { Lexicon } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import { listedEntity, type Setting } from './entities-listed.ts'
import type { NamedMention } from './entities-mention.ts'

/** A post without its subject (`Secretary of State`, `Director`) is the fuller one named before it, else behind it. */
export function roleEntities(
  roles: readonly NamedMention[],
  _bodies: ReadonlyMap<NamedMention, string>,
  lexicon: Lexicon,
  setting: Setting,
): Map<NamedMention, string> {
  const ids = new Map<NamedMention, string>()
  const full: { key: string; id: string; start: number }[] = []
  for (const role of roles) {
    const id =
      listedEntity(role, lexicon, setting) ??
      secretaryOfState(role, lexicon, setting) ??
      entityId(role.fullName)
    ids.set(role, id)
    if (role.key.includes(' ')) full.push({ key: role.key, id, start: role.candidate.start })
  }
  for (const role of roles) {
    if (role.hint.entries !== undefined && role.key !== 'secretary of state' && role.key !== 'minister')
      continue
    const fuller = full.filter(
      ({ key }) =>
        key !== role.key && (key.startsWith(`${role.key} for `) || key.startsWith(`${role.key} of `)),
    )
    const before = fuller.findLast(({ start }) => start < role.candidate.start) ?? fuller[0]
    if (before !== undefined) ids.set(role, before.id)
  }
  return ids
}

/** `Education Secretary` is the `Secretary of State for Education …`. */
function secretaryOfState(role: NamedMention, lexicon: Lexicon, setting: Setting): string | null {
  const subject = /^(.+) secretary$/i.exec(role.name)?.[1]
  if (
    subject === undefined ||
    /^(home|foreign|permanent|chief|cabinet|general|private|press|company|assistant)$/i.test(subject)
  )
    return null
  const fullName = `Secretary of State for ${subject}`
  return listedEntity({ ...role, name: fullName, fullName, hint: {} }, lexicon, setting) ?? entityId(fullName)
}
