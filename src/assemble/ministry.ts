/** A minister's office in, the department that it is of out; null where the lexicon does not say or the text is of a devolved nation. */
import type { Lexicon } from '../model/lexicon.ts'
import type { Reading } from './reading.ts'

/** Junior posts that the lexicon may know by their other title. */
const JUNIOR = /^(?:minister-of-state|parliamentary-under-secretary(?:-of-state)?)-for-/

/** A minister of the same title may sit in Edinburgh, Cardiff or Belfast. */
const DEVOLVED: ReadonlySet<string> = new Set([
  'scottish-government',
  'scottish-executive',
  'welsh-government',
  'welsh-assembly-government',
  'northern-ireland-executive',
])

export function ministryOf(reading: Reading, lexicon: Lexicon | null, role: string | null): string | null {
  if (lexicon === null || role === null) return null
  const entry = lexicon.entry('role', role) ?? lexicon.entry('role', role.replace(JUNIOR, 'minister-for-'))
  if (entry === undefined || entry.runBy === null || isDevolved(reading)) return null
  return entry.kind === 'prime minister' ? 'uk-government' : inItsDay(reading, lexicon, entry.runBy)
}

/** Departments are renamed: the one that stood when the text was published. */
function inItsDay(reading: Reading, lexicon: Lexicon, department: string): string {
  const { published } = reading.document.metadata
  let id = department
  for (let renamed = 0; renamed < RENAMED; renamed++) {
    const { end, successor } = lexicon.entry('body', id) ?? {}
    const next = successor?.[0]
    if (published === null || end == null || end > published || next === undefined) break
    id = next
  }
  return id
}

/** How often at most. */
const RENAMED = 6

const DEVOLVED_TEXTS = new WeakMap<Reading, boolean>()

/** Asked for once a document. */
function isDevolved(reading: Reading): boolean {
  let is = DEVOLVED_TEXTS.get(reading)
  if (is === undefined) {
    is = reading.document.mentions.some(
      ({ type, entity }) => type === 'body' && entity !== null && DEVOLVED.has(entity),
    )
    DEVOLVED_TEXTS.set(reading, is)
  }
  return is
}
