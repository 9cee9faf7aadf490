/** Spellings of names in, a tree of words out, with what each path names at its end. */
import type { NameWord } from './name-words.ts'

export interface TrieForm {
  readonly entry: number
  /** Index into FORMS. */
  readonly kind: number
  readonly rules: readonly NameWord['rule'][]
}

export class TrieNode {
  readonly children = new Map<string, TrieNode>()
  readonly forms: TrieForm[] = []

  insert(words: readonly NameWord[], entry: number, kind: number): void {
    let node: TrieNode = this
    for (const { norm } of words) {
      let next = node.children.get(norm)
      if (next === undefined) {
        next = new TrieNode()
        node.children.set(norm, next)
      }
      node = next
    }
    node.forms.push({ entry, kind, rules: words.map((word) => word.rule) })
  }
}

/** Breadth first, children in the order of their words. */
export function nodesInOrder(root: TrieNode): { node: TrieNode; word: string }[] {
  const nodes = [{ node: root, word: '' }]
  for (let at = 0; at < nodes.length; at++) {
    const children = [...nodes[at]!.node.children].sort(([a], [b]) => (a < b ? -1 : 1))
    for (const [word, node] of children) nodes.push({ node, word })
  }
  return nodes
}
