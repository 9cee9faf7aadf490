/** A document in, the persons that it names in full or with a title out, in tokens. */
import type { TagContext } from '../../model/tagger.ts'
import { type Clues, cluesIn } from '../clues/clues.ts'
import { Positions } from '../positions.ts'
import { lastNameUpTo } from '../role/names-around.ts'
import { officesIn } from '../role/offices.ts'
import { followsNamePart, judgeName } from './judge.ts'
import { type PersonName, readName, standsAlone } from './name.ts'
import { listedNames } from './name-list.ts'
import { type Extent, Setting, type Surroundings } from './setting.ts'
import { endOfTitles, opensTitle, titledNames } from './titled.ts'

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
  const capitals = new Positions(clues.capitals)
  let before: Extent | null = null
  for (const sentence of document.sentences) {
    if (capitals.from(sentence.firstToken, sentence.endToken) < sentence.endToken)
      addNames(clues, new Setting(clues, sentence, before, surroundings), capitals, found)
    before = sentence
  }
  return found
}

function addNames(clues: Clues, setting: Setting, capitals: Positions, found: FoundPerson[]): void {
  const { from, limit, surroundings } = setting
  let lastEnd = -1
  let first = from
  for (const name of listedNames(clues, from, limit)) {
    found.push(foundPerson(name, 'person/list-line'))
    first = name.end
  }
  for (let token = capitals.from(first, limit); token < limit; token = capitals.from(token + 1, limit)) {
    if (opensTitle(clues, token)) {
      const names = titledNames(clues, token, limit)
      for (const name of names) found.push(foundPerson(name, 'person/title'))
      if (names.length > 0) lastEnd = names[names.length - 1]!.end
      token = (names.length > 0 ? lastEnd : Math.max(endOfTitles(clues, token, limit), token + 1)) - 1
      continue
    }
    if (followsNamePart(clues, token, setting)) continue
    if (standsAlone(clues, token, limit) && !surroundings.officeEnds.has(token)) continue
    const name = readName(clues, token, limit)
    const rule = name === null ? null : judgeName(clues, name, setting, lastEnd)
    if (name === null || rule === null) continue
    found.push(foundPerson(name, rule))
    lastEnd = name.end
    token = name.end - 1
  }
}

function foundPerson({ first, end, words, initials, surname }: PersonName, rule: string): FoundPerson {
  const certainty = SURE_RULES.has(rule) ? 'stated' : 'inferred'
  return { first, end, words, initials, surname, rule, certainty }
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
