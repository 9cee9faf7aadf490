/** Full names in, the capitalised heads alone that stand for them out: `the Fund`, `the Board`, `Cabinet`. */
import type { LaidOutDocument } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isFiniteVerb } from './context.ts'
import type { Finding } from './finding.ts'
import { isCapitalised, type Phrases } from './phrases.ts'
import { BODY_HEADS, PROGRAMME_HEADS } from './words.ts'

/** Each takes the last name told before it that has this head, or else the first behind it. */
export function shortHeads(document: LaidOutDocument, phrases: Phrases, told: readonly Finding[]): Finding[] {
  const { tokens } = document
  const byHead = new Map<string, Finding[]>()
  for (const name of told) {
    for (const head of headsOf(tokens, name)) {
      const list = byHead.get(head) ?? []
      list.push(name)
      byHead.set(head, list)
    }
  }
  const findings: Finding[] = []
  for (const sentence of document.sentences) {
    if (phrases.cases[sentence.index] === 'capitals') continue
    for (const run of phrases.runs[sentence.index]!) {
      const token = run.endToken - 1
      const article =
        run.endToken - run.firstToken === 2 && /^(the|this|our|its)$/.test(tokens.norm(run.firstToken))
      if (run.endToken - run.firstToken !== 1 && !article) continue
      const head = tokens.norm(token)
      const names = byHead.get(head)
      if (names === undefined || !standsAlone(tokens, token, sentence.endToken, article)) continue
      const name = names.findLast((name) => name.firstToken < token) ?? names[0]!
      if (token >= name.firstToken && token < name.endToken) continue
      findings.push({
        ...name,
        firstToken: token,
        endToken: token + 1,
        rule: 'short',
        certainty: 'inferred',
        fullName: textOf(document, name),
      })
    }
  }
  return findings
}

function textOf({ text, tokens }: LaidOutDocument, name: Finding): string {
  return name.fullName ?? text.slice(tokens.start[name.firstToken], tokens.end[name.endToken - 1])
}

/** The head words of a name, and for programmes the plural (`the Funds`). */
function headsOf(tokens: Tokens, name: Finding): string[] {
  if (name.endToken - name.firstToken < 2) return []
  const heads: string[] = []
  const last = tokens.norm(name.endToken - 1)
  const first = tokens.norm(name.firstToken)
  if (BODY_HEADS.has(last) || PROGRAMME_HEADS.has(last)) heads.push(last)
  else {
    for (let token = name.firstToken + 1; token < name.endToken; token++) {
      if (tokens.shape[token] === Shape.Lower && CONNECTS.test(tokens.norm(token))) {
        const head = tokens.norm(token - 1)
        if (BODY_HEADS.has(head) || PROGRAMME_HEADS.has(head)) heads.push(head)
        break
      }
    }
    if (heads.length === 0 && BODY_HEADS.has(first)) heads.push(first)
  }
  if (name.type === 'programme' && heads.length > 0) heads.push(`${heads[0]}s`)
  return heads
}

const CONNECTS = /^(for|of|on)$/

/** Behind `the`, or without an article before a verb (`Cabinet agreed`), and no part of a longer phrase. */
function standsAlone(tokens: Tokens, token: number, end: number, article: boolean): boolean {
  if (token + 1 < end && isCapitalised(tokens, token + 1) && tokens.gap[token + 1]! < 2) return false
  if (/^(of|for|on)$/.test(tokens.norm(token + 1)) && tokens.shape[token + 2]! >= Shape.Capitalised)
    return false
  const next = tokens.norm(token + 1)
  if (
    /^(member|members|chair|chairman|chairwoman|leader|meeting|meetings|papers|minister)$/.test(next) &&
    tokens.kind[token + 1] === TokenKind.Word &&
    next !== 'meeting'
  )
    return next === 'members' || next === 'papers' || next === 'meetings'
  const before = tokens.norm(token - 1)
  if (
    tokens.norm(token + 1) === 'and' &&
    tokens.shape[token + 2]! >= Shape.Capitalised &&
    tokens.norm(token) === 'police'
  )
    return false
  if (tokens.norm(token).endsWith('s') && /^(both|all|these|two)$/.test(before)) return true
  if (article || /^(the|this|our|its|said|that|'s|’s)$/.test(before)) return true
  return (
    /^(to|by|of|whom|from|which)$/.test(before) ||
    isFiniteVerb(tokens, token + 1, end) ||
    tokens.kind[token + 1] === TokenKind.Clitic
  )
}
