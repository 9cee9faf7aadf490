import { expect, test } from 'vitest'
import { inBatches } from '../../src/command/document-batches.ts'
import { NO_METADATA } from '../../src/ingest/metadata-fields.ts'
import type { DocumentOrMessages } from '../../src/ingest/read-documents.ts'

test.each<[lengths: readonly (number | null)[], batches: readonly number[]]>([
  [[], []],
  [[0], [1]],
  [[4000, null, 4000], [3]],
  [
    [60_000, 6000, 4000],
    [2, 1],
  ],
  [
    [1_000_000, 10, null],
    [1, 2],
  ],
])('documents of %j characters, null for none, come in batches of %j', async (lengths, sizes) => {
  const inputs = lengths.map(input)
  const batches: (readonly DocumentOrMessages[])[] = []
  for await (const batch of inBatches(one(inputs))) batches.push(batch)
  expect(batches.map(({ length }) => length)).toEqual(sizes)
  expect(batches.flat()).toEqual(inputs)
})

test('a batch goes on its way where the next document keeps waiting', async () => {
  let arrive = () => {}
  const arrival = new Promise<void>((resolve) => {
    arrive = resolve
  })
  const inputs = (async function* () {
    yield* [input(10), input(20)]
    await arrival
    yield input(30)
  })()
  const sizes: number[] = []
  for await (const { length } of inBatches(inputs)) {
    sizes.push(length)
    arrive()
  }
  expect(sizes).toEqual([2, 1])
})

async function* one<Input>(inputs: readonly Input[]): AsyncGenerator<Input> {
  yield* inputs
}

function input(length: number | null): DocumentOrMessages {
  const document =
    length === null
      ? null
      : { path: 'a.txt', text: 'a'.repeat(length), sha256: '', bodyStart: 0, given: NO_METADATA }
  return { document, messages: [], total: null }
}
