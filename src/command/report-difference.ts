/** Two manifests in, what differs between them in lines that name the cause out. */
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { Manifest } from './report-set.ts'

/** Empty where nothing differs. */
export function differenceOf(before: Manifest, after: Manifest): string[] {
  const changes = documentChanges(before, after)
  const lines = [...changes].map(([document, change]) => `${document} ${change}`)
  if (before.lexicon !== after.lexicon) lines.push('the lexicon changed')
  if (before.csc !== after.csc) lines.push(`csc is ${after.csc}, was ${before.csc}`)
  const otherwise = generalCause(before, after)
  for (const name of keysOf(before.figures, after.figures)) {
    const [old, now] = [before.figures[name], after.figures[name]]
    if (old?.figure === now?.figure) continue
    const documents = [...(old?.documents ?? []), ...(now?.documents ?? [])]
    const causes = [...new Set(documents)].filter((one) => changes.has(one)).sort(compareCodePoints)
    const because =
      causes.length > 0 ? list(causes.map((one) => `${baseName(one)} ${changes.get(one)}`)) : otherwise
    lines.push(`${name}: ${old?.figure ?? 'nothing'} → ${now?.figure ?? 'nothing'} because ${because}`)
  }
  return [...lines, ...fileLines(before, after, lines.length > 0 ? '' : ` because ${otherwise}`)]
}

function fileLines({ files: before }: Manifest, { files: after }: Manifest, because: string): string[] {
  const names = keysOf(before, after).filter((name) => before[name] !== after[name])
  const missing = names.filter((name) => before[name] === undefined)
  const extra = names.filter((name) => after[name] === undefined)
  const differing = names.filter((name) => !missing.includes(name) && !extra.includes(name))
  return [
    ...(missing.length > 0 ? [`missing: ${missing.join(', ')}`] : []),
    ...(extra.length > 0 ? [`no longer written: ${extra.join(', ')}`] : []),
    ...(differing.length > 0 ? [`different${because}: ${differing.join(', ')}`] : []),
  ]
}

/** `is new`, `has changed`, `is gone`, by document. */
function documentChanges(before: Manifest, after: Manifest): Map<string, string> {
  const changes = new Map<string, string>()
  for (const document of keysOf(before.documents, after.documents)) {
    const [old, now] = [before.documents[document], after.documents[document]]
    if (old === undefined) changes.set(document, 'is new')
    else if (now === undefined) changes.set(document, 'is gone')
    else if (old !== now) changes.set(document, 'has changed')
  }
  return changes
}

/** What is behind a difference that no document's change explains. */
function generalCause(before: Manifest, after: Manifest): string {
  if (before.lexicon !== after.lexicon) return 'the lexicon changed'
  if (before.csc !== after.csc) return `csc is ${after.csc}, was ${before.csc}`
  const documents = documentChanges(before, after)
  return documents.size > 0
    ? `${baseName([...documents.keys()][0]!)} ${[...documents.values()][0]}`
    : 'the rules changed'
}

function keysOf(one: object, other: object): string[] {
  return [...new Set([...Object.keys(one), ...Object.keys(other)])].sort(compareCodePoints)
}

function baseName(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function list(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
