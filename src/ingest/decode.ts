/** A file's bytes in, its text without byte-order mark out, or a message that says why there is none. */
import { isUtf8 } from 'node:buffer'
import type { Message } from '../model/message.ts'
import { binaryKind } from './binary.ts'
import { decodeWindows1252 } from './windows-1252.ts'

export interface Decoded {
  /** Null where the bytes are no text. */
  readonly text: string | null
  readonly messages: readonly Message[]
}

/** UTF-8 with or without its mark, UTF-16 by its mark, anything else as Windows-1252 with a note. Time linear in the bytes. */
export function decode(bytes: Uint8Array, file: string): Decoded {
  const binary = binaryKind(bytes)
  if (binary !== null) {
    return { text: null, messages: [{ severity: 'error', code: 'binary-file', file, text: binary }] }
  }
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (buffer[0] === 0xff && buffer[1] === 0xfe) return decodeUtf16(buffer.subarray(2), file)
  if (buffer[0] === 0xfe && buffer[1] === 0xff) {
    return decodeUtf16(Buffer.from(buffer.subarray(2, evenEnd(buffer))).swap16(), file)
  }
  if (isUtf8(buffer)) return { text: decodeUtf8(buffer), messages: [] }
  return { text: decodeWindows1252(buffer), messages: [invalidUtf8(buffer, file)] }
}

/** Of bytes that are valid UTF-8. */
export function decodeUtf8(buffer: Buffer): string {
  return buffer.toString('utf8', buffer[0] === 0xef && buffer[1] === 0xbb && buffer[2] === 0xbf ? 3 : 0)
}

function decodeUtf16(buffer: Buffer, file: string): Decoded {
  const messages: Message[] = []
  if (buffer.length % 2 === 1) {
    messages.push({
      severity: 'note',
      code: 'odd-utf-16',
      file,
      text: 'ends in the middle of a UTF-16 character: the last byte is left out',
    })
  }
  return { text: buffer.toString('utf16le'), messages }
}

function evenEnd(buffer: Buffer): number {
  return buffer.length - (buffer.length % 2)
}

function invalidUtf8(buffer: Buffer, file: string): Message {
  return {
    severity: 'note',
    code: 'invalid-utf-8',
    file,
    line: lineOfFirstInvalid(buffer),
    text: 'is not valid UTF-8 here: the file is read as Windows-1252; save it as UTF-8 if signs come out wrong',
  }
}

/** 1-based; a line ends at LF, CR LF or a lone CR. */
function lineOfFirstInvalid(buffer: Buffer): number {
  const text = buffer.toString('utf8')
  const end = text.indexOf('\ufffd')
  let line = 1
  for (let at = 0; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === 10 || (code === 13 && text.charCodeAt(at + 1) !== 10)) line++
  }
  return line
}
