/** A document's mentions in, those that formats without nesting can show out: certain ones, of overlapping ones the longest. */
import type { MentionRecord } from '../model/record.ts'

/** In order of `start`. Mentions come in order of `start`, then longest first. */
export function outerMentions(mentions: readonly MentionRecord[]): MentionRecord[] {
  const outer: MentionRecord[] = []
  for (const mention of mentions) {
    if (mention.certainty === 'possible') continue
    const last = outer.at(-1)
    if (last === undefined || mention.start >= last.end) outer.push(mention)
    else if (mention.end - mention.start > last.end - last.start) outer[outer.length - 1] = mention
  }
  return outer
}
