/** Lexicons in order of precedence in, one lexicon out in which the earlier ones win. */
import { createHash } from 'node:crypto'
import type { Lexicon, LexiconEntry, Named, NamedType, NameForm, NameMatch } from '../model/lexicon.ts'
import type { Tokens } from '../model/tokens.ts'

export class LayeredLexicon implements Lexicon {
  readonly sha256: string
  readonly #layers: readonly Lexicon[]

  constructor(layers: readonly Lexicon[]) {
    this.#layers = layers
    this.sha256 = createHash('sha256')
      .update(layers.map((layer) => layer.sha256).join('\n'))
      .digest('hex')
  }

  match(tokens: Tokens, from: number, to: number): NameMatch[] {
    const byLayer = this.#layers.map((layer) => layer.match(tokens, from, to))
    if (byLayer.slice(1).every((matches) => matches.length === 0)) return byLayer[0] ?? []
    const places = new Map<string, { firstToken: number; endToken: number; named: Named[][] }>()
    byLayer.forEach((matches, layer) => {
      for (const { firstToken, endToken, entries } of matches) {
        const key = `${firstToken} ${endToken}`
        const place = places.get(key) ?? { firstToken, endToken, named: [] }
        place.named[layer] = [...entries]
        places.set(key, place)
      }
    })
    return [...places.values()]
      .map(({ firstToken, endToken, named }) => ({ firstToken, endToken, entries: this.#winners(named) }))
      .filter(({ entries }) => entries.length > 0)
      .sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
  }

  entry(type: NamedType, id: string): LexiconEntry | undefined {
    for (const layer of this.#layers) {
      const entry = layer.entry(type, id)
      if (entry !== undefined) return entry
    }
    return undefined
  }

  find(name: string): Named[] {
    return this.#winners(this.#layers.map((layer) => layer.find(name)))
  }

  *entries(): Iterable<LexiconEntry> {
    for (const layer of this.#layers) {
      for (const entry of layer.entries()) if (this.entry(entry.type, entry.id) === entry) yield entry
    }
  }

  forms(entry: LexiconEntry): readonly { text: string; form: NameForm }[] {
    for (const layer of this.#layers) {
      const forms = layer.forms(entry)
      if (forms.length > 0) return forms
    }
    return []
  }

  /** For each type the entries of the first layer that has one, without those that an earlier layer has anew. */
  #winners(byLayer: readonly (readonly Named[] | undefined)[]): Named[] {
    const winners: Named[] = []
    for (const named of byLayer) {
      const taken = new Set(winners.map(({ entry }) => entry.type))
      for (const candidate of named ?? []) {
        const { type, id } = candidate.entry
        if (!taken.has(type) && this.entry(type, id) === candidate.entry) winners.push(candidate)
      }
    }
    return winners
  }
}
