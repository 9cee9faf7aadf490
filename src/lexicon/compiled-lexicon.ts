/** A compiled lexicon's bytes in, look-ups over them out; strings and entries are made when first asked for. */
import type { Lexicon, LexiconEntry, Named, NamedType, NameForm, NameMatch } from '../model/lexicon.ts'
import type { Tokens } from '../model/tokens.ts'
import { remember } from '../text/remember.ts'
import { matchNames, Walk } from './match-names.ts'
import type { NameTree } from './name-tree.ts'
import { nameWords } from './name-words.ts'
import { FORMS, TYPES } from './named-entry.ts'
import { ENTRY_WIDTH, EntryColumn, HEADER_INTEGERS, hashWord, LAYOUT, SECTIONS, Section } from './table.ts'
import { WordCache } from './word-cache.ts'

export class CompiledLexicon implements Lexicon, NameTree {
  readonly sha256: string
  readonly nodeWord: Int32Array
  readonly children: Int32Array
  readonly nodeForms: Int32Array
  readonly formTable: Int32Array
  readonly cases: Int32Array
  readonly #bytes: Buffer
  readonly #strings: Int32Array
  readonly #words: Int32Array
  readonly #rows: Int32Array
  readonly #lists: Int32Array
  readonly #characters: number
  readonly #made: LexiconEntry[] = []
  readonly #named = new Map<number, Named>()
  readonly #spellings = new Map<number, string>()
  readonly #numbers = new Map<LexiconEntry, number>()
  readonly #byId = new Map<string, LexiconEntry | undefined>()
  #cache: WordCache | null = null
  #walk: Walk | null = null
  /** Documents name the same things again and again. */
  readonly #find = remember((name) => this.#look(name))

  /** Throws where the bytes are not a lexicon of this layout. */
  constructor(bytes: Uint8Array) {
    // Integer views need a multiple of four; a pooled buffer may begin anywhere.
    this.#bytes =
      bytes.byteOffset % 4 === 0
        ? Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        : Buffer.from(new Uint8Array(bytes).buffer)
    const header = this.#integers(0, HEADER_INTEGERS * 4)
    if (header[0] !== LAYOUT) throw new Error('not a compiled lexicon of this version')
    this.sha256 = this.#bytes.subarray(4, 36).toString('hex')
    const sections: Int32Array[] = []
    let start = HEADER_INTEGERS * 4
    for (let section = 0; section < Section.Characters; section++) {
      const length = header[HEADER_INTEGERS - SECTIONS + section]!
      sections.push(this.#integers(start, length))
      start += length
    }
    this.#characters = start
    this.#strings = sections[Section.Strings]!
    this.#words = sections[Section.Words]!
    this.children = sections[Section.Children]!
    this.nodeWord = sections[Section.NodeWord]!
    this.nodeForms = sections[Section.NodeForms]!
    this.formTable = sections[Section.Forms]!
    this.cases = sections[Section.Cases]!
    this.#rows = sections[Section.Entries]!
    this.#lists = sections[Section.Lists]!
  }

  match(tokens: Tokens, from: number, to: number): NameMatch[] {
    if (this.#cache === null || this.#walk === null || this.#cache.vocabulary !== tokens.vocabulary) {
      this.#cache = new WordCache(this, tokens.vocabulary)
      this.#walk = new Walk(this, this.#cache)
    }
    this.#cache.learn()
    return matchNames(this.#walk, this.#cache, tokens, from, to)
  }

  entry(type: NamedType, id: string): LexiconEntry | undefined {
    const key = `${type}/${id}`
    if (!this.#byId.has(key)) this.#byId.set(key, this.#search(TYPES.indexOf(type), id))
    return this.#byId.get(key)
  }

  find(name: string): readonly Named[] {
    return this.#find(name)
  }

  #look(name: string): readonly Named[] {
    let node = 0
    const words = nameWords(name)
    if (words.length > 1 && words[0]!.norm === 'the') words.shift()
    for (const { norm } of words) {
      node = this.child(node, this.wordNumber(norm))
      if (node === 0) return []
    }
    if (node === 0) return []
    const found = new Map<number, Named>()
    for (let form = this.nodeForms[node]!; form < this.nodeForms[node + 1]!; form++) {
      const named = this.named(form)
      const entry = this.formTable[form * 2]! >> 2
      const known = found.get(entry)
      if (known === undefined || FORMS.indexOf(named.form) < FORMS.indexOf(known.form))
        found.set(entry, named)
    }
    return [...found.values()]
  }

  *entries(): Iterable<LexiconEntry> {
    for (let number = 0; number < this.#rows.length / ENTRY_WIDTH; number++) yield this.entryAt(number)
  }

  forms(entry: LexiconEntry): { text: string; form: NameForm }[] {
    const number = this.#numbers.get(entry)
    if (number === undefined) return []
    return this.#list(this.#rows[number * ENTRY_WIDTH + EntryColumn.Forms]!).map((packed) => ({
      text: this.string(packed >> 2),
      form: FORMS[packed & 3]!,
    }))
  }

