/** A document in, the persons that it names in full or with a title out, in tokens. */
import type { TagContext } from '../../model/tagger.ts'
import { Clue, type Clues, cluesIn } from '../clues/clues.ts'
import { lastNameUpTo } from '../role/names-around.ts'
import { isAllCapitalised, officesIn } from '../role/offices.ts'
import { judgeName, type Setting, type Surroundings } from './judge.ts'
import { type PersonName, readName } from './name.ts'
import { listedNames } from './name-list.ts'
import { endOfTitles, titledNames } from './titled.ts'

export interface FoundPerson extends PersonName {
  readonly rule: string
  readonly certainty: 'stated' | 'inferred'
}

const SURE_RULES: ReadonlySet<string> = new Set(['person/title', 'person/first-name', 'person/list-line'])

export function findFullNames(context: TagContext): FoundPerson[] {
  const { document } = context
  const clues = cluesIn(document.tokens)
  const offices = officesIn(context)
  const surroundings: Surroundings = {
    officeStarts: new Set(offices.map((office) => office.first)),
    officeEnds: new Set(offices.map((office) => office.end)),
    isKnownOtherwise: coverage(context),
  }
  const found: FoundPerson[] = []
  const add = (name: PersonName, rule: string) => found.push(foundPerson(name, rule))
  let cue = ''
  for (const { firstToken: from, endToken: limit } of document.sentences) {
    // Most sentences name nobody.
    let here: Setting | null = null
    let lastEnd = -1
    let token = from
    for (const name of listedNames(clues, from, limit)) {
      add(name, 'person/list-line')
      token = name.end
    }
    for (; token < limit; token++) {
      if (!clues.isCapitalised(token)) continue
      const names = isTitle(clues, token) ? titledNames(clues, token, limit) : []
      for (const name of names) add(name, 'person/title')
      if (names.length > 0) {
        lastEnd = names.at(-1)!.end
        token = lastEnd - 1
        continue
      }
      if (isTitle(clues, token)) {
        token = Math.max(endOfTitles(clues, token, limit), token + 1) - 1
        continue
      }
      const name = readName(clues, token, limit)
      if (name === null) continue
      here ??= { from, limit, isHeadline: isAllCapitalised(clues, from, limit), cue, surroundings }
      const rule = judgeName(clues, name, here, lastEnd)
      if (rule === null) continue
      add(name, rule)
      lastEnd = name.end
      token = name.end - 1
    }
    cue = lastWord(clues, from, limit)
  }
  return found
}

function foundPerson({ first, end, words, initials, surname }: PersonName, rule: string): FoundPerson {
  const certainty = SURE_RULES.has(rule) ? 'stated' : 'inferred'
  return { first, end, words, initials, surname, rule, certainty }
}

function isTitle(clues: Clues, token: number): boolean {
  return (
    clues.has(token, Clue.Title) ||
    clues.is(token, 'rt') ||
    (clues.is(token, 'right') && /^hon/.test(clues.norm(token + 1)))
  )
}

function lastWord(clues: Clues, from: number, limit: number): string {
  let last = limit - 1
  while (last > from && !clues.isWord(last)) last--
  return clues.norm(last)
}

/** Longest name of the lexicon, in tokens, that is looked for around a person's name. */
const LONGEST_NAME = 16

/** Tells whether the lexicon knows the words, or words that hold them, as something else than a person. */
function coverage({ names }: TagContext): (first: number, end: number) => boolean {
  return (first, end) => {
    for (let at = lastNameUpTo(names, first); at >= 0 && first - names[at]!.firstToken < LONGEST_NAME; at--) {
      const match = names[at]!
      if (match.endToken < end) continue
      if (match.entries.some(({ entry, form }) => entry.type !== 'person' && form !== 'ambiguous'))
        return true
    }
    return false
  }
}
