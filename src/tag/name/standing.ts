/** Findings of a document in, those that stand out, in order of the text: none of one type overlap. */
import type { Finding } from './finding.ts'

/** Of findings that overlap within one type the longest stands, then the surest, then the first; a list's word on the type wins. */
export function standing<Name extends Finding>(findings: readonly Name[]): Name[] {
  const inOrder = byFirstToken(findings)
  const stand: Name[] = []
  for (let from = 0; from < inOrder.length; ) {
    let to = from + 1
    let end = inOrder[from]!.endToken
    while (to < inOrder.length && inOrder[to]!.firstToken < end) end = Math.max(end, inOrder[to++]!.endToken)
    if (to === from + 1) stand.push(inOrder[from]!)
    else for (const finding of chosen(inOrder.slice(from, to))) stand.push(finding)
    from = to
  }
  return stand
}

/** Findings come sentence by sentence, so that few stand far from their place: those are sorted as a whole. */
function byFirstToken<Name extends Finding>(findings: readonly Name[]): Name[] {
  const sorted = [...findings]
  for (let at = 1; at < sorted.length; at++) {
    const finding = sorted[at]!
    let to = at
    for (; to > 0 && sorted[to - 1]!.firstToken > finding.firstToken; to--) {
      if (at - to === FAR) return [...findings].sort((a, b) => a.firstToken - b.firstToken)
      sorted[to] = sorted[to - 1]!
    }
    sorted[to] = finding
  }
  return sorted
}

const FAR = 32

/** Among findings that touch one another. */
function chosen<Name extends Finding>(findings: Name[]): Name[] {
  findings.sort((a, b) => length(b) - length(a) || rank(b) - rank(a))
  const stand: Name[] = []
  for (const finding of findings) {
    if (finding.rule !== 'lexicon' && isListed(finding, findings)) continue
    if (isFree(finding, stand)) stand.push(finding)
  }
  return stand.length > 1
    ? stand.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
    : stand
}

function isListed(finding: Finding, others: readonly Finding[]): boolean {
  for (const other of others) if (other.rule === 'lexicon' && isSamePlace(other, finding)) return true
  return false
}

function isFree(finding: Finding, taken: readonly Finding[]): boolean {
  for (const other of taken) if (other.type === finding.type && overlap(other, finding)) return false
  return true
}

function isSamePlace(a: Finding, b: Finding): boolean {
  return a.firstToken === b.firstToken && a.endToken === b.endToken
}

function overlap(a: Finding, b: Finding): boolean {
  return a.firstToken < b.endToken && b.firstToken < a.endToken
}

function length(finding: Finding): number {
  return finding.endToken - finding.firstToken
}

/** The higher of two findings with the same words stands. */
export function rank(finding: Finding): number {
  return (
    (finding.rule === 'abbreviation' ? 8 : 0) +
    (finding.entries !== undefined ? 4 : 0) +
    (finding.certainty === 'stated' ? 2 : finding.certainty === 'inferred' ? 1 : 0)
  )
}
