/** A document's roles in, the id of each out: the lexicon's posts, the same post in other words, an office of a body. */
import type { Lexicon } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import { listedEntity, type Setting } from './entities-listed.ts'
import type { NamedMention } from './entities-mention.ts'

/** A post without its subject (`Secretary of State`, `Director`) is the fuller one named before it, else behind it. */
export function roleEntities(
  roles: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): readonly string[] {
  const first = new Map<string, string>()
  const ids = roles.map((role) => {
    const id =
      devolvedSecretary(role, setting) ??
      listedEntity(role, lexicon, setting) ??
      secretaryOfState(role, lexicon, setting) ??
      entityId(role.fullName)
    for (const short of shortForms(role.key)) if (!first.has(short)) first.set(short, id)
    return id
  })
  const latest = new Map<string, string>()
  return roles.map((role, at) => {
    const listed =
      role.hint.entries !== undefined && role.key !== 'secretary of state' && role.key !== 'minister'
    const fuller = listed ? undefined : (latest.get(role.key) ?? first.get(role.key))
    for (const short of shortForms(role.key)) latest.set(short, ids[at]!)
    return fuller ?? ids[at]!
  })
}

/** The post's words before each `for` and `of`: what it may be called afterwards. */
const shortForms = remember((key: string): readonly string[] => {
  const words = key.split(' ')
  return words.flatMap((word, at) =>
    at > 0 && at < words.length - 1 && (word === 'for' || word === 'of')
      ? [words.slice(0, at).join(' ')]
      : [],
  )
})

/** `Education Secretary` is the `Secretary of State for Education …`. */
function secretaryOfState(role: NamedMention, lexicon: Lexicon, setting: Setting): string | null {
  if (!role.name.toLowerCase().endsWith(' secretary')) return null
  const subject = /^(.+) secretary$/i.exec(role.name)?.[1]
  if (
    subject === undefined ||
    /\b[A-Z]{2,}\b/.test(subject) ||
    /^(home|foreign|permanent|chief|cabinet|general|private|press|company|assistant)$/i.test(subject)
  )
    return null
  const fullName = `Secretary of State for ${subject}`
  return listedEntity({ ...role, name: fullName, fullName, hint: {} }, lexicon, setting) ?? entityId(fullName)
}

/** `Health Secretary` in a text that speaks of the Scottish or Welsh Government alone is a `Cabinet Secretary for Health`. */
function devolvedSecretary(role: NamedMention, { government }: Setting): string | null {
  if (government !== 'scottish-government' && government !== 'welsh-government') return null
  const subject = DEVOLVED.exec(role.key)?.[1]
  return subject === undefined ? null : entityId(`Cabinet Secretary for ${subject}`)
}

/** What the Parliaments in Edinburgh and Cardiff decide on. */
const DEVOLVED =
  /^(education|health|health and social care|justice|transport|housing|environment|culture|economy|finance|rural affairs|social justice|local government|communities) secretary$/
