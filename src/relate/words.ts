/** The word lists of this folder, ready to look up. */
import yaml from './words.yaml'

const lists = yaml as Readonly<Record<string, string | readonly string[]>>

function set(name: string): ReadonlySet<string> {
  return new Set((lists[name] as string).split(' '))
}

/** Words that say nothing of what money is for. */
export const EMPTY = set('empty')
/** Nouns that stand for a programme named before. */
export const HEADS = set('heads')
/** Nouns that mean one thing only in texts about one body. */
export const UNSPECIFIC = set('unspecific')
/** Nouns that name nobody: `applicants`. */
export const NAMELESS = set('nameless')
const GIVING = set('giving')
const CHANGE = set('change')
/** `a further £9 million`, `an extra £5m`: with at most a modifier between. */
const FURTHER =
  /\b(?:further|additional|extra|another|separate)\b(?:\s+(?:of|over|about|around|some|up|to|more|than|nearly)){0,2}\s*$/i
const ADDITION = lists.addition as readonly string[]

/** Does the sentence tell of a figure that changes? */
export function tellsChange(sentence: string): boolean {
  return wordsOf(sentence).some((word) => CHANGE.has(word))
}

/** Does the sentence itself say that money is given or promised? */
export function tellsGiving(sentence: string): boolean {
  return wordsOf(sentence).some((word) => GIVING.has(word))
}

/** `before` is the sentence up to the sum; `alone` where it has no other: `this is on top of £5m` adds to the text before. Null without such words. */
export function additionWords(sentence: string, before: string, alone: boolean): AdditionWords | null {
  const further = FURTHER.exec(before.slice(-NEAR))?.[0].trim()
  const folded = sentence.toLowerCase()
  const words = ADDITION.find((one) => folded.includes(one))
  if (words !== undefined)
    return { words, to: alone && before.toLowerCase().includes(words) ? 'text' : 'sentence', explicit: true }
  return further === undefined ? null : { words: further, to: 'text', explicit: false }
}

export interface AdditionWords {
  readonly words: string
  /** Beside the other sums of its sentence, or those of the text before it. */
  readonly to: 'sentence' | 'text'
  /** `in addition to`, rather than `a further`. */
  readonly explicit: boolean
}

/** So many characters before a sum may hold words of its own. */
const NEAR = 80
/** `a total investment of`, `takes spending to`, `which now exceeds`. */
const TOTAL_BEFORE =
  /\b(?:total(?:s|l?ed|l?ing)?|taken together|overall|combined|cumulative|bring(?:s|ing)?|tak(?:es|ing)|lift(?:s|ing)|gr(?:own|ew|ows|owing)|means?|meaning|tops|exceed(?:s|ed|ing)?|reach(?:es|ed|ing)?|hits?|pass(?:es|ed|ing)?|worth|backed by|package of|programme of)\b(?:\s+[\p{L}’'-]+){0,9}\s*$/iu
/** `a £5m package`, `£5m in all`. */
const TOTAL_AFTER =
  /^\s*(?:in total|in all|altogether|overall|total\b|(?:(?!(?:for|to|in|on|from|of|into|through|via|by|at|with|over|under|and)\b)[\p{L}’'-]+\s+){0,3}(?:package|deal|settlement|strategy|plan|fund|pot|programme|program)\b)/iu

/** `bringing the total for ports to`, `takes its overall funding to more than`. */
const CUMULATIVE =
  /\b(?:bring|tak|lift|rais|push)\w*\b.*\b(?:total|overall|funding|investment|spending|fund)\b.*\bto\b(?:\s+(?:over|more|than|about|around|nearly|almost|some|at|least)){0,2}\s*$/i

/** Does the sum hold what was given before? */
export function isCumulative(before: string): boolean {
  return CUMULATIVE.test(before.slice(-2 * NEAR))
}

/** Do the words around a sum make it one that may hold others? */
export function isTotalled(before: string, after: string): boolean {
  return TOTAL_BEFORE.test(before.slice(-NEAR)) || TOTAL_AFTER.test(after.slice(0, NEAR))
}

export function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? []
}
