/** A path or an id in, the name of its page out: safe on every system, stable, one for each. */
import { createHash } from 'node:crypto'
import { remember } from '../../text/remember.ts'

const SAFE = /^[a-z\d][a-z\d-]{0,79}$/
/** Names that Windows keeps for devices. */
const DEVICE = /^(?:con|prn|aux|nul|com\d|lpt\d)$/
/** Characters of the words that stand before the hash. */
const LONGEST = 40

/** A plain id as it is; else its letters and digits, and a hash that tells it from all that look like it. */
export const fileName = remember((name: string): string => {
  if (SAFE.test(name) && !DEVICE.test(name)) return name
  const words = name
    .slice(-4 * LONGEST)
    .replace(/^.*\//s, '')
    .replace(/\.[a-z\d]{1,5}$/i, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')
    .slice(0, LONGEST)
    .replace(/-$/, '')
  return `${words || 'page'}-${shortHash(name, 8)}`
})

/** `length` hexadecimal digits. */
export function shortHash(text: string, length: number): string {
  return createHash('sha256').update(text).digest('hex').slice(0, length)
}
