/** Spellings of names in, a tree of words out, with what each path names at its end. */
import type { NameWord } from './name-words.ts'

export interface TrieForm {
  readonly entry: number
  /** Index into FORMS. */
  readonly kind: number
  readonly words: readonly NameWord[]
}

export class TrieNode {
  /** Null in the leaves, which are most nodes. */
  children: Map<string, TrieNode> | null = null
  readonly forms: TrieForm[] = []

  insert(words: readonly NameWord[], entry: number, kind: number): void {
    let node: TrieNode = this
    for (const { norm } of words) {
      node.children ??= new Map()
      let next = node.children.get(norm)
      if (next === undefined) {
        next = new TrieNode()
        node.children.set(norm, next)
      }
      node = next
    }
    node.forms.push({ entry, kind, words })
  }
}

/** Breadth first, children in the order of their words. */
export function nodesInOrder(root: TrieNode): { node: TrieNode; word: string }[] {
  const nodes = [{ node: root, word: '' }]
  for (let at = 0; at < nodes.length; at++) {
    const { children } = nodes[at]!.node
    if (children === null) continue
    for (const word of [...children.keys()].sort()) nodes.push({ node: children.get(word)!, word })
  }
  return nodes
}