  named(form: number): Named {
    const known = this.#named.get(form)
    if (known !== undefined) return known
    const packed = this.formTable[form * 2]!
    const named = { entry: this.entryAt(packed >> 2), form: FORMS[packed & 3]! }
    this.#named.set(form, named)
    return named
  }

  child(node: number, word: number): number {
    let low = this.children[node]!
    let high = this.children[node + 1]!
    if (word < 0) return 0
    const end = high
    while (low < high) {
      const middle = (low + high) >> 1
      if (this.nodeWord[middle]! < word) low = middle + 1
      else high = middle
    }
    return low < end && this.nodeWord[low] === word ? low : 0
  }

  wordNumber(norm: string): number {
    const hash = hashWord(norm)
    const mask = this.#words.length / 2 - 1
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = this.#words[slot * 2 + 1]! - 1
      if (number < 0) return -1
      if (this.#words[slot * 2] === hash && this.string(number) === norm) return number
    }
  }

  /** Kept once it was asked for: the exact letters of a name are compared again and again. */
  spelling(number: number): string {
    const known = this.#spellings.get(number)
    if (known !== undefined) return known
    const spelling = this.string(number)
    this.#spellings.set(number, spelling)
    return spelling
  }

  string(number: number): string {
    const start = this.#characters + this.#strings[number]!
    return this.#bytes.toString('utf8', start, this.#characters + this.#strings[number + 1]!)
  }

  entryAt(number: number): LexiconEntry {
    const made = this.#made[number]
    if (made !== undefined) return made
    const row = this.#rows.subarray(number * ENTRY_WIDTH, (number + 1) * ENTRY_WIDTH)
    const text = (column: number): string | null => (row[column] === 0 ? null : this.string(row[column]! - 1))
    const entry: LexiconEntry = {
      id: text(EntryColumn.Id)!,
      type: TYPES[row[EntryColumn.Type]!]!,
      name: text(EntryColumn.Name)!,
      abbreviation: text(EntryColumn.Abbreviation),
      start: text(EntryColumn.Start),
      end: text(EntryColumn.End),
      successor: this.#list(row[EntryColumn.Successors]!).map((id) => this.string(id)),
      runBy: text(EntryColumn.RunBy),
      kind: text(EntryColumn.Kind),
      nation: text(EntryColumn.Nation),
      source: text(EntryColumn.Source),
    }
    this.#made[number] = entry
    this.#numbers.set(entry, number)
    return entry
  }

  #list(start: number): number[] {
    return [...this.#lists.subarray(start + 1, start + 1 + this.#lists[start]!)]
  }

  #integers(start: number, length: number): Int32Array {
    return new Int32Array(this.#bytes.buffer, this.#bytes.byteOffset + start, length / 4)
  }

  /** Binary search: rows stand in the order of type and id. */
  #search(type: number, id: string): LexiconEntry | undefined {
    let low = 0
    let high = this.#rows.length / ENTRY_WIDTH
    while (low < high) {
      const middle = (low + high) >> 1
      const rowType = this.#rows[middle * ENTRY_WIDTH + EntryColumn.Type]!
      const before = rowType === type ? this.entryAt(middle).id < id : rowType < type
      if (before) low = middle + 1
      else high = middle
    }
    if (low * ENTRY_WIDTH >= this.#rows.length) return undefined
    const entry = this.entryAt(low)
    return entry.id === id && entry.type === TYPES[type] ? entry : undefined
  }
}
