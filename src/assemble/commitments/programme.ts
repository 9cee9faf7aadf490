/** A reading in, whether the document is a party's programme out: there bare imperatives, `would` and stances are promises. */
import { VerbForm, verbAt } from '../../grammar/verb-forms.ts'
import type { Sentence } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import type { Reading } from '../reading.ts'
import { NOT_POLICY_IMPERATIVES, PARTY_WORDS, POLICY_IMPERATIVES, POLITICAL_ACTS } from './words.ts'

/** How far into the document it says what it is. */
const OPENING = 120
/** Share of sentences that promise in the first person or a party's name. */
const PLEDGING = 0.12
const LEAST_PLEDGES = 4
/** Below this share a text with `manifesto` in its title is about one. */
const SPEAKING = 0.05
/** From this share on a party's name near the top is enough. */
const MOSTLY = 0.3
/** Share of sentences that are imperatives of policy. */
const COMMANDING = 0.3
/** A text of so few sentences may be cut from a programme. */
const FEW = 2

export class Programme {
  readonly isOwn: boolean
  /** A sentence or two: nothing tells whose words they are, `we` may be a party. */
  readonly isFragment: boolean
  /** It tells of a manifesto: `they would` and `would be` are the party’s. */
  readonly isReported: boolean
  /** The entity of the party whose programme it is. */
  readonly party: string | null

  constructor(reading: Reading) {
    this.isOwn = saysSo(reading) || pledgesThroughout(reading)
    this.isFragment = reading.document.sentences.length <= FEW
    this.isReported = !this.isOwn && namesManifesto(reading)
    this.party = this.isOwn ? partyOf(reading) : null
  }
}

/** The party named most before `will`, `would`, `government`, and in headings. */
function partyOf(reading: Reading): string | null {
  const { tokens, mentions, blocks, text } = reading.document
  const counts = new Map<string, number>()
  for (const mention of mentions) {
    if (mention.type !== 'body' || mention.entity === null) continue
    const last = tokens.at(mention.end - 1)
    if (!PARTY_WORDS.has(tokens.norm(last)) && !PARTY_WORDS.has(tokens.norm(tokens.at(mention.start))))
      continue
    const next = last + 1 < tokens.count ? tokens.norm(last + 1) : ''
    const pledges = next === 'will' || next === 'would' || next === 'government' || next === 'manifesto'
    const isTitle = blocks.some(
      (block) => block.index < 3 && block.start <= mention.start && mention.end <= block.end,
    )
    const weight =
      (pledges ? 2 : 0) + (isTitle || /government$/i.test(text.slice(mention.start, mention.end)) ? 2 : 0)
    if (weight > 0) counts.set(mention.entity, (counts.get(mention.entity) ?? 0) + weight)
  }
  let best: string | null = null
  for (const [entity, count] of counts) if (best === null || count > counts.get(best)!) best = entity
  return best
}

/** `manifesto` or `platform` beside a party's name near the top; press coverage names the party as somebody else. */
function saysSo(reading: Reading): boolean {
  const { tokens, blocks } = reading.document
  for (const block of blocks) {
    if (block.firstToken > OPENING) return false
    if (block.kind !== 'heading' && block.endToken - block.firstToken > 14) continue
    for (let token = block.firstToken; token < block.endToken; token++) {
      const norm = tokens.norm(token)
      if (norm === 'manifesto' || norm === 'platform')
        return ownWords(reading) + commandsOf(reading) > reading.document.sentences.length * SPEAKING
    }
  }
  return false
}

/** `Acorn Party launches manifesto` */
function namesManifesto({ document: { tokens } }: Reading): boolean {
  return (WORDS.among(tokens, 0, Math.min(OPENING / 2, tokens.count)) & Own.Manifesto) !== 0
}

function pledgesThroughout(reading: Reading): boolean {
  const { sentences } = reading.document
  const own = ownWords(reading)
  const share = own / sentences.length
  if (own >= LEAST_PLEDGES && share >= PLEDGING && namesParty(reading)) return true
  if (own >= LEAST_PLEDGES && share >= MOSTLY && opensWithParty(reading)) return true
  const isParty = namesParty(reading) || opensWithParty(reading)
  if (!isParty && sentences.length > FEW) return false
  const commands = commandsOf(reading)
  if (commands === 0 || commands / sentences.length < COMMANDING || recommends(reading)) return false
  return isParty || sentences.every((one) => isPoliticalOrNone(reading, one))
}

/** How many sentences are imperatives of policy. */
function commandsOf(reading: Reading): number {
  let count = 0
  for (const sentence of reading.document.sentences) if (policyImperative(reading, sentence) !== null) count++
  return count
}

