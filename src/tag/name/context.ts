/** The words around a name in, what they say of it out: does it act, own, stand in a place's position. */
import { verbOf } from '../../grammar/verb-forms.ts'
import { PREPOSITIONS } from '../../grammar/word-classes.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { Cue, cuesAt, isCue } from './cues.ts'
import { isAuxiliary, PredicateClass, predicateClasses } from './predicates.ts'

/** The token behind adverbs and a `then`, `also`. */
function skipAdverbs(tokens: Tokens, token: number, end: number): number {
  let at = token
  while (at < end && (predicateClasses(tokens, at) & PredicateClass.Adverb) !== 0) at++
  return at
}

/** Is the token at `at` a finite verb, by its form and, where it may be a noun, by what follows? */
export function isFiniteVerb(tokens: Tokens, at: number, end: number): boolean {
  const token = skipAdverbs(tokens, at, end)
  if (token >= end || tokens.kind[token] !== TokenKind.Word || tokens.shape[token] !== Shape.Lower)
    return false
  const classes = predicateClasses(tokens, token)
  if ((classes & (PredicateClass.Auxiliary | PredicateClass.Verb)) === 0) return false
  if (classes & PredicateClass.Auxiliary) return true
  if (classes & PredicateClass.Past) return tokens.raw(at - 1) !== '-' || token > at
  if ((classes & (PredicateClass.Third | PredicateClass.Base)) === 0) return false
  if (token > at) return true
  const isBase = (classes & PredicateClass.Third) === 0
  if (!isBase && (classes & PredicateClass.NounToo) === 0) return true
  // `plans to invest`, but `cuts to funding`.
  if (tokens.norm(token + 1) === 'to')
    return (predicateClasses(tokens, token + 2) & PredicateClass.Base) !== 0
  return (
    (predicateClasses(tokens, token + 1) & PredicateClass.Complement) !== 0 ||
    tokens.kind[token + 1] === TokenKind.Currency
  )
}

/** The main verb of the predicate that begins at `at` (auxiliaries and adverbs skipped), −1 where there is none. */
function mainVerb(tokens: Tokens, at: number, end: number): number {
  let token = skipAdverbs(tokens, at, end)
  for (let steps = 0; token < end && steps < 4; steps++) {
    const classes = predicateClasses(tokens, token)
    if ((classes & (PredicateClass.Auxiliary | PredicateClass.Between)) === 0) break
    token = skipAdverbs(tokens, token + 1, end)
  }
  const isVerb = (predicateClasses(tokens, token) & PredicateClass.Verb) !== 0
  return isVerb && tokens.shape[token] === Shape.Lower ? token : -1
}

function isRelative(tokens: Tokens, token: number): boolean {
  return (predicateClasses(tokens, token) & PredicateClass.Relative) !== 0
}

/** Does the predicate at `at` say what an organisation does (said, has published, will consult)? */
export function actsAsOrganisation(tokens: Tokens, at: number, end: number): boolean {
  if (isRelative(tokens, at)) return actsAsOrganisation(tokens, at + 1, end)
  if (isRelative(tokens, at + 1) && tokens.raw(at) === ',') return actsAsOrganisation(tokens, at + 2, end)
  return isFiniteVerb(tokens, at, end) && hasOrgVerb(tokens, at, end) && !isPassive(tokens, at, end)
}

function hasOrgVerb(tokens: Tokens, at: number, end: number): boolean {
  return (predicateClasses(tokens, mainVerb(tokens, at, end)) & PredicateClass.OrgVerb) !== 0
}

function isPassive(tokens: Tokens, at: number, end: number): boolean {
  let token = skipAdverbs(tokens, at, end)
  let classes = predicateClasses(tokens, token)
  let be = false
  while (token < end && (classes & (PredicateClass.Auxiliary | PredicateClass.Be)) !== 0) {
    be = (classes & PredicateClass.Passive) !== 0
    token = skipAdverbs(tokens, token + 1, end)
    classes = predicateClasses(tokens, token)
  }
  return be && (classes & PredicateClass.Participle) !== 0
}

