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
  const bodies = bodyStarts(context)
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
      found.push(withBody(clues, office, token, from, bodies))
      token = office.end - 1
      from = office.end
    }
  }
  return found
}

/** Where the bodies begin that the lexicon knows for sure, by their ends. A party before an office is no part of it. */
function bodyStarts({ names }: TagContext): ReadonlyMap<number, number> {
  const starts = new Map<number, number>()
  for (const { firstToken, endToken, entries } of names) {
    const isBody = entries.some(
      ({ entry, form }) => entry.type === 'body' && form !== 'ambiguous' && !/party/.test(entry.kind ?? ''),
    )
    if (isBody) starts.set(endToken, Math.min(firstToken, starts.get(endToken) ?? firstToken))
  }
  return starts
}

/** `Network Rail Chief Executive`, `Department for Transport Permanent Secretary`: the body before the office belongs to it. */
function withBody(
  clues: Clues,
  office: Office,
  head: number,
  from: number,
  bodies: ReadonlyMap<number, number>,
): Office {
  for (let end = office.first; end <= head; end++) {
    const first = bodies.get(end)
    if (first === undefined || first >= office.first || first < from) continue
    if (end > office.first || (clues.joins(end) && clues.isCapitalised(end))) return { ...office, first }
  }
  return office
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
