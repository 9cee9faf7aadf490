/** A decoded text in, null or a message that it is more than this process can be sure to hold while it is worked on out. */
import { getHeapStatistics } from 'node:v8'
import type { Message } from '../model/message.ts'

/** Measured on a text of nothing but sums, dates and promises: what stands in it takes so many bytes of memory for each character. */
const BYTES_A_CHARACTER = 64
const MILLION = 1_000_000

/** Beyond it the engine would end the run, and with it what comes behind. Without `heap` that of this process counts. */
export function tooMuchText(
  text: string,
  file: string,
  heap = getHeapStatistics().heap_size_limit,
): Message | null {
  const most = heap / BYTES_A_CHARACTER
  if (text.length <= most) return null
  const needed = Math.ceil((text.length * BYTES_A_CHARACTER) / MILLION)
  return {
    severity: 'error',
    code: 'too-much-text',
    file,
    text: `holds ${Math.round(text.length / MILLION)} million characters, more than memory is sure to be there for: split it, or allow more (NODE_OPTIONS=--max-old-space-size=${needed})`,
  }
}
