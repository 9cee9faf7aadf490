/** A document in, the bodies and programmes that its words name out, as candidates; computed once a document. */

import type { Sentence } from '../../model/layout.ts'
import type { NameMatch } from '../../model/lexicon.ts'
import type { Candidate } from '../../model/mention.ts'
import type { NameHint } from '../../model/name-hint.ts'
import type { TagContext } from '../../model/tagger.ts'
import type { Tokens } from '../../model/tokens.ts'
import { actingNames } from './actors.ts'
import { actsAsOrganisation } from './context.ts'
import { councilNames } from './councils.ts'
import { abbreviates, definitions } from './defined.ts'
import type { Finding } from './finding.ts'
import { governments } from './government.ts'
import { headedNames } from './headed.ts'
import { introducedNames } from './introduced.ts'
import { knownNames, type PlacedMatch } from './known.ts'
import { listMembers } from './list-members.ts'
import { namePhrases, type Phrases } from './phrases.ts'
import { repeatedNames, type ToldName } from './repeats.ts'
import { shortHeads } from './short-heads.ts'
import { correctedNames } from './spelling.ts'
import { standing } from './standing.ts'
import type { Surroundings } from './surroundings.ts'
import { PROGRAMME_HEADS, PROGRAMME_NOUNS, WEAK_BODY_HEADS } from './words.ts'

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
  const { type, firstToken, endToken, rule, certainty, entries, fullName, id } = finding
  const hint: NameHint = {
    ...(entries === undefined ? {} : { entries }),
    ...(fullName === undefined ? {} : { fullName }),
    ...(id === undefined ? {} : { id }),
  }
  return {
    type,
    start: tokens.start[firstToken]!,
    end: tokens.end[endToken - 1]!,
    rule: `${type}/${rule}`,
    certainty,
    hint,
  }
}

function find(context: TagContext): Finding[] {
  const { document } = context
  const phrases = namePhrases(document)
  const told = correctedNames(document, standing(namesInSentences(context, phrases)))
  const repeated = repeatedNames(document, phrases, told)
  const all = standing([...told, ...repeated])
  return [...all, ...shortHeads(document, phrases, all)]
}

function namesInSentences(context: TagContext, phrases: Phrases): ToldName[] {
  const { sentences, tokens } = context.document
  const surnames = lastWords(tokens, phrases)
  const findings: ToldName[] = []
  let match = 0
  for (const sentence of sentences) {
    const matches: NameMatch[] = []
    while (match < context.names.length && context.names[match]!.firstToken < sentence.endToken)
      matches.push(context.names[match++]!)
    for (const name of namesInSentence(context, phrases, sentence, matches, surnames)) findings.push(name)
  }
  return findings
}

function namesInSentence(
  context: TagContext,
  phrases: Phrases,
  sentence: Sentence,
  matches: readonly NameMatch[],
  surnames: ReadonlySet<number>,
): ToldName[] {
  const { tokens } = context.document
  const { firstToken, endToken } = sentence
  const runs = phrases.runs[sentence.index]!
  const writtenAs = phrases.cases[sentence.index]!
  const actors = governments(tokens, firstToken, endToken, writtenAs === 'title')
  if (runs.length === 0 && matches.length === 0) return actors
  const { placed, known } = placeMatches(context, phrases, sentence, matches)
  const { findings, councils } = knownNames(placed)
  const found: ToldName[] = findings
  const knownEnds = new Set<number>()
  for (const { type, endToken } of found) if (type === 'body') knownEnds.add(endToken)
  const around: Surroundings = {
    tokens,
    runs,
    sentenceEnd: endToken,
    lowerCase: phrases.lowerCase,
    known,
    knownEnds,
  }
  if (writtenAs === 'prose') {
    for (const names of [headedNames(around), introducedNames(around), actingNames(around, surnames)])
      for (const name of names) found.push(name)
  } else {
    const listed = found.length
    for (const name of headedNames(around))
      if (
        coversHeading(name, sentence) &&
        !WEAK_BODY_HEADS.has(tokens.norm(name.endToken - 1)) &&
        !holdsListed(name, found, listed)
      )
        found.push(name)
  }
  for (const name of councilNames(councils, found)) found.push(name)
  if (writtenAs === 'prose') for (const name of listMembers(around, found)) found.push(name)
  for (const actor of actors) found.push(actor)
  addDefinitions(context, sentence, found)
  return found
}

/** In a heading with capitals on every word a discovered name is the whole of it. */
function coversHeading(name: Finding, { firstToken, endToken }: Sentence): boolean {
  return name.firstToken <= firstToken + 1 && name.endToken >= endToken - 1
}

/** Is one of the first `count` findings a part of the name, so that it is no name but a headline? */
function holdsListed(name: Finding, found: readonly Finding[], count: number): boolean {
  for (let at = 0; at < count; at++)
    if (name.firstToken <= found[at]!.firstToken && found[at]!.endToken < name.endToken) return true
  return false
}

function placeMatches(
  { document: { tokens } }: TagContext,
  { runs: allRuns, cases, lowerCase }: Phrases,
  { index, firstToken, endToken }: Sentence,
  matches: readonly NameMatch[],
): { placed: PlacedMatch[]; known: Map<number, NameMatch> } {
  const runs = allRuns[index]!
  const writtenAs = cases[index]!
  const known = new Map<number, NameMatch>()
  const placed: PlacedMatch[] = []
  let at = 0
  for (const match of matches) {
    while (at < runs.length && runs[at]!.endToken <= match.firstToken) at++
    const run = runs[at] !== undefined && runs[at]!.firstToken <= match.firstToken ? runs[at] : undefined
    const place = {
      tokens,
      writtenAs,
      run,
      sentenceFirst: firstToken,
      sentenceEnd: endToken,
      lowerCase,
      known,
    }
    placed.push({ match, place })
    if (!known.has(match.firstToken)) known.set(match.firstToken, match)
  }
  return { placed, known }
}

/** Last words of runs of two and three: surnames, for the most part. */
function lastWords(tokens: Tokens, phrases: Phrases): Set<number> {
  const words = new Set<number>()
  for (const runs of phrases.runs)
    for (const { firstToken, endToken } of runs)
      if (endToken - firstToken > 1 && endToken - firstToken < 4) words.add(tokens.word[endToken - 1]!)
  return words
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
      const type = definedType(tokens, longEnd, shortEnd, sentence.endToken)
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

function definedType(
  tokens: TagContext['document']['tokens'],
  longEnd: number,
  shortEnd: number,
  end: number,
): Finding['type'] | null {
  if (PROGRAMME_HEADS.has(tokens.norm(longEnd - 1)) || PROGRAMME_NOUNS.has(tokens.norm(shortEnd + 1)))
    return 'programme'
  return actsAsOrganisation(tokens, shortEnd + 1, end) ? 'body' : null
}
