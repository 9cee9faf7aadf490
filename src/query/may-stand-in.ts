/** Words to look for in, a cheap test of whether a text can hold them all out. */
import type { WordRun } from './word-run.ts'

/** Characters that hide in words or are written in other ways; a text that has them is always looked at. */
const DISGUISED = /[\u00AD\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFB00-\uFB06\uFEFF\uFF10-\uFF5A]/

/** A stem may change up to so many of its last letters: `sensibl` is that of `sensibility`. */
const CHANGED = 2
/** A beginning shorter than this is in every text. */
const SHORTEST = 3

export function mayStandIn(run: WordRun, exact: boolean): (text: string) => boolean {
  const beginnings = run.words.flatMap((word) => {
    const plain = /^[a-z0-9]*/.exec(word)![0]
    const kept = exact ? plain : plain.slice(0, Math.min(plain.length, word.length - CHANGED))
    return kept.length >= SHORTEST ? [new RegExp(kept, 'i')] : []
  })
  return (text) => DISGUISED.test(text) || beginnings.every((beginning) => beginning.test(text))
}
