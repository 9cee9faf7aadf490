/** A reading in, which of its words are proper names that no list knows out: capitalised in the middle of a sentence. */
import type { Sentence } from '../../model/layout.ts'
import { Shape, TokenKind } from '../../model/tokens.ts'
import type { Reading } from '../reading.ts'

const NAMES = new WeakMap<Reading, ReadonlySet<number>>()

/** `Acorn will open`: the head of a subject, where the document writes the word so in running text too. */
export function isProperName(reading: Reading, head: number): boolean {
  const { tokens } = reading.document
  if (!isCapitalised(tokens.shape[head])) return false
  let names = NAMES.get(reading)
  if (names === undefined) {
    names = namesOf(reading)
    NAMES.set(reading, names)
  }
  return names.has(tokens.word[head]!)
}

function namesOf(reading: Reading): ReadonlySet<number> {
  const names = new Set<number>()
  for (const sentence of reading.document.sentences)
    if (isRunningText(reading, sentence)) addNames(reading, sentence, names)
  return names
}

function addNames(reading: Reading, sentence: Sentence, names: Set<number>): void {
  const { tokens } = reading.document
  for (let token = sentence.firstToken + 1; token < sentence.endToken; token++) {
    if (isCapitalised(tokens.shape[token]) && tokens.kind[token - 1] === TokenKind.Word)
      names.add(tokens.word[token]!)
  }
}

/** Headings capitalise what they like. */
function isRunningText(reading: Reading, sentence: Sentence): boolean {
  return reading.document.blocks[sentence.block]?.kind !== 'heading'
}

function isCapitalised(shape: number | undefined): boolean {
  return shape === Shape.Capitalised || shape === Shape.Mixed
}
