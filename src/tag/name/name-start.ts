/** A run of capitalised words that holds a telling head in, where the whole name begins out. */
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import type { Run } from './phrases.ts'
import { endsWithHead, isHead, isKnown, isKnownBody, type Surroundings } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

const LEFT_BODY = new Set(['of', 'for', 'on', 'and', '&', 'in'])
const LEFT_PROGRAMME = new Set(['of', 'for', 'on', 'and', '&', 'in', 'to', 'with'])

function isOwnerKnown(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return (
    match?.endToken === end &&
    match.entries.some(({ entry }) => entry.type !== 'role' && entry.type !== 'person')
  )
}

/** Is the possessive at `clitic` that of an owner (`Ofsted’s`, `England’s`), and no part of the name (`Children’s`)? */
export function isOwner(around: Surroundings, first: number, clitic: number): boolean {
  const { tokens } = around
  const owner = clitic - 1
  const norm = tokens.norm(owner)
  // National Quay Chief’s Council.
  if (norm === 'chief') return false
  if (norm === 'commons' || norm === 'lords') return true
  if (tokens.kind[clitic] !== TokenKind.Clitic && !endsWithHead(tokens, clitic)) return false
  if (tokens.shape[owner] === Shape.Upper && tokens.kind[clitic] === TokenKind.Clitic)
    return tokens.end[owner]! - tokens.start[owner]! > 1
  if (
    endsWithHead(tokens, clitic) ||
    isOf(tokens, owner, NameClass.Nation | NameClass.OtherHead | NameClass.Government) ||
    norm === 'treasury'
  )
    return true
  for (let start = first; start < clitic; start++) if (isOwnerKnown(around, start, clitic)) return true
  // `David Cameron’s Big Society`: two words or more that name nobody else are a person's.
  const name = tokens.norm(first) === 'the' ? first + 1 : first
  return (
    clitic - name > 1 &&
    !isOf(tokens, owner, NameClass.NamingOwner | NameClass.Topic) &&
    tokens.norm(name) !== 'st'
  )
}