/** Does a place name that ends before `at` act as its council: `Kent are`, `Hull has agreed`, `Bury gets £2m`? */
export function actsAsCouncil(tokens: Tokens, at: number, end: number): boolean {
  if (isRelative(tokens, at + 1) && tokens.raw(at) === ',') return actsAsCouncil(tokens, at + 2, end)
  if (!isFiniteVerb(tokens, at, end)) {
    const isBase =
      (predicateClasses(tokens, at) & PredicateClass.Base) !== 0 && tokens.shape[at] === Shape.Lower
    if (!isBase || !PREPOSITIONS.has(tokens.norm(at + 1))) return false
    return (
      (predicateClasses(tokens, at) & PredicateClass.OrgVerb) !== 0 ||
      verbOf(tokens.norm(at))?.lemma === 'run'
    )
  }
  const norm = tokens.norm(skipAdverbs(tokens, at, end))
  const verb = mainVerb(tokens, at, end)
  if (/^(are|have|were|should|must)$/.test(norm) && verb >= 0) return true
  if (/^(should|must)$/.test(norm)) return true
  if (verb < 0) return false
  if (/^(expect|ask|tell|require|order|urge|invite|force|due)$/.test(verbOf(tokens.norm(verb))?.lemma ?? ''))
    return true
  const classes = predicateClasses(tokens, verb)
  if (classes & PredicateClass.CouncilVerb) return true
  return (classes & PredicateClass.OrgVerb) !== 0 && !isPassive(tokens, at, end)
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
  if (tokens.norm(before) === 'the') before--
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
    /^(published|outlines|sets)$/.test(tokens.norm(after + (isAuxiliary(tokens, after + 1) ? 2 : 1)))
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
  const behind = cuesAt(tokens, after)
  if ((behind & (Cue.Spokesperson | Cue.Officer)) !== 0) return true
  if ((behind & Cue.Member) !== 0 && tokens.shape[end - 1] === Shape.Upper) return true
  if ((behind & Cue.Rank) !== 0 && isCue(tokens, after + 1, Cue.Ranked)) return true
  if (tokens.gap[first] === Gap.Paragraph) return false
  let before = first - 1
  let cues = cuesAt(tokens, before)
  if ((cues & Cue.The) !== 0) cues = cuesAt(tokens, --before)
  if ((cues & Cue.For) !== 0) return isCue(tokens, before - 1, Cue.Spokesperson)
  return (cues & Cue.OfOrAt) !== 0 && isCue(tokens, before - 1, Cue.Holder)
}

/** `the charity X`, `think tank X`, `X, the charity,`. */
export function hasBodyNoun(tokens: Tokens, first: number, end: number): boolean {
  const before = cuesAt(tokens, first - 1)
  if ((before & Cue.BodyNoun) !== 0 && tokens.gap[first] !== Gap.Paragraph) return true
  if ((before & Cue.KindOfBody) !== 0 && isKindOfBody(tokens, first - 1)) return true
  const behind = cuesAt(tokens, end)
  if ((behind & Cue.Think) !== 0 && /^(tank|agency)$/.test(tokens.norm(end + 1))) return true
  if ((behind & Cue.Comma) === 0 || !isCue(tokens, end + 1, Cue.Article) || tokens.raw(end) !== ',')
    return false
  for (let token = end + 2; token < end + 8; token++) {
    if (isCue(tokens, token, Cue.BodyNoun))
      return /^(,|\.|;|that|which|in|based|working|for|of|and|\)|–|-|has|who|with)$/.test(
        tokens.norm(token + 1),
      )
    if (tokens.kind[token] !== TokenKind.Word) return false
  }
  return false
}

/** `think tank`, `professional body`, `campaign group`: two words that tell a body. */
export function isKindOfBody(tokens: Tokens, last: number): boolean {
  if (!isCue(tokens, last, Cue.KindOfBody)) return false
  const before = tokens.norm(last - 1)
  switch (tokens.norm(last)) {
    case 'tank':
      return before === 'think'
    case 'body':
      return /^(professional|trade|industry|membership|umbrella|representative|regulatory)$/.test(before)
    case 'organisation':
    case 'organization':
      return /^(charity|aid|campaign|voluntary|umbrella|membership)$/.test(before)
    case 'group':
      return /^(campaign|pressure|lobby|advocacy|trade|patient)$/.test(before)
    default:
      return before === 'housing'
  }
}
