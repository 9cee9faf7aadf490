/** Rulings and the sums of the claims in, a warning for each ruling that joins sums which do not agree out. */
import type { Message } from '../model/message.ts'
import type { Ruling } from './ruling.ts'

interface JoinedSum {
  readonly key: string
  readonly words: string
}

/** `agree` says whether two figures may be one sum, written with different precision. */
export function unlikeJoins<Sum extends JoinedSum>(
  rulings: readonly Ruling[],
  sums: readonly Sum[],
  agree: (one: Sum, other: Sum) => boolean,
): Message[] {
  return rulings.flatMap(({ decision, keys, file, line, column }): Message[] => {
    if (decision !== 'join') return []
    const [first, ...others] = sums.filter(({ key }) => keys.includes(key))
    const other = others.find((one) => !agree(first!, one))
    if (other === undefined) return []
    const text = `join ${first!.key} ${other.key}: the sums differ, ${first!.words} and ${other.words}; they will count as one`
    return [{ severity: 'warning', code: 'unlike-join', file, line, column, text }]
  })
}
