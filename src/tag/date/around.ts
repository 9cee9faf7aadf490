/** What stands right before and behind a date that a rule has read. */
import { TokenKind } from '../../model/tokens.ts'
import { follows } from '../../text/date-numbers.ts'
import type { Found, Scope } from './rule.ts'

export function before(scope: Scope, at: number): string {
  return at > scope.from ? scope.tokens.norm(at - 1) : ''
}

export function after({ tokens, end }: Scope, found: Found): string {
  return follows(tokens, found.endToken, end) ? tokens.norm(found.endToken) : ''
}

export function isYear(found: Found): boolean {
  return found.rule === 'date/year'
}

export function startsWithNumber({ tokens }: Scope, at: number): boolean {
  return tokens.kind[at] === TokenKind.Number
}
