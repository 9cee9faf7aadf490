/** A reading in, who `we` is at each place out: the quoted speaker's body, or the body whose document this is. */

import type { Reference } from '../model/claim.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import type { Attribution } from './attribution/attribution.ts'
import { typesOf } from './mention-index.ts'
import { ministryOf } from './ministry.ts'
import { publisherOf } from './publisher.ts'
import type { Reading } from './reading.ts'

const BODIES = typesOf('body')
const ROLES = typesOf('role')
const GOVERNMENT = 'uk-government'

export class Voice {
  readonly #reading: Reading
  readonly #attribution: Attribution
  readonly #lexicon: Lexicon | null
  #ownBody: string | null | undefined

  constructor(reading: Reading, attribution: Attribution, lexicon: Lexicon | null) {
    this.#reading = reading
    this.#attribution = attribution
    this.#lexicon = lexicon
  }

  /** The entity of the body that publishes the document. */
  get ownBody(): string | null {
    if (this.#ownBody === undefined) this.#ownBody = publisherOf(this.#reading, this.#lexicon)
    return this.#ownBody
  }

  /** The person who says `I` at the offset; null where it is a body or nobody known. */
  personAt(offset: number): string | null {
    const speaker = this.#attribution.voiceAt(offset)
    const mention = speaker === null ? undefined : this.#reading.mention(speaker.mention)
    return mention?.type === 'person' ? mention.entity : null
  }

  /** Who says so where the offset lies in a reported clause. */
  reporterAt(offset: number): Reference | null {
    const speech = this.#attribution.speechAt(offset)
    return speech?.kind === 'reported' ? speech.speaker : null
  }

  isSpeech(offset: number): boolean {
    return this.#attribution.voiceAt(offset) !== null
  }

  /** The body for which the speaker at the offset speaks; the person where no body is known. */
  entityAt(offset: number): string | null {
    const speaker = this.#attribution.voiceAt(offset)
    return speaker === null ? this.ownBody : this.bodyOf(speaker)
  }

  /** For whom the person speaks: a minister for the department, others for the body named beside them or for the publisher. */
  bodyOf(speaker: Reference): string | null {
    const mention = this.#reading.mention(speaker.mention)
    // `the manifesto said`
    if (mention === undefined) return speaker.entity ?? this.ownBody
    if (mention.type === 'body') return mention.entity
    const beside = () => besideOf(this.#reading, mention, BODIES)?.entity
    // Where the text tells of the Government as one, so do its ministers.
    const ministry = this.ownBody === GOVERNMENT ? null : this.#ministry(mention)
    return ministry ?? beside() ?? this.ownBody ?? speaker.entity
  }

  /** Of a minister, named by office or with it. */
  #ministry(speaker: Mention): string | null {
    const office = speaker.type === 'role' ? speaker : besideOf(this.#reading, speaker, ROLES)
    return ministryOf(this.#reading, this.#lexicon, office?.entity ?? null)
  }
}

/** The body or the office named beside the person: `X, chief executive of Y`, `Y spokesman X`. */
function besideOf(reading: Reading, person: Mention, types: number): Mention | undefined {
  const sentence = reading.sentenceAt(person.start)
  if (sentence === undefined) return undefined
  const near = reading.mentionsIn(
    Math.max(sentence.start, person.start - 80),
    Math.min(sentence.end, person.end + 100),
    types,
  )
  const { text } = reading.document
  return near.find((one) => {
    const between =
      one.end <= person.start ? text.slice(one.end, person.start) : text.slice(person.end, one.start)
    return !/[.;:“”"]/.test(between) && between.length < 70
  })
}
