/** Things, parties and claims in, the words that a reader sees for them out. */
import type { EntityIndex } from '../relate/entity-index.ts'
import type { Party } from '../relate/money-claim.ts'
import type { Thing } from '../relate/thing.ts'

export const NO_THING = 'purpose not named'

export function thingName(thing: Thing, entities: EntityIndex): string {
  if (thing.kind === 'unnamed') return `${NO_THING} (${thing.words})`
  if (thing.kind === 'recipient') return `to ${entities.nameOf(thing.words)}`
  if (thing.programmes.length === 0) return capitalised(thing.words)
  const names = thing.programmes.map((id) => entities.nameOf(id))
  return names.length === 1 ? names[0]! : `${names.join(', ')} together`
}

export function partyName(party: Party | null, entities: EntityIndex): string | null {
  if (party === null) return null
  return party.entity === null ? party.words.replace(/\s+/g, ' ') : entities.nameOf(party.entity)
}

export function partyKey(party: Party | null): string | null {
  return party === null ? null : (party.entity ?? party.stems.join(' '))
}

function capitalised(words: string): string {
  const plain = words.replace(/\s+/g, ' ')
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}
