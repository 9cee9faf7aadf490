/** Lines in, those that belong to the page and not to the document out, each with the rule that cut it and why. */
import type { Margin } from '../model/document.ts'
import type { FurnitureLine } from '../model/layout.ts'
import { endsWithStop } from './endings.ts'
import { type FurnitureCandidate, readCandidate } from './furniture-line.ts'
import { furnitureRules, matchRule } from './furniture-rules.ts'
import type { Lines } from './lines.ts'
import { findRunningHeads } from './running-heads.ts'
import { findSiteNames } from './site-names.ts'
import { findTeaserCards, findTeaserSections } from './teasers.ts'

/** Reasons of the rules that look at more than one line. */
const REASONS: ReadonlyMap<string, string> = new Map([
  ...furnitureRules.map(({ name, reason }): [string, string] => [name, reason]),
  ['teaser-heading', 'heading above other articles'],
  ['teaser', 'stands under a heading above other articles'],
  ['teaser-card', 'title, byline and blurb of another article'],
  ['running-head', 'head that the pages repeat with their number'],
  ['menu', 'menu of the site'],
  ['site-name', 'name of the site above its navigation'],
  ['site-slogan', 'slogan of the site above the headline'],
  ['between-furniture', 'short line with furniture above and below'],
  ['section-label', 'label of the section that the site repeats'],
])

export interface Furniture {
  /** 1 for each line that is cut. */
  readonly cut: Uint8Array
  readonly list: readonly FurnitureLine[]
}

/** `isRow(line)` keeps rows of tables; `margins` is what the reader knows already. When the rules are unsure a line stays. */
export function findFurniture(
  lines: Lines,
  isRow: (line: number) => boolean,
  margins: readonly Margin[] = [],
): Furniture {
  const ruleOf = new Map<number, string>()
  const cut = (line: number, rule: string): void => {
    if (!ruleOf.has(line)) ruleOf.set(line, rule)
  }
  const inMargin = marginOfEachLine(lines, margins)
  const candidates: (FurnitureCandidate | null)[] = []
  for (let line = 0; line < lines.count; line++) {
    const kept = inMargin.has(line) || isRow(line) || isMidSentence(lines, line)
    const candidate = kept ? null : readCandidate(lines, line)
    candidates.push(candidate)
    const rule = candidate === null ? null : matchRule(candidate)
    if (rule !== null) cut(line, rule.name)
  }
  findTeaserSections(lines, candidates, cut)
  findTeaserCards(lines, candidates, cut)
  findRunningHeads(candidates, cut)
  findSiteNames(lines, candidates, ruleOf, cut)
  cutBetween(candidates, ruleOf, cut)
  // Last, so that nothing is taken for furniture because it stands beside a page's head.
  for (const [line, { rule }] of inMargin) ruleOf.set(line, rule)
  return finish(lines, ruleOf, inMargin)
}

/** Only where the document's reader knows of any. */
function marginOfEachLine(lines: Lines, margins: readonly Margin[]): ReadonlyMap<number, Margin> {
  const marginOf = new Map<number, Margin>()
  let next = 0
  for (let line = 0; line < lines.count && next < margins.length; line++) {
    const start = lines.start(line)
    while (next < margins.length && margins[next]!.end <= start) next++
    if (next < margins.length && margins[next]!.start <= start) marginOf.set(line, margins[next]!)
  }
  return marginOf
}

/** A line in lower case right under a longer one without a stop: the last words of a wrapped paragraph may be `next.` */
function isMidSentence(lines: Lines, line: number): boolean {
  if (line === 0 || lines.blankBefore(line) || !lines.startsLowerCase(line) || lines.length(line - 1) < 30)
    return false
  return !endsWithStop(lines.tokens, lines.firstToken(line - 1), lines.endToken(line - 1))
}

/** Behind the document's last sentence a short line between two lines of furniture is furniture too. */
function cutBetween(
  candidates: readonly (FurnitureCandidate | null)[],
  ruleOf: ReadonlyMap<number, string>,
  cut: (line: number, rule: string) => void,
): void {
  for (let line = candidates.length - 2; line > 0; line--) {
    const candidate = candidates[line]
    if (ruleOf.has(line)) continue
    if (!candidate || candidate.stopped || candidate.words > 14) return
    if (ruleOf.has(line + 1) && ruleOf.has(line - 1)) cut(line, 'between-furniture')
    else return
  }
}

function finish(
  lines: Lines,
  ruleOf: ReadonlyMap<number, string>,
  marginOf: ReadonlyMap<number, Margin>,
): Furniture {
  const cut = new Uint8Array(lines.count)
  const list: FurnitureLine[] = []
  let number = 1
  let at = 0
  for (const line of [...ruleOf.keys()].sort((a, b) => a - b)) {
    cut[line] = 1
    const start = lines.start(line)
    number += countLineEnds(lines.text, at, start)
    at = start
    const rule = ruleOf.get(line)!
    list.push({
      line: number,
      start,
      end: lines.end(line),
      rule: `furniture/${rule}`,
      reason: marginOf.get(line)?.reason ?? REASONS.get(rule)!,
    })
  }
  return { cut, list }
}

/** LF, CR LF and a lone CR each end one line; none stands across `from` or `to`. */
function countLineEnds(text: string, from: number, to: number): number {
  const part = text.slice(from, to)
  let count = 0
  for (let at = part.indexOf('\n'); at >= 0; at = part.indexOf('\n', at + 1)) count++
  for (let at = part.indexOf('\r'); at >= 0; at = part.indexOf('\r', at + 1))
    if (part.charCodeAt(at + 1) !== 10) count++
  return count
}
