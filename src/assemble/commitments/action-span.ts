/** The first token of an action in, where the clause that completes it ends out. */
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import { CONJUNCTIONS, isOf, WordClass } from '../../grammar/word-classes.ts'
import { Gap, TokenKind, type Tokens } from '../../model/tokens.ts'
import { closingComma, endsClause, joinsAdjectives, STOPS } from './action-comma.ts'
import { completesClause, opensAct } from './action-conjunction.ts'

/** Words that open a clause which adds a reason, a condition or a circumstance. */
const CIRCUMSTANCES = new Set(['if', 'because', 'although', 'though', 'while', 'whilst', 'unless', 'whereas'])

/**
 * Exclusive end token. `starts` holds the verbs of the sentence's other acts. `isInner`: the act stands inside the subject of a verb
 * that follows (`The plan to open hubs has failed`), which ends it.
 */
export function actionEnd(
  tokens: Tokens,
  verb: number,
  limit: number,
  groups: readonly VerbGroup[],
  starts: ReadonlySet<number>,
  isInner = false,
): number {
  let end = verb + 1
  let depth = 0
  for (let token = verb + 1; token < limit; token++) {
    const norm = tokens.norm(token)
    if (norm === '(') depth++
    if (norm === ')') depth--
    if (depth === 0) {
      if (tokens.gap[token] === Gap.Paragraph || starts.has(token)) break
      if (STOPS.has(norm) && !goesOn(tokens, token, limit)) break
      if (isInner && outerVerbAt(tokens, token, verb, groups)) break
      if (norm === ':' && tokens.gap[token + 1] !== Gap.None) break
      if (norm === ',' && token === verb + 1) {
        // `Adopt, with the provinces, a strategy`
        token = closingComma(tokens, token, limit)
        end = token + 1
        continue
      }
      if (
        norm === ',' &&
        !joinsAdjectives(tokens, verb, token, limit) &&
        endsClause(tokens, token, limit, groups)
      )
        break
      if (CIRCUMSTANCES.has(norm)) break
      if (norm === 'as' && opensClause(token, groups)) break
      if (
        CONJUNCTIONS.has(norm) &&
        norm !== 'plus' &&
        opensAct(tokens, token, limit, groups, starts) &&
        !completesClause(tokens, verb, token, groups)
      )
        break
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
  return /^[”"]$/.test(tokens.norm(token)) && tokens.kind[token + 1] === TokenKind.Word
}

function opensClause(token: number, groups: readonly VerbGroup[]): boolean {
  return groups.some(
    (group) => group.form === 'finite' && group.firstToken > token && group.firstToken - token <= 6,
  )
}
