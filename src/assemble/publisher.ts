/** A reading in, the entity of the body whose document this is out; null where nothing tells. */
import type { Lexicon } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import { normalise } from '../text/vocabulary.ts'
import { typesOf } from './mention-index.ts'
import type { Reading } from './reading.ts'

const BODIES = typesOf('body')

/** Hosts on which governments publish. */
const GOVERNMENT_HOST = /(?:^|[/.\s])gov(?:\.|$)|\.gov\b|\bgov\.uk\b/

/** Where somebody speaks, not who speaks. */
const CHAMBER = /^(?:house-of-(?:commons|lords)|westminster-hall|hansard|dail-eireann|seanad)/

/**
 * The body that the document's source names; on a government's host its one department; the first body of the letterhead;
 * else the first body in the text that is no medium reporting on it.
 */
export function publisherOf(reading: Reading, lexicon: Lexicon | null): string | null {
  const { metadata, text } = reading.document
  const bodies = reading
    .mentionsIn(0, text.length, BODIES)
    .filter(({ entity }) => entity !== null && !CHAMBER.test(entity))
  const source = metadata.source === null ? '' : normalise(metadata.source)
  const named =
    source === ''
      ? undefined
      : bodies.find((body) => source.includes(normalise(text.slice(body.start, body.end))))
  if (named !== undefined) return named.entity
  const kindOf = (body: Mention) => lexicon?.entry('body', body.entity!)?.kind ?? ''
  if (GOVERNMENT_HOST.test(`${metadata.url ?? ''} ${source}`)) {
    const departments = new Set(
      bodies.filter((body) => kindOf(body) === 'ministerial department').map(({ entity }) => entity),
    )
    if (departments.size === 1) return [...departments][0]!
  }
  const publisher = inLetterhead(reading, bodies) ?? bodies.find((body) => !MEDIA.has(kindOf(body)))
  return publisher?.entity ?? null
}

const MEDIA: ReadonlySet<string> = new Set([
  'newspaper',
  'broadcaster',
  'magazine',
  'news agency',
  'trade press',
])

/** A body named before the first paragraph of any length. */
function inLetterhead(reading: Reading, bodies: readonly Mention[]): Mention | undefined {
  const opening = reading.document.blocks.find(
    (block) => block.kind === 'paragraph' && block.endToken - block.firstToken > 15,
  )
  return bodies.find((body) => opening === undefined || body.start < opening.start)
}
