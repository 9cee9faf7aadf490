/** spaCy and Prodigy: a document a line with its text and its spans; offsets are code points, as Python's are. */
import type { MentionRecord } from '../model/record.ts'
import type { Extracted, Format } from './format.ts'
import { outerMentions } from './outer-mentions.ts'

/** `entities` hold no overlaps, as `doc.ents` needs it; `spans` hold every mention, nested ones too. */
export const spacy: Format = {
  name: 'spacy',
  kind: 'mention',
  apart: true,
  records: () => ({ begin: () => '', document: documentLine, end: () => '' }),
}

function documentLine({ records, text }: Extracted): string {
  const { document, mentions } = records
  const certain = mentions.filter(({ certainty }) => certainty !== 'possible')
  return `${JSON.stringify({
    text,
    entities: outerMentions(mentions).map(({ start, end, type }) => [start, end, type]),
    spans: certain.map(span),
    meta: {
      document: document.document,
      title: document.title,
      published: document.published,
      source: document.source,
      url: document.url,
    },
  })}\n`
}

function span({ id, start, end, type, text, entity, value }: MentionRecord) {
  return { start, end, label: type, text, kb_id: entity, id, value }
}
