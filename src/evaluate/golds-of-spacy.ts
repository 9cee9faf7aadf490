/** JSON Lines of spaCy or Prodigy in, a gold of the mentions of each line's text out. */
import type { Gold } from './gold.ts'
import { goldOfSpans, type LabelledSpan } from './gold-of-spans.ts'

type Table = Readonly<Record<string, unknown>>

/**
 * A line has `text`, `spans` (`{start, end, label}`) or `entities` (`[start, end, label]`), and names its document as `meta.document`
 * or `meta.source`. Prodigy's answers other than `accept` are passed over. Throws an Error that names the line where one can't be read.
 */
export function goldsOfSpacy(lines: string): Gold[] {
  return lines.split('\n').flatMap((line, at) => {
    if (line.trim() === '') return []
    try {
      return readLine(JSON.parse(line) as Table)
    } catch (error) {
      throw new Error(`line ${at + 1}: ${(error as Error).message}`)
    }
  })
}

function readLine({ text, spans, entities, meta, answer }: Table): Gold[] {
  if (answer !== undefined && answer !== 'accept') return []
  const about = (meta ?? {}) as Table
  const document = about.document ?? about.source
  if (typeof text !== 'string') throw new Error('a key “text” was expected')
  if (typeof document !== 'string')
    throw new Error('the name of the document was expected under “meta”, as “document”')
  const labelled = Array.isArray(spans)
    ? spans.map(ofSpan)
    : Array.isArray(entities)
      ? entities.map(ofEntity)
      : null
  if (labelled === null) throw new Error('a list “spans” or “entities” was expected')
  return [goldOfSpans(document.split(/[\\/]/).at(-1)!, text, labelled)]
}

function ofSpan(span: Table): LabelledSpan {
  return checked(span.start, span.end, span.label)
}

function ofEntity(entity: readonly unknown[]): LabelledSpan {
  return checked(entity[0], entity[1], entity[2])
}

function checked(start: unknown, end: unknown, label: unknown): LabelledSpan {
  if (typeof start !== 'number' || typeof end !== 'number' || typeof label !== 'string')
    throw new Error('start, end and label were expected in every span')
  return { start, end, label }
}
