/** A sum in, the thing that it is for out: a programme, several together, a purpose, or none that the texts name. */
import { compareCodePoints } from '../text/compare-code-points.ts'
import { stem } from '../text/stem.ts'
import { shared } from './content-words.ts'
import { isNamed } from './is-named.ts'
import type { MoneyClaim } from './money-claim.ts'
import type { Sum } from './relation.ts'
import { areRelated, idStems } from './same-money.ts'
import { UNSPECIFIC } from './words.ts'

export interface Thing {
  /** `programme family-hubs`, `purpose social worker recruit`: equal for what is one thing. */
  readonly key: string
  readonly kind: 'programme' | 'programmes' | 'purpose' | 'recipient' | 'unnamed'
  readonly programmes: readonly string[]
  /** The purpose's words, the recipient's id, the document of a sum for nothing named; empty for programmes, which have names of their own. */
  readonly words: string
  /** Is it only the text around the sum that speaks of the thing? */
  readonly meant: boolean
}

/** Sums whose text names nothing are one thing for each document, by the key of its first: a reprint changes nothing. */
export function thingsOf(
  sums: readonly Sum[],
  parts: ReadonlyMap<Sum, { readonly whole: Sum }>,
  aliases: Aliases,
): Map<Sum, Thing> {
  const firsts = new Map<string, string>()
  return new Map(
    sums.map((sum): [Sum, Thing] => {
      const thing = thingOf(sum, parts, aliases)
      if (thing.kind !== 'unnamed') return [sum, thing]
      const first = firsts.get(thing.words) ?? sum.claims[0]!.key
      firsts.set(thing.words, first)
      return [sum, { ...thing, key: `unnamed ${first}` }]
    }),
  )
}

function thingOf(sum: Sum, parts: ReadonlyMap<Sum, { readonly whole: Sum }>, aliases: Aliases): Thing {
  const full = (ids: readonly string[]) => [...new Set(ids.map((id) => aliases.get(id) ?? id))]
  if (sum.programmes.length > 0) return ofProgrammes(full(sum.programmes), false)
  const whole = parts.get(sum)?.whole
  if (whole !== undefined) {
    const thing = thingOf(whole, parts, aliases)
    if (thing.kind !== 'unnamed') return thing
  }
  if (isNamed(sum.purpose)) {
    const stems = [...sum.purpose.stems].sort(compareCodePoints).join(' ')
    const [{ about, key: claim }] = sum.claims as [MoneyClaim]
    const key = telling(sum).length > 0 ? stems : `${stems} of ${about.join(' ') || claim}`
    return { key: `purpose ${key}`, kind: 'purpose', programmes: [], words: sum.purpose.words, meant: false }
  }
  const { recipient } = sum
  if (recipient?.entity != null)
    return {
      key: `recipient ${recipient.entity}`,
      kind: 'recipient',
      programmes: [],
      words: recipient.entity,
      meant: false,
    }
  if (sum.understood.length > 0) return ofProgrammes(full(sum.understood.slice(0, 1)), true)
  const { document } = sum.claims[0]!.source
  return { key: 'unnamed', kind: 'unnamed', programmes: [], words: document, meant: true }
}

/** Short names of programmes to the longer name that texts use for the same money. */
export type Aliases = ReadonlyMap<string, string>

/** Figures with fewer digits may meet by chance. */
const UNUSUAL = 3

/** `Safer Piers` stands for `Safer Piers and Harbours` where both are said to get the same unusual sum. */
export function programmeAliases(sums: readonly Sum[]): Aliases {
  const longer = new Map<string, Set<string>>()
  for (const { claims, amount } of sums) {
    if (amount === null || amount.digits < UNUSUAL) continue
    const named = [
      ...new Set(claims.flatMap(({ programmes }) => (programmes.length === 1 ? programmes : []))),
    ]
    for (const short of named) {
      for (const long of named) {
        if (short !== long && areRelated([short], [long]) && long.length > short.length)
          longer.set(short, (longer.get(short) ?? new Set()).add(long))
      }
    }
  }
  return new Map([
    ...spellings(sums),
    ...[...longer].flatMap(([short, names]) => (names.size === 1 ? [[short, [...names][0]!] as const] : [])),
  ])
}

/** `Activity and Food Programme` is `Activities and Food Programme`: of names with the same stems the first in code points stands for all. */
function spellings(sums: readonly Sum[]): Map<string, string> {
  const byStems = new Map<string, string>()
  const aliases = new Map<string, string>()
  const ids = new Set(sums.flatMap(({ claims }) => claims.flatMap(({ programmes }) => programmes)))
  for (const id of [...ids].sort(compareCodePoints)) {
    const stems = idStems(id)
    if (stems.length < 2) continue
    const key = [...stems].sort(compareCodePoints).join(' ')
    const first = byStems.get(key)
    if (first === undefined) byStems.set(key, id)
    else aliases.set(id, first)
  }
  return aliases
}

function ofProgrammes(programmes: readonly string[], meant: boolean): Thing {
  const kind = programmes.length > 1 ? 'programmes' : 'programme'
  return { key: `${kind} ${programmes.join(' ')}`, kind, programmes, words: '', meant }
}

/** So many content words of two sentences make one subject likely, two of them in what one of the sums is for. */
const COMMON = 3

/** Could money for the one be money for the other, as far as their words go? */
export function mayShare(one: Thing, other: Thing, a: Sum, b: Sum): boolean {
  if (one.key === other.key || one.kind === 'unnamed' || other.kind === 'unnamed') return true
  if (one.programmes.length > 0 && other.programmes.length > 0)
    return areRelated(one.programmes, other.programmes)
  const isOneText = a.claims[0]!.source.document === b.claims[0]!.source.document
  const [p, q] = isOneText ? [a.purpose?.stems ?? [], b.purpose?.stems ?? []] : [telling(a), telling(b)]
  const inBoth = shared(p, q).length
  if (inBoth > 0 && inBoth * 2 >= Math.min(p.length, q.length)) return true
  const [s, t] = [wordsOf(a), wordsOf(b)]
  const common = shared(s, t)
  return common.length >= COMMON && (shared(common, p).length >= 2 || shared(common, q).length >= 2)
}

const UNSPECIFIC_STEMS = new Set([...UNSPECIFIC].map(stem))

/** Stems of the purpose that mean the same in every document. */
function telling({ purpose }: Sum): readonly string[] {
  return purpose?.stems.filter(isTelling) ?? []
}

export function isTelling(word: string): boolean {
  return !UNSPECIFIC_STEMS.has(word)
}

function wordsOf({ purpose, claims }: Sum): string[] {
  return [...new Set([...(purpose?.stems ?? []), ...claims[0]!.stems])]
}