/** `Scrap`, `abolish`, `legislate`: acts of those who govern, where the sentence is a command at all. */
function isPoliticalOrNone(reading: Reading, sentence: Sentence): boolean {
  const verb = policyImperative(reading, sentence)
  return verb === null || POLITICAL_ACTS.has(reading.document.tokens.norm(verb))
}

/** Sentences with `we will`, `we would`, `Labour will`. */
function ownWords(reading: Reading): number {
  let count = 0
  for (const sentence of reading.document.sentences) if (pledges(reading, sentence)) count++
  return count
}

function pledges({ document: { tokens } }: Reading, { firstToken, endToken }: Sentence): boolean {
  const found = WORDS.among(tokens, firstToken, endToken)
  if ((found & (Own.Modal | Own.WeWill)) === 0 || (found & (Own.We | Own.WeWill | Own.Party)) === 0)
    return false
  for (let token = firstToken; token + 1 < endToken; token++) {
    if (WORDS.has(tokens, token, Own.WeWill)) return true
    if (!WORDS.has(tokens, token + 1, Own.Modal)) continue
    if (WORDS.has(tokens, token, Own.We) || isParty(tokens, token)) return true
  }
  return false
}

/** What tells of a programme. */
const Own = { We: 1, WeWill: 2, Modal: 4, Party: 8, Governs: 16, Label: 32, Manifesto: 64 } as const
const WORDS = WordClasses.fromLists(
  [Own.We, ['we']],
  [Own.WeWill, ["we'll"]],
  [Own.Modal, ['will', 'would', "won't"]],
  [Own.Party, PARTY_WORDS],
  [Own.Governs, ['will', 'would', 'government']],
  [Own.Label, [':', '–']],
  [Own.Manifesto, ['manifesto']],
)

function namesParty({ document: { tokens } }: Reading): boolean {
  const classes = WORDS.of(tokens)
  for (let token = 0; token + 1 < tokens.count; token++)
    if ((classes[tokens.word[token + 1]!]! & Own.Governs) !== 0 && isParty(tokens, token)) return true
  return false
}

function opensWithParty({ document: { tokens } }: Reading): boolean {
  for (let token = 0; token < Math.min(OPENING / 4, tokens.count); token++)
    if (isParty(tokens, token)) return true
  return false
}

function isParty(tokens: Tokens, token: number): boolean {
  return tokens.shape[token] !== Shape.Lower && WORDS.has(tokens, token, Own.Party)
}

/** Texts that recommend address others: their imperatives bind nobody. */
function recommends(reading: Reading): boolean {
  const { tokens } = reading.document
  for (let token = 0; token < tokens.count; token++) {
    if (tokens.kind[token] !== TokenKind.Word) continue
    const norm = tokens.norm(token)
    if (norm.startsWith('recommend') || norm === 'must' || norm === 'should') return true
  }
  return false
}

/** `Scrap the bedroom tax.`: the token of a bare verb at the head of a sentence that does not speak to the reader; null where none is. */
export function policyImperative(reading: Reading, sentence: Sentence): number | null {
  const { tokens } = reading.document
  let token = behindLabel(reading, sentence)
  while (token < sentence.endToken && tokens.kind[token] !== TokenKind.Word) token++
  if (token + 1 >= sentence.endToken) return null
  const verb = verbAt(tokens, token)
  if (verb === undefined || (verb.forms & VerbForm.Base) === 0) return null
  if (NOT_POLICY_IMPERATIVES.has(verb.lemma) || PARTY_WORDS.has(tokens.norm(token))) return null
  if (verb.nounLike && !POLICY_IMPERATIVES.has(verb.lemma) && !hasObject(reading, token + 1)) return null
  const next = tokens.kind[token + 1]
  if (next === TokenKind.Punctuation || next === TokenKind.Clitic) return null
  for (let at = token; at < sentence.endToken; at++) {
    const norm = tokens.norm(at)
    if (norm === 'you' || norm === 'your' || norm === '?') return null
  }
  return token
}

/** `Housing: Build 300,000 homes`: behind a label of a few words. */
export function behindLabel(reading: Reading, sentence: Sentence): number {
  const { tokens } = reading.document
  for (
    let token = sentence.firstToken + 1;
    token < Math.min(sentence.firstToken + 6, sentence.endToken);
    token++
  )
    if (WORDS.has(tokens, token, Own.Label)) return token + 1
  return sentence.firstToken
}

function hasObject(reading: Reading, token: number): boolean {
  const { tokens } = reading.document
  const norm = tokens.norm(token)
  return (
    norm === 'the' ||
    norm === 'a' ||
    norm === 'an' ||
    norm === 'all' ||
    norm === 'our' ||
    tokens.kind[token] !== TokenKind.Word
  )
}
