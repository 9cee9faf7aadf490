/** A document in, its numbered roads out: `the M25`, `Interstate 19`, `State Route 189`, `I-10`. */
import type { TagContext } from '../../model/tagger.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Clues } from '../clues/clues.ts'
import type { FoundPlace } from './found-place.ts'

const Road = {
  Motorway: 1,
  ARoad: 1 << 1,
  Kind: 1 << 2,
  Interstate: 1 << 3,
  Before: 1 << 4,
  Noun: 1 << 5,
} as const

const BEFORE = new Set('the on along near off between to and of from via onto at around'.split(' '))
const NOUNS = new Set('road motorway corridor junction bypass dualling upgrade'.split(' '))

const CLASSES = new WordClasses((norm) => {
  if (BEFORE.has(norm)) return Road.Before
  if (NOUNS.has(norm)) return Road.Noun
  if (norm === 'i') return Road.Interstate
  if (norm === 'route' || norm === 'highway' || norm === 'interstate') return Road.Kind
  if (/^m\d{1,2}$/.test(norm)) return Road.Motorway
  return /^a\d{1,4}$/.test(norm) ? Road.ARoad : 0
})

const ANY = Road.Motorway | Road.ARoad | Road.Kind | Road.Interstate

export function findRoads({ document: { tokens, sentences } }: TagContext, clues: Clues): FoundPlace[] {
  const classes = CLASSES.of(tokens)
  const { capitals } = clues
  const found: FoundPlace[] = []
  let at = 0
  for (const { firstToken, endToken } of sentences) {
    while (at < capitals.length && capitals[at]! < firstToken) at++
    for (; at < capitals.length && capitals[at]! < endToken; at++) {
      const token = capitals[at]!
      const kind = classes[tokens.word[token]!]! & ANY
      if (kind === 0) continue
      const [first, end] = extent(clues, classes, token, kind, firstToken)
      if (end > first && end <= endToken) found.push({ first, end, rule: 'place/road', certainty: 'stated' })
    }
  }
  return found
}

const NOWHERE = [0, 0] as const

function extent(
  clues: Clues,
  classes: Int32Array,
  token: number,
  kind: number,
  from: number,
): readonly [number, number] {
  const end = token + 1
  if (kind === Road.Interstate)
    return clues.is(end, '-') && clues.touches(end) && clues.isNumber(end + 1) && clues.touches(end + 1)
      ? [token, end + 2]
      : NOWHERE
  if (kind === Road.Kind)
    return clues.isNumber(end) && clues.joins(end) ? [startOfRoad(clues, token, from), end + 1] : NOWHERE
  const { word } = clues.tokens
  const before = token > from ? classes[word[token - 1]!]! & Road.Before : 0
  const behind = classes[word[end] ?? 0]! & Road.Noun
  const told =
    kind === Road.Motorway ? before !== 0 || behind !== 0 : clues.is(token - 1, 'the') || behind !== 0
  if (clues.isCapitalised(end) && clues.joins(end)) return NOWHERE
  return told && !(clues.is(end, '-') && clues.touches(end)) ? [token, end] : NOWHERE
}

/** `State`, `U.S.`, `Quorn County` before the kind. */
function startOfRoad(clues: Clues, token: number, from: number): number {
  let first = token
  while (first > from && token - first < 5) {
    const before = first - 1
    const isStop = clues.is(before, '.') && clues.length(before - 1) === 1 && clues.isCapitalised(before - 1)
    const isName =
      clues.isCapitalised(before) && !clues.is(before, 'the') && (clues.joins(first) || first < token)
    if (!isStop && !isName) break
    first = before
  }
  return first
}
