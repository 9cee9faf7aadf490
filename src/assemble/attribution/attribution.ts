/** A reading in, who speaks at each place of the document out. */
import type { Reference } from '../../model/claim.ts'
import type { Reading } from '../reading.ts'
import { quotedSpeech } from './quoted-speech.ts'
import { reportedSpeech } from './reported-speech.ts'
import type { Speech } from './speech.ts'
import { speechTurns } from './speech-turns.ts'

/** Answers who speaks; built once per document. */
export class Attribution {
  readonly #turns: readonly Speech[]
  readonly #quotations: readonly Speech[]
  readonly #reported: readonly Speech[]

  constructor(reading: Reading) {
    this.#turns = speechTurns(reading)
    this.#quotations = quotedSpeech(reading)
    this.#reported = reportedSpeech(reading)
  }

  /** Does anybody but the document itself speak? */
  get hasSpeech(): boolean {
    return this.#turns.length + this.#quotations.length + this.#reported.length > 0
  }

  /** The innermost speech at the offset: reported clause, quotation, turn; null in the document's own voice. */
  speechAt(offset: number): Speech | null {
    const reported = last(this.#reported, offset)
    return inner(inner(reported, last(this.#quotations, offset)), last(this.#turns, offset))
  }

  speakerAt(offset: number): Reference | null {
    return this.speechAt(offset)?.speaker ?? null
  }

  /** Who `we` and `I` are at the offset: the one quoted or whose turn it is; null means the document's own body. */
  voiceAt(offset: number): Reference | null {
    return (last(this.#quotations, offset) ?? last(this.#turns, offset))?.speaker ?? null
  }
}

/** Of two speeches at one place the one that begins later; the first where they begin together. */
function inner(first: Speech | null, second: Speech | null): Speech | null {
  if (first === null || second === null) return first ?? second
  return second.start > first.start ? second : first
}

/** The last of the spans sorted by start that holds the offset. */
function last(spans: readonly Speech[], offset: number): Speech | null {
  let low = 0
  let high = spans.length
  while (low < high) {
    const middle = (low + high) >> 1
    if (spans[middle]!.start > offset) high = middle
    else low = middle + 1
  }
  for (let at = low - 1; at >= 0 && at >= low - 3; at--) if (spans[at]!.end > offset) return spans[at]!
  return null
}
