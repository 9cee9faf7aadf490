/** A text with labelled spans in code points in, a gold of its mentions out: what other tools' annotations come down to. */
import { MENTION_TYPES, type MentionType } from '../model/mention.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Gold, GoldMention } from './gold.ts'

export interface LabelledSpan {
  readonly start: number
  readonly end: number
  readonly label: string
}

/** Labels of OntoNotes and CoNLL-2003, as spaCy's models give them. */
const SAME_AS: Readonly<Record<string, MentionType>> = {
  org: 'body',
  per: 'person',
  gpe: 'place',
  loc: 'place',
  fac: 'place',
  work_of_art: 'publication',
}

/** Spans with other labels are left out; only the types that occur are scored. */
export function goldOfSpans(document: string, text: string, spans: readonly LabelledSpan[]): Gold {
  const lines = new LineIndex(text)
  const mentions: GoldMention[] = []
  for (const { start, end, label } of spans) {
    const type = typeOf(label)
    const from = lines.utf16(start)
    const words = text.slice(from, lines.utf16(end))
    if (type === null || words === '') continue
    mentions.push({
      text: words,
      n: occurrence(text, words, from),
      type,
      value: undefined,
      valueKnown: undefined,
      kind: undefined,
      entity: null,
      doubt: false,
    })
  }
  const types = MENTION_TYPES.filter((type) => mentions.some((mention) => mention.type === type))
  return { document, publishedKnown: null, mentions, funding: [], commitments: [], types }
}

function typeOf(label: string): MentionType | null {
  const name = label.toLowerCase()
  return MENTION_TYPES.find((type) => type === name) ?? SAME_AS[name] ?? null
}

/** Which occurrence of the words begins there, from 1; occurrences may overlap. */
function occurrence(text: string, words: string, from: number): number {
  let count = 0
  for (let at = text.indexOf(words); at >= 0 && at <= from; at = text.indexOf(words, at + 1)) count++
  return count
}
