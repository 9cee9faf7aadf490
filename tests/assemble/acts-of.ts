/** A text in, its commitments or events out, each as one line. */
import { extractText } from '../extract-file.ts'

/** `firm: publish a plan`; `firm, not: not close hubs`. */
export function actsOf(text: string): string[] {
  return extractText(text).commitments.map(
    ({ strength, negated, action }) => `${strength}${negated ? ', not' : ''}: ${action}`,
  )
}

export function eventsOf(text: string): string[] {
  const { events, mentions } = extractText(text)
  return events.map(({ kind, negated, date }) => {
    const when = mentions.find((mention) => mention.id === date)
    return `${negated ? 'not ' : ''}${kind}${when === undefined ? '' : ` ${when.text}`}`
  })
}
