/** A reading in, quotations out: in marks within and across sentences, and set off as paragraphs. */
import type { Reference } from '../../model/claim.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Span } from '../../model/span.ts'
import { TokenKind } from '../../model/tokens.ts'
import { normalise } from '../../text/vocabulary.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Reading } from '../reading.ts'
import { namedIn, speakerIn, speakerOf } from './speaker.ts'
import type { Speech } from './speech.ts'
import { ACT_VERBS, SPEECH_VERBS } from './speech-verbs.ts'

export function quotedSpeech(reading: Reading): Speech[] {
  const found = inMarks(reading)
  return reading.document.quotations.length === 0
    ? found
    : [...setOff(reading), ...found].sort((a, b) => a.start - b.start)
}

/** Paragraphs that a block introduces: `A spokesperson said:`. */
function setOff(reading: Reading): Speech[] {
  const { blocks, quotations } = reading.document
  return quotations.flatMap((quotation) => {
    const introduction = blocks[quotation.introducedBy]
    const first = blocks[quotation.firstBlock]
    const last = blocks[quotation.endBlock - 1]
    if (introduction === undefined || first === undefined || last === undefined) return []
    return [
      {
        kind: 'quotation' as const,
        start: first.start,
        end: last.end,
        speaker: introducer(reading, introduction),
      },
    ]
  })
}

/** The last sentence of the introducing block names who speaks. */
function introducer(reading: Reading, block: Span): Reference | null {
  const sentence = reading.sentenceAt(block.end - 1)
  if (sentence === undefined) return null
  return speakerOfSentence(reading, sentence, sentence.end) ?? namedIn(reading, sentence)
}

const CLOSING: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '"': '"' }
const MARKS = WordClasses.fromLists([1, [...Object.keys(CLOSING), ...Object.values(CLOSING)].map(normalise)])

/** Quotations in marks that a verb of speech stands beside; others (`"Step Across"`, ‘the right sum’) are no speech of their own. */
function inMarks(reading: Reading): Speech[] {
  const { tokens, sentences } = reading.document
  if (MARKS.among(tokens, 0, tokens.count) === 0) return []
  const marks = MARKS.of(tokens)
  const found: Speech[] = []
  let open: { mark: string; start: number; sentence: Sentence; block: number } | null = null
  let lastSpeaker: { speaker: Reference; sentence: number } | null = null
  const close = (end: number, sentence: Sentence): void => {
    if (open === null) return
    const speaker =
      besideQuotation(reading, open.sentence, open.start, end, sentence) ??
      continued(lastSpeaker, open.sentence) ??
      reporterBefore(reading, open.sentence)
    if (speaker !== null) {
      const words = { start: open.start, end }
      if (open.sentence !== sentence || isStatement(reading, sentence, words))
        found.push({ kind: 'quotation', ...words, speaker })
      lastSpeaker = { speaker, sentence: sentence.index }
    }
    open = null
  }
  for (const sentence of sentences) {
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (marks[tokens.word[token]!] === 0 || tokens.kind[token] !== TokenKind.Punctuation) continue
      const raw = tokens.raw(token)
      if (open === null && CLOSING[raw] !== undefined && opensQuotation(reading, token, sentence)) {
        open = { mark: CLOSING[raw]!, start: tokens.start[token]!, sentence, block: sentence.block }
      } else if (open !== null && raw === open.mark && closesQuotation(reading, token))
        close(tokens.end[token]!, sentence)
    }
    const next = sentences[sentence.index + 1]
    // A quotation left open ends with its paragraph unless the next one goes on with it.
    if (
      open !== null &&
      (next === undefined || (next.block !== sentence.block && !goesOn(reading, next, open.mark)))
    )
      close(sentence.end, sentence)
  }
  return found
}

