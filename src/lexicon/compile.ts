/** Entries in, the compiled lexicon's bytes out: the same bytes for the same entries, in whatever order they come. */
import { createHash } from 'node:crypto'
import { nameVariants } from './name-variants.ts'
import { type NameWord, nameWordsOf } from './name-words.ts'
import { FORMS, type NamedEntry, TYPES } from './named-entry.ts'
import { StringPool } from './string-pool.ts'
import { HEADER_INTEGERS, hashWord, LAYOUT, SECTIONS, Section } from './table.ts'
import { nodesInOrder, TrieNode } from './trie.ts'

/** Words of one spelling beyond which it is not looked for, so that matching stays linear. */
const LONGEST_NAME = 100

const AMBIGUOUS = FORMS.indexOf('ambiguous')

export function compileLexicon(entries: readonly NamedEntry[]): Uint8Array {
  const ordered = [...entries].sort(byTypeAndId)
  const trie = new TrieNode()
  const words = nameWordsOf(ordered.flatMap(({ forms }) => forms.map(({ text }) => text)))
  let next = 0
  ordered.forEach((entry, number) => {
    for (const { form } of entry.forms) insertForm(trie, entry, number, words[next++]!, FORMS.indexOf(form))
  })
  const strings = new StringPool()
  const sections: Int32Array[] = []
  Object.assign(sections, trieSections(trie, strings))
  const lists = new IntegerLists()
  sections[Section.Entries] = Int32Array.from(ordered.flatMap((entry) => entryRow(entry, strings, lists)))
  sections[Section.Lists] = Int32Array.from(lists.integers)
  sections[Section.Strings] = strings.offsets()
  return assemble(sections, strings.characters())
}

function byTypeAndId(a: NamedEntry, b: NamedEntry): number {
  if (a.type !== b.type) return TYPES.indexOf(a.type) - TYPES.indexOf(b.type)
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0
}

/** `The Times` is found behind `the` as a name; `Times` alone only where the context supports it. */
function insertForm(
  trie: TrieNode,
  entry: NamedEntry,
  number: number,
  words: NameWord[],
  kind: number,
): void {
  const article = words.length > 1 && words[0]!.norm === 'the'
  const bare = article ? words.slice(1) : words
  if (bare.length === 0 || bare.length > LONGEST_NAME) return
  const onlyWithArticle = article && bare.length === 1
  const isLetter = bare.length === 1 && [...bare[0]!.norm].length === 1
  for (const spelling of nameVariants(bare, entry.type)) {
    trie.insert(spelling, number, onlyWithArticle || isLetter ? AMBIGUOUS : kind)
    if (onlyWithArticle) trie.insert([words[0]!, ...spelling], number, kind)
  }
}

function trieSections(trie: TrieNode, strings: StringPool): Int32Array[] {
  const nodes = nodesInOrder(trie)
  const words = [...new Set(nodes.slice(1).map(({ word }) => word))].sort()
  for (const word of words) strings.number(word)
  const children = new Int32Array(nodes.length + 1)
  const nodeWord = new Int32Array(nodes.length)
  const nodeForms = new Int32Array(nodes.length + 1)
  const forms: number[] = []
  const cases = new CaseRuns(strings)
  let nextChild = 1
  nodes.forEach(({ node, word }, at) => {
    children[at] = nextChild
    nextChild += node.children?.size ?? 0
    nodeWord[at] = at === 0 ? -1 : strings.number(word)
    nodeForms[at] = forms.length / 2
    const seen = new Set<string>()
    for (const { entry, kind, words: spelling } of node.forms.sort(
      (a, b) => a.entry - b.entry || a.kind - b.kind,
    )) {
      const run = cases.start(spelling)
      const key = `${entry} ${run}`
      if (!seen.has(key)) forms.push(entry * 4 + kind, run)
      seen.add(key)
    }
  })
  children[nodes.length] = nextChild
  nodeForms[nodes.length] = forms.length / 2
  const sections: Int32Array[] = []
  sections[Section.Words] = wordTable(words, strings)
  sections[Section.Children] = children
  sections[Section.NodeWord] = nodeWord
  sections[Section.NodeForms] = nodeForms
  sections[Section.Forms] = Int32Array.from(forms)
  sections[Section.Cases] = Int32Array.from(cases.integers)
  return sections
}

function wordTable(words: readonly string[], strings: StringPool): Int32Array {
  let size = 16
  while (size < words.length * 2) size *= 2
  const table = new Int32Array(size * 2)
  for (const word of words) {
    const hash = hashWord(word)
    let slot = hash & (size - 1)
    while (table[slot * 2 + 1] !== 0) slot = (slot + 1) & (size - 1)
    table[slot * 2] = hash
    table[slot * 2 + 1] = strings.number(word) + 1
  }
  return table
}

/** Equal runs of case rules are kept once. */
class CaseRuns {
  readonly integers: number[] = []
  readonly #starts = new Map<string, number>()
  readonly #strings: StringPool

  constructor(strings: StringPool) {
    this.#strings = strings
  }

  start(words: readonly NameWord[]): number {
    const run = words.map(({ rule }) =>
      rule === 'any' ? 0 : rule === 'capital' ? 1 : this.#strings.number(rule.exact) + 2,
    )
    const key = run.join()
    let start = this.#starts.get(key)
    if (start === undefined) {
      start = this.integers.length
      this.integers.push(...run)
      this.#starts.set(key, start)
    }
    return start
  }
}

class IntegerLists {
  readonly integers: number[] = []

  add(members: readonly number[]): number {
    const start = this.integers.length
    this.integers.push(members.length, ...members)
    return start
  }
}

function entryRow(entry: NamedEntry, strings: StringPool, lists: IntegerLists): number[] {
  const text = (value: string | null): number => (value === null ? 0 : strings.number(value) + 1)
  return [
    TYPES.indexOf(entry.type),
    text(entry.id),
    text(entry.name),
    text(entry.abbreviation),
    text(entry.start),
    text(entry.end),
    text(entry.runBy),
    text(entry.kind),
    text(entry.nation),
    text(entry.source),
    lists.add(entry.successor.map((id) => strings.number(id))),
    lists.add(
      entry.forms.map(({ text: form, form: kind }) => strings.number(form) * 4 + FORMS.indexOf(kind)),
    ),
  ]
}

function assemble(sections: readonly Int32Array[], characters: Uint8Array): Uint8Array {
  const parts = [
    ...sections.map((section) => new Uint8Array(section.buffer, 0, section.byteLength)),
    characters,
  ]
  const header = new Int32Array(HEADER_INTEGERS)
  header[0] = LAYOUT
  parts.forEach((part, section) => {
    header[HEADER_INTEGERS - SECTIONS + section] = part.byteLength
  })
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  new Uint8Array(header.buffer).set(hash.digest(), 4)
  return Buffer.concat([new Uint8Array(header.buffer), ...parts])
}
