/** A found file in, what the sidecar beside it says of the document out. */
import { existsSync } from 'node:fs'
import type { Message } from '../model/message.ts'
import { decode } from './decode.ts'
import type { FoundFile } from './find-files.ts'
import { NO_METADATA, type ReadFields, readFields } from './metadata-fields.ts'
import { readBytes } from './read-bytes.ts'
import { SIDECAR_ENDING } from './sidecar-ending.ts'
import { yamlFields } from './yaml-fields.ts'

/** `NAME.meta.yaml` beside `NAME.txt`. No sidecar is no error; one that can't be read is. */
export async function givenMetadata(file: FoundFile): Promise<ReadFields> {
  const location = withEnding(file.location)
  const path = withEnding(file.path)
  // Asking first is cheaper than the exception for the many files that have none.
  if (!existsSync(location)) return { metadata: NO_METADATA, messages: [] }
  const read = readBytes(location, path)
  if (read.bytes === null) return { metadata: NO_METADATA, messages: read.messages }
  const { text, messages } = decode(read.bytes, path)
  if (text === null) return { metadata: NO_METADATA, messages }
  const { fields, errors } = await yamlFields(text, path, 1)
  if (fields === null) return { metadata: NO_METADATA, messages: [...messages, notKeys(path)] }
  const given = readFields(fields, { file: path, basis: `given in ${baseName(path)}`, strict: true })
  return { metadata: given.metadata, messages: [...messages, ...errors, ...given.messages] }
}

function withEnding(path: string): string {
  const name = baseName(path)
  const dot = name.lastIndexOf('.')
  return (dot > 0 ? path.slice(0, path.length - name.length + dot) : path) + SIDECAR_ENDING
}

function baseName(path: string): string {
  return path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1)
}

function notKeys(file: string): Message {
  return {
    severity: 'error',
    code: 'bad-metadata',
    file,
    line: 1,
    column: 1,
    text: 'must hold lines such as `published: 2016-12-16`',
  }
}
