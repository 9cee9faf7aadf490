/** A name that no lexicon has in, the names that are spelt most like it out, the likest first. */
import jaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js'
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'
import { normalise } from '../text/vocabulary.ts'

interface Near {
  readonly entry: LexiconEntry
  /** The form that is like the name. */
  readonly text: string
  /** 1 for the same spelling, down to LEAST_ALIKE. */
  readonly likeness: number
}

/** Below this, Jaro-Winkler likeness is chance. */
const LEAST_ALIKE = 0.88

export function nearestNames(lexicon: Lexicon, name: string, most = 5): Near[] {
  const wanted = normalise(name)
  const near: Near[] = []
  for (const entry of lexicon.entries()) {
    const best = nearestForm(lexicon, entry, wanted)
    if (best !== null) near.push(best)
  }
  return near.sort((a, b) => b.likeness - a.likeness || (a.entry.id < b.entry.id ? -1 : 1)).slice(0, most)
}

function nearestForm(lexicon: Lexicon, entry: LexiconEntry, wanted: string): Near | null {
  let best: Near | null = null
  for (const { text } of lexicon.forms(entry)) {
    // Words of very different length are never that alike; this spares most comparisons.
    if (text.length > wanted.length * 2 || wanted.length > text.length * 2) continue
    const likeness = jaroWinklerDistance(normalise(text), wanted)
    if (likeness >= LEAST_ALIKE && likeness > (best?.likeness ?? 0)) best = { entry, text, likeness }
  }
  return best
}
