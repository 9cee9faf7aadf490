/** Number words in, their number out: `two and a half million`, `half a billion`, `one hundred and six thousand`. */
import type { Tokens } from '../model/tokens.ts'
import { readScale, SCALE_WORDS, skipHyphen } from './number-scale.ts'
import type { Numeral } from './numeral.ts'

const SMALL = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
    .split(' ')
    .map((word, value) => [word, value] as const),
)
const TENS = new Map(
  'twenty thirty forty fifty sixty seventy eighty ninety'
    .split(' ')
    .map((word, index) => [word, 20 + 10 * index] as const),
)
/** With these normal forms a number written in words may begin. */
export const NUMBER_WORDS: ReadonlySet<string> = new Set([...SMALL.keys(), ...TENS.keys(), 'half', 'quarter'])

/** `and a half`, `and a quarter`, `and three quarters` as `.5`, `.25`, `.75`. */
export function readAndFraction(
  tokens: Tokens,
  token: number,
  limit: number,
): { digits: string; endToken: number } | null {
  let at = skipHyphen(tokens, token, limit)
  if (at >= limit || tokens.norm(at) !== 'and') return null
  at = skipHyphen(tokens, at + 1, limit)
  const count = tokens.norm(at)
  at = skipHyphen(tokens, at + 1, limit)
  if (at >= limit) return null
  const part = tokens.norm(at)
  if (count === 'a' && part === 'half') return { digits: '.5', endToken: at + 1 }
  if (count === 'a' && part === 'quarter') return { digits: '.25', endToken: at + 1 }
  if (count === 'three' && part === 'quarters') return { digits: '.75', endToken: at + 1 }
  return null
}

/** `half a million`, `a quarter of a million`, `three quarters of a billion`. */
function readPartOfScale(tokens: Tokens, token: number, limit: number): Numeral | null {
  let at = token
  let part = tokens.norm(at)
  let share: string | null = null
  if (part === 'a' || part === 'three') {
    const next = skipHyphen(tokens, at + 1, limit)
    const noun = tokens.norm(next)
    if (next >= limit) return null
    if (part === 'three' && noun === 'quarters') share = '0.75'
    if (part === 'a' && (noun === 'half' || noun === 'quarter')) part = noun
    else if (share === null) return null
    at = next
  }
  share ??= part === 'half' ? '0.5' : part === 'quarter' ? '0.25' : null
  if (share === null) return null
  at = skipHyphen(tokens, at + 1, limit)
  if (tokens.norm(at) === 'of') at++
  at = skipHyphen(tokens, at, limit)
  if (tokens.norm(at) === 'a') at = skipHyphen(tokens, at + 1, limit)
  const scale = readScale(tokens, at, limit, false)
  if (scale === null || scale.exponent < 3) return null
  return {
    endToken: scale.endToken,
    digits: share,
    exponent: scale.exponent,
    scale: scale.exponent,
    spelled: true,
  }
}

/** Sums up number words as English builds them: groups below a thousand, each with its scale, scales falling. */
export function readNumberWords(tokens: Tokens, token: number, limit: number): Numeral | null {
  const part = readPartOfScale(tokens, token, limit)
  if (part !== null) return part
  let at = token
  let total = 0
  let group: number | null = null
  let scale: number | null = null
  const first = tokens.norm(at)
  if (first === 'a' || first === 'hundred') {
    const counted = first === 'a' ? skipHyphen(tokens, at + 1, limit) : at
    if (counted >= limit || !SCALE_WORDS.has(tokens.norm(counted))) return null
    group = 1
    at = counted
  }
  let end = at
  while (at < limit) {
    const norm = tokens.norm(at)
    const value: number | undefined = SMALL.get(norm) ?? TENS.get(norm)
    const power = SCALE_WORDS.get(norm)
    if (value !== undefined) {
      if (!fits(group, value)) break
      group = (group ?? 0) + value
    } else if (power === 2) {
      if (group === null || group >= 100) break
      group *= 100
    } else if (power !== undefined) {
      if (group === null && scale === 3 && power > scale && at === end) {
        // `five thousand million`
        total *= 10 ** power
        scale += power
      } else {
        if (group === null || (scale !== null && power >= scale)) break
        total += group * 10 ** power
        scale = power
      }
      group = null
    } else break
    end = at + 1
    at = skipHyphen(tokens, end, limit)
    const fraction = readAndFraction(tokens, end, limit)
    if (fraction !== null) {
      const behind = readScale(tokens, fraction.endToken, limit, false)
      const bare = group === null && scale !== null ? scale : null
      if (behind === null && bare === null) break
      const power = behind?.exponent ?? bare ?? 0
      total += ((group ?? 0) + Number(fraction.digits)) * 10 ** power
      return {
        endToken: behind?.endToken ?? fraction.endToken,
        digits: String(total),
        exponent: 0,
        scale: power,
        spelled: true,
      }
    }
    if (tokens.norm(at) === 'and' && mayFollowAnd(tokens.norm(at + 1), group, scale)) at++
    else if (tokens.norm(at) === 'point' && scale === null) return readPoint(tokens, at, limit, group ?? 0)
  }
  if (end === token || (end === at && group === null && total === 0)) return null
  return { endToken: end, digits: String(total + (group ?? 0)), exponent: 0, scale, spelled: true }
}

/** May the value join what the group holds: `forty` `five`, `two hundred` `six`? */
function fits(group: number | null, value: number): boolean {
  if (group === null) return true
  if (group >= 100 && group % 100 === 0) return value > 0
  return value > 0 && value < 10 && group % 100 >= 20 && group % 10 === 0
}

function mayFollowAnd(norm: string, group: number | null, scale: number | null): boolean {
  const number = SMALL.has(norm) || TENS.has(norm)
  return number && (group === null ? scale !== null : group >= 100 && group % 100 === 0)
}

/** `two point five million`: single digits behind `point`, then a scale. */
function readPoint(tokens: Tokens, point: number, limit: number, whole: number): Numeral | null {
  let digits = ''
  let at = point + 1
  for (; at < limit; at++) {
    const value = SMALL.get(tokens.norm(at))
    if (value === undefined || value > 9) break
    digits += value
  }
  if (digits === '')
    return { endToken: point, digits: String(whole), exponent: 0, scale: null, spelled: true }
  const scale = readScale(tokens, at, limit, false)
  return {
    endToken: scale?.endToken ?? at,
    digits: `${whole}.${digits}`,
    exponent: scale?.exponent ?? 0,
    scale: scale?.exponent ?? null,
    spelled: true,
  }
}
