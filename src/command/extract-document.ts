/** A read document in, what a renderer needs of it out, with the messages on the way. */
import type { ReadDocument } from '../ingest/read-document.ts'
import type { SourceDocument } from '../model/document.ts'
import type { MentionType } from '../model/mention.ts'
import type { Message } from '../model/message.ts'
import type { DocumentRecords } from '../model/record.ts'
import type { Pipeline } from '../pipeline.ts'
import { toRecords } from '../record/to-records.ts'
import type { Extracted } from '../render/format.ts'

export interface ExtractedDocument {
  readonly messages: readonly Message[]
  /** Null where the document could not be read or analysed. */
  readonly extracted: Extracted | null
}

/** `types`: mentions of these types only; `claims`: and what is said with them. */
export function extractDocument(
  { document, messages }: ReadDocument,
  pipeline: Pipeline,
  types: readonly MentionType[] | null,
  claims: boolean,
): ExtractedDocument {
  if (document === null) return { messages, extracted: null }
  try {
    const analysed = pipeline.analyse(document, claims)
    const { text, furniture, tokens, sentences } = analysed
    return {
      messages: [...messages, ...analysed.messages],
      extracted: { records: only(types, toRecords(analysed)), text, furniture, tokens, sentences },
    }
  } catch (error) {
    return { messages: [...messages, internalError(error, document)], extracted: null }
  }
}

/** A fault of csc's own in one document must not cost the others. */
export function internalError(error: unknown, { path }: SourceDocument): Message {
  const text = `an error of csc itself, please report it: ${(error as Error).message}`
  return { severity: 'error', code: 'internal-error', file: path, text }
}

export function only(types: readonly MentionType[] | null, records: DocumentRecords): DocumentRecords {
  if (types === null) return records
  return { ...records, mentions: records.mentions.filter(({ type }) => types.includes(type)) }
}
