/** Spans in the order of the text that do not overlap in, a look-up of the one that an offset lies in out. */
import type { Span } from '../model/span.ts'

/** Offsets must be asked for in rising order: all look-ups together are linear. */
export function spanAt<T extends Span>(spans: readonly T[]): (offset: number) => T | undefined {
  let index = 0
  return (offset) => {
    while (index < spans.length && spans[index]!.end <= offset) index++
    const span = spans[index]
    return span !== undefined && span.start <= offset ? span : undefined
  }
}
