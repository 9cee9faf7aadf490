/** A document's offices in, the abbreviations that stand in brackets behind them (`(C&AG)`), and their repeats, out. */
import type { Clues } from '../clues/clues.ts'
import type { Office } from './office.ts'

export interface OfficeAbbreviation {
  readonly first: number
  readonly end: number
  readonly office: Office
}

const LONGEST = 3

export function officeAbbreviations(clues: Clues, offices: readonly Office[]): OfficeAbbreviation[] {
  const told = new Map<number, OfficeAbbreviation>()
  for (const office of offices) {
    const abbreviation = abbreviationBehind(clues, office)
    const word = abbreviation === null ? -1 : clues.tokens.word[abbreviation.first]!
    if (abbreviation !== null && !told.has(word)) told.set(word, abbreviation)
  }
  return told.size === 0 ? [] : mentionsOf(clues, told)
}

/** Two letters or more, in capitals, that the office’s words begin with. */
function abbreviationBehind(clues: Clues, office: Office): OfficeAbbreviation | null {
  const first = office.end + 1
  if (!clues.is(office.end, '(') || !clues.isUpperOrLetter(first)) return null
  let end = first
  let letters = ''
  while (end < first + LONGEST && (clues.isUpperOrLetter(end) || clues.is(end, '&'))) {
    letters += clues.norm(end).replace(/[^a-z]/g, '')
    end++
  }
  if (!clues.is(end, ')') || letters.length < 2 || !initials(clues, office).includes(letters)) return null
  return { first, end, office }
}

function initials(clues: Clues, { first, end }: Office): string {
  // Her Majesty’s Chief Inspector is HMCI.
  let letters = clues.is(first - 2, 'majesty') || clues.is(first - 3, 'majesty') ? 'hm' : ''
  for (let token = first; token < end; token++)
    if (clues.isCapitalised(token)) letters += clues.norm(token).charAt(0)
  return letters
}

/** `told` by its first word; where it is told and wherever its words stand behind that. */
function mentionsOf(clues: Clues, told: ReadonlyMap<number, OfficeAbbreviation>): OfficeAbbreviation[] {
  const { word } = clues.tokens
  const found: OfficeAbbreviation[] = []
  for (const token of clues.capitals) {
    const abbreviation = told.get(word[token]!)
    if (abbreviation === undefined || token < abbreviation.first || !clues.isUpperOrLetter(token)) continue
    const { first, end, office } = abbreviation
    let length = 1
    while (length < end - first && word[token + length] === word[first + length]) length++
    if (length === end - first) found.push({ first: token, end: token + length, office })
  }
  return found
}
