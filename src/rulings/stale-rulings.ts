/** Rulings and the claims that the documents have now in, a warning for each whose claim is gone or reads otherwise out. */
import type { Message } from '../model/message.ts'
import type { Ruling } from './ruling.ts'

/** Sentence of each claim and commitment by its key. */
export type Sentences = ReadonlyMap<string, string>

export function staleRulings(rulings: readonly Ruling[], sentences: Sentences): Message[] {
  return rulings.flatMap((ruling) => ruling.keys.flatMap((key) => staleKey(ruling, key, sentences)))
}

function staleKey(ruling: Ruling, key: string, sentences: Sentences): Message[] {
  const { file, line, column, text, decision } = ruling
  const sentence = sentences.get(key)
  const warn = (what: string): Message[] => [
    { severity: 'warning', code: 'stale-ruling', file, line, column, text: `${decision} ${key}: ${what}` },
  ]
  if (sentence !== undefined) {
    if (text === null || folded(sentence).includes(folded(text))) return []
    return warn(`its sentence no longer says “${text}”; it says “${folded(sentence)}”`)
  }
  const now = text === null ? [] : [...sentences].filter(([, one]) => folded(one).includes(folded(text)))
  const [found] = now
  if (found !== undefined && now.length === 1)
    return warn(`no such claim; its words now stand in ${found[0]}, whose sentence has changed`)
  return warn('no such claim or commitment in these documents; the ruling applies to nothing')
}

function folded(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
