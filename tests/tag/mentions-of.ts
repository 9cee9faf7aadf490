/** A text in, the mentions of one type in it out, as text. */
import type { MentionType } from '../../src/model/mention.ts'
import { extractText } from '../extract-file.ts'

export function mentionsOf(type: MentionType, text: string): string[] {
  return extractText(text)
    .mentions.filter((mention) => mention.type === type)
    .map((mention) => mention.text)
}
