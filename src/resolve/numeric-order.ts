/** A document's tokens in, whether its dates in numerals put the month first: by those that leave no choice, and by dates with the month's name. */
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { formatDay } from '../text/edtf.ts'
import { mayOpenDate, readWrittenDate } from '../text/written-date.ts'

/** `9/11/2020`, `09-11-20`, `09.11.2020` as its first two numbers; null where it is no such date. */
export function dayAndMonth(tokens: Tokens, at: number): readonly [number, number] | null {
  if (tokens.kind[at] !== TokenKind.Number) return null
  const dotted = tokens.norm(at).split('.')
  const [first, second, third] =
    dotted.length === 3 ? dotted : [tokens.norm(at), tokens.norm(at + 2), tokens.norm(at + 4)]
  const isDate = first!.length <= 2 && second!.length <= 2 && (third!.length === 2 || third!.length === 4)
  return isDate ? [Number(first), Number(second)] : null
}

/** Could its first two numbers change places? */
export function isOpenOrder([first, second]: readonly [number, number]): boolean {
  return first <= 12 && second <= 12 && first !== second
}

/** Answers once a document, in time linear in its tokens; day first unless something says otherwise. */
export function monthFirst(tokens: Tokens): () => boolean {
  let known: boolean | null = null
  return () => {
    known ??= tellsMonthFirst(tokens)
    return known
  }
}

function tellsMonthFirst(tokens: Tokens): boolean {
  const named = new Set<string>()
  const open: [string, string][] = []
  let told = false
  for (let token = 0; token < tokens.count; token++) {
    if (!mayOpenDate(tokens, token)) continue
    const written = readWrittenDate(tokens, token, tokens.count)
    if (written === null) continue
    const { year, month, day, endToken } = written
    if (year === null || month === null || day === null) continue
    const numbers = dayAndMonth(tokens, token)
    if (numbers === null) named.add(formatDay({ year, month, day }))
    else if (isOpenOrder(numbers))
      open.push([formatDay({ year, month, day }), formatDay({ year, month: day, day: month })])
    else if (numbers[0] > 12) return false
    else if (numbers[1] > 12) told = true
    token = endToken - 1
  }
  return told || open.some(([plain, turned]) => named.has(turned) && !named.has(plain))
}
