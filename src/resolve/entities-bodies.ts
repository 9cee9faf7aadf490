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
  for (let at = 0; at < bodies.length; at++) {
    const body = bodies[at]!
    if (standsForAnother(body)) continue
    const id = isGovernment(body)
      ? setting.government
      : (ofDevolved(body, setting.government) ??
        listedEntity(body, lexicon, setting) ??
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
    else if (body.fullName === UNNAMED_DEPARTMENT) ids[at] = departmentOf(document, roles, lexicon, setting)
    else if (body.name === 'Board' && /integrated care board$/.test(body.key))
      ids[at] = `${byKey.get(body.key) ?? entityId(body.fullName)}-board`
    else ids[at] = byKey.get(body.key) ?? listedEntity(body, lexicon, setting) ?? entityId(body.fullName)
  }
  return ids
}

/** `the Trust`, `QRT`, and `the Department` of a text that names none: settled when all the full names are. */
function standsForAnother({ name, fullName, hint, candidate: { rule } }: NamedMention): boolean {
  if (name === fullName) return fullName === UNNAMED_DEPARTMENT && rule === 'body/short'
  return hint.entries === undefined || rule === 'body/short' || rule === 'body/abbreviation'
}

const UNNAMED_DEPARTMENT = 'Department'

/** The last two, three and four words of a name of more: `Integrated Care Board`. */
const endingsOf = remember((key: string): readonly string[] => {
  const words = key.split(' ')
  return [2, 3, 4].filter((length) => length < words.length).map((length) => words.slice(-length).join(' '))
})

/** `Parliament` in a text that speaks of one devolved government alone. */
function ofDevolved({ key }: NamedMention, government: string): string | null {
  return key === 'parliament' ? (LEGISLATURES.get(government) ?? null) : null
}

const LEGISLATURES: ReadonlyMap<string, string> = new Map([
  ['scottish-government', 'scottish-parliament'],
  ['welsh-government', 'senedd-cymru'],
])

function isGovernment({ candidate }: NamedMention): boolean {
  return candidate.rule === 'body/government'
}

/** The department whose Secretary of State or minister the text names, else its publisher. */
function departmentOf(
  document: LaidOutDocument,
  roles: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): string {
  const names = roles.flatMap(({ name }) => departmentNames(name))
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

/** What the department of the office may be called, likeliest first; none where the office tells of no department. */
const departmentNames = remember((office: string): readonly string[] => {
  if (/^(chancellor of the exchequer|chief secretary to the treasury)$/i.test(office)) return ['HM Treasury']
  if (/^(home secretary|secretary of state for the home department)$/i.test(office)) return ['Home Office']
  const subject =
    /^(?:secretary of state|minister(?: of state)?|parliamentary under[- ]secretary(?: of state)?|permanent secretary) (?:for|at the) (.+)$/i.exec(
      office,
    )?.[1]
  return subject === undefined
    ? []
    : [subject, `Department for ${subject}`, `Department of ${subject}`, `Ministry of ${subject}`]
})
