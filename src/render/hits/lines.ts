/** Hits as lines, in the manner of ripgrep: `path:line:column: sentence`, or a heading for each document. */
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import type { Sentence } from '../../model/layout.ts'
import type { Span } from '../../model/span.ts'
import { LineIndex } from '../../text/line-index.ts'
import { visible } from '../visible.ts'
import { withContext } from './context.ts'
import type { HitOptions, HitRenderer } from './hit-format.ts'
import { markedText } from './marked-text.ts'

export function lines(options: HitOptions): HitRenderer {
  const { style, heading, before, after } = options
  let isFirst = true
  return {
    begin: () => '',
    document(document, hits) {
      const place = placer(document, options)
      let out = ''
      if (heading) out += `${isFirst ? '' : '\n'}${style.magenta(visible(document.source.path))}\n`
      else if (!isFirst && before + after > 0) out += '--\n'
      isFirst = false
      let last: Sentence | null = null
      for (const { sentence, hit } of withContext(document, hits, before, after)) {
        if (before + after > 0 && last !== null && sentence.index > last.index + 1) out += '--\n'
        last = sentence
        const spans = hit?.spans ?? []
        const words = markedText(document.text, sentence, spans, (one) => style.bold(style.red(one)))
        const unsure = heading && hit !== null && !hit.isSure ? style.dim(' (perhaps)') : ''
        out += `${place(sentence, hit === null ? '-' : ':')}${words}${unsure}\n`
      }
      return out
    },
    end: () => '',
  }
}

/** `-o`: each marked stretch on a line of its own; the sentence where it has none. */
export function onlyMatching(options: HitOptions): HitRenderer {
  const { style, heading } = options
  let isFirst = true
  return {
    begin: () => '',
    document(document, hits) {
      const place = placer(document, options)
      let out = heading ? `${isFirst ? '' : '\n'}${style.magenta(visible(document.source.path))}\n` : ''
      isFirst = false
      for (const hit of hits) {
        for (const span of shownSpans(hit))
          out += `${place(span, ':')}${style.bold(style.red(visible(document.text.slice(span.start, span.end))))}\n`
      }
      return out
    },
    end: () => '',
  }
}

/** What stands for the hit: its marked words, else its sentence. */
export function shownSpans({ spans, sentence }: Hit): readonly Span[] {
  return spans.length > 0 ? spans : [sentence]
}

function placer(
  { text, source }: AnalysedDocument,
  { style, heading }: HitOptions,
): (span: Span, separator: string) => string {
  const index = new LineIndex(text)
  const path = style.magenta(visible(source.path))
  return ({ start }, separator) => {
    const { line, column } = index.place(start)
    const name = heading ? '' : `${path}${separator}`
    return `${name}${style.green(`${line}`)}${separator}${column}${separator} `
  }
}
