/** A document in, the bodies and programmes that its words name out, as candidates; computed once a document. */
import type { NameMatch } from '../../model/lexicon.ts'
import type { Candidate } from '../../model/mention.ts'
import type { NameHint } from '../../model/name-hint.ts'
import type { TagContext } from '../../model/tagger.ts'
import type { Tokens } from '../../model/tokens.ts'
import { actingNames } from './actors.ts'
import { actsAsOrganisation } from './context.ts'
import { councilNames } from './councils.ts'
import { abbreviates, definitions } from './defined.ts'
import type { Surroundings } from './extent.ts'
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
import { PROGRAMME_HEADS, PROGRAMME_NOUNS } from './words.ts'

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
  const { document, names } = context
  const { tokens } = document
  const findings: ToldName[] = []
  const surnames = lastWords(tokens, phrases)
  let match = 0
  for (const sentence of document.sentences) {
    const { firstToken, endToken: sentenceEnd, index } = sentence
    const runs = phrases.runs[index]!
    const writtenAs = phrases.cases[index]!
    const known = new Map<number, NameMatch>()
    const placed: PlacedMatch[] = []
    let at = 0
    for (; match < names.length && names[match]!.firstToken < sentenceEnd; match++) {
      const name = names[match]!
      while (at < runs.length && runs[at]!.endToken <= name.firstToken) at++
      const run = runs[at] !== undefined && runs[at]!.firstToken <= name.firstToken ? runs[at] : undefined
      const { lowerCase } = phrases
      placed.push({
        match: name,
        place: { tokens, writtenAs, run, sentenceFirst: firstToken, sentenceEnd, lowerCase, known },
      })
      if (!known.has(name.firstToken)) known.set(name.firstToken, name)
    }
    const sure = knownNames(placed)
    const found: ToldName[] = sure.findings
    const knownEnds = new Set(found.filter(({ type }) => type === 'body').map(({ endToken }) => endToken))
    const around: Surroundings = { tokens, runs, sentenceEnd, lowerCase: phrases.lowerCase, known, knownEnds }
    if (writtenAs === 'prose')
      found.push(...headedNames(around), ...introducedNames(around), ...actingNames(around, surnames))
    else
      found.push(
        ...headedNames(around).filter(
          (name) =>
            name.firstToken <= firstToken + 1 &&
            name.endToken >= sentenceEnd - 1 &&
            !sure.findings.some(
              ({ firstToken, endToken }) => name.firstToken <= firstToken && endToken < name.endToken,
            ),
        ),
      )
    found.push(...councilNames(sure.councils, found))
    if (writtenAs === 'prose') found.push(...listMembers(around, found))
    found.push(...governments(tokens, firstToken, sentenceEnd, writtenAs === 'title'))
    addDefinitions(context, sentence, found)
    findings.push(...found)
  }
  return findings
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
  for (const definition of definitions(tokens, sentence.firstToken, sentence.endToken)) {
    const { longEnd, shortFirst, shortEnd } = definition
    const at = found.findIndex(
      (name) =>
        name.endToken === longEnd &&
        name.endToken - name.firstToken > 1 &&
        abbreviates(tokens, shortFirst, name),
    )
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

/** Of findings that overlap within one type: the longest, then the surest, then the first. */
function standing(findings: readonly ToldName[]): ToldName[] {
  const ranked = findings
    .map((finding, order) => ({ finding, order }))
    .sort(
      (a, b) =>
        length(b.finding) - length(a.finding) || rank(b.finding) - rank(a.finding) || a.order - b.order,
    )
  const taken = { body: new Set<number>(), programme: new Set<number>() }
  const listed = new Set(findings.filter(({ rule }) => rule === 'lexicon').map(placeOf))
  const stand: ToldName[] = []
  for (const { finding } of ranked) {
    if (finding.rule !== 'lexicon' && listed.has(placeOf(finding))) continue
    const tokens = taken[finding.type]
    let free = true
    for (let token = finding.firstToken; token < finding.endToken && free; token++) free = !tokens.has(token)
    if (!free) continue
    for (let token = finding.firstToken; token < finding.endToken; token++) tokens.add(token)
    stand.push(finding)
  }
  return stand.sort((a, b) => a.firstToken - b.firstToken || b.endToken - a.endToken)
}

function placeOf({ firstToken, endToken }: Finding): string {
  return `${firstToken} ${endToken}`
}

function length(finding: Finding): number {
  return finding.endToken - finding.firstToken
}

function rank(finding: Finding): number {
  return (
    (finding.rule === 'abbreviation' ? 8 : 0) +
    (finding.entries !== undefined ? 4 : 0) +
    (finding.certainty === 'stated' ? 2 : finding.certainty === 'inferred' ? 1 : 0)
  )
}
