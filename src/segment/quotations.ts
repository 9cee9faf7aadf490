/**
 * Drafts of blocks in, speech that is set off as paragraphs of its own out.
 *
 * With marks the extent is exact: paragraphs that repeat the opening mark, to the one that closes it, or all up to a
 * closing mark that nothing opened. Without marks (`X said:` and plain paragraphs below, as on gov.uk) the first
 * paragraph is speech; those after it are as long as they speak in the first person, up to two paragraphs between two
 * such included, or up to a closing mark. Speech ends at headings, tables, metadata and at the next speaker.
 */
import type { Quotation } from '../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import type { Draft } from './blocks.ts'
import { balance, endsClosed, type MarkFamily, openingMark } from './quotation-marks.ts'
import lists from './speech.yaml'

const VERBS = new Set(lists.verbs as string[])
const FIRST_PERSON = new Set(lists.firstPerson as string[])
const REPORTING = new Set(lists.reporting as string[])
/** Tokens between the verb of speech and the colon: `told the House of Commons yesterday:`. */
const REACH = 12
/** Paragraphs of speech without a first person between two that have one. */
const BETWEEN = 2
/** A quotation whose closing mark is further away than this many blocks is taken as unclosed. */
const LOOK_AHEAD = 14

export interface Quotations {
  readonly list: readonly Quotation[]
  /** For each block its quotation, else null. */
  readonly of: readonly (number | null)[]
}

export function findQuotations(tokens: Tokens, drafts: readonly Draft[]): Quotations {
  const list: Quotation[] = []
  const of: (number | null)[] = drafts.map(() => null)
  let block = 0
  while (block < drafts.length) {
    const found = readQuotation(tokens, drafts, block)
    if (found === null) {
      block++
      continue
    }
    const index = list.length
    list.push({ index, ...found })
    for (let inside = found.firstBlock; inside < found.endBlock; inside++) of[inside] = index
    block = Math.max(block + 1, found.endBlock - 1)
  }
  return { list, of }
}

/** The quotation that the block introduces, leaves open, or begins without an introduction. */
function readQuotation(
  tokens: Tokens,
  drafts: readonly Draft[],
  block: number,
): Omit<Quotation, 'index'> | null {
  const draft = drafts[block]!
  const next = drafts[block + 1]
  if (next === undefined || !isSpoken(draft) || !isSpoken(next)) return null
  const family = openingMark(tokens, next)
  if (endsInColon(tokens, draft) && (family !== null || introducesSpeech(tokens, draft))) {
    if (family === null && next.kind === 'list-item') return null
    const endBlock =
      family === null ? endUnmarked(tokens, drafts, block + 1) : endMarked(tokens, drafts, block + 1, family)
    return { firstBlock: block + 1, endBlock, introducedBy: block }
  }
  if (family === null || balance(tokens, draft, family) <= 0) return null
  const endBlock = endMarked(tokens, drafts, block + 1, family)
  const whole = openingMark(tokens, draft) === family && !hasVerb(tokens, draft)
  return whole
    ? { firstBlock: block, endBlock, introducedBy: endBlock - 1 }
    : { firstBlock: block + 1, endBlock, introducedBy: block }
}

function isSpoken(draft: Draft): boolean {
  return draft.kind === 'paragraph' || draft.kind === 'list-item'
}

function endsInColon(tokens: Tokens, draft: Draft): boolean {
  const last = draft.endToken - 1
  return tokens.raw(last) === ':' || (tokens.raw(last) === '-' && tokens.raw(last - 1) === ':')
}

/** A verb of speech near the colon that no `that` or `to` follows. */
function introducesSpeech(tokens: Tokens, draft: Draft): boolean {
  const from = Math.max(draft.firstToken, draft.endToken - REACH)
  for (let token = draft.endToken - 2; token >= from; token--) {
    if (tokens.kind[token] !== TokenKind.Word || !VERBS.has(tokens.norm(token))) continue
    const after = tokens.norm(token + 1)
    return after !== 'that' && after !== 'to'
  }
  return false
}

function hasVerb(tokens: Tokens, draft: Draft): boolean {
  for (let token = draft.firstToken; token < draft.endToken; token++) {
    if (tokens.kind[token] === TokenKind.Word && VERBS.has(tokens.norm(token))) return true
  }
  return false
}

/** Behind the last block of a quotation whose first block opens with a mark of the family. */
function endMarked(tokens: Tokens, drafts: readonly Draft[], first: number, family: MarkFamily): number {
  let block = first
  while (block < drafts.length && !closes(tokens, drafts[block]!, family)) {
    const next = drafts[block + 1]
    if (next === undefined || !isSpoken(next)) return block + 1
    if (openingMark(tokens, next) === family) block++
    else return endAtClosing(tokens, drafts, block + 1, family) ?? block + 1
  }
  return block + 1
}

function closes(tokens: Tokens, draft: Draft, family: MarkFamily): boolean {
  return endsClosed(tokens, draft, family) || balance(tokens, draft, family) <= 0
}

/** Behind the next block that closes a mark which it has not opened, null where none follows soon. */
function endAtClosing(
  tokens: Tokens,
  drafts: readonly Draft[],
  from: number,
  family: MarkFamily,
): number | null {
  for (let block = from; block < drafts.length && block < from + LOOK_AHEAD; block++) {
    const draft = drafts[block]!
    if (!isSpoken(draft) || openingMark(tokens, draft) === family) return null
    if (balance(tokens, draft, family) < 0) return block + 1
  }
  return null
}

/** Behind the last block of speech without marks that begins with block `first`. */
function endUnmarked(tokens: Tokens, drafts: readonly Draft[], first: number): number {
  let end = first + 1
  for (let block = end; block < drafts.length && block <= end + BETWEEN; block++) {
    const draft = drafts[block]!
    if (!isSpoken(draft) || openingMark(tokens, draft) !== null) break
    if (endsInColon(tokens, draft) && introducesSpeech(tokens, draft)) break
    if (balance(tokens, draft, 'double') < 0) return block + 1
    if (speaks(tokens, draft)) end = block + 1
    else if (reports(tokens, draft)) break
  }
  return end
}

/** Is there a word of the first person in it? */
function speaks(tokens: Tokens, draft: Draft): boolean {
  for (let token = draft.firstToken; token < draft.endToken; token++) {
    if (tokens.kind[token] !== TokenKind.Word || !FIRST_PERSON.has(tokens.norm(token))) continue
    if (tokens.shape[token] !== Shape.Upper) return true
  }
  return false
}

/** Opens like a paragraph of the report. */
function reports(tokens: Tokens, draft: Draft): boolean {
  let opening = ''
  for (let token = draft.firstToken; token < draft.endToken && token < draft.firstToken + 3; token++) {
    opening += `${token > draft.firstToken && tokens.kind[token] !== TokenKind.Clitic ? ' ' : ''}${tokens.norm(token)}`
    if (REPORTING.has(opening)) return true
  }
  return false
}
