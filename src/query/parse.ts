/** The text of a query in, the query as data out, or the place where it can't be read and what was expected there. */
import { type Lexeme, lex } from './lex.ts'
import type { Parsed, Place, QueryFault, QueryNode } from './query.ts'
import { readCondition } from './read-condition.ts'

/** Brackets within brackets beyond which a query is refused. */
const DEEPEST = 100

export function parseQuery(text: string): Parsed {
  const read = lex(text)
  if ('fault' in read) return read
  return new Parser(read.lexemes, text.length).parse()
}

/** Carries a fault up to `parse`, which returns it. */
class Fault extends Error {
  readonly fault: QueryFault
  constructor(place: Place, text: string) {
    super(text)
    this.fault = { place, text }
  }
}

class Parser {
  readonly #lexemes: readonly Lexeme[]
  readonly #length: number
  #at = 0
  #depth = 0

  constructor(lexemes: readonly Lexeme[], length: number) {
    this.#lexemes = lexemes
    this.#length = length
  }

  parse(): Parsed {
    try {
      const query = this.#alternatives()
      const rest = this.#next
      if (rest !== undefined) throw new Fault(rest, 'this bracket closes none')
      return { query }
    } catch (error) {
      if (error instanceof Fault) return { fault: error.fault }
      throw error
    }
  }

  get #next(): Lexeme | undefined {
    return this.#lexemes[this.#at]
  }

  #alternatives(): QueryNode {
    const parts = [this.#group()]
    while (this.#next?.kind === 'or') {
      this.#at++
      parts.push(this.#group())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'or', parts }
  }

  #group(): QueryNode {
    const parts = [this.#operand()]
    for (let next = this.#next; next !== undefined; next = this.#next) {
      if (next.kind === 'or' || next.kind === 'close') break
      if (next.kind === 'and') this.#at++
      parts.push(this.#operand())
    }
    return parts.length === 1 ? parts[0]! : { kind: 'and', parts }
  }

  #operand(): QueryNode {
    const lexeme = this.#next
    if (lexeme === undefined)
      throw this.#nothing({ start: this.#length, end: this.#length + 1 }, this.#at - 1)
    this.#at++
    switch (lexeme.kind) {
      case 'not':
        this.#deeper(lexeme)
        return this.#shallower({ kind: 'not', part: this.#operand() })
      case 'open':
        return this.#bracket(lexeme)
      case 'word':
      case 'phrase':
        if (!/[\p{L}\p{N}]/u.test(lexeme.text))
          throw new Fault(lexeme, 'a word was expected; there is no letter or digit in this')
        return { kind: 'words', text: lexeme.text, exact: lexeme.kind === 'phrase' }
      case 'pattern':
        if (lexeme.source === '') throw new Fault(lexeme, 'a pattern was expected between the two /')
        return { ...lexeme, kind: 'pattern', place: lexeme }
      case 'field': {
        const read = readCondition(lexeme)
        if ('fault' in read) throw new Fault(read.fault.place, read.fault.text)
        return { kind: 'field', condition: read.condition, place: lexeme }
      }
      default:
        throw this.#nothing(lexeme, this.#at - 2)
    }
  }

  #bracket(open: Lexeme): QueryNode {
    this.#deeper(open)
    const inner = this.#alternatives()
    if (this.#next === undefined) throw new Fault(open, 'no ) closes this bracket')
    this.#at++
    return this.#shallower(inner)
  }

  #deeper(place: Place): void {
    if (++this.#depth > DEEPEST) throw new Fault(place, `more than ${DEEPEST} brackets within one another`)
  }

  #shallower(node: QueryNode): QueryNode {
    this.#depth--
    return node
  }

  /** `last` is the number of the lexeme before the place. */
  #nothing(place: Place, last: number): Fault {
    const before = this.#lexemes[last]?.kind
    const behind = before === 'and' || before === 'or' || before === 'not' ? ` behind “${before}”` : ''
    return new Fault(
      place,
      `a word, a "phrase", a /pattern/ or a field was expected${behind}, such as money>=100m`,
    )
  }
}
