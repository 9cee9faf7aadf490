/** Text of documents in, text that any XML parser takes out; sentences as lines of a picture. */
import { visible } from '../visible.ts'
import { wrap } from '../width.ts'
import { FONT_SIZE, type Layout, type Panel } from './picture.ts'

/** About what a column of text takes in pixels; rather too much, since fonts differ. */
const COLUMN = 6.5
const LINE = 18

/** Nothing that hides, and nothing that XML has no place for. */
export function plainText(text: string): string {
  return visible(text).replace(/[\uFFFE\uFFFF]/g, '\uFFFD')
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(text: string): string {
  return plainText(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!)
}

/** A heading, or sentences below one another. */
export function textPanel(sentences: readonly string[], { width }: Layout, heading = false): Panel {
  const size = heading ? FONT_SIZE + 3 : FONT_SIZE
  const columns = Math.floor((width * FONT_SIZE) / (COLUMN * size))
  const lines = sentences.flatMap((sentence) => wrap(plainText(sentence), columns))
  const weight = heading ? ' font-weight="bold"' : ''
  const markup = lines
    .map(
      (line, at) => `<text y="${LINE * (at + 1) - 5}" font-size="${size}"${weight}>${escaped(line)}</text>`,
    )
    .join('')
  return { markup, height: LINE * lines.length + (heading ? 6 : 0) }
}
