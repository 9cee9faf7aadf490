/** A document in, the offices that it names out, in order; computed once a document, for roles and for persons. */
import type { TagContext } from '../../model/tagger.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { capitalisedOffice } from './capitalised.ts'
import { lowerCaseOffice } from './lower-case.ts'
import type { Office } from './office.ts'

const computed = new WeakMap<TagContext, readonly Office[]>()

export function officesIn(context: TagContext): readonly Office[] {
  let offices = computed.get(context)
  if (offices === undefined) {
    offices = findOffices(context)
    computed.set(context, offices)
  }
  return offices
}

function findOffices(context: TagContext): Office[] {
  const { tokens, sentences } = context.document
  const clues = cluesIn(tokens)
  const names = new Set(context.names.map((match) => `${match.firstToken}-${match.endToken}`))
  const isName = (first: number, end: number) => names.has(`${first}-${end}`)
  const found: Office[] = []
  for (const sentence of sentences) {
    const { firstToken, endToken } = sentence
    const isHeadline = isAllCapitalised(clues, firstToken, endToken)
    let from = firstToken
    for (let token = firstToken; token < endToken; token++) {
      if (!clues.has(token, Clue.OfficeHead)) continue
      const office = clues.isCapitalised(token)
        ? capitalisedOffice(clues, token, from, endToken, isHeadline)
        : lowerCaseOffice(clues, token, from, endToken, isName)
      if (office === null) continue
      // A later head may complete an earlier one: Chair of the Committee’s Chief Executive.
      found.push(office)
      token = office.end - 1
      from = office.end
    }
  }
  return found
}

/** A headline, where capitals tell nothing. */
export function isAllCapitalised(clues: Clues, from: number, end: number): boolean {
  if (clues.is(end - 1, '.')) return false
  let capitals = 0
  for (let token = from; token < end; token++) {
    if (clues.isLower(token) && clues.length(token) > 3) return false
    if (clues.isCapitalised(token)) capitals++
  }
  return capitals > 3
}
