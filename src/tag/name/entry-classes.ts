/** A lexicon entry in, what it is for the finding of names out, as bits; read from its kind once. */
import type { LexiconEntry } from '../../model/lexicon.ts'

export const EntryClass = {
  /** A body that is no office, or a programme. */
  BodyOrProgramme: 1,
  Programme: 1 << 1,
  Place: 1 << 2,
  Council: 1 << 3,
  Broadcaster: 1 << 4,
  Strategy: 1 << 5,
  HealthBoard: 1 << 6,
} as const

/** Offices and people's posts are roles, whatever a register of bodies says. */
const OFFICES = /^(commissioner|adviser|post|office holder)/

const computed = new WeakMap<LexiconEntry, number>()

export function entryClasses(entry: LexiconEntry): number {
  const known = computed.get(entry)
  if (known !== undefined) return known
  const classes = classify(entry)
  computed.set(entry, classes)
  return classes
}

function classify({ type, kind }: LexiconEntry): number {
  const text = kind ?? ''
  let classes = 0
  if (type === 'programme') classes |= EntryClass.Programme | EntryClass.BodyOrProgramme
  if (type === 'body' && !OFFICES.test(text)) classes |= EntryClass.BodyOrProgramme
  if (type === 'place') classes |= EntryClass.Place
  const isCouncil = /council|authority|borough|district|corporation/.test(text)
  if (type === 'body' && isCouncil && !/police|nhs|fire|health/.test(text)) classes |= EntryClass.Council
  if (/^(nhs|local health) board$/.test(text)) classes |= EntryClass.HealthBoard
  if (/broadcaster/.test(text)) classes |= EntryClass.Broadcaster
  if (/strategy|plan|paper|reform/.test(text)) classes |= EntryClass.Strategy
  return classes
}

/** Is any of the named entries of one of the classes? */
export function someAre(entries: readonly { readonly entry: LexiconEntry }[], classes: number): boolean {
  for (const { entry } of entries) if ((entryClasses(entry) & classes) !== 0) return true
  return false
}
