/** An assertion as written in, what it asserts, or what was expected, out. */
import { STAGES, VERDICTS } from '../model/outcome.ts'
import type { Comparison } from '../query/query.ts'
import { readAmountTest } from '../query/read-amount-test.ts'
import type { Assertion, FilePlace } from './ruling.ts'

/** As words that a file may hold. */
export const VERDICT_WORDS: readonly string[] = VERDICTS

const FUNDING = new RegExp(
  `^funding of (\\S.{0,198}\\S|\\S) (${STAGES.join('|')}) (=|>=|<=|between) (\\S.{0,80})$`,
)
const FATE = /^commitment ([0-9a-f]{6,40}) is (\S+)$/

/** `funding of family-hubs committed = £90m`, `funding of … spent between £1m and £2m`, `commitment 3f9c0a12b4de is kept`. */
export function readAssertion(text: string, place: FilePlace): Assertion | string {
  const words = text.trim().replace(/\s+/g, ' ')
  const fate = FATE.exec(words)
  if (fate !== null) {
    const [, key = '', verdict = ''] = fate
    if (!VERDICT_WORDS.includes(verdict))
      return `“${verdict}” is no verdict; there are ${VERDICT_WORDS.join(', ')}`
    return { kind: 'commitment', words, key, verdict, ...place }
  }
  const funding = FUNDING.exec(words)
  if (funding === null)
    return `not an assertion; write “funding of family-hubs committed = £90m” (stages ${STAGES.join(', ')}; =, >=, <=, between … and …) or “commitment KEY is kept”`
  const [, subject = '', stage = '', comparison = '', value = ''] = funding
  const amount =
    comparison === 'between'
      ? readAmountTest('=', value.replace(/ and /, '..'))
      : readAmountTest(comparison as Comparison, value)
  if (typeof amount === 'string') return amount
  if (comparison === 'between' && (amount.low === null || amount.high === null))
    return 'two amounts were expected, such as between £1m and £2m'
  return { kind: 'funding', words, subject, stage, amount, ...place }
}
