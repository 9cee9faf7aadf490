/** An entry of a lexicon in, what is known of it out, as labelled lines in the order in which they are read. */
import type { Lexicon, LexiconEntry } from '../model/lexicon.ts'

interface Line {
  readonly label: string
  readonly text: string
}

/** Ids of other entries are followed by their names. */
export function showEntry(lexicon: Lexicon, entry: LexiconEntry): Line[] {
  const forms = lexicon.forms(entry)
  const texts = (form: string): string =>
    forms
      .filter((each) => each.form === form && each.text !== entry.name)
      .map(({ text }) => text)
      .join(', ')
  const ownForm = forms.find(({ text }) => text === entry.name)?.form
  const lines: Line[] = [
    {
      label: 'name',
      text: ownForm === 'ambiguous' ? `${entry.name} (where the context supports it)` : entry.name,
    },
    { label: 'id', text: entry.id },
    { label: 'type', text: entry.kind === null ? entry.type : `${entry.type}: ${entry.kind}` },
    { label: 'abbreviation', text: entry.abbreviation ?? '' },
    { label: 'also', text: texts('alias') },
    { label: 'in context', text: texts('ambiguous') },
    { label: 'nation', text: entry.nation ?? '' },
    { label: 'dates', text: dates(entry) },
    { label: 'run by', text: entry.runBy === null ? '' : named(lexicon, entry.runBy) },
    { label: 'successor', text: entry.successor.map((id) => named(lexicon, id)).join(', ') },
    { label: 'source', text: entry.source ?? '' },
  ]
  return lines.filter(({ text }) => text !== '')
}

function dates({ start, end }: LexiconEntry): string {
  if (start === null && end === null) return ''
  return `${start ?? '?'} to ${end ?? 'now or unknown'}`
}

function named(lexicon: Lexicon, id: string): string {
  const entry = lexicon.entry('body', id) ?? lexicon.entry('programme', id)
  return entry === undefined ? id : `${entry.name} (${id})`
}
