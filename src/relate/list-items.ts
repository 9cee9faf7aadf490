/** Claims in, which of one document stand in different items of a list or a form out: `Kerry: £1m`, `Decision: Award grant of £250,000`. */
import type { MentionRecord } from '../model/record.ts'
import { entityId } from '../text/entity-id.ts'
import { contentStems } from './content-words.ts'

/** What tells the items of a list apart. */
export interface Item {
  /** The place that the line begins with, or the body before its colon; null for none. */
  readonly head: string | null
  /** The words before a colon or dash at the start of the sentence, folded; null for none. */
  readonly label: string | null
}

interface InItem {
  readonly item: Item
  readonly sentence: string
  readonly sentenceStart: number
  readonly source: { readonly document: string; readonly line: number }
}

/** A bullet and a space may stand before the first word of a line. */
const MARGIN = 5
/** `Kerry:`, `Ø Kerry –`, `Decision:`; a lone letter is a bullet. */
const LABEL = /^\P{L}{0,4}(?:\p{L}\s\P{L}{0,4})?(\p{Lu}[\p{L}’'-]*(?:\s[\p{L}’'-]+){0,2})(?:\s?:|\s[-–—])\s/u
/** A total may hold what stands under other totals. */
const TOTAL = /\b(?:total|totals|overall|sum)\b/

/** The places and bodies that lines begin with, by line. */
export function headsOf(mentions: readonly MentionRecord[]): Map<number, MentionRecord> {
  const heads = new Map<number, MentionRecord>()
  for (const mention of mentions) {
    const { type, line, column } = mention
    if ((type === 'place' || type === 'body') && column <= MARGIN && !heads.has(line))
      heads.set(line, mention)
  }
  return heads
}

export function itemOf(sentence: string, line: number, heads: ReadonlyMap<number, MentionRecord>): Item {
  const label = LABEL.exec(sentence)?.[1]?.toLowerCase() ?? null
  const head = heads.get(line)
  const isHead = head !== undefined && (head.type === 'place' || label !== null)
  return { head: isHead ? entityId(head.text) : null, label }
}

/** Lines that begin with different places, or entries under one label that differ in their words. */
export function areTwoItems(one: InItem, other: InItem): boolean {
  if (one.source.document !== other.source.document || one.source.line === other.source.line) return false
  const [a, b] = [one.item, other.item]
  if (a.head !== null || b.head !== null) {
    const [c, d] = [nameOf(a), nameOf(b)]
    return c !== null && d !== null && c !== d
  }
  return areEntries(one, other)
}

/** What a line begins with, where that says which item it is: `Funding:` does not. */
function nameOf({ head, label }: Item): string | null {
  if (head !== null || label === null) return head
  return contentStems(label).length > 0 ? entityId(label) : null
}

/** `Decision: …` twice: two fields of one form. */
function areEntries(one: InItem, other: InItem): boolean {
  const { label } = one.item
  return (
    label !== null &&
    label === other.item.label &&
    !TOTAL.test(label) &&
    one.sentenceStart !== other.sentenceStart &&
    one.sentence !== other.sentence
  )
}
