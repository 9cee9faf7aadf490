/** Lines in, the site's name, slogan and section labels around the document out. */
import { Shape, TokenKind } from '../model/tokens.ts'
import lists from './boilerplate.yaml'
import type { FurnitureCandidate } from './furniture-line.ts'
import { isMenuItem } from './furniture-rules.ts'
import type { Lines } from './lines.ts'

/** Lines in which a page's head ends at the latest. */
const HEAD = 10
/** Words of a section's label at most. */
const LONGEST_LABEL = 4
const SLOGAN_OPENERS = new Set((lists.sloganOpeners as string[]).map(String))
const NAVIGATION = new Set(['menu', 'page-phrase', 'navigation-bar', 'breadcrumb', 'page-opening', 'address'])

export function findSiteNames(
  lines: Lines,
  candidates: readonly (FurnitureCandidate | null)[],
  ruleOf: ReadonlyMap<number, string>,
  cut: (line: number, rule: string) => void,
): void {
  cutMenus(candidates, cut)
  cutNamesAboveNavigation(candidates, ruleOf, cut)
  cutSlogan(lines, candidates, cut)
  cutRepeatedLabels(lines, candidates, ruleOf, cut)
}

/** A run of short lines of which at least half, and three, are known from menus: cut to the last of these. */
function cutMenus(
  candidates: readonly (FurnitureCandidate | null)[],
  cut: (line: number, rule: string) => void,
): void {
  let first = 0
  for (let line = 0; line <= candidates.length; line++) {
    const candidate = candidates[line]
    if (candidate && !candidate.stopped && candidate.words <= 4 && !/[\d£$€:]/.test(candidate.text)) continue
    cutMenu(candidates, first, line, cut)
    first = line + 1
  }
}

function cutMenu(
  candidates: readonly (FurnitureCandidate | null)[],
  from: number,
  to: number,
  cut: (line: number, rule: string) => void,
): void {
  let [first, last, known] = [-1, -1, 0]
  for (let line = from; line < to; line++) {
    if (!isMenuItem(candidates[line]!)) continue
    if (first < 0) first = line
    last = line
    known++
  }
  if (known < 3 || known * 2 < last - first + 1) return
  for (let line = first; line <= last; line++) cut(line, 'menu')
}

/** A short line at the very top with navigation right below, or between two lines of navigation. */
function cutNamesAboveNavigation(
  candidates: readonly (FurnitureCandidate | null)[],
  ruleOf: ReadonlyMap<number, string>,
  cut: (line: number, rule: string) => void,
): void {
  for (let line = 0; line < HEAD && line + 1 < candidates.length; line++) {
    if (ruleOf.has(line)) continue
    const candidate = candidates[line]
    if (!candidate || candidate.stopped || candidate.words > 8 || /[\d£:]/.test(candidate.text)) return
    if (!NAVIGATION.has(ruleOf.get(line + 1) ?? '')) return
    cut(line, 'site-name')
  }
}

/** The first line where it bears no name: few words opened by a preposition or the like, a longer headline and prose below. */
function cutSlogan(
  lines: Lines,
  candidates: readonly (FurnitureCandidate | null)[],
  cut: (line: number, rule: string) => void,
): void {
  const slogan = candidates[0]
  const headline = candidates[1]
  if (!slogan || !headline || slogan.stopped || headline.stopped || !lines.blankBefore(1)) return
  if (!SLOGAN_OPENERS.has(lines.tokens.norm(lines.firstToken(0))) || headline.plain.includes(':')) return
  if (slogan.words < 2 || slogan.words > 6 || headline.words > 25) return
  const { tokens } = lines
  if (wordsWithoutFigures(lines, 1) <= slogan.words) return
  const first = lines.firstToken(0)
  if (tokens.shape[first] !== Shape.Capitalised) return
  for (let token = first + 1; token < lines.endToken(0); token++) {
    if (tokens.kind[token] !== TokenKind.Word || tokens.shape[token] !== Shape.Lower) return
  }
  cut(0, 'site-slogan')
}

/** `Yearly review 2017-18` is no longer than its two words. */
function wordsWithoutFigures(lines: Lines, line: number): number {
  let words = 0
  for (let token = lines.firstToken(line); token < lines.endToken(line); token++)
    if (lines.tokens.kind[token] === TokenKind.Word) words++
  return words
}

/** A label that stands again above teasers is the site's, at the top of the document too. */
function cutRepeatedLabels(
  lines: Lines,
  candidates: readonly (FurnitureCandidate | null)[],
  ruleOf: ReadonlyMap<number, string>,
  cut: (line: number, rule: string) => void,
): void {
  const labels = new Set<string>()
  for (const [line, rule] of ruleOf) {
    const candidate = candidates[line]
    if (candidate && rule === 'teaser-card' && candidate.words <= LONGEST_LABEL && !/\d/.test(candidate.text))
      labels.add(candidate.plain)
  }
  if (labels.size === 0) return
  for (let line = 0; line < lines.count; line++) {
    const candidate = candidates[line]
    if (!candidate || candidate.words > LONGEST_LABEL || ruleOf.has(line)) continue
    if (labels.has(candidate.plain)) cut(line, 'section-label')
  }
}
