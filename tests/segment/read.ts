/** A text in, its layout out, for the tests of this folder. */
import type { LaidOutDocument } from '../../src/model/layout.ts'
import { layOut } from '../../src/segment/lay-out.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

const NOTHING_GIVEN = {
  title: null,
  published: null,
  publishedBasis: null,
  source: null,
  url: null,
  genre: null,
}

export function read(text: string, bodyStart = 0): LaidOutDocument {
  return layOut({ path: 'a.txt', text, sha256: '', bodyStart, given: NOTHING_GIVEN }, new Vocabulary())
}

export function sentencesOf(text: string): string[] {
  const document = read(text)
  return document.sentences.map(({ start, end }) => text.slice(start, end))
}

/** `kind: content` for each block. */
export function blocksOf(text: string): string[] {
  const document = read(text)
  return document.blocks.map(({ kind, start, end }) => `${kind}: ${text.slice(start, end)}`)
}

/** `rule: line` for each line that is cut. */
export function furnitureOf(text: string): string[] {
  const document = read(text)
  return document.furniture.map(
    ({ rule, start, end }) => `${rule.replace('furniture/', '')}: ${text.slice(start, end)}`,
  )
}
