/** A document in, the Acts, Bills, Regulations and Directives that it names out. */
import type { Candidate } from '../../model/mention.ts'
import type { TagContext, Tagger } from '../../model/tagger.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { Positions } from '../positions.ts'
import { findDirective } from './european.ts'
import { endOfTitle, startOfTitle } from './title.ts'

const HEADS: ReadonlySet<string> = new Set(['act', 'bill', 'regulations', 'order', 'measure', 'rules'])
/** Shorthands of laws that no title spells out. */
const SHORT_NAMES: ReadonlySet<string> = new Set(['gdpr', 'recast', 'fisma', 'coppa', 'hipaa', 'ferpa'])
const EUROPEAN: ReadonlySet<string> = new Set(['directive', 'regulation'])
/** With a word of no such kind no law ends. */
const TELLING = new WordClasses((norm) =>
  HEADS.has(norm) || SHORT_NAMES.has(norm) || EUROPEAN.has(norm) ? 1 : 0,
)

export const law: Tagger = {
  name: 'law',
  types: ['law'],
  tag(context: TagContext): Candidate[] {
    const { tokens, sentences } = context.document
    const clues = cluesIn(tokens)
    const found: Candidate[] = []
    const heads = new Set<string>()
    const telling = TELLING.of(tokens)
    const capitals = new Positions(clues.capitals)
    for (const sentence of sentences) {
      for (
        let token = capitals.from(sentence.firstToken, sentence.endToken);
        token < sentence.endToken;
        token = capitals.from(token + 1, sentence.endToken)
      ) {
        if (telling[tokens.word[token]!] === 0) continue
        const norm = clues.norm(token)
        let first = -1
        let end = -1
        let rule = ''
        if (HEADS.has(norm) && !isFirstName(clues, token, sentence.endToken)) {
          end = endOfTitle(clues, token, sentence.endToken)
          first = startOfTitle(clues, token, sentence.firstToken, end > token + 1)
          rule = norm === 'bill' ? 'law/bill' : norm === 'act' ? 'law/act' : 'law/instrument'
          if (first >= 0) heads.add(norm)
          else if (heads.has(norm) && isShortForm(clues, token, sentence.endToken)) {
            first = token
            rule = 'law/short-form'
          }
        } else if (EUROPEAN.has(norm)) {
          ;[first, end] = findDirective(clues, token, sentence.firstToken, sentence.endToken)
          rule = 'law/european'
        } else if (SHORT_NAMES.has(norm) && clues.isUpper(token)) {
          first = clues.is(token - 1, 'uk') && clues.joins(token) ? token - 1 : token
          end = token + 1
          rule = 'law/short-name'
        }
        if (first < 0) continue
        found.push({
          type: 'law',
          start: tokens.start[first]!,
          end: tokens.end[end - 1]!,
          rule,
          certainty: rule === 'law/short-form' ? 'inferred' : 'stated',
        })
        token = end - 1
      }
    }
    return found
  },
}

/** `the Act`, `the Bill`: after a full title, with nothing capitalised behind that would make it another name. */
function isShortForm(clues: Clues, head: number, limit: number): boolean {
  const before = clues.norm(head - 1)
  if (before !== 'the' && before !== 'this') return false
  return head + 1 >= limit || !clues.isCapitalised(head + 1) || !clues.joins(head + 1)
}

/** `Councillor Bill Parker` is no bill. */
function isFirstName(clues: Clues, head: number, limit: number): boolean {
  if (!clues.is(head, 'bill')) return false
  if (clues.has(head - 1, Clue.Title) && clues.isCapitalised(head - 1)) return true
  const next = head + 1
  return next < limit && clues.isCapitalised(next) && clues.joins(next) && !clues.has(next, Clue.NoSurname)
}
