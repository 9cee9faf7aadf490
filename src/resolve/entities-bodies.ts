/** A document's bodies in, the id of each out: full names first, then what stands for them. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Lexicon } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import { bestEntry, listedEntity, type Setting } from './entities-listed.ts'
import type { NamedMention } from './entities-mention.ts'

export function bodyEntities(
  document: LaidOutDocument,
  bodies: readonly NamedMention[],
  roles: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): readonly (string | null)[] {
  const ids: (string | null)[] = bodies.map(() => null)
  const byKey = new Map<string, string>()
  const byEnding = new Map<string, string>()
  const government = governmentOf(bodies)
  for (let at = 0; at < bodies.length; at++) {
    const body = bodies[at]!
    if (
      body.name !== body.fullName &&
      (body.hint.entries === undefined || /^(body\/short|body\/abbreviation)$/.test(body.candidate.rule))
    )
      continue
    const id = isGovernment(body)
      ? government
      : (listedEntity(body, lexicon, setting) ??
        byKey.get(body.key) ??
        byEnding.get(body.key) ??
        entityId(body.fullName))
    ids[at] = id
    if (byKey.has(body.key)) continue
    byKey.set(body.key, id)
    for (const ending of endingsOf(body.key)) if (!byEnding.has(ending)) byEnding.set(ending, id)
  }
  let council = ''
  for (let at = 0; at < bodies.length; at++) {
    const body = bodies[at]!
    const known = ids[at]!
    if (known !== null) {
      if (body.key.endsWith('council')) council = known
      continue
    }
    if (body.fullName === 'Cabinet of the council') ids[at] = `${council || 'council'}-cabinet`
    else if (body.fullName === 'Department') ids[at] = departmentOf(document, roles, lexicon, setting)
    else if (body.name === 'Board' && /integrated care board$/.test(body.key))
      ids[at] = `${byKey.get(body.key) ?? entityId(body.fullName)}-board`
    else ids[at] = byKey.get(body.key) ?? listedEntity(body, lexicon, setting) ?? entityId(body.fullName)
  }
  return ids
}

/** The last two, three and four words of a name of more: `Integrated Care Board`. */
const endingsOf = remember((key: string): readonly string[] => {
  const words = key.split(' ')
  return [2, 3, 4].filter((length) => length < words.length).map((length) => words.slice(-length).join(' '))
})

function isGovernment({ candidate }: NamedMention): boolean {
  return candidate.rule === 'body/government'
}

const UK = 'uk-government'
const DEVOLVED = ['scottish-government', 'welsh-government', 'northern-ireland-executive'] as const
const OF_THE_UK =
  /^(uk government|british government|hm government|whitehall|westminster|hm treasury|house of commons|home office|department for education|dfe|ministry of (justice|defence)|number 10|no 10)$/

/** `the Government` of a text that speaks of one devolved government alone is that one. */
function governmentOf(bodies: readonly NamedMention[]): string {
  const named = new Set<string>()
  for (const { key } of bodies) {
    const government = governmentNamed(key)
    if (government === UK) return UK
    if (government !== '') named.add(government)
  }
  return named.size === 1 ? [...named][0]! : UK
}

/** The id of the government that the name is of or belongs to, empty where it tells of none. */
const governmentNamed = remember((key: string): string => {
  if (OF_THE_UK.test(key)) return UK
  if (/^scottish (government|executive|ministers)$/.test(key)) return DEVOLVED[0]
  if (/^welsh (assembly )?government$/.test(key)) return DEVOLVED[1]
  if (key === 'northern ireland executive') return DEVOLVED[2]
  const foreign =
    /^(?:(us|irish|french|german|australian|canadian|dutch|italian|spanish|new zealand) government|government of ([a-z ]+))$/
  return foreign.test(key) ? entityId(key) : ''
})

/** The department whose Secretary of State or minister the text names, else its publisher. */
function departmentOf(
  document: LaidOutDocument,
  roles: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): string {
  const names = roles.flatMap(({ name }) => {
    const subject =
      /^(?:secretary of state|minister(?: of state)?|parliamentary under[- ]secretary(?: of state)?|permanent secretary) (?:for|at the) (.+)$/i.exec(
        name,
      )?.[1]
    return subject === undefined
      ? []
      : [subject, `Department for ${subject}`, `Department of ${subject}`, `Ministry of ${subject}`]
  })
  for (const name of [...names, document.source.given.source ?? '']) {
    const found = lexicon.find(name).filter(({ entry }) => entry.type === 'body')
    if (found.length > 0)
      return bestEntry(
        found.map(({ entry }) => entry),
        setting,
      ).id
  }
  return 'department'
}
