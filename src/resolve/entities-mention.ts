/** A candidate in, its name as entities are compared by out. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'
import type { NameHint } from '../model/name-hint.ts'
import { remember } from '../text/remember.ts'
import { normalise } from '../text/vocabulary.ts'

export interface NamedMention {
  readonly candidate: Candidate
  readonly hint: NameHint
  /** The words on one line, without a leading article. */
  readonly name: string
  /** The name in full, where the tagger knows it, else `name`. */
  readonly fullName: string
  /** `fullName` in normal form, `&` as `and`. */
  readonly key: string
}

/** Null for sums and dates, which are no entities. */
export function namedMention(document: LaidOutDocument, candidate: Candidate): NamedMention | null {
  if (candidate.type === 'money' || candidate.type === 'date') return null
  const hint = (candidate.hint ?? {}) as NameHint
  const name = plainName(document.text.slice(candidate.start, candidate.end))
  const fullName = hint.fullName === undefined ? name : plainName(hint.fullName)
  return { candidate, hint, name, fullName, key: keyOf(fullName) }
}

const plainName = remember((text: string): string => text.replace(/\s+/g, ' ').replace(/^the (?=.)/i, ''))

export const keyOf = remember((name: string): string =>
  normalise(name)
    .replace(/ ?& ?/g, ' and ')
    .replace(/[‐‑–—]/g, '-')
    .replace(/^the /, ''),
)
