/** The runs of a sentence in, names out that no list has and that act as organisations do: newspapers told, abbreviations and names that say. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { WordSet } from '../../text/word-set.ts'
import { actsAsOrganisation } from './context.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import { followsRole } from './headed.ts'
import { beginWithin } from './name-start.ts'
import { isCapitalised, type Run } from './phrases.ts'
import { isHead, type Surroundings } from './surroundings.ts'
import { isOf, METONYMS, NameClass } from './words.ts'

/** `surnames` holds the last words of longer runs: who has been named in full is a person, or known already. */
export function addActingNames(around: Surroundings, surnames: WordSet, findings: Finding[]): void {
  for (let index = 0; index < around.runs.length; index++) {
    const run = around.runs[index]!
    const found =
      metonym(around, run) ??
      newspaper(around, run) ??
      council(around, run, around.runs[index - 1]) ??
      company(around, run) ??
      national(around, run) ??
      welsh(around, run) ??
      project(around, run) ??
      actor(around, index, surnames)
    if (found !== null) findings.push(found)
  }
}

/** `Whitehall`, `Holyrood` for who sits there; not behind `in` or `on`, where they are places. */
function metonym({ tokens }: Surroundings, run: Run): Finding | null {
  const token = run.endToken - 1
  if (!isOf(tokens, token, NameClass.Metonym)) return null
  const id = METONYMS.get(tokens.norm(token))
  if (
    id === undefined ||
    (run.firstToken < token && !(run.opens && tokens.norm(token - 1).endsWith('ing'))) ||
    /^(in|on|at|near|from)$/.test(tokens.norm(token - 1))
  )
    return null
  return { type: 'body', firstToken: token, endToken: token + 1, rule: 'metonym', certainty: 'stated', id }
}

/** `told the Whitby Gazette`: a medium's head behind `the` and one or two other words. */
function newspaper(around: Surroundings, run: Run): Finding | null {
  const { tokens } = around
  if (!isOf(tokens, run.endToken - 1, NameClass.MediaHead)) return null
  const first = beginWithin(around, run, run.endToken - 1)
  const length = run.endToken - first
  if (length < 2 || length > 4) return null
  const article = first > run.firstToken ? first - 1 : run.firstToken - 1
  if (tokens.norm(article) !== 'the') return null
  const before = tokens.norm(article - 1)
  if (
    !isCue(tokens, article - 1, Cue.Source) &&
    !actsAsOrganisation(tokens, run.endToken, around.sentenceEnd)
  )
    return null
  if (
    /^(report|review|record|standard|post|bulletin|news|journal|tribune)$/.test(
      tokens.norm(run.endToken - 1),
    ) &&
    !/^(told|tell)$/.test(before)
  )
    return null
  return { type: 'body', firstToken: first, endToken: run.endToken, rule: 'newspaper', certainty: 'inferred' }
}

/** `Surrey county council`, `Hull City council`: the kind in lower case behind a name. */
function council(around: Surroundings, run: Run, before: Run | undefined): Finding | null {
  const { tokens, sentenceEnd } = around
  let end = run.endToken
  if (isCouncilLetters(around, run))
    return { type: 'body', firstToken: run.firstToken, endToken: end, rule: 'council', certainty: 'inferred' }
  if (end >= sentenceEnd || tokens.shape[end] !== Shape.Lower) return null
  const kind = endOfPublicKind(tokens, end, sentenceEnd)
  if (kind > end) return ofPublicKind(around, run, before, kind)
  if (!isCue(tokens, end, Cue.CouncilKind)) return null
  while (end < sentenceEnd && isCue(tokens, end, Cue.CouncilKind) && tokens.norm(end) !== 'council') end++
  if (end >= sentenceEnd || tokens.norm(end) !== 'council' || tokens.shape[end] !== Shape.Lower) return null
  const first = beginWithin(around, run, run.endToken - 1)
  if (run.endToken - first > 3 || isOtherWord(tokens, first) || tokens.norm(end + 1) === 'tax') return null
  if (around.known.get(first)?.entries.some(({ entry }) => entry.kind === 'political party')) return null
  return { type: 'body', firstToken: first, endToken: end + 1, rule: 'council', certainty: 'inferred' }
}

