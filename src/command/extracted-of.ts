/** An analysed document in, what a renderer needs of it out. */
import type { AnalysedDocument } from '../model/analysis.ts'
import type { MentionType } from '../model/mention.ts'
import type { DocumentRecords } from '../model/record.ts'
import { toRecords } from '../record/to-records.ts'
import type { Extracted } from '../render/format.ts'

/** `types`: mentions of these types only. */
export function extractedOf(document: AnalysedDocument, types: readonly MentionType[] | null): Extracted {
  const { text, furniture, tokens, sentences } = document
  return { records: only(types, toRecords(document)), text, furniture, tokens, sentences }
}

function only(types: readonly MentionType[] | null, records: DocumentRecords): DocumentRecords {
  if (types === null) return records
  return { ...records, mentions: records.mentions.filter(({ type }) => types.includes(type)) }
}
