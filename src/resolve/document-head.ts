/** A laid-out document in, its first lines out: where a document says what it is. */

import type { LaidOutDocument } from '../model/layout.ts'
import type { Candidate } from '../model/mention.ts'
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { firstFrom } from '../text/first-from.ts'
import { plainForm } from '../text/vocabulary.ts'
import { HeadWord, headWords } from './head-words.ts'
import { isMasthead, mayBeMasthead } from './masthead.ts'

/** So many lines hold the head of a document, with navigation and a list of key points. */
const HEAD_LINES = 30
/** A paragraph that is wrapped over more lines is read no further. */
const LINES_OF_BLOCK = 6
const LONGEST_LINE = 400

export type HeadLineKind = 'heading' | 'paragraph' | 'metadata' | 'furniture'

/** Most lines are prose that no rule wants to read: what takes more than a look at their tokens is found when asked for. */
export class HeadLine {
  readonly kind: HeadLineKind
  /** Rule of a line that is furniture, else the empty string. */
  readonly rule: string
  /** Whether a blank or cut line stands before it. */
  readonly opens: boolean
  readonly firstToken: number
  readonly endToken: number
  /** The classes of its first word. */
  readonly opening: number
  /** All classes of its words. */
  readonly words: number
  readonly #document: LaidOutDocument
  /** In order of the text. */
  readonly #mentions: readonly Candidate[]
  #text: string | null = null
  #plain: string | null = null
  #masthead: boolean | null = null
  #bodies: readonly string[] | null = null

  constructor(
    document: LaidOutDocument,
    mentions: readonly Candidate[],
    kind: HeadLineKind,
    rule: string,
    opens: boolean,
    firstToken: number,
    endToken: number,
  ) {
    this.#document = document
    this.#mentions = mentions
    this.kind = kind
    this.rule = rule
    this.opens = opens
    this.firstToken = firstToken
    this.endToken = endToken
    this.words = headWords.among(document.tokens, firstToken, endToken)
    this.opening = this.words === 0 ? 0 : openingOf(document.tokens, firstToken, endToken)
  }

  /** As it stands, white space single, without Markdown's heading signs. */
  get text(): string {
    this.#text ??= cleanLine(
      this.#document.text.slice(this.#start, Math.min(this.#end, this.#start + LONGEST_LINE)),
    )
    return this.#text
  }

  /** Lower case, apostrophes straight. */
  get plain(): string {
    this.#plain ??= plainForm(this.text).toLowerCase()
    return this.#plain
  }

  /** A whole line that names a body: `House of Commons`, `CALDERDALE COUNCIL`. */
  get masthead(): boolean {
    this.#masthead ??=
      mayBeMasthead(this.#document.tokens, this.firstToken, this.endToken) &&
      ((this.words & HeadWord.BodyNoun) !== 0 || this.bodies.length > 0) &&
      isMasthead(this.text, this.bodies)
    return this.#masthead
  }

  /** Names of bodies in the line, in order. */
  get bodies(): readonly string[] {
    this.#bodies ??= this.#readBodies()
    return this.#bodies
  }

  get endsInWord(): boolean {
    return this.#document.tokens.kind[this.endToken - 1] === TokenKind.Word
  }

  /** Has it more words, as white space parts them? */
  hasMoreWords(most: number): boolean {
    const { gap } = this.#document.tokens
    let words = 1
    for (let token = this.firstToken + 1; token < this.endToken; token++)
      if (gap[token] !== Gap.None && ++words > most) return true
    return false
  }

  /** Has it more characters, white space single? */
  isLonger(most: number): boolean {
    if (this.#end - this.#start <= most) return false
    const { start, end, gap } = this.#document.tokens
    let length = 0
    for (let token = this.firstToken; token < this.endToken && length <= most; token++)
      length += end[token]! - start[token]! + (gap[token] === Gap.None || token === this.firstToken ? 0 : 1)
    return length > most
  }

  get #start(): number {
    return this.#document.tokens.start[this.firstToken]!
  }

  get #end(): number {
    return this.#document.tokens.end[this.endToken - 1]!
  }

  #readBodies(): string[] {
    const mentions = this.#mentions
    const names: string[] = []
    const lineEnd = this.#end
    for (
      let at = firstFrom(mentions, this.#start);
      at < mentions.length && mentions[at]!.start < lineEnd;
      at++
    ) {
      const { type, start, end } = mentions[at]!
      if (type === 'body' && end <= lineEnd) names.push(cleanLine(this.#document.text.slice(start, end)))
    }
    return names
  }
}

function openingOf(tokens: Tokens, firstToken: number, endToken: number): number {
  let first = firstToken
  while (first < endToken && tokens.kind[first] !== TokenKind.Word) first++
  return headWords.among(tokens, first, Math.min(first + 1, endToken))
}

/** `mentions` in order of the text. */
export function readHead(document: LaidOutDocument, mentions: readonly Candidate[]): HeadLine[] {
  const { tokens, blocks, furniture } = document
  const head: HeadLine[] = []
  for (let block = 0; block < blocks.length && head.length < HEAD_LINES; block++) {
    const { kind, firstToken, endToken } = blocks[block]!
    const lineKind = kind === 'heading' || kind === 'metadata' ? kind : 'paragraph'
    let first = firstToken
    for (let lines = 0; first < endToken && lines < LINES_OF_BLOCK; lines++) {
      let end = first + 1
      while (end < endToken && tokens.gap[end]! < Gap.Line) end++
      head.push(new HeadLine(document, mentions, lineKind, '', first === firstToken, first, end))
      first = end
    }
  }
  if (furniture.length === 0) return head.slice(0, HEAD_LINES)
  for (const { start, end, rule } of furniture.slice(0, HEAD_LINES))
    head.push(new HeadLine(document, mentions, 'furniture', rule, true, tokens.at(start), tokens.at(end)))
  return head.sort((a, b) => a.firstToken - b.firstToken).slice(0, HEAD_LINES)
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
