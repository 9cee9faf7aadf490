/** A document in, the bodies and programmes that its words name out, as candidates; computed once a document. */

import type { Sentence } from '../../model/layout.ts'
import type { NameMatch } from '../../model/lexicon.ts'
import type { Candidate } from '../../model/mention.ts'
import type { NameHint } from '../../model/name-hint.ts'
import type { TagContext } from '../../model/tagger.ts'
import { Shape, type Tokens } from '../../model/tokens.ts'
import { addActingNames } from './actors.ts'
import { actsAsOrganisation } from './context.ts'
import { councilNames } from './councils.ts'
import { abbreviates, definitions } from './defined.ts'
import { heedExplained } from './explained.ts'
import type { Finding } from './finding.ts'
import { governments } from './government.ts'
import { addHeadedNames } from './headed.ts'
import { healthBoards } from './health-boards.ts'
import { addIntroducedNames } from './introduced.ts'
import { knownNames } from './known.ts'
import { listMembers } from './list-members.ts'
import { namePhrases, type Phrases } from './phrases.ts'
import { repeatedNames, type ToldName } from './repeats.ts'
import { shortHeads } from './short-heads.ts'
import { correctedNames } from './spelling.ts'
import { standing } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

const computed = new WeakMap<TagContext, Candidate[]>()

export function findNames(context: TagContext, type: Finding['type']): Candidate[] {
  let candidates = computed.get(context)
  if (candidates === undefined) {
    candidates = find(context).map((finding) => candidateOf(context, finding))
    computed.set(context, candidates)
  }
  return candidates.filter((candidate) => candidate.type === type)
}

function candidateOf({ document: { tokens } }: TagContext, finding: Finding): Candidate {
  const { type, firstToken, endToken, rule, certainty } = finding
  return {
    type,
    start: tokens.start[firstToken]!,
    end: tokens.end[endToken - 1]!,
    rule: `${type}/${rule}`,
    certainty,
    hint: hintOf(finding),
  }
}

function hintOf({ entries, fullName, id }: Finding): NameHint {
  const hint: { -readonly [Key in keyof NameHint]: NameHint[Key] } = {}
  if (entries !== undefined) hint.entries = entries
  if (fullName !== undefined) hint.fullName = fullName
  if (id !== undefined) hint.id = id
  return hint
}

function find(context: TagContext): readonly Finding[] {
  const { document } = context
  const phrases = namePhrases(document)
  const found = standing(heedExplained(document.tokens, namesInSentences(context, phrases)))
  const told = correctedNames(document, found)
  const repeated = repeatedNames(document, phrases, told)
  const all = repeated.length === 0 && told === found ? found : standing([...told, ...repeated])
  const short = shortHeads(document, phrases, all)
  return short.length === 0 ? all : [...all, ...short]
}

function namesInSentences(context: TagContext, phrases: Phrases): ToldName[] {
  const { names } = context
  const findings: ToldName[] = []
  const known = longestByToken(names)
  const knownEnds = new Set<number>()
  let match = 0
  for (const sentence of context.document.sentences) {
    const from = match
    while (match < names.length && names[match]!.firstToken < sentence.endToken) match++
    const isNamed = match > from || phrases.runs[sentence.index]!.length > 0
    if (!isNamed && (phrases.marks[sentence.index]! & NameClass.Government) === 0) continue
    const matches = match > from ? names.slice(from, match) : NO_MATCHES
    const found = namesInSentence(context, phrases, sentence, { matches, known, knownEnds })
    for (const name of found) findings.push(name)
  }
  return findings
}

const NO_MATCHES: readonly NameMatch[] = []

interface Listed {
  /** The lexicon's in the sentence. */
  readonly matches: readonly NameMatch[]
  /** The longest of the document's at each first token. */
  readonly known: ReadonlyMap<number, NameMatch>
  /** Where those end that are sure to be bodies, of the sentences read so far. */
  readonly knownEnds: Set<number>
}

function namesInSentence(
  context: TagContext,
  phrases: Phrases,
  sentence: Sentence,
  { matches, known, knownEnds }: Listed,
): readonly ToldName[] {
  const { tokens } = context.document
  const { firstToken, endToken } = sentence
  const runs = phrases.runs[sentence.index]!
  const writtenAs = phrases.cases[sentence.index]!
  const marks = phrases.marks[sentence.index]!
  const actors =
    (marks & NameClass.Government) === 0
      ? NOTHING
      : governments(tokens, firstToken, endToken, writtenAs === 'title')
  if (runs.length === 0 && matches.length === 0) return actors
  const { lowerCase } = phrases
  const setting = { tokens, writtenAs, sentenceFirst: firstToken, sentenceEnd: endToken, lowerCase, known }
  const { findings, councils } = knownNames(matches, runs, setting)
  const found: ToldName[] = findings
  for (const { type, endToken } of found) if (type === 'body') knownEnds.add(endToken)
  const around: Surroundings = { tokens, runs, sentenceEnd: endToken, lowerCase, known, knownEnds }
  if (writtenAs === 'prose') {
    addHeadedNames(around, found)
    addIntroducedNames(around, found)
    addActingNames(around, phrases.surnames, found)
  } else {
    const listed = found.length
    const headed: Finding[] = []
    addHeadedNames(around, headed)
    for (const name of headed)
      if (
        (coversHeading(name, sentence) || closesHeading(tokens, name, sentence)) &&
        !isOf(tokens, name.endToken - 1, NameClass.WeakBodyHead) &&
        !holdsListed(name, found, listed)
      )
        found.push(name)
  }
  for (const name of healthBoards(around, matches, firstToken, found)) found.push(name)
  for (const name of councilNames(councils, found)) found.push(name)
  if (writtenAs === 'prose') for (const name of listMembers(around, found)) found.push(name)
  for (const actor of actors) found.push(actor)
  if ((marks & NameClass.Bracket) !== 0) addDefinitions(context, sentence, found)
  return found
}

