/** The runs of a sentence in, names out that no list has and that act as organisations do: newspapers told, abbreviations and names that say. */
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { actsAsOrganisation } from './context.ts'
import type { Finding } from './finding.ts'
import { beginWithin } from './name-start.ts'
import type { Run } from './phrases.ts'
import { isHead, isKind, type Surroundings } from './surroundings.ts'
import {
  COMPASS,
  DEMONYMS,
  MEDIA_HEADS,
  METONYMS,
  MONTHS,
  NATIONS,
  OPENERS,
  OTHER_HEADS,
  ROLE_WORDS,
  TITLES,
} from './words.ts'

/** `surnames` holds the last words of longer runs: who has been named in full is a person, or known already. */
export function actingNames(around: Surroundings, surnames: ReadonlySet<number>): Finding[] {
  const findings: Finding[] = []
  for (const [index, run] of around.runs.entries()) {
    const found =
      metonym(around, run) ??
      newspaper(around, run) ??
      council(around, run) ??
      company(around, run) ??
      national(around, run) ??
      project(around, run) ??
      actor(around, index, surnames)
    if (found !== null) findings.push(found)
  }
  return findings
}

/** `Whitehall`, `Holyrood` for who sits there; not behind `in` or `on`, where they are places. */
function metonym({ tokens }: Surroundings, run: Run): Finding | null {
  const token = run.endToken - 1
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
  if (!MEDIA_HEADS.has(tokens.norm(run.endToken - 1))) return null
  const first = beginWithin(around, run, run.endToken - 1)
  const length = run.endToken - first
  if (length < 2 || length > 4) return null
  const article = first > run.firstToken ? first - 1 : run.firstToken - 1
  if (tokens.norm(article) !== 'the') return null
  const before = tokens.norm(article - 1)
  const isSource = /^(told|by|in|to|with|and|for|from|tell|at|of)$/.test(before)
  if (!isSource && !actsAsOrganisation(tokens, run.endToken, around.sentenceEnd)) return null
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
function council(around: Surroundings, run: Run): Finding | null {
  const { tokens, sentenceEnd } = around
  let end = run.endToken
  if (isCouncilLetters(around, run))
    return { type: 'body', firstToken: run.firstToken, endToken: end, rule: 'council', certainty: 'inferred' }
  if (end >= sentenceEnd || tokens.shape[end] !== Shape.Lower) return null
  while (
    end < sentenceEnd &&
    /^(county|city|borough|district|town|parish|metropolitan|unitary)$/.test(tokens.norm(end))
  )
    end++
  if (end >= sentenceEnd || tokens.norm(end) !== 'council' || tokens.shape[end] !== Shape.Lower) return null
  const first = beginWithin(around, run, run.endToken - 1)
  const norm = tokens.norm(first)
  if (run.endToken - first > 3 || isOtherWord(norm) || tokens.norm(end + 1) === 'tax') return null
  if (around.known.get(first)?.entries.some(({ entry }) => entry.kind === 'political party')) return null
  return { type: 'body', firstToken: first, endToken: end + 1, rule: 'council', certainty: 'inferred' }
}

/** `Bradford DC`, `Surrey CC`: a known place and the letters of its council's kind. */
function isCouncilLetters({ tokens, known }: Surroundings, { firstToken, endToken }: Run): boolean {
  const last = endToken - 1
  return (
    tokens.shape[last] === Shape.Upper &&
    /^(dc|cc|bc|mbc|mdc|cbc|lbc|rbc)$/.test(tokens.norm(last)) &&
    known.get(firstToken)?.endToken === last
  )
}

const COMPANY_KINDS = new Set(['plc', 'ltd', 'llp', 'inc', 'cic', 'limited'])

/** `Kooth plc`, `Capita Business Services ltd`. */
function company(around: Surroundings, run: Run): Finding | null {
  const { tokens, sentenceEnd } = around
  const end = run.endToken
  if (end >= sentenceEnd || !COMPANY_KINDS.has(tokens.norm(end)) || tokens.gap[end] === Gap.Paragraph)
    return null
  const first = beginWithin(around, run, end)
  return { type: 'body', firstToken: first, endToken: end + 1, rule: 'company', certainty: 'stated' }
}

/** `Project Neptune`: a code name behind the kind. */
function project(around: Surroundings, run: Run): Finding | null {
  const { tokens } = around
  const first = beginWithin(around, run, run.endToken - 1)
  const last = run.endToken - 1
  if (run.endToken - first !== 2 || tokens.norm(first) !== 'project') return null
  const norm = tokens.norm(last)
  const isOther =
    isOtherWord(norm) ||
    isHead(norm) ||
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

const NATIONAL_ENDINGS = new Set(['uk', 'england', 'scotland', 'wales', 'cymru', 'ni', 'international'])

/** `Dementia UK`, `Social Firms Scotland`, `YMCA England`: a name that ends with the nation's. */
function national(around: Surroundings, run: Run): Finding | null {
  const { tokens } = around
  const last = tokens.norm(run.endToken - 1)
  if (!NATIONAL_ENDINGS.has(last)) return null
  const first = beginWithin(around, run, run.endToken - 1)
  const length = run.endToken - first
  if (length < 2 || length > 4) return null
  for (let token = first; token < run.endToken - 1; token++) {
    const norm = tokens.norm(token)
    const isOther =
      COMPASS.has(norm) ||
      NATIONS.has(norm) ||
      MONTHS.has(norm) ||
      OPENERS.has(norm) ||
      ROLE_WORDS.has(norm) ||
      DEMONYMS.has(norm)
    if (isOther || OTHER_HEADS.has(norm) || tokens.kind[token] !== TokenKind.Word) return null
  }
  return { type: 'body', firstToken: first, endToken: run.endToken, rule: 'national', certainty: 'inferred' }
}

/** One word that says, calls, publishes: an abbreviation anywhere, another word only where its capital tells. */
function actor(around: Surroundings, index: number, surnames: ReadonlySet<number>): Finding | null {
  const { tokens, sentenceEnd } = around
  const run = around.runs[index]!
  const token = run.endToken - 1
  if (token - run.firstToken > 2) return null
  const first = beginWithin(around, run, token)
  if (first !== token || tokens.kind[token] !== TokenKind.Word) return null
  const norm = tokens.norm(token)
  const isAbbreviation = tokens.shape[token] === Shape.Upper || tokens.shape[token] === Shape.Mixed
  if (
    isOtherWord(norm) ||
    isHead(norm) ||
    isKind(tokens, token, token + 1) ||
    surnames.has(tokens.word[token]!)
  )
    return null
  if (around.known.has(token) && !isAbbreviation) return null
  if (
    TITLES.has(tokens.norm(token - 1)) ||
    norm.length < 2 ||
    /^(de|von|van|le|la|al|bin|der|di|da|hon|noble)$/.test(tokens.norm(token - 1))
  )
    return null
  const listed = listEnd(around, index)
  if (isCamelCase(tokens, token) && BESIDE.has(tokens.norm(token - 1)))
    return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty: 'inferred' }
  if (isAbbreviation) {
    if (norm.length > 8 || !actsAsOrganisation(tokens, listed, sentenceEnd)) return null
    return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty: 'inferred' }
  }
  const isCommon =
    around.lowerCase.has(tokens.word[token]!) || (run.opens && tokens.norm(token - 1) !== 'the')
  if (isCommon || !actsAsOrganisation(tokens, listed, sentenceEnd)) return null
  const certainty = isNounPlural(tokens, token) ? 'possible' : 'inferred'
  return { type: 'body', firstToken: token, endToken: token + 1, rule: 'actor', certainty }
}

/** Prepositions that go with who gives, runs and joins. */
const BESIDE = new Set(['by', 'from', 'with', 'of', 'and', 'via', 'at', 'through'])

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

function isOtherWord(norm: string): boolean {
  return (
    OPENERS.has(norm) ||
    NATIONS.has(norm) ||
    DEMONYMS.has(norm) ||
    MONTHS.has(norm) ||
    ROLE_WORDS.has(norm) ||
    OTHER_HEADS.has(norm) ||
    TITLES.has(norm) ||
    /^(queen|king|prince|princess|pope|duke|majesty|mp|mps|mep|meps|msp|msps|ms|mss|peers|government|god|i|tv|ceo|cllr|pm|dr|qc|kc|parents|councillors|friend|friends|member|house|sir|lords|english|maths)$/.test(
      norm,
    )
  )
}

/** `Boots and Asda could sponsor`: the verb stands behind the last of the list. */
function listEnd({ tokens, runs }: Surroundings, index: number): number {
  let end = runs[index]!.endToken
  for (let at = index + 1; at < runs.length && at < index + 12 && runs[at]!.firstToken === end + 1; at++) {
    if (!/^(and|or|,)$/.test(tokens.norm(end))) break
    end = runs[at]!.endToken
  }
  return end
}
