/** A conjunction behind an act's verb in, whether another act or clause begins there out. */
import { auxiliaryOf } from '../../grammar/auxiliaries.ts'
import { verbAt } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { isOf, WordClass } from '../../grammar/word-classes.ts'
import type { Tokens } from '../../model/tokens.ts'
import { isContact } from './action-comma.ts'
import { CLAUSAL_VERBS } from './words.ts'

/** A conjunction before another act, or before a clause with a subject of its own. */
export function opensAct(
  tokens: Tokens,
  conjunction: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: readonly number[],
): boolean {
  for (let token = conjunction + 1; token < Math.min(limit, conjunction + 4); token++)
    if (starts.includes(token)) return true
  const next = tokens.norm(conjunction + 1)
  if (
    next === 'we' ||
    next === 'it' ||
    next === 'they' ||
    next === 'i' ||
    next === 'that' ||
    auxiliaryOf(next)?.withSubject
  )
    return true
  // Behind a comma a clause with a long name for its subject: `, and the Example Trust in North Yorkshire will`.
  const reach = tokens.norm(conjunction - 1) === ',' ? FAR : NEAR
  return groups.some(
    (group) =>
      group.form === 'finite' &&
      group.firstToken > conjunction &&
      group.firstToken - conjunction <= reach &&
      group.firstToken < limit &&
      (group.modal !== null || group.tense !== 'none') &&
      !sharesObject(group, conjunction) &&
      !isAdjective(tokens, group, conjunction) &&
      !isContact(tokens, conjunction + 1, group) &&
      !hasBreak(tokens, conjunction, group.firstToken),
  )
}

/** How many words behind the conjunction the verb of its clause may stand. */
const NEAR = 6
const FAR = 12

/** `extend and improve the scheme`: a bare verb right behind the conjunction that is no act of its own. */
function sharesObject(group: VerbGroup, conjunction: number): boolean {
  return group.firstToken === conjunction + 1 && group.firstToken === group.head && group.tense === 'present'
}

/** `an ambitious and detailed strategy`: a past form right behind the conjunction between a determiner and a noun. */
function isAdjective(tokens: Tokens, group: VerbGroup, conjunction: number): boolean {
  const isBare = group.firstToken === conjunction + 1 && group.endToken === group.firstToken + 1
  return isBare && group.tense === 'past' && isOf(tokens, conjunction - 2, WordClass.NounMarker)
}

/** A relative or a comma: the verb behind it has another subject. */
function hasBreak(tokens: Tokens, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (isOf(tokens, token, WordClass.Relative) || tokens.norm(token) === ',') return true
  return false
}

/** `ensure the NHS and care services have`: the verb completes the act's own clause. */
export function completesClause(
  tokens: Tokens,
  verb: number,
  conjunction: number,
  groups: readonly VerbGroup[],
): boolean {
  const lemma = verbAt(tokens, verb)?.lemma ?? ''
  if (!CLAUSAL_VERBS.has(lemma)) return false
  return !groups.some(
    (group) => group.form === 'finite' && group.firstToken > verb && group.endToken <= conjunction,
  )
}
