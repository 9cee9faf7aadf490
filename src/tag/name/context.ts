/** The words around a name in, what they say of it out: does it act, own, stand in a place's position. */
import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import { isAdverb, PREPOSITIONS } from '../../grammar/word-classes.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { BODY_NOUNS, COUNCIL_VERBS, MONTHS, ORG_VERBS, SPOKESPEOPLE } from './words.ts'

const AUXILIARIES = new Set(
  "is are was were has have had will would can could may might must should shall does did do won't isn't aren't hasn't haven't doesn't didn't can't cannot couldn't wouldn't shouldn't".split(
    ' ',
  ),
)

/** Determiners and other words after which a noun that looks like a verb is an object, so that the verb is one. */
const COMPLEMENTS = new Set(
  'to that the a an its their his her this these it them us we our no more up out on how what whether all every £ $ €'.split(
    ' ',
  ),
)

export function isAuxiliary(norm: string): boolean {
  return AUXILIARIES.has(norm)
}

/** The token behind adverbs and a `then`, `also`. */
function skipAdverbs(tokens: Tokens, token: number, end: number): number {
  let at = token
  while (at < end && isAdverb(tokens.norm(at))) at++
  return at
}

/** Is the token at `at` a finite verb, by its form and, where it may be a noun, by what follows? */
export function isFiniteVerb(tokens: Tokens, at: number, end: number): boolean {
  const token = skipAdverbs(tokens, at, end)
  if (token >= end || tokens.kind[token] !== TokenKind.Word || tokens.shape[token] !== Shape.Lower)
    return false
  const norm = tokens.norm(token)
  if (AUXILIARIES.has(norm)) return true
  const verb = verbOf(norm)
  if (verb === undefined) return false
  if (verb.forms & VerbForm.Past) return tokens.raw(at - 1) !== '-' || token > at
  if (!(verb.forms & VerbForm.Third) && !(verb.forms & VerbForm.Base)) return false
  if (token > at) return true
  const isBase = (verb.forms & VerbForm.Third) === 0
  if (!isBase && !isNounToo(norm)) return true
  // `plans to invest`, but `cuts to funding`.
  if (tokens.norm(token + 1) === 'to')
    return ((verbOf(tokens.norm(token + 2))?.forms ?? 0) & VerbForm.Base) !== 0
  return COMPLEMENTS.has(tokens.norm(token + 1)) || tokens.kind[token + 1] === TokenKind.Currency
}

/** Words of third person or base form that as often are nouns: `plans`, `reports`, `claims`. */
function isNounToo(norm: string): boolean {
  const verb = verbOf(norm)
  return verb?.nounLike === true || NOUNS_TOO.has(norm)
}

const NOUNS_TOO = new Set(
  'plans cuts claims reports reviews funds grants measures targets pledges promises estimates figures supports offers backs calls bids schemes changes moves proposals proposes invests spending costs needs works runs leads aims hopes plan cut claim report review fund grant measure target pledge promise estimate figure support offer call bid change move need work run lead aim hope research post posts press pay staff spend spends use uses help helps stands sets talks visits issues responses orders rules debts adds'.split(
    ' ',
  ),
)

/** The lemma of the main verb that begins at `at` (auxiliaries and adverbs skipped), '' where there is none. */
export function mainVerb(tokens: Tokens, at: number, end: number): string {
  let token = skipAdverbs(tokens, at, end)
  let steps = 0
  while (
    token < end &&
    steps++ < 4 &&
    (AUXILIARIES.has(tokens.norm(token)) || /^(be|been|being|to|not|each|both|all)$/.test(tokens.norm(token)))
  )
    token = skipAdverbs(tokens, token + 1, end)
  const verb = verbOf(tokens.norm(token))
  return verb === undefined || tokens.shape[token] !== Shape.Lower ? '' : verb.lemma
}

function isRelative(norm: string): boolean {
  return norm === 'who' || norm === 'which'
}

/** Does the predicate at `at` say what an organisation does (said, has published, will consult)? */
export function actsAsOrganisation(tokens: Tokens, at: number, end: number): boolean {
  if (isRelative(tokens.norm(at))) return actsAsOrganisation(tokens, at + 1, end)
  if (tokens.raw(at) === ',' && isRelative(tokens.norm(at + 1)))
    return actsAsOrganisation(tokens, at + 2, end)
  return (
    isFiniteVerb(tokens, at, end) && ORG_VERBS.has(mainVerb(tokens, at, end)) && !isPassive(tokens, at, end)
  )
}

function isPassive(tokens: Tokens, at: number, end: number): boolean {
  let token = skipAdverbs(tokens, at, end)
  let be = false
  while (token < end && (AUXILIARIES.has(tokens.norm(token)) || /^(be|been)$/.test(tokens.norm(token)))) {
    be = /^(is|are|was|were|be|been)$/.test(tokens.norm(token))
    token = skipAdverbs(tokens, token + 1, end)
  }
  return be && ((verbOf(tokens.norm(token))?.forms ?? 0) & VerbForm.Participle) !== 0
}

/** Does a place name that ends before `at` act as its council: `Kent are`, `Hull has agreed`, `Bury gets £2m`? */
export function actsAsCouncil(tokens: Tokens, at: number, end: number): boolean {
  if (tokens.raw(at) === ',' && isRelative(tokens.norm(at + 1))) return actsAsCouncil(tokens, at + 2, end)
  if (!isFiniteVerb(tokens, at, end)) {
    const verb = verbOf(tokens.norm(at))
    const base = verb !== undefined && (verb.forms & VerbForm.Base) !== 0 && tokens.shape[at] === Shape.Lower
    return (
      base && (verb.lemma === 'run' || ORG_VERBS.has(verb.lemma)) && PREPOSITIONS.has(tokens.norm(at + 1))
    )
  }
  const norm = tokens.norm(skipAdverbs(tokens, at, end))
  const lemma = mainVerb(tokens, at, end)
  if (/^(are|have|were|should|must)$/.test(norm) && lemma !== '') return true
  if (/^(should|must)$/.test(norm)) return true
  if (/^(expect|ask|tell|require|order|urge|invite|force|due)$/.test(lemma) && isFiniteVerb(tokens, at, end))
    return true
  return (ORG_VERBS.has(lemma) && !isPassive(tokens, at, end)) || COUNCIL_VERBS.has(lemma)
}

