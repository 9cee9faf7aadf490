/** A word in, whether a title may be found from it out: heads and cues, the openings of fiscal events, brackets, colons and marks. */
import { WordClasses } from '../../text/word-classes.ts'
import { Clue, clueOf } from '../clues/clues.ts'
import { opensFiscalTitle } from './fiscal.ts'
import { OPENING } from './quoted.ts'

/** 1 for those words, 0 for all others. */
export const TITLE_STARTS = new WordClasses((norm) =>
  (clueOf(norm) & (Clue.PublicationHead | Clue.PublicationCue)) !== 0 ||
  opensFiscalTitle(norm) ||
  OPENING.has(norm) ||
  norm === '(' ||
  norm === ':'
    ? 1
    : 0,
)