/** A long stretch or one with a verb of its own; `the right sum` in marks is neither. */
function isStatement(reading: Reading, sentence: Sentence, words: Span): boolean {
  if (words.end - words.start > LONG) return true
  const { tokens } = reading.document
  return reading
    .groups(sentence)
    .some(
      (group) =>
        group.form === 'finite' &&
        tokens.start[group.firstToken]! >= words.start &&
        tokens.end[group.endToken - 1]! <= words.end,
    )
}

const LONG = 40

/** `X argued that the firm knew. “They hid it.”`: the speaker whose words the sentence before reports. */
function reporterBefore(reading: Reading, sentence: Sentence): Reference | null {
  const before = reading.document.sentences[sentence.index - 1]
  if (before === undefined || before.block < sentence.block - 1) return null
  const { tokens } = reading.document
  const main = reading.groups(before).find((group) => group.form === 'finite' && isSpeech(group.lemma))
  return main === undefined ? null : speakerOfSentence(reading, before, tokens.end[main.endToken - 1]!)
}

function opensQuotation(reading: Reading, token: number, sentence: Sentence): boolean {
  const { tokens } = reading.document
  return token === sentence.firstToken || tokens.gap[token]! > 0 || tokens.norm(token - 1) === '('
}

function closesQuotation(reading: Reading, token: number): boolean {
  const { tokens } = reading.document
  return (
    tokens.gap[token] === 0 &&
    (token + 1 >= tokens.count || tokens.gap[token + 1]! > 0 || tokens.kind[token + 1] === 5)
  )
}

function goesOn(reading: Reading, next: Sentence, mark: string): boolean {
  const raw = reading.document.tokens.raw(next.firstToken)
  return CLOSING[raw] === mark
}

function continued(
  last: { speaker: Reference; sentence: number } | null,
  sentence: Sentence,
): Reference | null {
  return last !== null && sentence.index - last.sentence <= 1 ? last.speaker : null
}

/** The speaker named before the quotation in its sentence, or behind it in the sentence where it ends. */
function besideQuotation(
  reading: Reading,
  opening: Sentence,
  start: number,
  end: number,
  closing: Sentence,
): Reference | null {
  const before = speakerOfSentence(reading, opening, start)
  if (before !== null) return before
  return speakerBehind(reading, closing, end)
}

/** Subject of the last verb of speech before `limit`. */
function speakerOfSentence(reading: Reading, sentence: Sentence, limit: number): Reference | null {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  for (let index = groups.length - 1; index >= 0; index--) {
    const group = groups[index]!
    if (tokens.end[group.endToken - 1]! > limit || !isSpeech(group.lemma) || group.form !== 'finite') continue
    const subject = reading.subject(sentence, index)
    if (subject === null) continue
    const endToken = tokens.norm(group.firstToken - 1) === ',' ? group.firstToken - 1 : subject.endToken
    return speakerOf(reading, sentence, { firstToken: subject.firstToken, endToken })
  }
  return null
}

/** `…,” said Dr X, clinical lead` and `…,” X said`. */
function speakerBehind(reading: Reading, sentence: Sentence, end: number): Reference | null {
  const { tokens } = reading.document
  const groups = reading.groups(sentence)
  for (let index = 0; index < groups.length; index++) {
    const group = groups[index]!
    if (tokens.start[group.firstToken]! < end || !isSpeech(group.lemma)) continue
    const subject = reading.subject(sentence, index)
    if (subject !== null && tokens.start[subject.firstToken]! >= end)
      return speakerOf(reading, sentence, subject)
    let stop = group.endToken
    while (stop < sentence.endToken && !STOPS.has(tokens.norm(stop))) stop++
    return stop > group.endToken
      ? speakerIn(reading, { start: tokens.start[group.endToken]!, end: tokens.end[stop - 1]! })
      : null
  }
  return null
}

const STOPS = new Set(['.', ';', ':', '“', '"'])

function isSpeech(lemma: string): boolean {
  return SPEECH_VERBS.has(lemma) || ACT_VERBS.has(lemma)
}
