/** A document's titles of publications, or of laws, in, the id of each out: title and subtitle, with a year and without, are one. */
import type { Lexicon } from '../model/lexicon.ts'
import { entityId } from '../text/entity-id.ts'
import { remember } from '../text/remember.ts'
import { listedEntity, type Setting } from './entities-listed.ts'
import { keyOf, type NamedMention } from './entities-mention.ts'

export function titleEntities(
  titles: readonly NamedMention[],
  lexicon: Lexicon,
  setting: Setting,
): readonly string[] {
  const ids: string[] = titles.map(() => '')
  const byPart = new Map<string, string>()
  // The longest first, so that a short title finds the full one whose part it is.
  const ordered = titles
    .map((title, at) => ({ title, at }))
    .filter(({ title }) => !isShortForm(title))
    .sort(
      (a, b) =>
        b.title.fullName.length - a.title.fullName.length ||
        a.title.candidate.start - b.title.candidate.start,
    )
  for (const { title, at } of ordered) {
    const parts = partsOf(title.fullName)
    const known = parts.map((part) => byPart.get(part)).find((id) => id !== undefined)
    const id = known ?? listedEntity(title, lexicon, setting) ?? entityId(title.fullName)
    ids[at] = id
    for (const part of parts) if (!byPart.has(part)) byPart.set(part, id)
  }
  let full = -1
  for (let at = 0; at < titles.length; at++) {
    if (!isShortForm(titles[at]!)) full = at
    else ids[at] = ids[bearerOf(titles, at, full)] ?? entityId(titles[at]!.fullName)
  }
  return ids
}

/** `the Act`, `the Bill`. */
function isShortForm({ candidate }: NamedMention): boolean {
  return candidate.rule === 'law/short-form'
}

/** The full title before a short form that has its head, of several the nearest; `nearest` where none has. */
function bearerOf(titles: readonly NamedMention[], short: number, nearest: number): number {
  const head = titles[short]!.key
  for (let at = short - 1; at >= 0; at--)
    if (!isShortForm(titles[at]!) && titles[at]!.key.split(' ').includes(head)) return at
  return nearest
}

/** The whole, what stands before and behind the colon, and each without a year. */
const partsOf = remember((title: string): readonly string[] => {
  const key = keyOf(title)
  const colon = key.indexOf(':')
  const parts = colon > 0 ? [key, key.slice(0, colon).trim(), key.slice(colon + 1).trim()] : [key]
  return parts.flatMap((part) => {
    const yearless = part.replace(/^\d{4} | (?:of )?\d{4}(?:[-–]\d{2,4})?$/g, '')
    return yearless === part || yearless === '' ? [part] : [part, yearless]
  })
})
