/** Does a predicted reference mean what the gold reference means? */
import type { Reference } from '../model/claim.ts'
import type { GoldReference } from './gold.ts'
import { likeness, overlap } from './place.ts'
import type { Pair } from './score-mentions.ts'

/** Share of code points in common from which on two phrases count as one. */
const SAME_WORDS = 0.5

/**
 * Which gold entities each predicted entity id stands for, learnt from mentions at the same place, since ids are never
 * compared by spelling alone.
 */
export type EntityMap = ReadonlyMap<string, ReadonlySet<string>>

export function alignEntities(pairs: readonly Pair[]): EntityMap {
  const map = new Map<string, Set<string>>()
  for (const { gold, places, records } of pairs) {
    for (const mention of gold.mentions) {
      const span = mention.entity === null ? null : places.find(mention)
      if (span === null) continue
      for (const predicted of records.mentions) {
        if (predicted.entity === null || predicted.type !== mention.type) continue
        if (overlap(span, predicted) === 0) continue
        const known = map.get(predicted.entity) ?? new Set()
        map.set(predicted.entity, known.add(mention.entity!))
      }
    }
  }
  return map
}

/** Right where the words overlap by half or the entity is the same. */
export function sameReference(
  gold: GoldReference,
  predicted: Reference,
  pair: Pair,
  entities: EntityMap,
): boolean {
  if (predicted.entity !== null) {
    const meant = entities.get(predicted.entity)
    if (gold.entities.some((id) => id === predicted.entity || meant?.has(id))) return true
  }
  if (gold.quote === null || predicted.start === null || predicted.end === null) return false
  const span = pair.places.find(gold.quote)
  return span !== null && likeness(span, { start: predicted.start, end: predicted.end }) >= SAME_WORDS
}
