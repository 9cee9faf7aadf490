/** Documents one after the other in, the same in batches out: csc reads several short ones faster together. */
import type { DocumentOrMessages } from '../ingest/read-documents.ts'

/** In UTF-16 codes: a dozen pages. Larger batches gain nothing more, and a batch is in memory as a whole. */
const ENOUGH = 1 << 16

/** A batch ends with the document that makes it large enough. */
export async function* inBatches(
  inputs: AsyncIterable<DocumentOrMessages>,
): AsyncGenerator<readonly DocumentOrMessages[]> {
  let batch: DocumentOrMessages[] = []
  let size = 0
  for await (const input of inputs) {
    batch.push(input)
    size += input.document?.text.length ?? 0
    if (size < ENOUGH) continue
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}
