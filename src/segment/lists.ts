/** Drafts of blocks in, for each the block that leads it in as a list item out; marks the items that bear no marker. */
import type { Tokens } from '../model/tokens.ts'
import type { Draft } from './blocks.ts'
import { endsLikeItem, endsWith, endsWithStop } from './endings.ts'
import { isCapitals } from './line-shapes.ts'

/** Words at the end of a sentence that point at what stands below. */
const POINTING = new Set(['below', 'following', 'follows', 'here', 'table'])

interface Level {
  readonly style: string
  readonly indent: number
  readonly leadIn: number | null
}

/** Index of each draft's lead-in, null where it has none. Changes the kind of items without a bullet to `list-item`. */
export function linkLists(tokens: Tokens, drafts: readonly Draft[]): (number | null)[] {
  markBareItems(tokens, drafts)
  const leadIns: (number | null)[] = []
  let levels: Level[] = []
  drafts.forEach((draft, index) => {
    if (draft.kind !== 'list-item') {
      levels = []
      leadIns.push(null)
      return
    }
    const style = draft.marker?.style ?? ''
    const known = levels.findLastIndex(
      (level) => level.style === style && Math.abs(level.indent - draft.indent) < 2,
    )
    if (known >= 0) levels.length = known + 1
    else levels.push({ style, indent: draft.indent, leadIn: leadInOf(tokens, drafts, index, levels.at(-1)) })
    leadIns.push(levels.at(-1)!.leadIn)
  })
  return leadIns
}

/** The block before leads in where it ends in a colon or dash or without a stop, or points below. */
function leadInOf(
  tokens: Tokens,
  drafts: readonly Draft[],
  index: number,
  outer: Level | undefined,
): number | null {
  const before = drafts[index - 1]
  if (before === undefined || before.kind === 'table-row' || before.kind === 'heading') return null
  if (endsInColon(tokens, before)) return index - 1
  if (before.kind === 'list-item') return outer?.leadIn ?? null
  if (before.kind !== 'paragraph') return null
  if (!endsWithStop(tokens, before.firstToken, before.endToken)) return index - 1
  for (let token = before.endToken - 1; token > before.endToken - 5 && token >= before.firstToken; token--) {
    if (POINTING.has(tokens.norm(token))) return index - 1
  }
  return null
}

function endsInColon(tokens: Tokens, draft: Draft): boolean {
  const { firstToken, endToken } = draft
  return (
    [':', ':-', '…', '–', '—'].some((sign) => endsWith(tokens, firstToken, endToken, sign)) ||
    (endsWith(tokens, firstToken, endToken, '-') && tokens.raw(endToken - 2) === ':')
  )
}

/**
 * After a lead-in, lines that end in semicolons are items, and so is the one that follows the last of them.
 * Where none ends in a sign, two lines or more without a stop are items.
 */
function markBareItems(tokens: Tokens, drafts: readonly Draft[]): void {
  let open = false
  let plain = false
  let lead = false
  drafts.forEach((draft, index) => {
    const item = endsLikeItem(tokens, draft.firstToken, draft.endToken)
    const mayBe = draft.kind === 'paragraph' && draft.marker?.kind !== 'quote'
    plain = isPlainItem(tokens, draft) && (plain || (lead && isPlainItem(tokens, drafts[index + 1])))
    if (isCounted(draft) && (lead || isSameList(drafts[index - 1], draft))) draft.kind = 'list-item'
    if (plain || (mayBe && (open || (lead && item)))) {
      draft.kind = 'list-item'
      open = item
    } else open = draft.kind === 'list-item' && item
    lead = draft.kind !== 'heading' && endsInColon(tokens, draft)
    if (lead && draft.kind === 'paragraph') open = false
  })
}

/** `1. …`, `2) …`, but not the `4.11` of a paragraph in a report. */
function isCounted({ marker, table }: Draft): boolean {
  return table === null && marker !== null && marker.kind === 'number' && !marker.style.includes('1.1')
}

function isSameList(previous: Draft | undefined, { marker }: Draft): boolean {
  return previous?.kind === 'list-item' && previous.marker?.style === marker?.style
}

/** A line of a few words that ends in no sign, and is no heading in capitals. */
function isPlainItem(tokens: Tokens, draft: Draft | undefined): boolean {
  if (draft === undefined || draft.marker !== null || draft.table !== null || draft.kind === 'metadata')
    return false
  const { firstToken, endToken } = draft
  const words = endToken - firstToken
  if (words < 3 || words > 60 || isCapitals(tokens, firstToken, endToken)) return false
  return /[\p{L}\p{N})%]$/u.test(tokens.raw(endToken - 1))
}
