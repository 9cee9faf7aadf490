/** Two manifests in, what differs between them in lines that name the cause out. */
import { compareCodePoints } from '../text/compare-code-points.ts'
import type { Manifest } from './report-set.ts'

type Hashes = Readonly<Record<string, string>>

/** `onDisk` are the hashes of what stands in the folder now. Empty where nothing differs. */
export function differenceOf(before: Manifest, after: Manifest, onDisk: Hashes): string[] {
  const changes = documentChanges(before, after)
  const lines = [...changes].map(([document, change]) => `${document} ${change}`)
  if (before.lexicon !== after.lexicon) lines.push('the lexicon changed')
  if (haveOtherRulings(before, after)) lines.push('the rulings changed')
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
  return [
    ...lines,
    ...fileLines(before.files, after.files, onDisk, lines.length > 0 ? '' : ` because ${otherwise}`),
  ]
}

function fileLines(before: Hashes, after: Hashes, onDisk: Hashes, because: string): string[] {
  const names = keysOf(before, after).filter((name) => onDisk[name] !== after[name])
  const isMissing = (name: string) => onDisk[name] === undefined
  const isExtra = (name: string) => after[name] === undefined
  const isEdited = (name: string) => onDisk[name] !== before[name] && !isMissing(name) && !isExtra(name)
  const rest = names.filter((name) => !isMissing(name) && !isExtra(name) && !isEdited(name))
  return [
    ...line('missing', names.filter(isMissing)),
    ...line('no longer written', names.filter(isExtra)),
    ...line('edited since they were written', names.filter(isEdited)),
    ...line(`different${because}`, rest),
  ]
}

function line(what: string, names: readonly string[]): string[] {
  return names.length === 0 ? [] : [`${what}: ${names.join(', ')}`]
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
  if (haveOtherRulings(before, after)) return 'the rulings changed'
  if (before.csc !== after.csc) return `csc is ${after.csc}, was ${before.csc}`
  const documents = documentChanges(before, after)
  return documents.size > 0
    ? `${baseName([...documents.keys()][0]!)} ${[...documents.values()][0]}`
    : 'the rules changed'
}

function haveOtherRulings(before: Manifest, after: Manifest): boolean {
  // Manifests of before there were rulings in them lack the field.
  return (before.rulings ?? null) !== after.rulings
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
