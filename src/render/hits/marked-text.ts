/** A stretch of text and the spans to mark in it in, one line for the terminal with these marked out. */
import type { Span } from '../../model/span.ts'
import { visible } from '../visible.ts'

export function markedText(
  text: string,
  { start, end }: Span,
  spans: readonly Span[],
  mark: (words: string) => string,
): string {
  let line = ''
  let at = start
  for (const span of spans) {
    line += visible(text.slice(at, span.start)) + mark(visible(text.slice(span.start, span.end)))
    at = span.end
  }
  return line + visible(text.slice(at, end))
}
