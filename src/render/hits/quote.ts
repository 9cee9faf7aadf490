/** Hits as quotations for print: the sentence, who said it, title, source, date, address, and where it stands. */
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import { MONTH_NAMES } from '../../text/calendar-words.ts'
import { LineIndex } from '../../text/line-index.ts'
import { PageIndex } from '../../text/page-index.ts'
import { visible } from '../visible.ts'
import { wrap } from '../width.ts'
import type { HitOptions, HitRenderer } from './hit-format.ts'
import { markedText } from './marked-text.ts'

export function quote({ style, width }: HitOptions): HitRenderer {
  let isFirst = true
  return {
    showsSpeakers: true,
    begin: () => '',
    document(document, hits) {
      const places = new LineIndex(document.text)
      const pages = new PageIndex(document.text)
      return hits
        .map((hit) => {
          const { line, column } = places.place(hit.sentence.start)
          const page = pages.page(hit.sentence.start)
          const blank = isFirst ? '' : '\n'
          isFirst = false
          const sentence = bare(markedText(document.text, hit.sentence, [], (words) => words))
          const about = [
            speakerLine(hit, document),
            titleLine(document),
            document.metadata.url,
            `${document.source.path}:${line}:${column}${page === null ? '' : ` p. ${page}`}`,
          ].flatMap((words) => (words === null ? [] : wrap(visible(words), width - 2)))
          const quoted = wrap(`“${sentence}”`, width).map(style.bold)
          return `${blank}${[...quoted, ...about.map((words) => `  ${words}`)].join('\n')}\n`
        })
        .join('')
    },
    end: () => '',
  }
}

/**
 * A sentence that is a quotation as a whole loses its marks to those put around it here; marks within it become single ones,
 * and one that belongs to a neighbouring sentence is closed or left out.
 */
function bare(written: string): string {
  const sentence = curled(written)
  const inner = /^“([^“”]*)”?$/.exec(sentence)?.[1]
  if (inner !== undefined) return inner
  const open = sentence.split('“').length - sentence.split('”').length
  const balanced = open > 0 ? `${sentence}”` : open < 0 ? sentence.replace(/”([^”]*)$/, '$1') : sentence
  return balanced.replaceAll('“', '‘').replaceAll('”', '’')
}

/** Straight marks as opening and closing ones, so that pairs are seen; not those of inches. */
function curled(sentence: string): string {
  let open = 0
  return sentence.replace(/[“”"]/g, (mark, at: number) => {
    const before = sentence[at - 1] ?? ' '
    const opens = mark === '"' ? /[\s([–—]/.test(before) : mark === '“'
    if (mark === '"' && !opens && open <= 0 && /\d/.test(before)) return mark
    open += opens ? 1 : -1
    return opens ? '“' : '”'
  })
}

const PRONOUN = /^(?:i|we|us|our|it|they|he|she|you)$/i

/** A name as the sentence has it, a surname alone as the document first has it in full. */
function speakerLine({ speaker }: Hit, { mentions, text }: AnalysedDocument): string | null {
  if (speaker === null) return null
  const names = mentions
    .filter(({ entity }) => entity !== null && entity === speaker.entity)
    .map(({ start, end }) => text.slice(start, end))
  if (speaker.text === null || PRONOUN.test(speaker.text)) return names[0] ?? speaker.entity
  return names.find((name) => name.endsWith(` ${speaker.text}`)) ?? speaker.text
}

function titleLine({ metadata }: AnalysedDocument): string | null {
  const { title, source, genre, published } = metadata
  const kind = genre === null || genre === 'other' ? null : genre.replaceAll('-', ' ')
  const parts = [title, source ?? kind, published === null ? 'no date' : dateText(published)]
  return parts.filter((part) => part !== null).join(', ')
}

function dateText(edtf: string): string {
  const [year, month, day] = edtf.split('-')
  const name = MONTH_NAMES[Number(month) - 1]
  if (year === undefined || name === undefined) return edtf
  return [day === undefined ? null : `${Number(day)}`, name, year].filter((part) => part !== null).join(' ')
}
