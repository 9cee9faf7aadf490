/** A claim and its money in, the words of its sentence before and behind the sum out, as far as they bear on it. */
import type { FundingRecord, MentionRecord } from '../model/record.ts'

export interface SentenceParts {
  readonly before: string
  readonly after: string
}

/** Words further away say nothing of a sum; they would make a sentence of many sums slow. */
const REACH = 400

export function sentenceParts(
  { sentence, start, end }: FundingRecord,
  mention: MentionRecord,
): SentenceParts {
  const from = Math.max(0, mention.start - start)
  const to = Math.max(0, mention.end - start)
  // Offsets count code points; where the sentence has as many units, they are the same.
  const text = sentence.length === end - start ? sentence : [...sentence]
  const part = (a: number, b: number) =>
    typeof text === 'string' ? text.slice(a, b) : text.slice(a, b).join('')
  return { before: part(Math.max(0, from - REACH), from), after: part(to, to + REACH) }
}