const LOCATIVE = new Set(
  'in into near at around outside across throughout within from towards toward inside via visit visited visiting'.split(
    ' ',
  ),
)

/** `parts of Cornwall`, `people of Kent`. */
const PARTS_OF = new Set(
  'parts part areas people residents rest whole most all much outskirts streets towns villages regions corner corners university city county town borough isle port bay'.split(
    ' ',
  ),
)

/** `in north west London`, `across the whole of Kent`. */
const POINTS = /^(north|south|east|west|central|inner|outer|greater|rural|mid|-)$/

/** Is the name that begins at `first` the object of a preposition of place (`in Kent`)? */
export function isLocative(tokens: Tokens, first: number): boolean {
  let before = first - 1
  while (POINTS.test(tokens.norm(before))) before--
  if (tokens.norm(before) === 'of') return PARTS_OF.has(tokens.norm(before - 1))
  return LOCATIVE.has(tokens.norm(before))
}

/** Is the name that of a text here: published, said to set out, quoted? */
export function isCited(tokens: Tokens, first: number, end: number): boolean {
  const close = /^[’”'"]$/.test(tokens.raw(end)) ? end + 1 : end
  const after =
    tokens.raw(close) === ',' || /^(strategy|plan|paper|report)$/.test(tokens.norm(close)) ? close + 1 : close
  if (
    /^(published|outlines|outlined|sets|says|said|states|stated|argued|argues|describes|explains)$/.test(
      tokens.norm(after),
    )
  )
    return true
  if (tokens.norm(after) === 'set' && tokens.norm(after + 1) === 'out') return true
  if (
    /^(which|that)$/.test(tokens.norm(after)) &&
    /^(published|outlines|sets)$/.test(tokens.norm(after + (isAuxiliary(tokens.norm(after + 1)) ? 2 : 1)))
  )
    return true
  for (let token = first - 1; token > first - 4 && token >= 0; token--) {
    if (/^(published|publication|report|paper|entitled|titled|publish|publishes)$/.test(tokens.norm(token)))
      return true
    if (!/^(the|of|its|our|a|new|,|“|‘|"|')$/.test(tokens.norm(token))) return false
  }
  return false
}

/** A spokesperson, chief executive or the like beside the name. */
export function hasOfficer(tokens: Tokens, first: number, end: number): boolean {
  const after = tokens.kind[end] === TokenKind.Clitic ? end + 1 : end
  const next = tokens.norm(after)
  if (SPOKESPEOPLE.has(next)) return true
  if (tokens.shape[end - 1] === Shape.Upper && /^(member|members|trustee|chair)$/.test(next)) return true
  if (
    /^(chief|deputy|assistant)$/.test(next) &&
    /^(executive|officer|operating|exec)$/.test(tokens.norm(after + 1))
  )
    return true
  if (/^(director|trustees|chair|chairman|chairwoman|founder|boss|president)$/.test(next)) return true
  if (tokens.gap[first] === Gap.Paragraph) return false
  const before = tokens.norm(first - 1) === 'the' ? first - 2 : first - 1
  const preposition = tokens.norm(before)
  if (preposition === 'for') return SPOKESPEOPLE.has(tokens.norm(before - 1))
  if (preposition === 'of' || preposition === 'at')
    return /^(executive|director|chair|chairman|chairwoman|chairperson|founder|president|trustee|trustees|manager|researcher|lecturer|boss|economist|ceo|cofounder|co-founder)$/.test(
      tokens.norm(before - 1),
    )
  return false
}

/** `the charity X`, `think tank X`, `X, the charity,`. */
export function hasBodyNoun(tokens: Tokens, first: number, end: number): boolean {
  const before = tokens.gap[first] === Gap.Paragraph ? '' : tokens.norm(first - 1)
  if (BODY_NOUNS.has(before) || isKindOfBody(tokens, first - 1)) return true
  if (tokens.norm(end) === 'think' && tokens.norm(end + 1) === 'tank') return true
  if (tokens.raw(end) !== ',' || !/^(the|a|an)$/.test(tokens.norm(end + 1))) return false
  for (let token = end + 2; token < end + 8; token++) {
    if (BODY_NOUNS.has(tokens.norm(token)))
      return /^(,|\.|;|that|which|in|based|working|for|of|and|\)|–|-|has|who|with)$/.test(
        tokens.norm(token + 1),
      )
    if (tokens.kind[token] !== TokenKind.Word) return false
  }
  return false
}

/** `think tank`, `professional body`, `campaign group`: two words that tell a body. */
export function isKindOfBody(tokens: Tokens, last: number): boolean {
  const before = tokens.norm(last - 1)
  switch (tokens.norm(last)) {
    case 'tank':
      return before === 'think'
    case 'body':
      return /^(professional|trade|industry|membership|umbrella|representative|regulatory)$/.test(before)
    case 'group':
      return /^(campaign|pressure|lobby|advocacy|trade|patient)$/.test(before)
    case 'association':
      return before === 'housing'
    default:
      return false
  }
}

export function isMonth(tokens: Tokens, token: number): boolean {
  return MONTHS.has(tokens.norm(token))
}