/** `Quorn Vale health board`: with places that `and` joins, where the lexicon has these. */
function ofPublicKind(
  around: Surroundings,
  run: Run,
  before: Run | undefined,
  endToken: number,
): Finding | null {
  const { tokens, known } = around
  let first = beginWithin(around, run, run.endToken - 1)
  const isPlace = known.get(first)?.entries.some(({ entry }) => entry.type === 'place') === true
  if (run.endToken - first > 3 || isOtherWord(tokens, first) || isHead(tokens, run.endToken - 1)) return null
  if (tokens.shape[first] === Shape.Upper || (!isPlace && run.opens && run.endToken - first === 1))
    return null
  if (isPlace && before !== undefined && tokens.norm(first - 1) === 'and' && before.endToken === first - 1) {
    const other = beginWithin(around, before, before.endToken - 1)
    if (known.get(other)?.endToken === before.endToken) first = other
  }
  return { type: 'body', firstToken: first, endToken, rule: 'public', certainty: 'inferred' }
}

/** Kinds of public bodies, in lower case behind the name of their place. */
const PUBLIC_KINDS: readonly (readonly string[])[] = [
  'health board',
  'health authority',
  'clinical commissioning group',
  'integrated care board',
  'local enterprise partnership',
  'local economic partnership',
  'primary care trust',
  'nhs trust',
  'nhs foundation trust',
  'hospitals nhs trust',
  'combined authority',
  'fire and rescue service',
  'fire authority',
  'police authority',
  'safeguarding children board',
].map((kind) => kind.split(' '))

/** The token behind the kind that begins at `first`, `first` where none does or another noun follows. */
function endOfPublicKind(tokens: Tokens, first: number, limit: number): number {
  if (!isCue(tokens, first, Cue.PublicKind)) return first
  const kind = PUBLIC_KINDS.find((words) => words.every((word, at) => tokens.norm(first + at) === word))
  return kind !== undefined && first + kind.length <= limit ? first + kind.length : first
}

/** `Bradford DC`, `Surrey CC`: a known place and the letters of its council's kind. */
function isCouncilLetters({ tokens, known }: Surroundings, { firstToken, endToken }: Run): boolean {
  const last = endToken - 1
  return (
    tokens.shape[last] === Shape.Upper &&
    isCue(tokens, last, Cue.CouncilLetters) &&
    known.get(firstToken)?.endToken === last
  )
}

/** `Kooth plc`, `Capita Business Services ltd`. */
function company(around: Surroundings, run: Run): Finding | null {
  const { tokens, sentenceEnd } = around
  const end = run.endToken
  if (end >= sentenceEnd || !isCue(tokens, end, Cue.CompanyKind) || tokens.gap[end] === Gap.Paragraph)
    return null
  const first = beginWithin(around, run, end)
  return { type: 'body', firstToken: first, endToken: end + 1, rule: 'company', certainty: 'stated' }
}

/** `Project Neptune`: a code name behind the kind. */
function project(around: Surroundings, run: Run): Finding | null {
  const { tokens } = around
  const last = run.endToken - 1
  const first = last - 1
  if (first < run.firstToken || tokens.norm(first) !== 'project' || beginWithin(around, run, last) !== first)
    return null
  const norm = tokens.norm(last)
  const isOther =
    isOtherWord(tokens, last) ||
    isHead(tokens, last) ||
    norm.endsWith('s') ||
    /^(management|plan|initiation|code|cost|support|delivery|planning|name|title|reference|design)$/.test(
      norm,
    )
  if (isOther || tokens.kind[last] !== TokenKind.Word || tokens.shape[last] !== Shape.Capitalised) return null
  return {
    type: 'programme',
    firstToken: first,
    endToken: run.endToken,
    rule: 'project',
    certainty: 'inferred',
  }
}

/** No part of a name that ends with the nation's. */
const NOT_NATIONAL =
  NameClass.Compass |
  NameClass.Nation |
  NameClass.Month |
  NameClass.Opener |
  NameClass.RoleWord |
  NameClass.Demonym |
  NameClass.OtherHead

/** `Dementia UK`, `Social Firms Scotland`, `YMCA England`: a name that ends with the nation's. */
function national(around: Surroundings, run: Run): Finding | null {
  const { tokens } = around
  if (!isCue(tokens, run.endToken - 1, Cue.NationalEnding)) return null
  const first = beginWithin(around, run, run.endToken - 1)
  const length = run.endToken - first
  if (length < 2 || length > 4) return null
  for (let token = first; token < run.endToken - 1; token++)
    if (isOf(tokens, token, NOT_NATIONAL) || tokens.kind[token] !== TokenKind.Word) return null
  return { type: 'body', firstToken: first, endToken: run.endToken, rule: 'national', certainty: 'inferred' }
}

