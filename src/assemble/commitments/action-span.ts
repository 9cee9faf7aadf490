/** The first token of an action in, where the clause that completes it ends out. */
import { hasForm, VerbForm } from '../../grammar/verb-forms.ts'
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { CONJUNCTIONS, isOf, WordClass } from '../../grammar/word-classes.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { closingComma, endsClause, joinsAdjectives, STOPS } from './action-comma.ts'
import { completesClause, opensAct } from './action-conjunction.ts'

/** What a word or sign does to the action that it stands in. */
const Mark = {
  Opening: 1,
  Closing: 2,
  Stop: 4,
  Colon: 8,
  Comma: 16,
  /** Opens a clause that adds a reason, a condition or a circumstance. */
  Circumstance: 32,
  As: 64,
  /** May open another act or clause. */
  Conjunction: 128,
} as const
const MARKS = WordClasses.fromLists(
  [Mark.Opening, ['(']],
  [Mark.Closing, [')']],
  [Mark.Stop, STOPS],
  [Mark.Colon, [':']],
  [Mark.Comma, [',']],
  [Mark.Circumstance, ['if', 'because', 'although', 'though', 'while', 'whilst', 'unless', 'whereas']],
  [Mark.As, ['as']],
  [Mark.Conjunction, [...CONJUNCTIONS].filter((norm) => norm !== 'plus')],
)

/**
 * Exclusive end token. `starts` holds the verbs of the sentence's acts. `isInner`: the act stands inside the subject of a verb
 * that follows (`The plan to open hubs has failed`), which ends it. A participle joined to one in the passive has the same subject.
 */
export function actionEnd(
  tokens: Tokens,
  verb: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: readonly number[],
  { isInner, passive }: { readonly isInner?: boolean; readonly passive?: boolean } = {},
): number {
  const marks = MARKS.of(tokens)
  let end = verb + 1
  let depth = 0
  for (let token = verb + 1; token < limit; token++) {
    const mark = marks[tokens.word[token]!]!
    if ((mark & Mark.Opening) !== 0) depth++
    if ((mark & Mark.Closing) !== 0) depth--
    if (depth === 0 && !isInNumber(tokens, token)) {
      if (tokens.gap[token] === Gap.Paragraph) break
      if (starts.includes(token)) {
        end = clauseStart(tokens, token, end, groups)
        break
      }
      if (passive && (mark & Mark.Conjunction) !== 0 && joinsParticiple(tokens, token)) {
        end = token + 1
        continue
      }
      if (isInner && outerVerbAt(tokens, token, verb, groups)) break
      if (mark === Mark.Comma && token === verb + 1) {
        // `Adopt, with the provinces, a strategy`
        const closing = closingComma(tokens, token, limit)
        // `will be frozen, saving £2m`, `will be mended, new ones will open`
        if (closing === token && (passive || hasForm(tokens, token + 1, VerbForm.Gerund))) break
        token = closing
      } else if (mark !== 0 && ends(tokens, verb, token, mark, limit, groups, starts)) break
    }
    end = token + 1
  }
  while (
    end > verb + 1 &&
    ((tokens.kind[end - 1] === TokenKind.Punctuation && !closes(tokens, verb, end - 1)) ||
      isOf(tokens, end - 1, WordClass.Conjunction))
  )
    end--
  return end
}

/** The comma in `€9,5 million`. */
function isInNumber(tokens: Tokens, token: number): boolean {
  const { kind, gap } = tokens
  return (
    kind[token] === TokenKind.Punctuation &&
    kind[token - 1] === TokenKind.Number &&
    kind[token + 1] === TokenKind.Number &&
    gap[token] === Gap.None &&
    gap[token + 1] === Gap.None
  )
}

/** `a report that we will (publish)`: the relative and what stands before the next act’s verb are none of this one’s. */
function clauseStart(tokens: Tokens, verb: number, end: number, groups: readonly VerbGroup[]): number {
  const group = groups.find(({ head }) => head === verb)
  if (group === undefined || group.form === 'gerund' || group.firstToken >= end) return end
  let first = group.firstToken
  // `with a hub set to (open)`
  if (group.form === 'infinitive') return hasForm(tokens, first - 1, VerbForm.Participle) ? first - 1 : first
  if (isOf(tokens, first - 1, WordClass.SubjectPronoun)) first--
  if (isOf(tokens, first - 1, WordClass.Relative)) first--
  return first
}

/** `completed and then handed over` */
function joinsParticiple(tokens: Tokens, conjunction: number): boolean {
  let next = conjunction + 1
  while (isOf(tokens, next, WordClass.Adverb)) next++
  return hasForm(tokens, next, VerbForm.Participle)
}

/** Is the action over at the marked token? */
function ends(
  tokens: Tokens,
  verb: number,
  token: number,
  mark: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: readonly number[],
): boolean {
  if ((mark & Mark.Circumstance) !== 0) return true
  if ((mark & Mark.Stop) !== 0) return !goesOn(tokens, token, limit)
  if ((mark & Mark.Colon) !== 0) return tokens.gap[token + 1] !== Gap.None
  if ((mark & Mark.Comma) !== 0)
    return !joinsAdjectives(tokens, verb, token, limit) && endsClause(tokens, token, limit, groups)
  if ((mark & Mark.As) !== 0) return opensClause(token, groups)
  return (
    (mark & Mark.Conjunction) !== 0 &&
    opensAct(tokens, token, limit, groups, starts) &&
    !completesClause(tokens, verb, token, groups)
  )
}

/** A verb with a tense that nothing since the act's verb makes a clause of its own. */
function outerVerbAt(tokens: Tokens, token: number, verb: number, groups: readonly VerbGroup[]): boolean {
  if (!groups.some((group) => group.firstToken === token && group.form === 'finite')) return false
  for (let before = verb + 1; before < token; before++)
    if (isOf(tokens, before, WordClass.Subordinator)) return false
  return true
}

/** A bracket, a per cent sign, or a quotation mark that opened within the action. */
function closes(tokens: Tokens, first: number, last: number): boolean {
  const sign = tokens.raw(last)
  if (sign === ')' || sign === '%' || sign === '”') return true
  if (sign !== '’' && sign !== "'") return false
  for (let token = first; token < last; token++) {
    const opener = tokens.raw(token)
    if (opener === '‘' || (sign === "'" && opener === "'")) return true
  }
  return false
}

/** A full stop inside an abbreviation or a closing quotation mark that the sentence goes on behind. */
function goesOn(tokens: Tokens, token: number, limit: number): boolean {
  if (token + 1 >= limit) return false
  if (tokens.norm(token) === '.') return tokens.gap[token + 1] === 0
  const norm = tokens.norm(token)
  return (norm === '”' || norm === '"') && tokens.kind[token + 1] === TokenKind.Word
}

function opensClause(token: number, groups: readonly VerbGroup[]): boolean {
  return groups.some(
    (group) => group.form === 'finite' && group.firstToken > token && group.firstToken - token <= 6,
  )
}
