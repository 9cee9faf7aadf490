/** A text's vocabulary in, the lexicon's number and first nodes of each of its words out, by array look-up. */
import type { Words } from '../model/tokens.ts'
import type { NameTree } from './name-tree.ts'
import { wordKey } from './name-words.ts'

/** What a word begins. */
export const Start = {
  Name: 1,
  /** Also where the word stands in lower case, which few names allow. */
  Lower: 2,
  BehindArticle: 4,
  LowerBehindArticle: 8,
} as const

export class WordCache {
  readonly vocabulary: Words
  /** By word of the vocabulary: the lexicon's number of it, −1 where no name has it. */
  numbers = new Int32Array(0)
  /** By word of the vocabulary: sum of `Start` values, 0 where it begins no name. */
  starts = new Uint8Array(0)
  /** By word of the vocabulary: the node of the names that begin with it, 0 where there is none. */
  roots = new Int32Array(0)
  /** The same of the names that begin with `the` and the word. */
  rootsBehindArticle = new Int32Array(0)
  readonly #tree: NameTree
  /** The node of `the`, behind which stand names that need their article. */
  readonly #articleNode: number
  /** How many words are looked up; only those above are new. */
  #known = 0

  constructor(tree: NameTree, vocabulary: Words) {
    this.#tree = tree
    this.vocabulary = vocabulary
    this.#articleNode = tree.child(0, tree.wordNumber('the'))
  }

  /** Looks up the words that the vocabulary has learnt since. */
  learn(): void {
    const { count } = this.vocabulary
    if (count === this.#known) return
    if (count > this.numbers.length) this.#grow(count * 2)
    for (let word = this.#known; word < count; word++) {
      const number = this.#tree.wordNumber(wordKey(this.vocabulary.norm(word)))
      this.numbers[word] = number
      if (number >= 0) this.#learnRoots(word, number)
    }
    this.#known = count
  }

  #learnRoots(word: number, number: number): void {
    const root = this.#tree.child(0, number)
    // The article begins no name: the walk starts at the word behind it.
    if (root !== 0 && root !== this.#articleNode) {
      this.roots[word] = root
      this.starts[word]! |= Start.Name | (this.#mayBeLower(root, 0) ? Start.Lower : 0)
    }
    const behind = this.#articleNode === 0 ? 0 : this.#tree.child(this.#articleNode, number)
    if (behind === 0) return
    this.rootsBehindArticle[word] = behind
    this.starts[word]! |= Start.BehindArticle | (this.#mayBeLower(behind, 1) ? Start.LowerBehindArticle : 0)
  }

  /** Has a name below the node a word that needs no capital at `place`? Nodes stand breadth first: each level is one range. */
  #mayBeLower(node: number, place: number): boolean {
    const { children, nodeForms, formTable, cases } = this.#tree
    let from = node
    let to = node + 1
    while (from < to) {
      for (let form = nodeForms[from]!; form < nodeForms[to]!; form++)
        if (cases[formTable[form * 2 + 1]! + place] === 0) return true
      from = children[from]!
      to = children[to]!
    }
    return false
  }

  #grow(length: number): void {
    const starts = new Uint8Array(length)
    starts.set(this.starts)
    this.starts = starts
    this.numbers = extended(this.numbers, length)
    this.roots = extended(this.roots, length)
    this.rootsBehindArticle = extended(this.rootsBehindArticle, length)
  }
}

function extended(array: Int32Array, length: number): Int32Array<ArrayBuffer> {
  const longer = new Int32Array(length)
  longer.set(array)
  return longer
}
