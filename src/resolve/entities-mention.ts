/** A candidate in, its name as entities are compared by out. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'
import type { NameHint } from '../model/name-hint.ts'
import { remember } from '../text/remember.ts'
import { normalise } from '../text/vocabulary.ts'

export interface NamedMention {
  readonly candidate: Candidate
  /** Of the candidate among all of the document. */
  readonly index: number
  readonly hint: NameHint
  /** The words on one line, without a leading article. */
  readonly name: string
  /** The name in full, where the tagger knows it, else `name`. */
  readonly fullName: string
  /** `fullName` in normal form, `&` as `and`. */
  readonly key: string
}

const NO_HINT: NameHint = {}

/** Of what is no sum and no date, which are no entities. */
export function namedMention(document: LaidOutDocument, candidate: Candidate, index: number): NamedMention {
  const hint = (candidate.hint as NameHint | undefined) ?? NO_HINT
  const own = nameOf(document.text.slice(candidate.start, candidate.end))
  const full = hint.fullName === undefined ? own : nameOf(hint.fullName)
  return { candidate, index, hint, name: own.plain, fullName: full.plain, key: full.key }
}

const nameOf = remember((text: string): { readonly plain: string; readonly key: string } => {
  const plain = text.replace(/\s+/g, ' ').replace(/^the (?=.)/i, '')
  return { plain, key: keyOf(plain) }
})

export function keyOf(name: string): string {
  return normalise(name)
    .replace(/ ?& ?/g, ' and ')
    .replace(/[‐‑–—]/g, '-')
    .replace(/^the /, '')
}