/** `Ysbyty Glan Quorn`, `Coleg y Quorn`: in Welsh the kind comes first. */
function welsh({ tokens, known }: Surroundings, { firstToken, endToken: runEnd }: Run): Finding | null {
  const goesOn =
    runEnd === firstToken + 1 && /^(y|yr)$/.test(tokens.norm(runEnd)) && isCapitalised(tokens, runEnd + 1)
  const endToken = goesOn ? runEnd + 2 : runEnd
  const length = endToken - firstToken
  if (length < 2 || length > 5 || !isCue(tokens, firstToken, Cue.WelshOpening) || known.has(firstToken))
    return null
  return { type: 'body', firstToken, endToken, rule: 'welsh', certainty: 'inferred' }
}

/** One word that says, calls, publishes: an abbreviation anywhere, another word only where its capital tells. */
function actor(around: Surroundings, index: number, surnames: WordSet): Finding | null {
  const { tokens, sentenceEnd } = around
  const run = around.runs[index]!
  const token = run.endToken - 1
  if (token - run.firstToken > 2 || tokens.kind[token] !== TokenKind.Word) return null
  if (isOtherWord(tokens, token) || isOf(tokens, token, NameClass.Topic)) return null
  if (isHead(tokens, token) || surnames.has(tokens.word[token]!)) return null
  const isAbbreviation = tokens.shape[token] === Shape.Upper || tokens.shape[token] === Shape.Mixed
  if (around.known.has(token) && !isAbbreviation) return null
  const length = tokens.norm(token).length
  if (
    length < 2 ||
    isOf(tokens, token - 1, NameClass.Title) ||
    isCue(tokens, token - 1, Cue.Particle) ||
    beginWithin(around, run, token) !== token
  )
    return null
  if (followsRole(tokens, token, true) || isBehindInitial(tokens, run.firstToken)) return null
  const listed = listEnd(around, index)
  if (isCue(tokens, token - 1, Cue.BesideActor) && isCamelCase(tokens, token))
    return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty: 'inferred' }
  if (isAbbreviation) {
    if (length > 8 || !actsAsOrganisation(tokens, listed, sentenceEnd)) return null
    return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty: 'inferred' }
  }
  const isCommon =
    around.lowerCase.has(tokens.word[token]!) || (run.opens && tokens.norm(token - 1) !== 'the')
  if (isCommon || !actsAsOrganisation(tokens, listed, sentenceEnd)) return null
  const certainty = isNounPlural(tokens, token) ? 'possible' : 'inferred'
  return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty }
}

/** `L. Foxley`. */
function isBehindInitial(tokens: Tokens, first: number): boolean {
  return (
    tokens.raw(first - 1) === '.' &&
    tokens.gap[first - 1] === Gap.None &&
    tokens.end[first - 2]! - tokens.start[first - 2]! === 1
  )
}

/** `CityFibre`, `AdoptionPlus`: no surname (`McDonald`) is written so. */
function isCamelCase(tokens: Tokens, token: number): boolean {
  return (
    tokens.shape[token] === Shape.Mixed &&
    /^(?!Ma?c[A-Z]|De[A-Z]|Fitz[A-Z]|Van[A-Z]|Le[A-Z]|O['’])[A-Z][a-z]{2,}[A-Z][a-z]{2,}$/.test(
      tokens.raw(token),
    )
  )
}

function isNounPlural(tokens: Tokens, token: number): boolean {
  return /[^s']s$/.test(tokens.norm(token))
}

const OTHER_WORDS =
  NameClass.Opener |
  NameClass.Nation |
  NameClass.Demonym |
  NameClass.Month |
  NameClass.RoleWord |
  NameClass.OtherHead |
  NameClass.Title

function isOtherWord(tokens: Tokens, token: number): boolean {
  return isOf(tokens, token, OTHER_WORDS) || isCue(tokens, token, Cue.NoActor)
}

/** `Boots and Asda could sponsor`: the verb stands behind the last of the list. */
function listEnd({ tokens, runs }: Surroundings, index: number): number {
  let end = runs[index]!.endToken
  for (let at = index + 1; at < runs.length && at < index + 12 && runs[at]!.firstToken === end + 1; at++) {
    if (!isCue(tokens, end, Cue.ListSign)) break
    end = runs[at]!.endToken
  }
  return end
}
