/** A reading in, who `we` is at each place out: the quoted speaker's body, or the body whose document this is. */

import type { Reference } from '../model/claim.ts'
import type { Lexicon } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import type { Attribution } from './attribution/attribution.ts'
import { typesOf } from './mention-index.ts'
import { publisherOf } from './publisher.ts'
import type { Reading } from './reading.ts'

const BODIES = typesOf('body')

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
    if (speaker === null) return this.ownBody
    const mention = this.#reading.mention(speaker.mention)
    if (mention === undefined) return speaker.entity
    if (mention.type === 'body') return mention.entity
    return bodyOf(this.#reading, mention) ?? this.ownBody ?? speaker.entity
  }
}

/** The body named beside the person: `X, chief executive of Y`, `Y spokesman X`. */
function bodyOf(reading: Reading, person: Mention): string | null {
  const sentence = reading.sentenceAt(person.start)
  if (sentence === undefined) return null
  const bodies = reading.mentionsIn(
    Math.max(sentence.start, person.start - 80),
    Math.min(sentence.end, person.end + 100),
    BODIES,
  )
  const { text } = reading.document
  const beside = bodies.find((body) => {
    const between =
      body.end <= person.start ? text.slice(body.end, person.start) : text.slice(person.end, body.start)
    return !/[.;:“”"]/.test(between) && between.length < 70
  })
  return beside?.entity ?? null
}
