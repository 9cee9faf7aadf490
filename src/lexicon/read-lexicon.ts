/** The text of a lexicon file in, its entries out, and everything that is wrong with it, each with its place. */
import type { NamedType } from '../model/lexicon.ts'
import type { Message } from '../model/message.ts'
import { type NamedEntry, TYPE_OF_SECTION } from './named-entry.ts'
import type { PlacedMap, PlacedValue } from './placed-value.ts'
import { readEntry } from './read-entry.ts'
import { readPlainYaml } from './read-plain-yaml.ts'
import { isFault, readYaml } from './read-yaml.ts'
import type { Report } from './report.ts'

/** Bytes beyond which a file is refused unread. */
export const LARGEST_FILE = 10 * 1024 * 1024

/** The built-in files also say `kind`, `nation` and `common_phrase`, which a user's file may not. */
export function readLexicon(
  text: string,
  file: string,
  builtIn = false,
): { entries: NamedEntry[]; messages: Message[] } {
  const messages: Message[] = []
  const report: Report = (code, place, what) => {
    const { line, column } = place
    messages.push({ severity: 'error', code, file, line, column, text: what })
  }
  const top = readPlainYaml(text) ?? readYaml(text)
  if (isFault(top)) {
    report('lexicon-yaml', top, top.text)
    return { entries: [], messages }
  }
  const entries: NamedEntry[] = []
  for (const [type, item] of items(top, report)) {
    const entry = readEntry(item, type, file, builtIn, report)
    if (entry !== null) entries.push(entry)
  }
  return { entries, messages }
}

/** Every entry's map with its type, in the order of the file. */
function* items(top: PlacedValue, report: Report): Iterable<[NamedType, PlacedMap]> {
  if (top.kind === 'scalar' && top.value === null) return
  const sections = Object.keys(TYPE_OF_SECTION).join(', ')
  if (top.kind !== 'map') return report('lexicon-shape', top, `a lexicon is lists under the keys ${sections}`)
  for (const { key, value } of top.pairs) {
    const name = String(key.value)
    const type = Object.hasOwn(TYPE_OF_SECTION, name) ? TYPE_OF_SECTION[name] : undefined
    if (type === undefined) {
      report('lexicon-key', key, `unknown key "${name}"; the keys here are ${sections}`)
    } else if (value.kind === 'list') {
      for (const item of value.items) {
        if (item.kind === 'map') yield [type, item]
        else report('lexicon-type', item, 'an entry has keys and values: write "- name: …"')
      }
    } else if (value.kind !== 'scalar' || value.value !== null) {
      report('lexicon-type', value, `"${name}" must be a list of entries, each "- name: …"`)
    }
  }
}
