/** Names that a document has told in, their later mentions out: the same words again, an abbreviation, a short form. */

import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { LaidOutDocument } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isFiniteVerb } from './context.ts'
import { initialsOf } from './defined.ts'
import type { Finding } from './finding.ts'
import { FormsByWords } from './forms-by-words.ts'
import { isCapitalised, type Phrases } from './phrases.ts'
import { rank } from './standing.ts'
import { isKind } from './surroundings.ts'
import { isOf, NameClass } from './words.ts'

/** Words that stand for a name once it has been told. */
interface Form {
  /** How many words it has. */
  readonly length: number
  readonly finding: ToldName
  readonly rule: string
  readonly fullName: string
  /** One word that the language has too: counts in prose, in capitals, and not at the beginning. */
  readonly cautious: boolean
}

export type ToldName = Finding & { readonly abbreviation?: number | undefined }

/** Longer runs of capitals are no names. */
const LONGEST = 64

/** `told` in order of the text. Where the words only name again what is told there nothing is found. */
export function repeatedNames(
  document: LaidOutDocument,
  phrases: Phrases,
  told: readonly ToldName[],
): Finding[] {
  if (told.length === 0) return []
  const { tokens } = document
  const { forms } = new ToldForms(document, phrases, told)
  const findings: Finding[] = []
  const { starts } = phrases
  let passed = 0
  let at = 0
  for (const { index, firstToken, endToken } of document.sentences) {
    const prose = phrases.cases[index] === 'prose'
    while (at < starts.length && starts[at]! < firstToken) at++
    for (; at < starts.length && starts[at]! < endToken; at++) {
      const token = starts[at]!
      if (!forms.begins(tokens.word[token]!)) continue
      const form = formAt(forms, tokens, token, endToken, token === firstToken, prose)
      if (form === undefined) continue
      while (passed < told.length && told[passed]!.firstToken < token) passed++
      const found = repeat(form, token)
      if (!isTold(told, passed, found)) findings.push(found)
      while (at + 1 < starts.length && starts[at + 1]! < token + form.length) at++
    }
  }
  return findings
}

function formAt(
  forms: FormsByWords<Form>,
  tokens: Tokens,
  token: number,
  limit: number,
  opens: boolean,
  prose: boolean,
): Form | undefined {
  return forms.find(tokens, token, (form) => fits(tokens, token, limit, form, opens, prose))
}

function repeat({ finding, length, rule, fullName }: Form, firstToken: number): Finding {
  const { type, certainty, entries, id } = finding
  return { type, firstToken, endToken: firstToken + length, rule, certainty, entries, fullName, id }
}

/** Is the finding told at its place already, by a name that would stand against it? Those of its first token begin at `from`. */
function isTold(told: readonly ToldName[], from: number, found: Finding): boolean {
  for (let at = from; at < told.length && told[at]!.firstToken === found.firstToken; at++) {
    const name = told[at]!
    if (name.endToken === found.endToken && name.type === found.type && rank(name) >= rank(found)) return true
  }
  return false
}

function fits(
  tokens: Tokens,
  first: number,
  limit: number,
  form: Form,
  opens: boolean,
  prose: boolean,
): boolean {
  const end = first + form.length
  if (end > limit) return false
  for (let token = first; token < end; token++) {
    const isLower = tokens.shape[token] === Shape.Lower && tokens.kind[token] === TokenKind.Word
    if (isLower && !isOf(tokens, token, NameClass.Connector)) return false
  }
  if (form.cautious && (opens || !prose) && !isSubject(tokens, end, limit)) return false
  const isWord = form.length === 1 && tokens.shape[first] === Shape.Capitalised
  if (form.rule !== 'short' && !isWord) return true
  if (form.rule === 'short' && isOneOfKind(tokens, first, end)) return false
  if (form.rule === 'short' && isCapitalised(tokens, first - 2) && /^(of|for)$/.test(tokens.norm(first - 1)))
    return false
  // A longer run of capitals is another name; roles and heads of publications may follow a whole name.
  const nextToCapital = end < limit && isCapitalised(tokens, end) && tokens.gap[end]! < 2
  const isAfterCapital =
    !opens && isCapitalised(tokens, first - 1) && !isOf(tokens, first - 1, NameClass.Opener)
  return !nextToCapital && !isAfterCapital
}

/** `each local NHS Trust`: any one of its kind. */
function isOneOfKind(tokens: Tokens, first: number, end: number): boolean {
  return ANY.has(tokens.norm(first - 1)) && isKind(tokens, first, end)
}

const ANY: ReadonlySet<string> = new Set('a an each every any no one local another other per'.split(' '))

/** The forms that the names told give, and may be named by again. */
class ToldForms {
  readonly forms: FormsByWords<Form>
  readonly #document: LaidOutDocument
  readonly #phrases: Phrases

  constructor(document: LaidOutDocument, phrases: Phrases, told: readonly ToldName[]) {
    this.forms = new FormsByWords(document.tokens.vocabulary)
    this.#document = document
    this.#phrases = phrases
    this.#addInitials(told)
    for (const name of told) {
      const { rule, firstToken, endToken, abbreviation } = name
      const isNew =
        rule === 'council' || rule === 'government' || this.#add(firstToken, endToken, name, 'repeat')
      if (abbreviation !== undefined) this.#add(abbreviation, abbreviation + 1, name, 'abbreviation')
      if (isNew) this.#addShort(name)
    }
  }

