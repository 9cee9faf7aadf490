/** A stretch of time in, the date of the report that says it out: `In January 2016 they published plans for the next 5 years`. */
import type { VerbGroup } from '../../grammar/verb-groups.ts'
import type { DateExpression } from '../../model/date-expression.ts'
import type { Tokens } from '../../model/tokens.ts'
import type { PlacedDate } from './find-dates.ts'

/** `since 2010` tells when something began, not when it was said. */
const BOUNDS = /^(since|until|till|by|from|to|before|after)$/

const REPORTING = new Set(
  'publish announce say promise pledge launch set tell unveil commit outline agree state report propose'.split(
    ' ',
  ),
)

/** The date of the report that says `over the next five years`, where the sentence dates it. */
export function sourceOf(
  dates: readonly PlacedDate[],
  index: number,
  verbs: () => readonly VerbGroup[],
  tokens: Tokens,
): PlacedDate | null {
  for (let before = index - 1; before >= 0; before--) {
    const source = dates[before]!
    if (!isWritten(source.expression) || BOUNDS.test(tokens.norm(source.startToken - 1))) continue
    const said = verbs().some(
      (group) =>
        REPORTING.has(group.lemma) &&
        (group.tense === 'past' || group.form === 'participle') &&
        group.modal === null &&
        group.endToken <= dates[index]!.startToken &&
        Math.min(
          Math.abs(group.firstToken - source.endToken),
          Math.abs(source.startToken - group.endToken),
        ) <= 8,
    )
    return said ? source : null
  }
  return null
}

function isWritten(expression: DateExpression): boolean {
  return expression.type === 'calendar' && typeof expression.year === 'number'
}
