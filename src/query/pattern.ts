/** A pattern as written in, a search in time linear in the text (RE2) out; RE2 is loaded only where a query has a pattern. */
import type { Span } from '../model/span.ts'

export interface Pattern {
  /** Places in the text, without overlaps and without empty ones. */
  find(text: string): Span[]
}

/** Returns what is wrong where the pattern can't be read. */
export async function compilePattern(source: string, ignoreCase: boolean): Promise<Pattern | string> {
  const { RE2JS, RE2JSException } = await import('re2js')
  try {
    const pattern = RE2JS.compile(source, ignoreCase ? RE2JS.CASE_INSENSITIVE : 0)
    return { find: (text) => findAll(pattern, text) }
  } catch (error) {
    if (error instanceof RE2JSException) return expectation(error.message)
    throw error
  }
}

type Compiled = ReturnType<typeof import('re2js')['RE2JS']['compile']>

function findAll(pattern: Compiled, text: string): Span[] {
  const found: Span[] = []
  const matcher = pattern.matcher(text)
  while (matcher.find()) {
    const span = { start: matcher.start(), end: matcher.end() }
    if (span.end > span.start) found.push(span)
  }
  return found
}

function expectation(message: string): string {
  const reason = message.replace(/^error parsing regexp: /, '')
  return `a pattern of RE2 was expected (no look-around, no back references): ${reason}`
}