  /** False where a name that is written just so has given this form, and so its short forms too. */
  #add(first: number, end: number, finding: ToldName, rule: string): boolean {
    if (end <= first || end - first > LONGEST) return true
    const { tokens } = this.#document
    const same = this.forms.at(tokens, first, end)
    for (const form of same)
      if (form.finding.type === finding.type)
        return form.rule !== 'repeat' || !haveSameShapes(tokens, form.finding.firstToken, first, end - first)
    const isWord = end - first === 1 && tokens.shape[first] === Shape.Capitalised
    same.push({
      length: end - first,
      finding,
      rule,
      fullName: fullNameOf(this.#document, finding),
      cautious: isWord && (rule !== 'repeat' || this.#phrases.lowerCase.has(tokens.word[first]!)),
    })
    return true
  }

  /** `Safer Piers` of `Safer Piers Fund`, `Step Up` of `Step Up to Social Work`, `Innovation Programme` of a longer one. */
  #addShort(name: ToldName): void {
    const { firstToken: first, endToken: end, type } = name
    if (end - first < 2 || end - first > LONGEST) return
    const { tokens } = this.#document
    const joint = firstJoint(tokens, first, end)
    const opensWithHead = joint > first && isOf(tokens, joint - 1, NameClass.BodyHead)
    if (joint > first + 1 && (type === 'programme' || opensWithHead)) this.#add(first, joint, name, 'short')
    const head = type === 'programme' ? NameClass.ProgrammeHead : NameClass.BodyHead
    if (end - first < 3 || !isOf(tokens, end - 1, head)) return
    if (type === 'programme') this.#add(first, end - 1, name, 'short')
    // An opening head (`National Centre for …`) has what stands behind it as its subject, not as a shorter name.
    if (opensWithHead) return
    for (let token = first + 1; token <= end - 2; token++) {
      const begins = tokens.shape[token] !== Shape.Lower && tokens.kind[token] === TokenKind.Word
      const isWeak = isOf(tokens, token, NameClass.Nation | NameClass.Demonym)
      if (begins && !isWeak && !WEAK.has(tokens.norm(token))) this.#add(token, end, name, 'short')
    }
  }

  /** An abbreviation that is nowhere explained but by a name's initials. */
  #addInitials(told: readonly ToldName[]): void {
    const { tokens } = this.#document
    const known = knownAlone(tokens, told)
    let byInitials: Map<string, ToldName> | null = null
    for (const token of this.#phrases.starts) {
      const word = tokens.word[token]!
      if (tokens.shape[token] !== Shape.Upper || this.forms.begins(word) || known.has(word)) continue
      byInitials ??= namesByInitials(tokens, told)
      const name = byInitials.get(tokens.norm(token))
      if (name !== undefined) this.#add(token, token + 1, name, 'abbreviation')
    }
  }
}

function haveSameShapes({ shape }: Tokens, one: number, other: number, length: number): boolean {
  for (let at = 0; at < length; at++) if (shape[one + at] !== shape[other + at]) return false
  return true
}

/** The words that the lexicon knows by themselves, and abbreviations that the text explains. */
function knownAlone(tokens: Tokens, told: readonly ToldName[]): ReadonlySet<number> {
  const known = new Set<number>()
  for (const { firstToken, endToken, rule, abbreviation } of told) {
    if (abbreviation !== undefined) known.add(tokens.word[abbreviation]!)
    if (rule === 'lexicon' && endToken === firstToken + 1) known.add(tokens.word[firstToken]!)
  }
  return known
}

function namesByInitials(tokens: Tokens, told: readonly ToldName[]): Map<string, ToldName> {
  const names = new Map<string, ToldName>()
  for (const name of told)
    if (name.abbreviation === undefined)
      for (const initials of initialsOf(tokens, name)) names.set(initials, name)
  return names
}

function fullNameOf({ text, tokens }: LaidOutDocument, name: Finding): string {
  return name.fullName ?? text.slice(tokens.start[name.firstToken], tokens.end[name.endToken - 1])
}

/** Before a verb, or in a headline before `to` and a verb: `Crisis to provide grants`. */
function isSubject(tokens: Tokens, end: number, limit: number): boolean {
  if (tokens.norm(end) !== 'to') return isFiniteVerb(tokens, end, limit)
  return ((verbOf(tokens.norm(end + 1))?.forms ?? 0) & VerbForm.Base) !== 0
}

/** Words that a name may hold and that no name begins with. */
const WEAK = new Set(['and', 'people'])

/** The first `to`, `for`, `in`, `of` or `on` of the name, -1 where it has none. */
function firstJoint(tokens: Tokens, first: number, end: number): number {
  for (let token = first + 1; token < end; token++)
    if (tokens.shape[token] === Shape.Lower && /^(to|for|in|of|on)$/.test(tokens.norm(token))) return token
  return -1
}
