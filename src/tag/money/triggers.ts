/** A word in, whether an amount of money may begin with it or go on with it behind a number out: most words cost one look-up. */
import { scaleOf } from '../../text/number-scale.ts'
import { startsNumberWords } from '../../text/number-words.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { beginsCurrencyName, codeCurrency, isShortForm } from './currencies.ts'

/** An amount may begin here. */
export const BEGINS = 1
/** May stand right behind a number that is money or the lower bound of a range. */
export const FOLLOWS = 2

function classify(norm: string): number {
  return (begins(norm) ? BEGINS : 0) | (follows(norm) ? FOLLOWS : 0)
}

function begins(norm: string): boolean {
  if (/^[\p{Sc}\p{Nd}½¼¾]/u.test(norm) || norm === 'a' || startsNumberWords(norm) || isShortForm(norm))
    return true
  const letters = /^[a-z]{2,3}/.exec(norm)?.[0]
  if (letters === undefined || !/^(\d.*)?$/.test(norm.slice(letters.length))) return false
  return codeCurrency(letters.toUpperCase()) !== undefined || isShortForm(letters)
}

function follows(norm: string): boolean {
  if (/^[\p{Sc}\p{Nd}\p{P}\p{S}]/u.test(norm)) return !/^[.;:!?)(\]["'”’“‘]/.test(norm)
  if (/^(p|c|to|and|up|us|hk|nz|a|e\d+)$/.test(norm) || scaleOf(norm, true) !== undefined) return true
  return beginsCurrencyName(norm) || isShortForm(norm) || codeCurrency(norm.toUpperCase()) !== undefined
}

export const TRIGGERS = new WordClasses(classify)
