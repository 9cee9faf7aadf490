/** A reading in, the entity of the body whose document this is out; null where nothing tells. */
import { auxiliaryAt } from '../grammar/auxiliaries.ts'
import { verbAt } from '../grammar/verb-forms.ts'
import { isOf, WordClass } from '../grammar/word-classes.ts'
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
 * else the first body in the text that gives or announces something, or the first at all, that is no medium reporting on it.
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
  const others = bodies.filter((body) => !MEDIA.has(kindOf(body)))
  const publisher = inLetterhead(reading, bodies) ?? others.find((body) => acts(reading, body)) ?? others[0]
  return publisher?.entity ?? null
}

const MEDIA: ReadonlySet<string> = new Set([
  'newspaper',
  'broadcaster',
  'magazine',
  'news agency',
  'trade press',
])

/** `The Example Trust has announced`, `the Ministry is providing`. */
function acts(reading: Reading, body: Mention): boolean {
  const { tokens } = reading.document
  const behind = tokens.at(body.end - 1) + 1
  for (let token = behind; token < Math.min(behind + 3, tokens.count); token++) {
    if (ACTS.has(verbAt(tokens, token)?.lemma ?? '')) return true
    if (auxiliaryAt(tokens, token) === undefined && !isOf(tokens, token, WordClass.Adverb)) return false
  }
  return false
}

const ACTS = new Set(
  'announce provide invest award launch commit pledge fund publish allocate unveil promise plan confirm'.split(
    ' ',
  ),
)

/** A body named before the first paragraph of any length. */
function inLetterhead(reading: Reading, bodies: readonly Mention[]): Mention | undefined {
  const opening = reading.document.blocks.find(
    (block) => block.kind === 'paragraph' && block.endToken - block.firstToken > 15,
  )
  return bodies.find((body) => opening === undefined || body.start < opening.start)
}
