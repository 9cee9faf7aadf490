/** A word in, whether an amount of money may begin with it out, so that all other words cost next to nothing. */
import { startsNumberWords } from '../../text/number-words.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { codeCurrency, isShortForm } from './currencies.ts'

function mayBegin(norm: string): number {
  if (/^[\d\p{Sc}\p{Nd}½¼¾]/u.test(norm)) return 1
  if (norm === 'a' || startsNumberWords(norm)) return 1
  if (isShortForm(norm)) return 1
  const letters = /^[a-z]{2,3}/.exec(norm)?.[0]
  if (letters === undefined || !/^(\d.*)?$/.test(norm.slice(letters.length))) return 0
  return codeCurrency(letters.toUpperCase()) !== undefined || isShortForm(letters) ? 1 : 0
}

/** 1 for words that may begin an amount, 0 for all others. */
export const TRIGGERS = new WordClasses(mayBegin)
