/** A document's bodies in, the id of the government that it calls `the Government` out. */
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import type { NamedMention } from './entities-mention.ts'

const UK = 'uk-government'
const DEVOLVED = ['scottish-government', 'welsh-government', 'northern-ireland-executive'] as const
const OF_THE_UK =
  /^(uk government|british government|hm government|whitehall|westminster|hm treasury|house of commons|home office|department for education|dfe|ministry of (justice|defence)|number 10|no 10)$/

/** `the Government` of a text that speaks of one devolved government alone is that one. */
export function governmentOf(bodies: readonly NamedMention[]): string {
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
