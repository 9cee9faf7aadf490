/** The entries of one lexicon in, messages out where an id or a name stands for two things. */
import type { Message } from '../model/message.ts'
import { entryPath, type FormText, type NamedEntry } from './named-entry.ts'

export function checkEntries(entries: readonly NamedEntry[]): Message[] {
  return [...repeatedIds(entries), ...sharedNames(entries)]
}

function repeatedIds(entries: readonly NamedEntry[]): Message[] {
  const first = new Map<string, NamedEntry>()
  const messages: Message[] = []
  for (const entry of entries) {
    const path = entryPath(entry)
    const other = first.get(path)
    if (other === undefined) first.set(path, entry)
    else {
      const place = other.file === entry.file ? `line ${other.line}` : `${other.file}:${other.line}`
      messages.push(
        at(
          'error',
          'lexicon-id',
          entry,
          `the id "${entry.id}" is given twice, first in ${place}; change or join one`,
        ),
      )
    }
  }
  return messages
}

/** Names and aliases that count without context, and yet belong to two entries of one type. */
function sharedNames(entries: readonly NamedEntry[]): Message[] {
  const owners = new Map<string, NamedEntry>()
  const messages: Message[] = []
  for (const entry of entries) {
    for (const form of entry.forms) {
      if (form.form === 'ambiguous') continue
      const key = `${entry.type} ${form.text}`
      const owner = owners.get(key)
      if (owner === undefined) owners.set(key, entry)
      else if (entryPath(owner) !== entryPath(entry)) messages.push(sharedName(form, entry, owner))
    }
  }
  return messages
}

function sharedName(form: FormText, entry: NamedEntry, owner: NamedEntry): Message {
  const what = `${form.form} "${form.text}" of ${entryPath(entry)}`
  const text = `${what} is also an alias of ${entryPath(owner)}; put it under ambiguous_aliases in both`
  return at('warning', 'lexicon-shared-name', { ...form, file: entry.file }, text)
}

function at(
  severity: Message['severity'],
  code: string,
  place: { readonly file: string; readonly line: number; readonly column: number },
  text: string,
): Message {
  return { severity, code, file: place.file, line: place.line, column: place.column, text }
}
