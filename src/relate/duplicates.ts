/** Documents with fingerprints in, exact and near duplicates out; candidates come from bands of the fingerprint, never all pairs. */
import { type Fingerprint, HASHES, similarity } from './fingerprint.ts'

export interface Copy {
  /** Index of the earlier document that this one repeats. */
  readonly of: number
  /** 1 where the bytes are equal. */
  readonly share: number
  readonly exact: boolean
}

interface Printed {
  readonly sha256: string
  readonly fingerprint: Fingerprint | null
}

const ROWS = 4
/** From here on a document counts as a reprint of another. */
const NEAR = 0.6
/** Documents compared within one band; a band that more share is common boilerplate. */
const CROWD = 40

/** By index of the document; `documents` in their order. */
export function findCopies(documents: readonly Printed[]): Map<number, Copy> {
  const copies = new Map<number, Copy>()
  const bySha = new Map<string, number>()
  const bands = new Map<string, number[]>()
  for (const [index, { sha256, fingerprint }] of documents.entries()) {
    const original = bySha.get(sha256)
    if (original !== undefined) {
      copies.set(index, { of: original, share: 1, exact: true })
      continue
    }
    bySha.set(sha256, index)
    if (fingerprint === null) continue
    const near = nearest(index, fingerprint, documents, bands)
    if (near !== null) copies.set(index, near)
  }
  return copies
}

function nearest(
  index: number,
  fingerprint: Fingerprint,
  documents: readonly Printed[],
  bands: Map<string, number[]>,
): Copy | null {
  let best: Copy | null = null
  const met = new Set<number>()
  for (let row = 0; row < HASHES; row += ROWS) {
    const key = `${row} ${fingerprint.subarray(row, row + ROWS).join(' ')}`
    const others = bands.get(key) ?? []
    for (const other of others) {
      if (met.has(other)) continue
      met.add(other)
      const share = similarity(fingerprint, documents[other]!.fingerprint!)
      if (share >= NEAR && (best === null || share > best.share)) best = { of: other, share, exact: false }
    }
    if (others.length < CROWD) bands.set(key, [...others, index])
  }
  return best
}
