/** A reading in, the entity of the body whose document this is out; null where nothing tells. */
import { auxiliaryAt } from '../grammar/auxiliaries.ts'
import { verbAt } from '../grammar/verb-forms.ts'
import { isOf, WordClass } from '../grammar/word-classes.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import { TokenKind } from '../model/tokens.ts'
import { normalise } from '../text/vocabulary.ts'
import { typesOf } from './mention-index.ts'
import { ministryOf } from './ministry.ts'
import type { Reading } from './reading.ts'

const BODIES = typesOf('body')
const ROLES = typesOf('role')
const PERSONS = typesOf('person')

/** Hosts on which governments publish. */
const GOVERNMENT_HOST = /(?:^|[/.\s])gov(?:\.|$)|\.gov\b|\bgov\.uk\b/

/** Where somebody speaks, not who speaks; and all hospitals and practices together. */
const SILENT = /^(?:nhs$|house-of-(?:commons|lords)|westminster-hall|hansard|dail-eireann|seanad)/

/**
 * The body that the document's source names; on a government's host its one department; of a written answer that of the minister who is asked;
 * the first body of the letterhead, or its minister’s;
 * else the body that gives, announces and plans most in the text, or the department whose minister does, and is no medium reporting on it.
 */
export function publisherOf(reading: Reading, lexicon: Lexicon | null): string | null {
  const { metadata, text } = reading.document
  const bodies = reading
    .mentionsIn(0, text.length, BODIES)
    .filter(({ entity }) => entity !== null && !SILENT.test(entity))
  const source = metadata.source === null ? '' : normalise(metadata.source)
  const named =
    source === ''
      ? undefined
      : bodies.find((body) => source.includes(normalise(text.slice(body.start, body.end))))
  if (named !== undefined) return named.entity
  if (GOVERNMENT_HOST.test(`${metadata.url ?? ''} ${source}`)) {
    const departments = new Set(
      bodies
        .map(({ entity }) => entity!)
        .filter((entity) => kindOf(entity, lexicon) === 'ministerial department'),
    )
    if (departments.size === 1) return [...departments][0]!
  }
  const asked =
    metadata.genre === 'written-answer' ? reading.firstMentionIn(0, text.length, ROLES) : undefined
  const answering = ministryOf(reading, lexicon, asked?.entity ?? null)
  if (answering !== null) return answering
  const end = letterheadEnd(reading)
  const heading = namedBefore(reading, end, BODIES)
  if (heading !== undefined) return heading.entity
  const minister = namedBefore(reading, end, ROLES)
  return ministryOf(reading, lexicon, minister?.entity ?? null) ?? mostActive(reading, bodies, lexicon)
}

function kindOf(entity: string, lexicon: Lexicon | null): string {
  return lexicon?.entry('body', entity)?.kind ?? ''
}

/** The entity with the most weight that is no medium, the first of equals; null where a single passing mention is all there is. */
function mostActive(reading: Reading, bodies: readonly Mention[], lexicon: Lexicon | null): string | null {
  const weights = new Map<string, number>()
  for (const body of bodies)
    weights.set(body.entity!, (weights.get(body.entity!) ?? 0) + weightOf(reading, body))
  for (const role of reading.mentionsIn(0, reading.document.text.length, ROLES)) {
    const ministry = ministryOf(reading, lexicon, role.entity)
    if (ministry === null) continue
    // `Health Secretary Jo Field has announced`
    const minister = reading.firstMentionIn(role.end, role.end + 2 + NAME, PERSONS)
    const actor = minister !== undefined && minister.start - role.end <= 2 ? minister : role
    weights.set(ministry, (weights.get(ministry) ?? 0) + weightOf(reading, actor))
  }
  let best: string | null = null
  for (const [entity, weight] of weights)
    if (
      weight >= LEAST &&
      (best === null || weight > weights.get(best)!) &&
      !MEDIA.has(kindOf(entity, lexicon))
    )
      best = entity
  return best
}

const LEAST = 2
/** How long a person's name may be. */
const NAME = 40

/** `The Trust will`, `the Trust has announced` weigh most; `the Trust’s report` and `a new Trust` nothing. */
function weightOf(reading: Reading, body: Mention): number {
  const { tokens } = reading.document
  const behind = tokens.at(body.end - 1) + 1
  if (tokens.norm(tokens.at(body.start) - 1) === 'new') return 0
  // `Hull Council’s leader` speaks for it, `Hull Council’s roads` do not.
  if (tokens.kind[behind] === TokenKind.Clitic)
    return reading.firstMentionIn(body.start, body.end + NAME, ROLES)?.start === body.start ? 2 : 0
  if (acts(reading, body)) return 3
  return auxiliaryAt(tokens, behind) === undefined ? 1 : 2
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

/** Where the first paragraph of any length begins, or the first that is a sentence. */
function letterheadEnd(reading: Reading): number {
  const { blocks, tokens, text } = reading.document
  let statement: number | null = null
  for (const { kind, start, firstToken, endToken } of blocks) {
    if (kind !== 'paragraph') continue
    if (endToken - firstToken > 15) return start
    if (statement === null && tokens.norm(endToken - 1) === '.') statement = start
  }
  return statement ?? text.length
}

/** The first body or office before the offset. */
function namedBefore(reading: Reading, end: number, types: number): Mention | undefined {
  return reading.mentionsIn(0, end, types).find(({ entity }) => entity !== null && !SILENT.test(entity))
}
