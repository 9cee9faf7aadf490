/** A reading in, the stretches that one person speaks or writes out: answers, statements, turns in a debate, and questions. */

import type { Block } from '../../model/layout.ts'
import type { Mention } from '../../model/mention.ts'
import type { Span } from '../../model/span.ts'
import { TokenKind } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'
import type { Speech } from './speech.ts'

const PERSONS = typesOf('person')
const SPEAKERS = typesOf('person', 'role')

/** How far into a block a turn's heading may reach: `The Minister for X (Y) [holding answer 2 May]:`. */
const HEADING_TOKENS = 30

export function speechTurns(reading: Reading): Speech[] {
  const { blocks, text } = reading.document
  const turns: { start: number; block: Block; kind: 'turn' | 'question'; mention: Mention | null }[] = []
  const namesPerson = reading.firstMentionIn(0, text.length, PERSONS) !== undefined
  for (const block of blocks) {
    const heading = turnHeading(reading, block, namesPerson)
    if (heading !== null) turns.push(heading)
  }
  const end = blocks.at(-1)?.end ?? text.length
  return turns.map((turn, index) => ({
    kind: turn.kind,
    start: turn.start,
    // A question is its own paragraph; whoever answers may be named in no way that is known.
    end: turn.kind === 'question' ? Math.max(turn.block.end, turn.start) : (turns[index + 1]?.start ?? end),
    speaker: turn.mention === null ? null : reading.mentionReference(turn.mention),
  }))
}

function turnHeading(
  reading: Reading,
  block: Block,
  namesPerson: boolean,
): { start: number; block: Block; kind: 'turn' | 'question'; mention: Mention | null } | null {
  const { tokens } = reading.document
  const opening = OPENINGS.at(tokens, block.firstToken)
  if (opening === Opening.To && tokens.norm(block.firstToken + 1) === 'ask')
    return { start: block.start, block, kind: 'question', mention: null }
  // `Answered on 4 May`: what follows is no question any more, whoever answers.
  if (opening === Opening.Answered)
    return { start: block.end, block, kind: 'turn', mention: answerer(reading, block) }
  if (!namesPerson || reading.firstMentionIn(block.start, block.end, PERSONS) === undefined) return null
  const last = Math.min(block.endToken, block.firstToken + HEADING_TOKENS)
  const colon = colonIn(reading, block.firstToken, last)
  const head = { start: block.start, end: colon === null ? block.end : tokens.start[colon]! }
  const person = reading.firstMentionIn(head.start, head.end, PERSONS)
  if (person === undefined) return null
  if (colon !== null && isNameOnly(reading, head)) {
    const next = colon + 1
    const question = tokens.norm(next) === 'to' && tokens.norm(next + 1) === 'ask'
    const start = next < block.endToken ? tokens.start[next]! : block.end
    return { start, block, kind: question ? 'question' : 'turn', mention: question ? null : person }
  }
  if (colon === null && isSignature(reading, block))
    return { start: block.end, block, kind: 'turn', mention: person }
  return null
}

/** What a block may begin with. */
const Opening = { To: 1, Answered: 2 } as const
const OPENINGS = WordClasses.fromLists([Opening.To, ['to']], [Opening.Answered, ['answered']])

/** The person whom the line `Answered by X` itself names. */
function answerer(reading: Reading, block: Block): Mention | null {
  return reading.firstMentionIn(block.start, block.end, PERSONS) ?? null
}

function colonIn(reading: Reading, from: number, to: number): number | null {
  const { tokens } = reading.document
  for (let token = from; token < to; token++) {
    const norm = tokens.norm(token)
    if (norm === ':') return token
    if (norm === '.' && tokens.gap[token + 1]! > 0 && token > from + 3) return null
  }
  return null
}

/** Nothing but names, titles and brackets before the colon: no verb, which would make it an introduction of a quotation. */
function isNameOnly(reading: Reading, head: Span): boolean {
  const { tokens } = reading.document
  return isHeading(reading, head) && tokens.norm(tokens.at(head.start)) !== 'by'
}

const HEADING_WORDS = new Set(
  'the rt hon mr mrs ms miss dr sir dame lord lady baroness viscount earl professor answered by response from statement holding answer mp msp con lab ld snp labour conservative'.split(
    ' ',
  ),
)

/** The person named alone in a block behind `Answered by`, `Answered on` or a statement's heading. */
function isSignature(reading: Reading, block: Block): boolean {
  if (!isHeading(reading, block)) return false
  const before = reading.document.blocks[block.index - 1]
  const previous =
    before === undefined ? '' : reading.document.text.slice(before.start, before.end).toLowerCase()
  if (previous.startsWith('answered') || hasBeside(reading, block, isAnswered)) return true
  return /^(written )?statement\b/.test(previous) || previous.includes('statement made on')
}

function isAnswered(norm: string): boolean {
  return norm === 'answered'
}

function isHeading(reading: Reading, span: Span): boolean {
  return !hasBeside(reading, span, isNoHeadingWord)
}

function isNoHeadingWord(norm: string): boolean {
  return !HEADING_WORDS.has(norm)
}

/** Is any word of the span, outside the names of speakers and outside brackets, such a word? */
function hasBeside(reading: Reading, span: Span, isSuch: (norm: string) => boolean): boolean {
  const { tokens } = reading.document
  const named = reading.mentionsIn(span.start, span.end, SPEAKERS)
  let depth = 0
  let next = 0
  let namedUntil = span.start
  for (let token = tokens.at(span.start); token < tokens.count && tokens.start[token]! < span.end; token++) {
    const norm = tokens.norm(token)
    if (norm === '(' || norm === '[') depth++
    else if (norm === ')' || norm === ']') depth--
    else if (depth === 0 && tokens.kind[token]! <= TokenKind.Number) {
      const at = tokens.start[token]!
      for (; next < named.length && named[next]!.start <= at; next++)
        namedUntil = Math.max(namedUntil, named[next]!.end)
      if (at >= namedUntil && isSuch(norm)) return true
    }
  }
  return false
}
