/** A laid-out document in, its first lines with what each is out: where a document says what it is. */
import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'
import { plainForm } from '../text/vocabulary.ts'
import { isMasthead } from './masthead.ts'

export interface HeadLine {
  /** As it stands, white space single, without Markdown's heading signs. */
  readonly text: string
  /** Lower case, apostrophes straight. */
  readonly plain: string
  readonly kind: 'heading' | 'paragraph' | 'metadata' | 'furniture'
  /** Rule of a line that is furniture, else the empty string. */
  readonly rule: string
  /** A whole line that names a body: `House of Commons`, `CALDERDALE COUNCIL`. */
  readonly masthead: boolean
  /** Names of bodies in the line, in order. */
  readonly bodies: readonly string[]
  /** Whether a blank or cut line stands before it. */
  readonly opens: boolean
}

/** So many lines hold the head of a document, with navigation and a list of key points. */
const HEAD_LINES = 30
const LONGEST_LINE = 400

/** `mentions` in order of the text. */
export function readHead(document: LaidOutDocument, mentions: readonly Candidate[]): HeadLine[] {
  const pieces = headPieces(document)
  let first = 0
  return pieces.map((piece) => {
    const text = cleanLine(document.text.slice(piece.start, Math.min(piece.end, piece.start + LONGEST_LINE)))
    while (first < mentions.length && mentions[first]!.start < piece.start) first++
    const names: string[] = []
    for (let at = first; at < mentions.length && mentions[at]!.start < piece.end; at++) {
      const { type, start, end } = mentions[at]!
      if (type === 'body' && end <= piece.end) names.push(cleanLine(document.text.slice(start, end)))
    }
    return {
      text,
      plain: plainForm(text).toLowerCase(),
      kind: piece.kind,
      rule: piece.rule,
      masthead: isMasthead(text, names),
      bodies: names,
      opens: piece.opens,
    }
  })
}

interface Piece {
  readonly start: number
  readonly end: number
  readonly kind: HeadLine['kind']
  readonly rule: string
  readonly opens: boolean
}

function headPieces(document: LaidOutDocument): Piece[] {
  const pieces: Piece[] = []
  for (const { start, end, rule } of document.furniture.slice(0, HEAD_LINES))
    pieces.push({ start, end, kind: 'furniture', rule, opens: true })
  for (const block of document.blocks.slice(0, HEAD_LINES)) {
    const kind = block.kind === 'heading' || block.kind === 'metadata' ? block.kind : 'paragraph'
    let start = block.start
    for (let lines = 0; start < block.end && lines < 6; lines++) {
      const end = lineEnd(document.text, start, block.end)
      if (document.text.slice(start, end).trim() !== '')
        pieces.push({ start, end, kind, rule: '', opens: start === block.start })
      start = end + 1
    }
  }
  return pieces.sort((a, b) => a.start - b.start).slice(0, HEAD_LINES)
}

function lineEnd(text: string, from: number, limit: number): number {
  let end = from
  while (end < limit && text.charCodeAt(end) !== 10 && text.charCodeAt(end) !== 13) end++
  return end
}

/** What a clean line does not have, but for signs of Markdown at its ends. */
const UNCLEAN = /[^\S ]| {2}|^ | $|[\u00ad\u200b-\u200f\ufeff]/

function cleanLine(text: string): string {
  const first = text.charCodeAt(0)
  if (first !== 0x23 && first !== 0x2a && !text.endsWith('#') && !UNCLEAN.test(text)) return text
  return text
    .replace(/[\s\u00ad\u200b-\u200f\ufeff]+/g, (run) => (/\s/.test(run) ? ' ' : ''))
    .trim()
    .replace(/^#{1,6} /, '')
    .replace(/ #{1,6}$/, '')
    .replace(/^\*\*([^*]+)\*\*$/, '$1')
}
