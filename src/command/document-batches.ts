/** Documents one after the other in, the same in batches out: csc reads several short ones faster together. */
import type { ReadDocument } from '../ingest/read-document.ts'

/** In UTF-16 codes: a dozen pages. Larger batches gain nothing more, and a batch is in memory as a whole. */
const ENOUGH = 1 << 16

/**
 * A batch ends with the document that makes it large enough, and where the next one keeps csc waiting: whoever pipes
 * documents in gets what there is of them.
 */
export async function* inBatches<Input extends ReadDocument>(
  inputs: AsyncIterable<Input>,
): AsyncGenerator<readonly Input[]> {
  const iterator = inputs[Symbol.asyncIterator]()
  let next: Promise<IteratorResult<Input>> | null = null
  let batch: Input[] = []
  let size = 0
  for (;;) {
    next ??= iterator.next()
    const result: IteratorResult<Input> | null = await (batch.length === 0
      ? next
      : Promise.race([next, soon()]))
    if (result !== null) {
      next = null
      if (result.done === true) break
      batch.push(result.value)
      size += result.value.document?.text.length ?? 0
      if (size < ENOUGH) continue
    }
    yield batch
    batch = []
    size = 0
  }
  if (batch.length > 0) yield batch
}

/** Comes when everything that is at hand has been dealt with. */
function soon(): Promise<null> {
  return new Promise((resolve) => setImmediate(resolve, null))
}
