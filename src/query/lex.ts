/** The characters of a query in, its brackets, operators, words, phrases, patterns and fields out. */
import type { Comparison, Place, QueryFault } from './query.ts'

export type Lexeme = Place &
  (
    | { readonly kind: 'open' | 'close' | 'and' | 'or' | 'not' }
    | { readonly kind: 'word' | 'phrase'; readonly text: string }
    | { readonly kind: 'pattern'; readonly source: string; readonly ignoreCase: boolean }
    | {
        readonly kind: 'field'
        readonly name: string
        readonly comparison: Comparison | ':'
        readonly value: string
        /** Where the value stands; empty where there is none. */
        readonly valuePlace: Place
        readonly quoted: boolean
      }
  )

const SPACE = /\s/
const OPENING = /["“”„]/
const CLOSING = /["“”]/
const OPERATORS: ReadonlySet<string> = new Set(['and', 'or', 'not'])

export function lex(query: string): { lexemes: Lexeme[] } | { fault: QueryFault } {
  const lexemes: Lexeme[] = []
  let at = 0
  while (at < query.length) {
    const sign = query[at]!
    if (SPACE.test(sign)) at++
    else if (sign === '(' || sign === ')') {
      lexemes.push({ kind: sign === '(' ? 'open' : 'close', start: at, end: at + 1 })
      at++
    } else {
      const read = OPENING.test(sign)
        ? phrase(query, at)
        : sign === '/'
          ? pattern(query, at)
          : wordOrField(query, at)
      if ('fault' in read) return read
      lexemes.push(read)
      at = read.end
    }
  }
  return { lexemes }
}

/** Up to the closing mark; a mark behind a backslash is a character. */
function quoted(
  query: string,
  start: number,
  closing: RegExp,
): { text: string; end: number } | { fault: QueryFault } {
  let text = ''
  for (let at = start + 1; at < query.length; at++) {
    const sign = query[at]!
    if (sign === '\\' && closing.test(query[at + 1] ?? '')) text += query[++at]!
    else if (closing.test(sign)) return { text, end: at + 1 }
    else text += sign
  }
  const mark = query[start]!
  return {
    fault: {
      place: { start, end: start + 1 },
      text: `no ${mark === '/' ? '/' : '"'} closes what this opens`,
    },
  }
}

function phrase(query: string, start: number): Lexeme | { fault: QueryFault } {
  const read = quoted(query, start, CLOSING)
  return 'fault' in read ? read : { kind: 'phrase', text: read.text, start, end: read.end }
}

function pattern(query: string, start: number): Lexeme | { fault: QueryFault } {
  const read = quoted(query, start, /\//)
  if ('fault' in read) return read
  const ignoreCase = query[read.end] === 'i'
  return { kind: 'pattern', source: read.text, ignoreCase, start, end: read.end + (ignoreCase ? 1 : 0) }
}

/** A sign of comparison may stand apart from the field's name, a colon may not. */
const FIELD = /([A-Za-z][A-Za-z_-]*)(?:(:)|\s*(<=|>=|=|<|>))\s*/y
const BARE = /[^\s()]+/y

function wordOrField(query: string, start: number): Lexeme | { fault: QueryFault } {
  FIELD.lastIndex = start
  const head = FIELD.exec(query)
  if (head === null) return bareWord(query, start)
  const name = head[1]!.toLowerCase()
  const comparison = (head[2] ?? head[3]) as Comparison | ':'
  const valueStart = FIELD.lastIndex
  if (OPENING.test(query[valueStart] ?? '')) {
    const read = quoted(query, valueStart, CLOSING)
    if ('fault' in read) return read
    const valuePlace = { start: valueStart, end: read.end }
    return {
      kind: 'field',
      name,
      comparison,
      value: read.text,
      valuePlace,
      quoted: true,
      start,
      end: read.end,
    }
  }
  BARE.lastIndex = valueStart
  const value = BARE.exec(query)?.[0] ?? ''
  const end = valueStart + value.length
  return {
    kind: 'field',
    name,
    comparison,
    value,
    valuePlace: { start: valueStart, end },
    quoted: false,
    start,
    end,
  }
}

function bareWord(query: string, start: number): Lexeme {
  BARE.lastIndex = start
  const text = BARE.exec(query)![0]
  const end = start + text.length
  const lower = text.toLowerCase()
  if (OPERATORS.has(lower)) return { kind: lower as 'and' | 'or' | 'not', start, end }
  return { kind: 'word', text, start, end }
}
