/** `--min type=F1` in, what to hold and how high, out. */
import { MENTION_TYPES } from '../model/mention.ts'

export interface Bar {
  readonly subject: string
  readonly least: number
}

/** What a bar can be set for: each mention type, and claims. */
export const BAR_SUBJECTS: readonly string[] = [...MENTION_TYPES, 'funding', 'commitment']

/** Null where the words are none. Several may be joined by commas. */
export function readBars(words: string): Bar[] | null {
  const bars = words.split(',').map((one) => {
    const [subject = '', least = ''] = one.split('=')
    return { subject, least: least === '' ? Number.NaN : Number(least) }
  })
  const valid = bars.every(({ subject, least }) => BAR_SUBJECTS.includes(subject) && least >= 0 && least <= 1)
  return valid ? bars : null
}
