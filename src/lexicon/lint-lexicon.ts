/** Entries of lexicon files in, advice out: errors, shared names, and names that will match little or too much. */
import type { Message } from '../model/message.ts'
import { checkEntries } from './check-entries.ts'
import { nameWords } from './name-words.ts'
import { entryPath, type FormText, type NamedEntry } from './named-entry.ts'

/** In the order of file, line and column. */
export function lintLexicon(entries: readonly NamedEntry[]): Message[] {
  const messages = checkEntries(entries)
  for (const entry of entries) {
    messages.push(...badDates(entry))
    for (const form of entry.forms) messages.push(...badForm(entry, form))
  }
  return messages.sort(byPlace)
}

function badForm(entry: NamedEntry, form: FormText): Message[] {
  const words = nameWords(form.text)
  const label = `${form.form} "${form.text}" of ${entryPath(entry)}`
  if (words.length === 0) {
    return [
      warning(
        'lexicon-no-word',
        entry,
        form,
        `${label} has no letter or digit and is never found; leave it out`,
      ),
    ]
  }
  if (form.form === 'ambiguous') return []
  if (words.length === 1 && [...words[0]!.norm].length === 1) {
    const advice =
      'is one letter and counts only where the context supports it; put it under ambiguous_aliases'
    return [warning('lexicon-one-letter', entry, form, `${label} ${advice}`)]
  }
  if (words.length === 1 && words[0]!.rule === 'any' && /^\p{L}+$/u.test(words[0]!.norm)) {
    const advice =
      'is one word in lower case and is found wherever the word stands; put it under ambiguous_aliases'
    return [warning('lexicon-lower-case', entry, form, `${label} ${advice}`)]
  }
  return []
}

function badDates(entry: NamedEntry): Message[] {
  if (entry.start === null || entry.end === null) return []
  const length = Math.min(entry.start.length, entry.end.length)
  if (entry.start.slice(0, length) <= entry.end.slice(0, length)) return []
  return [
    warning('lexicon-dates', entry, entry, `${entryPath(entry)} ends before it starts; swap start and end`),
  ]
}

function warning(
  code: string,
  entry: NamedEntry,
  place: { line: number; column: number },
  text: string,
): Message {
  return { severity: 'warning', code, file: entry.file, line: place.line, column: place.column, text }
}

function byPlace(a: Message, b: Message): number {
  const file = (a.file ?? '') < (b.file ?? '') ? -1 : (a.file ?? '') > (b.file ?? '') ? 1 : 0
  return file || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
