/** A field with its comparison and value as written in, the condition that they make out. */
import { nearest } from '../text/nearest.ts'
import { FIELDS, type Field, type FieldName, fieldNamed } from './fields.ts'
import type { Lexeme } from './lex.ts'
import type { Comparison, Condition, Place, QueryFault } from './query.ts'
import { readAmountTest } from './read-amount-test.ts'
import { readDateTest } from './read-date-test.ts'

type FieldLexeme = Extract<Lexeme, { kind: 'field' }>
type Read = { readonly condition: Condition } | { readonly fault: QueryFault }

export function readCondition(lexeme: FieldLexeme): Read {
  const { name, comparison, value, valuePlace, quoted } = lexeme
  const field = fieldNamed(name)
  if (field === undefined) return fault(nameOf(lexeme), unknownField(name))
  if (value.trim() === '')
    return fault(atLeastOne(valuePlace), `a value was expected, such as ${field.example}`)
  const hasOrder = field.kind === 'amount' || field.kind === 'date'
  if (!hasOrder && comparison !== ':' && comparison !== '=')
    return fault(
      signOf(lexeme),
      `${name} takes a colon, such as ${field.example}; only amounts and dates have an order`,
    )
  const sign: Comparison = comparison === ':' ? '=' : comparison
  switch (field.kind) {
    case 'amount':
      return readRange(lexeme, readAmountTest(sign, value), (test) => ({
        kind: 'amount',
        field: field.name,
        test,
      }))
    case 'date':
      return readRange(lexeme, readDateTest(sign, value), (test) => ({
        kind: 'date',
        field: field.name,
        test,
      }))
    case 'name':
      if (!/[\p{L}\p{N}]/u.test(value))
        return fault(valuePlace, `a name was expected, such as ${field.example}`)
      return { condition: { kind: 'name', field: field.name, test: { text: value, exact: quoted } } }
    case 'glob':
      return { condition: { kind: 'glob', field: field.name, test: value } }
    case 'choice':
      return readChoice(lexeme, field)
  }
}

/** A value that is read as a string is one that can't be: it says what was expected. */
function readRange<Test extends object>(
  { valuePlace }: FieldLexeme,
  read: Test | string,
  make: (test: Test) => Condition,
): Read {
  return typeof read === 'string' ? fault(valuePlace, read) : { condition: make(read) }
}

function readChoice({ value, valuePlace }: FieldLexeme, field: Field & { readonly name: FieldName }): Read {
  const choices = field.choices ?? []
  const test = value.toLowerCase().replaceAll(' ', '-')
  if (choices.includes(test)) return { condition: { kind: 'choice', field: field.name, test } }
  const likely = nearest(test, choices)
  const hint = likely === null ? '' : `; did you mean ${field.name}:${likely}?`
  return fault(valuePlace, `one of ${choices.join(', ')} was expected${hint}`)
}

function unknownField(name: string): string {
  const names = FIELDS.map((field) => field.name)
  const likely = nearest(name, names)
  return likely === null
    ? `no field “${name}”; there are ${names.join(', ')}. Words with a sign in them go into quotes`
    : `no field “${name}”; did you mean ${likely}?`
}

function fault(place: Place, text: string): { fault: QueryFault } {
  return { fault: { place, text } }
}

function nameOf({ start, name }: FieldLexeme): Place {
  return { start, end: start + name.length }
}

function signOf({ start, name, valuePlace }: FieldLexeme): Place {
  return { start: start + name.length, end: valuePlace.start }
}

function atLeastOne({ start, end }: Place): Place {
  return { start, end: Math.max(end, start + 1) }
}