const NOTHING: readonly ToldName[] = []

/** In a heading with capitals on every word a discovered name is the whole of it. */
function coversHeading(name: Finding, { firstToken, endToken }: Sentence): boolean {
  return name.firstToken <= firstToken + 1 && name.endToken >= endToken - 1
}

/** `Jane Doe, Commissioner, Quorn Vale Transport Commission`: the last part of a line that commas divide. */
function closesHeading(tokens: Tokens, name: Finding, { firstToken, endToken }: Sentence): boolean {
  const { firstToken: first } = name
  return (
    name.endToken === endToken &&
    first - firstToken > 2 &&
    name.endToken - first > 2 &&
    tokens.raw(first - 1) === ','
  )
}

/** Is one of the first `count` findings a part of the name, so that it is no name but a headline? */
function holdsListed(name: Finding, found: readonly Finding[], count: number): boolean {
  for (let at = 0; at < count; at++)
    if (name.firstToken <= found[at]!.firstToken && found[at]!.endToken < name.endToken) return true
  return false
}

/** By first token, the longest match that begins there; `matches` has it first. */
function longestByToken(matches: readonly NameMatch[]): ReadonlyMap<number, NameMatch> {
  const known = new Map<number, NameMatch>()
  for (const match of matches) if (!known.has(match.firstToken)) known.set(match.firstToken, match)
  return known
}

/** Joins each `Long Name (LN)` to the finding that it explains; without one the long name itself is found. */
function addDefinitions(
  { document: { tokens, text } }: TagContext,
  sentence: { firstToken: number; endToken: number },
  found: ToldName[],
): void {
  const defined = definitions(tokens, sentence.firstToken, sentence.endToken)
  if (defined.length === 0) return
  const byEnd = new Map<number, number[]>()
  found.forEach(({ firstToken, endToken }, at) => {
    if (endToken - firstToken > 1) byEnd.set(endToken, [...(byEnd.get(endToken) ?? []), at])
  })
  for (const definition of defined) {
    const { longEnd, shortFirst, shortEnd } = definition
    const at = (byEnd.get(longEnd) ?? []).find((at) => abbreviates(tokens, shortFirst, found[at]!)) ?? -1
    let name = found[at]
    if (name !== undefined) found[at] = { ...name, abbreviation: shortFirst }
    else {
      const type = namesProgramme(tokens, definition.longFirst, longEnd)
        ? 'programme'
        : definedType(tokens, longEnd, shortEnd, sentence.endToken)
      if (type === null || definition.longFirst < 0) continue
      name = {
        type,
        firstToken: definition.longFirst,
        endToken: longEnd,
        rule: 'defined',
        certainty: 'inferred',
      }
      found.push({ ...name, abbreviation: shortFirst })
    }
    const fullName = text.slice(tokens.start[name.firstToken], tokens.end[longEnd - 1])
    found.push({
      ...name,
      firstToken: shortFirst,
      endToken: shortEnd,
      rule: 'abbreviation',
      fullName,
      certainty: 'stated',
    })
  }
}

/** `Quay Development Programme for England (QDPE)`. */
function namesProgramme(tokens: Tokens, first: number, end: number): boolean {
  if (first < 0) return false
  for (let token = first + 1; token < end - 1; token++)
    if (isOf(tokens, token, NameClass.ProgrammeHead) && tokens.norm(token + 1) === 'for') return true
  return false
}

/** `Quiet Support Teams (QSTs)`, `Centres for Quiet Training (CQTs)`: what a programme sets up in many places. */
function areManyOfProgramme(tokens: Tokens, longEnd: number, shortEnd: number): boolean {
  if (!tokens.raw(shortEnd - 1).endsWith('s')) return false
  if (/^(teams|hubs|zones)$/.test(tokens.norm(longEnd - 1))) return tokens.shape[longEnd - 1] !== Shape.Lower
  for (let token = longEnd - 2; token > longEnd - 6; token--)
    if (tokens.norm(token) === 'for')
      return tokens.norm(token - 1) === 'centres' && tokens.shape[token - 1] !== Shape.Lower
  return false
}

function definedType(
  tokens: TagContext['document']['tokens'],
  longEnd: number,
  shortEnd: number,
  end: number,
): Finding['type'] | null {
  if (/^(act|bill)$/.test(tokens.norm(longEnd - 1))) return null
  if (
    isOf(tokens, longEnd - 1, NameClass.ProgrammeHead) ||
    isOf(tokens, shortEnd + 1, NameClass.ProgrammeNoun) ||
    (tokens.shape[shortEnd + 1] === Shape.Lower && isOf(tokens, shortEnd + 2, NameClass.ProgrammeNoun))
  )
    return 'programme'
  if (areManyOfProgramme(tokens, longEnd, shortEnd)) return 'programme'
  return actsAsOrganisation(tokens, shortEnd + 1, end) ? 'body' : null
}
