/** Hits as a concordance: the words asked for below one another, what stands around them to the left and right. */
import { LineIndex } from '../../text/line-index.ts'
import { visible } from '../visible.ts'
import { displayWidth, padEnd, padStart, shorten } from '../width.ts'
import type { HitOptions, HitRenderer } from './hit-format.ts'
import { shownSpans } from './lines.ts'

/** Columns on each side off a terminal; on one they share what is left of its width. */
const SIDE = 50
const NARROWEST = 16
/** Columns kept for the words and the place. */
const REST = 40
/** Characters of the text that are looked at for so many columns. */
const AHEAD = 400

export function kwic({ style, width }: HitOptions): HitRenderer {
  const side = Number.isFinite(width) ? Math.max(NARROWEST, Math.floor((width - REST) / 2)) : SIDE
  return {
    begin: () => '',
    document({ text, source, blocks }, hits) {
      const places = new LineIndex(text)
      let out = ''
      for (const hit of hits) {
        const block = blocks[hit.sentence.block]!
        for (const span of shownSpans(hit)) {
          const { line, column } = places.place(span.start)
          const left = visible(text.slice(Math.max(block.start, span.start - AHEAD), span.start))
          const words = shorten(visible(text.slice(span.start, span.end)), side)
          const right = visible(text.slice(span.end, Math.min(block.end, span.end + AHEAD)))
          const place = `${visible(source.path)}:${line}:${column}`
          const room = Math.max(0, side - displayWidth(words))
          out += `${padStart(ending(left, side), side)}${style.bold(style.red(words))}${padEnd(shorten(right, side + room), side + room)}  ${style.dim(place)}\n`
        }
      }
      return out
    },
    end: () => '',
  }
}

/** The last columns of a text, the first of them an ellipsis where something was cut. */
function ending(text: string, width: number): string {
  if (displayWidth(text) <= width) return text
  const reversed = [...text].reverse().join('')
  return [...shorten(reversed, width)].reverse().join('')
}
