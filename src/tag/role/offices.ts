/** A document in, the offices that it names out, in order; computed once a document, for roles and for persons. */

import type { NameMatch } from '../../model/lexicon.ts'
import type { TagContext } from '../../model/tagger.ts'
import { type Clues, cluesIn } from '../clues/clues.ts'
import { Positions } from '../positions.ts'
import { capitalisedOffice } from './capitalised.ts'
import { lowerCaseOffice } from './lower-case.ts'
import { endOfBodyAcross, startOfBody } from './names-around.ts'
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
  const heads = new Positions(clues.officeHeads)
  const found: Office[] = []
  for (const { firstToken, endToken } of sentences) {
    let isHeadline: boolean | null = null
    let from = firstToken
    for (
      let token = heads.from(firstToken, endToken);
      token < endToken;
      token = heads.from(token + 1, endToken)
    ) {
      let office: Office | null
      if (clues.isCapitalised(token)) {
        isHeadline ??= isAllCapitalised(clues, firstToken, endToken)
        office = capitalisedOffice(clues, token, from, endToken, isHeadline)
      } else office = lowerCaseOffice(clues, token, from, endToken, context.names)
      if (office === null) continue
      // A later head may complete an earlier one: Chair of the Committee’s Chief Executive.
      office = withBodyBehind(clues, office, context.names)
      found.push(withBody(clues, office, token, from, firstToken, context.names))
      token = office.end - 1
      from = office.end
    }
  }
  return found
}

/** `Network Rail Chief Executive`, `Department for Transport Permanent Secretary`: the body before the office belongs to it. */
function withBody(
  clues: Clues,
  office: Office,
  head: number,
  from: number,
  sentence: number,
  names: readonly NameMatch[],
): Office {
  for (let end = office.first; end <= head; end++) {
    const first = startOfBody(names, end, sentence)
    if (first < 0 || first >= office.first || first < from) continue
    if (end > office.first || (clues.joins(end) && clues.isCapitalised(end))) return { ...office, first }
  }
  return office
}

/** `chair of Guy’s and St Thomas’ NHS Foundation Trust`: a known body that begins in the office ends it. */
function withBodyBehind(clues: Clues, office: Office, names: readonly NameMatch[]): Office {
  // Secretary of State | Department for Transport holds no State Department.
  if (clues.is(office.end - 1, 'state')) return office
  const end = endOfBodyAcross(names, office.first + 1, office.end)
  if (end >= 0) return { ...office, end }
  // Mayor of Zedby | and Quay First: what follows is a body of its own.
  const body = startOfBody(names, office.end, office.first + 1)
  return body - 1 > office.first + 1 && clues.is(body - 1, 'and') && clues.isCapitalised(body - 2)
    ? { ...office, end: body - 1 }
    : office
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