/** First token of the name within its run: behind an owner's possessive, words that only open the sentence, and titles. */
export function beginWithin(around: Surroundings, run: Run, head: number): number {
  const { tokens } = around
  let first = run.firstToken
  if (first >= head) return first
  for (let token = first + 1; token < head; token++) {
    const kind = tokens.kind[token]
    if (kind !== TokenKind.Clitic && kind !== TokenKind.Punctuation) continue
    const possessive = kind === TokenKind.Clitic || /^['’]$/.test(tokens.raw(token))
    if (possessive && isOwner(around, first, token)) first = token + 1
  }
  while (first < head && isOpener(around, run, first)) first++
  return first
}

/** `Addressing | Parliament`: a gerund that opens the sentence before a name that a list has. */
function isGerundBefore({ tokens, known }: Surroundings, run: Run, token: number): boolean {
  return (
    run.opens &&
    token === run.firstToken &&
    tokens.norm(token).endsWith('ing') &&
    !known.has(token) &&
    known.get(token + 1)?.endToken === run.endToken
  )
}

function isOpener(around: Surroundings, run: Run, token: number): boolean {
  const { tokens, known } = around
  if (isOf(tokens, token, NameClass.Title) && !/^(lord|lady)$/.test(tokens.norm(token))) return true
  if (isGerundBefore(around, run, token)) return true
  if (!isOf(tokens, token, NameClass.Opener)) return false
  if (isOf(tokens, token, NameClass.Compass) && known.has(token + 1)) return false
  return (
    (run.opens && token === run.firstToken) ||
    /^(the|a|an|our|its|this|their|my|your|his|her)$/.test(tokens.norm(token))
  )
}

/** Words of the run before `first` that may belong to the name, through `of`, `and`, commas: the new first token. */
export function extendLeft(
  around: Surroundings,
  index: number,
  floor: number,
  head: number,
  type: 'body' | 'programme',
): number {
  const { tokens, runs } = around
  const joiners = type === 'body' ? LEFT_BODY : LEFT_PROGRAMME
  const first = runs[index]!.firstToken
  let begin = first
  let left = index - 1
  while (left >= floor) {
    const run = runs[left]!
    const between = begin - run.endToken
    const joiner = tokens.norm(run.endToken)
    const second = between === 2 ? tokens.norm(run.endToken + 1) : ''
    const comma = between === 1 && joiner === ',' && begin !== first
    const twoWords =
      between === 2 &&
      second === 'the' &&
      (joiner === 'of' || (joiner === 'to' && type === 'programme')) &&
      (joiner === 'to' || isOf(tokens, run.endToken - 1, NameClass.BodyOpening))
    if (!comma && !twoWords && !(between === 1 && joiners.has(joiner) && joiner !== 'the')) break
    if (!mayLead(around, run, joiner, head, comma)) break
    const start = beginWithin(around, run, run.endToken - 1)
    if (isOpener(around, run, start) && run.opens && start === run.endToken - 1) break
    begin = start
    if (start !== run.firstToken) break
    left--
  }
  return begin
}

/** Behind an article, a preposition or nothing: not `the agencies Plumbline and Harbour Trust`. */
function isMarkedOff({ tokens, runs }: Surroundings, run: Run): boolean {
  if (run === runs[0] && run.opens) return true
  return /^(the|a|an|its|our|this|of|by|for|to|from|with|at|in|on|new|'s|,|and)$/.test(
    tokens.norm(run.firstToken - 1),
  )
}

/** `Peterborough` in `Peterborough and Stamford Hospitals NHS Foundation Trust`. */
function isPlaceAt(around: Surroundings, first: number, end: number): boolean {
  const match = around.known.get(first)
  return match?.endToken === end && match.entries.some(({ entry }) => entry.type === 'place')
}

/** `Chief Executive Jane Doe` in `Chief Executive Jane Doe and Office of …`. */
function holdsOffice({ tokens }: Surroundings, run: Run): boolean {
  for (let token = run.firstToken; token + 1 < run.endToken; token++)
    if (isOf(tokens, token, NameClass.RoleWord) && !isOf(tokens, token, NameClass.BodyHead)) return true
  return false
}

/** `Northby Police` in `Northby Police and Crime Panel`: no police force. */
export function opensPoliceAndCrime(tokens: Tokens, { endToken }: Run): boolean {
  return (
    tokens.norm(endToken - 1) === 'police' &&
    tokens.norm(endToken) === 'and' &&
    tokens.norm(endToken + 1) === 'crime' &&
    tokens.shape[endToken + 1] !== Shape.Lower
  )
}

/** Last words of what is no part of another name. */
const NO_LEAD = NameClass.RoleWord | NameClass.OtherHead | NameClass.Month | NameClass.Title

/** May `run` be the first part of the name whose later part has the head? */
function mayLead(around: Surroundings, run: Run, joiner: string, head: number, comma: boolean): boolean {
  const { tokens } = around
  const last = run.endToken - 1
  const length = run.endToken - run.firstToken
  if (isOf(tokens, last, NO_LEAD)) return false
  if (opensPoliceAndCrime(tokens, run)) return true
  if (around.knownEnds.has(run.endToken) || holdsOffice(around, run)) return false
  if (joiner === 'and' || joiner === '&' || comma) {
    if (isHead(tokens, last) || (tokens.shape[last] === Shape.Upper && length === 1)) return false
    if (isKnownBody(around, run.firstToken, run.endToken)) return false
    if (comma && length > 2) return false
    const topical = isOf(tokens, last, NameClass.Topic) || around.lowerCase.has(tokens.word[last]!)
    if (!topical && !isMarkedOff(around, run)) return false
    if (isPlaceAt(around, run.firstToken, run.endToken) && around.known.has(run.endToken + 1)) return true
    return (
      topical || isKnown(around, run.firstToken, run.endToken) === isKnown(around, run.endToken + 1, head)
    )
  }
  if (joiner === 'of' && isOf(tokens, head, NameClass.BodyHead))
    return (
      isOf(tokens, last, NameClass.BodyOpening) ||
      /^(city|isle|borough|port|duchy|county|diocese|vale|forest|district)$/.test(tokens.norm(last))
    )
  if (isHead(tokens, last)) return isOf(tokens, last, NameClass.BodyOpening | NameClass.ProgrammeOpening)
  if (isKnownBody(around, run.firstToken, run.endToken)) return false
  return true
}
