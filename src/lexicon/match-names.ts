/** Tokens in, every name of a lexicon that stands in them out: one walk down the tree of words per start. */
import type { Named, NameMatch } from '../model/lexicon.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../model/tokens.ts'
import { isUpperCase } from '../text/characters.ts'
import { plainForm } from '../text/vocabulary.ts'
import type { NameTree } from './name-tree.ts'
import { isJoiner } from './name-words.ts'
import { Start, type WordCache } from './word-cache.ts'

/** By first token, longest first. `walk` is one over the lexicon whose words `cache` has. */
export function matchNames(
  walk: Walk,
  cache: WordCache,
  tokens: Tokens,
  from: number,
  to: number,
): NameMatch[] {
  const matches: NameMatch[] = []
  const { starts, roots, rootsBehindArticle } = cache
  const { word, kind, shape } = tokens
  let isBegun = false
  for (let token = from; token < to; token++) {
    const start = starts[word[token]!]!
    if (start === 0) continue
    const isLower = shape[token] === Shape.Lower
    const begins = (start & (isLower ? Start.Lower : Start.Name)) !== 0
    const behind = (start & (isLower ? Start.LowerBehindArticle : Start.BehindArticle)) !== 0
    if (!begins && !behind) continue
    if (kind[token] !== TokenKind.Word && kind[token] !== TokenKind.Number) continue
    const isBehindArticle = behind && token > from && isArticle(tokens, token - 1)
    if (!begins && !isBehindArticle) continue
    if (!isBegun) walk.begin(tokens, to)
    isBegun = true
    if (begins) walk.down(roots[word[token]!]!, token, null)
    if (isBehindArticle) walk.down(rootsBehindArticle[word[token]!]!, token, token - 1)
    if (walk.found.length === 0) continue
    for (const match of joined(walk.found)) matches.push(match)
    walk.found = []
  }
  return matches
}

function isArticle(tokens: Tokens, token: number): boolean {
  const length = tokens.end[token]! - tokens.start[token]!
  return length === 3 && tokens.norm(token) === 'the' && tokens.gap[token + 1] !== Gap.Paragraph
}

/** Matches of the same words become one; the longest comes first. */
function joined(found: NameMatch[]): NameMatch[] {
  if (found.length === 1) return found
  const byEnd = new Map<number, NameMatch>()
  for (const match of found) {
    const known = byEnd.get(match.endToken)
    byEnd.set(
      match.endToken,
      known === undefined ? match : { ...match, entries: merged(match.entries, known.entries) },
    )
  }
  return [...byEnd.values()].sort((a, b) => b.endToken - a.endToken)
}

function merged(first: readonly Named[], second: readonly Named[]): Named[] {
  const known = new Set(first.map(({ entry }) => entry))
  return [...first, ...second.filter(({ entry }) => !known.has(entry))]
}

/** Down the tree of words, from one start after the other; kept for all sentences. */
export class Walk {
  found: NameMatch[] = []
  readonly #tree: NameTree
  readonly #cache: WordCache
  #tokens!: Tokens
  #to = 0
  /** The tokens of the words walked over, signs between them left out; the first `#length` count. */
  readonly #path: number[] = []
  #length = 0

  constructor(tree: NameTree, cache: WordCache) {
    this.#tree = tree
    this.#cache = cache
  }

  /** In these tokens, up to `to`. */
  begin(tokens: Tokens, to: number): void {
    this.#tokens = tokens
    this.#to = to
  }

  /** From `node`, reached by the word at `start`; `article` is the token of a `the` that belongs to the path. */
  down(node: number, start: number, article: number | null): void {
    const { children, nodeForms } = this.#tree
    const { numbers } = this.#cache
    const { word } = this.#tokens
    this.#length = 0
    if (article !== null) this.#path[this.#length++] = article
    this.#path[this.#length++] = start
    for (let at = start; ; ) {
      if (nodeForms[node] !== nodeForms[node + 1]) this.#accept(node, start, at)
      if (children[node] === children[node + 1]) return
      at = this.#next(at)
      if (at < 0) return
      node = this.#tree.child(node, numbers[word[at]!]!)
      if (node === 0) return
      this.#path[this.#length++] = at
    }
  }

  /** The token of the next word, −1 where the paragraph or the range ends. */
  #next(token: number): number {
    const tokens = this.#tokens
    let next = token + 1
    if (next < this.#to && isJoiner(tokens, next)) next++
    return next < this.#to && tokens.gap[next]! < Gap.Paragraph ? next : -1
  }

  #accept(node: number, start: number, last: number): void {
    const { nodeForms, formTable, cases } = this.#tree
    let entries: Named[] | null = null
    const open = this.#isOpen(start, last)
    for (let form = nodeForms[node]!; form < nodeForms[node + 1]!; form++) {
      const certain = this.#agrees(cases, formTable[form * 2 + 1]!)
      if (certain === null) continue
      const named = this.#tree.named(form)
      const match: Named = certain && !open ? named : { entry: named.entry, form: 'ambiguous' }
      if (entries === null) entries = [match]
      // Forms stand by entry, the surest first.
      else if (entries.at(-1)!.entry !== match.entry) entries.push(match)
    }
    if (entries === null) return
    this.found.push({ firstToken: start, endToken: this.#closingStop(last) + 1, entries })
  }

  /** `the Times Square office`: behind an article one word of a longer name is no name by itself. */
  #isOpen(start: number, last: number): boolean {
    const tokens = this.#tokens
    const next = last + 1
    if (start !== last || this.#path[0] === start || next >= this.#to || tokens.gap[next] === Gap.Paragraph)
      return false
    return (
      tokens.kind[next] === TokenKind.Word && tokens.gap[next] !== Gap.None && isCapitalised(tokens, next)
    )
  }

  /** Is the text written as the form wants it? False where only doubtfully so, null where not. */
  #agrees(cases: Int32Array, run: number): boolean | null {
    let certain = true
    for (let at = 0; at < this.#length; at++) {
      const rule = cases[run + at]!
      if (rule === 0) continue
      const token = this.#path[at]!
      if (rule === 1) {
        if (!isCapitalised(this.#tokens, token)) return null
        continue
      }
      const wanted = this.#tree.spelling(rule - 2)
      const raw = this.#tokens.raw(token)
      if (raw === wanted || plainForm(raw) === wanted) continue
      if (this.#tokens.shape[token] !== Shape.Upper) return null
      certain &&= this.#isAmongCapitals(token)
    }
    return certain
  }

  /** Is a word next to the token written in capitals too? */
  #isAmongCapitals(token: number): boolean {
    const { shape, count } = this.#tokens
    return (
      (token > 0 && shape[token - 1] === Shape.Upper) ||
      (token + 1 < count && shape[token + 1] === Shape.Upper)
    )
  }

  /** `U.S.` ends with its full stop. */
  #closingStop(last: number): number {
    const tokens = this.#tokens
    const dotted = this.#length > 1 && tokens.norm(last - 1) === '.' && tokens.norm(last).length === 1
    return dotted && last + 1 < this.#to && tokens.gap[last + 1] === Gap.None && tokens.norm(last + 1) === '.'
      ? last + 1
      : last
  }
}

function isCapitalised(tokens: Tokens, token: number): boolean {
  const shape = tokens.shape[token]
  if (shape === Shape.Mixed) return isUpperCase(tokens.raw(token).codePointAt(0)!)
  return shape !== Shape.Lower
}
