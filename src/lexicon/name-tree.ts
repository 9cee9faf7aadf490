/** A compiled lexicon as those see it who walk its tree of words: nodes, what each begins and names. */
import type { Named } from '../model/lexicon.ts'

export interface NameTree {
  /** What the integers of these four mean is said in `table.ts`, where the sections are named. */
  readonly children: Int32Array
  readonly nodeForms: Int32Array
  readonly formTable: Int32Array
  readonly cases: Int32Array
  /** The node that `word` leads to from `node`, 0 where there is none; `word` −1 is no word of the lexicon. */
  child(node: number, word: number): number
  /** The number of a normal form among the lexicon's words, −1 where it is in no name. */
  wordNumber(norm: string): number
  /** What form number `form` of the table names. */
  named(form: number): Named
  /** String `number`. */
  spelling(number: number): string
}
