/** Signs, codes and names in, their ISO 4217 currency out. */
import type { Tokens } from '../../model/tokens.ts'
import { normalise } from '../../text/vocabulary.ts'
import currencies from './data/currencies.yaml'
import words from './data/currency-words.yaml'

type Texts = Readonly<Record<string, string>>

const NAMES = currencies.names as Texts
const split = (text: string): string[] => text.split(/\s+/)

/** The words of a currency's name as the tokeniser splits them. */
function nameWords(name: string): string[] {
  return normalise(name).match(/[\p{L}\p{M}']+|[^\s]/gu) ?? []
}

export interface CurrencyName {
  readonly words: readonly string[]
  readonly currency: string
  /** A hundredth: pence, cents. */
  readonly minor: boolean
  readonly singular: boolean
  /** Another word too; counts only behind a scale. */
  readonly ambiguous: boolean
  /** The unit alone, without a country. */
  readonly bare: boolean
}

const plurals = new Map(
  Object.entries(words.plurals as Texts).map(([unit, forms]) => [unit, split(forms)] as const),
)
const byFirstWord = new Map<string, CurrencyName[]>()

function addName(
  name: string,
  currency: string,
  marks: { minor?: boolean; ambiguous?: boolean; bare?: boolean },
): void {
  const parts = nameWords(name)
  const unit = parts[parts.length - 1] ?? ''
  for (const last of new Set([unit, `${unit}s`, ...(plurals.get(unit) ?? [])])) {
    const all = [...parts.slice(0, -1), last]
    const listed = byFirstWord.get(all[0]!) ?? []
    listed.push({
      words: all,
      currency,
      minor: marks.minor ?? false,
      ambiguous: marks.ambiguous ?? false,
      bare: marks.bare ?? false,
      singular: last === unit,
    })
    byFirstWord.set(all[0]!, listed)
  }
}

for (const [code, names] of Object.entries(NAMES)) {
  for (const name of names.split(', ')) addName(name, code, {})
}
for (const [code, units] of Object.entries(words.units as Texts))
  for (const unit of split(units)) addName(unit, code, { bare: true })
for (const [code, units] of Object.entries(words.ambiguous_units as Texts))
  for (const unit of split(units)) addName(unit, code, { bare: true, ambiguous: true })
for (const [code, units] of Object.entries(words.minor as Texts))
  for (const unit of units.split(', ')) addName(unit, code, { bare: true, minor: true })
for (const names of byFirstWord.values()) names.sort((a, b) => b.words.length - a.words.length)

/** With these normal forms the name of a currency begins. */
export const CURRENCY_NAME_STARTS: ReadonlySet<string> = new Set(byFirstWord.keys())

/** The longest currency name that begins at `token` and ends before `limit`. */
export function currencyNameAt(tokens: Tokens, token: number, limit: number): CurrencyName | null {
  const names = token < limit ? byFirstWord.get(tokens.norm(token)) : undefined
  if (names === undefined) return null
  for (const name of names) {
    if (token + name.words.length > limit) continue
    if (name.words.every((word, index) => tokens.norm(token + index) === word)) return name
  }
  return null
}

const signs = new Map<string, string>()
for (const [code, characters] of Object.entries(words.signs as Texts))
  for (const sign of split(characters)) signs.set(sign, code)

/** The currency of a sign in normal form; `$` alone is the US dollar. */
export function signCurrency(sign: string): string | undefined {
  return signs.get(sign)
}

const prefixes = new Map<string, string>()
const prefixLetters = new Set<string>()
/** Letters that may stand before a sign, in normal form. */
export const SIGN_PREFIXES: ReadonlySet<string> = prefixLetters
for (const [sign, countries] of Object.entries(words.sign_prefixes as Record<string, Texts>))
  for (const [code, letters] of Object.entries(countries))
    for (const prefix of split(letters)) {
      prefixLetters.add(prefix.toLowerCase())
      prefixes.set(prefix.toLowerCase() + sign, code)
    }

/** The currency of letters and a sign together: `a$`, `us$`. */
export function prefixedSignCurrency(letters: string, sign: string): string | undefined {
  return prefixes.get(letters + sign)
}

export interface CurrencyCode {
  readonly currency: string
  /** Spelled like other words; the number must look like money. */
  readonly ambiguous: boolean
  /** Stands before the number only. */
  readonly leading: boolean
}

const codes = new Map<string, CurrencyCode>()
const ambiguous = new Set(split((words.ambiguous_codes as string).trim()))
for (const code of Object.keys(NAMES))
  codes.set(code, { currency: code, ambiguous: ambiguous.has(code), leading: false })
for (const [code, forms] of Object.entries(words.short_forms as Texts))
  for (const form of split(forms)) codes.set(form, { currency: code, ambiguous: false, leading: false })
for (const [code, forms] of Object.entries(words.leading_forms as Texts))
  for (const form of split(forms))
    codes.set(form, { currency: code, ambiguous: form !== 'Rs', leading: true })

/** The currency of an ISO 4217 code or a short form, in its own case. */
export function codeCurrency(raw: string): CurrencyCode | undefined {
  return codes.get(raw)
}

/** The codes and short forms (`gbp`, `rs`, `kr`) in normal form. */
export const CODE_FORMS: ReadonlySet<string> = new Set([...codes.keys()].map((code) => code.toLowerCase()))
