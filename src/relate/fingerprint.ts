/** A document's records in, a short fingerprint of its wording out: documents with like wording have like fingerprints (MinHash, Broder 1997). */
import type { DocumentRecords } from '../model/record.ts'

export const HASHES = 64
const SHINGLE = 4
/** A document with less to go by has no fingerprint. */
const LEAST = 24

export type Fingerprint = Uint32Array

export function fingerprintOf({
  mentions,
  funding,
  commitments,
  events,
}: DocumentRecords): Fingerprint | null {
  const sentences = new Set<string>()
  for (const { sentence } of [...funding, ...commitments, ...events]) sentences.add(sentence)
  sentences.add(mentions.map(({ text }) => text).join(' '))
  const least = new Uint32Array(HASHES).fill(0xffffffff)
  let shingles = 0
  for (const sentence of sentences) {
    const words = sentence.match(/[\p{L}\p{N}]+/gu)?.map((word) => word.toLowerCase()) ?? []
    for (let at = 0; at + SHINGLE <= words.length; at++) {
      shingles++
      const hash = hashOf(words, at)
      for (let index = 0; index < HASHES; index++) {
        const value = scramble(hash, index)
        if (value < least[index]!) least[index] = value
      }
    }
  }
  return shingles < LEAST ? null : least
}

/** FNV-1a over the words of one shingle. */
function hashOf(words: readonly string[], from: number): number {
  let hash = 0x811c9dc5
  for (let at = from; at < from + SHINGLE; at++) {
    for (const character of `${words[at]} `) hash = Math.imul(hash ^ character.codePointAt(0)!, 0x01000193)
  }
  return hash >>> 0
}

/** The finaliser of MurmurHash3, another permutation for each index. */
function scramble(hash: number, index: number): number {
  let value = Math.imul(hash ^ Math.imul(index + 1, 0x9e3779b1), 0x85ebca6b)
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35)
  return (value ^ (value >>> 16)) >>> 0
}

/** Share of the wording that two documents have in common, estimated. */
export function similarity(one: Fingerprint, other: Fingerprint): number {
  let equal = 0
  for (let index = 0; index < HASHES; index++) if (one[index] === other[index]) equal++
  return equal / HASHES
}
