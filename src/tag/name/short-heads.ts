/** Full names in, the capitalised heads alone that stand for them out: `the Fund`, `the Board`, `Cabinet`. */
import type { LaidOutDocument } from '../../model/layout.ts'
import { Gap, Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { isFiniteVerb } from './context.ts'
import { Cue, isCue } from './cues.ts'
import type { Finding } from './finding.ts'
import { isCapitalised, type Phrases, type Run } from './phrases.ts'
import { isOf, NameClass, UNNAMED } from './words.ts'

/**
 * A head stands for the name that was explained by it (`… (the Board)`), for one named in the same sentence, for the one
 * that it has stood for before, for the last one named. Linear in tokens and names.
 */
export function shortHeads(document: LaidOutDocument, phrases: Phrases, told: readonly Finding[]): Finding[] {
  const { tokens } = document
  const bearers = new Bearers(tokens, told)
  const findings: Finding[] = []
  for (const { index, firstToken, endToken } of document.sentences) {
    if (phrases.cases[index] === 'capitals') continue
    for (const run of phrases.runs[index]!) {
      const token = headToken(tokens, run)
      bearers.pass(token, index)
      if (!isOf(tokens, token, SHORT) || !isShort(tokens, run, token)) continue
      const head = tokens.norm(token)
      const name = bearers.of(head, index)
      if (name !== undefined && token >= name.firstToken && token < name.endToken) continue
      if (name === undefined && !UNNAMED.has(head)) continue
      if (!standsAlone(tokens, run.firstToken, token, firstToken, endToken)) continue
      const kind = kindBefore(tokens, run, token)
      if (kind > 0 && bearers.isTold(token)) continue
      const short =
        name === undefined || kind > 0
          ? unnamed(tokens, token, bearers.isBound('council'))
          : nameOf(document, name, head)
      if (short === null) continue
      findings.push({ ...short, firstToken: token - kind, endToken: token + 1 })
      bearers.use(head, index)
    }
  }
  return findings
}

/** What may stand for a name: heads of bodies and programmes, plurals of these, and those that need no name. */
const SHORT = NameClass.BodyHead | NameClass.ProgrammeHead | NameClass.ProgrammePlural | NameClass.Unnamed

/** A head alone, or behind an article that opens the sentence. */
function isShort(tokens: Tokens, run: Run, head: number): boolean {
  const { firstToken } = run
  return head - kindBefore(tokens, run, head) === firstToken || isBehindOpener(tokens, firstToken, head)
}

function isBehindOpener(tokens: Tokens, first: number, head: number): boolean {
  return head === first + 1 && isOf(tokens, first, NameClass.Opener)
}

/** 1 where the head is that of `the County Council`, `the Borough Council`, else 0. */
function kindBefore(tokens: Tokens, { firstToken }: Run, head: number): number {
  return head === firstToken + 1 &&
    isCue(tokens, firstToken, Cue.CouncilKind) &&
    tokens.norm(head) === 'council'
    ? 1
    : 0
}

/** Who bears a head at the place that has been reached. */
class Bearers {
  readonly #tokens: Tokens
  readonly #told: readonly Finding[]
  /** The sentence at which each name told so far was passed. */
  readonly #passedIn: number[] = []
  readonly #bound = new Map<string, Binding>()
  readonly #heads: (readonly string[])[] = []
  /** How many of the names passed are bound. */
  #bindings = 0
  #first: Map<string, Finding> | null = null

  constructor(tokens: Tokens, told: readonly Finding[]) {
    this.#tokens = tokens
    this.#told = told
  }

  /** Notes the names told up to `token`; they are bound when a head is asked for. */
  pass(token: number, sentence: number): void {
    const told = this.#told
    while (this.#passedIn.length < told.length && told[this.#passedIn.length]!.firstToken <= token)
      this.#passedIn.push(sentence)
  }

  /** The one that the sentence tells, the one that it has stood for, else the first of the document. */
  of(head: string, sentence: number): Finding | undefined {
    const binding = this.#binding(head)
    const bearer = binding?.sentence === sentence ? binding.recent : binding?.name
    return bearer ?? (head === 'department' ? undefined : this.#firstOf(head))
  }

  /** Is the token the last word of a name told? */
  isTold(token: number): boolean {
    const last = this.#told[this.#passedIn.length - 1]
    return last !== undefined && last.endToken > token
  }

  isBound(head: string): boolean {
    return this.#binding(head) !== undefined
  }

  use(head: string, sentence: number): void {
    const binding = this.#binding(head)
    if (binding === undefined) return
    const name = binding.sentence === sentence ? binding.recent : binding.name
    const { recent, explained } = binding
    this.#bound.set(head, { name, recent, sentence: binding.sentence, used: true, explained })
  }

  #binding(head: string): Binding | undefined {
    for (; this.#bindings < this.#passedIn.length; this.#bindings++)
      this.#bind(this.#told[this.#bindings]!, this.#headsOf(this.#bindings), this.#passedIn[this.#bindings]!)
    return this.#bound.get(head)
  }

  #firstOf(head: string): Finding | undefined {
    if (this.#first === null) {
      this.#first = new Map()
      for (let at = 0; at < this.#told.length; at++)
        for (const one of this.#headsOf(at)) if (!this.#first.has(one)) this.#first.set(one, this.#told[at]!)
    }
    return this.#first.get(head)
  }

  #headsOf(at: number): readonly string[] {
    this.#heads[at] ??= headsOf(this.#tokens, this.#told[at]!)
    return this.#heads[at]
  }

  #bind(name: Finding, heads: readonly string[], sentence: number): void {
    for (const head of heads) {
      const known = this.#bound.get(head)
      const explained = isExplainedBy(this.#tokens, name.endToken, head)
      const isOther = head === 'department' && known !== undefined && !isNamedDepartment(this.#tokens, name)
      const isKept = known !== undefined && (known.explained || isOther || known.used)
      if (explained || !isKept)
        this.#bound.set(head, { name, recent: name, sentence, used: false, explained })
      else if (!known.explained && !isOther)
        this.#bound.set(head, {
          name: known.name,
          recent: name,
          sentence,
          used: known.used,
          explained: false,
        })
    }
  }
}

/** The last word of the run, or the first where it owns the rest (`the Committee’s Report`). */
function headToken(tokens: Tokens, { firstToken, endToken }: Run): number {
  for (let token = firstToken; token < firstToken + 2 && token + 1 < endToken; token++)
    if (tokens.kind[token + 1] === TokenKind.Clitic) return token
  return endToken - 1
}

interface Binding {
  readonly name: Finding
  /** The last one told that has this head, and the sentence that told it. */
  readonly recent: Finding
  readonly sentence: number
  readonly used: boolean
  readonly explained: boolean
}

/** `(the Department)`, `(“the Board”)` behind the name. */
function isExplainedBy(tokens: Tokens, end: number, head: string): boolean {
  if (!isOf(tokens, end, NameClass.Bracket) || tokens.raw(end) !== '(') return false
  for (let token = end + 1; token < end + 7; token++) {
    if (tokens.norm(token) === head) return tokens.shape[token] !== Shape.Lower
    if (tokens.raw(token) === ')') return false
  }
  return false
}

/** Of departments, one that has the word in its name comes before the Treasury and the Home Office. */
function isNamedDepartment(tokens: Tokens, { firstToken, endToken, fullName }: Finding): boolean {
  if (fullName !== undefined) return /department|ministry/i.test(fullName)
  for (let token = firstToken; token < endToken; token++)
    if (/^(department|ministry)$/.test(tokens.norm(token))) return true
  return endToken - firstToken === 1
}

function nameOf({ text, tokens }: LaidOutDocument, name: Finding, head: string): Finding {
  // `the Funds` are several at once, and a thing of their own.
  if (name.type === 'programme' && head.endsWith('s') && !endsWith(tokens, name, head)) {
    const { entries: _, ...rest } = name
    return { ...rest, rule: 'short', certainty: 'inferred', fullName: head }
  }
  const fullName = name.fullName ?? text.slice(tokens.start[name.firstToken], tokens.end[name.endToken - 1])
  return { ...name, rule: 'short', certainty: 'inferred', fullName }
}

function endsWith(tokens: Tokens, name: Finding, head: string): boolean {
  return tokens.norm(name.endToken - 1) === head
}

/** Bodies that are known by their head without ever being named in full. */
function unnamed(tokens: Tokens, token: number, isCouncil: boolean): Finding | null {
  const body = {
    type: 'body',
    firstToken: token,
    endToken: token + 1,
    rule: 'short',
    certainty: 'inferred',
  } as const
  const before = tokens.norm(token - 1)
  switch (tokens.norm(token)) {
    case 'department':
      return /^(the|this|our|my|his|her|their)$/.test(before) ? { ...body, fullName: 'Department' } : null
    case 'cabinet':
      return isCouncil ? { ...body, fullName: 'Cabinet of the council' } : { ...body, id: 'cabinet' }
    case 'council':
      return before === 'the' || isCue(tokens, token - 1, Cue.CouncilKind)
        ? { ...body, fullName: 'Council' }
        : null
    case 'assembly':
      return before === 'the' ? { ...body, fullName: 'Assembly' } : null
    case 'executive':
      return before === 'the' ? { ...body, fullName: 'Executive' } : null
    case 'house':
      return /^(the|this)$/.test(before) ? { ...body, id: 'house-of-commons' } : null
    default:
      return null
  }
}

/** The head words of a name, for programmes also the plural (`the Funds`), for departments `Department`. */
function headsOf(tokens: Tokens, name: Finding): string[] {
  if (name.endToken - name.firstToken < 2)
    return name.entries?.some(isDepartment) === true ? ['department'] : []
  const heads: string[] = []
  const last = tokens.norm(name.endToken - 1)
  const head = name.type === 'body' ? NameClass.BodyHead : NameClass.ProgrammeHead
  if (isOf(tokens, name.endToken - 1, head)) heads.push(last)
  else {
    for (let token = name.firstToken + 1; token < name.endToken; token++) {
      if (tokens.shape[token] !== Shape.Lower || !/^(for|of|on)$/.test(tokens.norm(token))) continue
      if (isOf(tokens, token - 1, head)) heads.push(tokens.norm(token - 1))
      break
    }
  }
  if (name.type === 'programme' && heads.length > 0) heads.push(`${heads[0]}s`)
  if (name.entries?.some(isDepartment) || /^(ministry|department)$/.test(heads[0] ?? ''))
    heads.push('department')
  return heads
}

function isDepartment({ kind }: { readonly kind: string | null }): boolean {
  return /ministerial department/.test(kind ?? '')
}

const Beside = {
  /** Behind a head in a minute: `Cabinet RESOLVED`. */
  Resolves: 1,
  OfOrFor: 1 << 1,
  /** Behind a head it makes an office of it: `Cabinet member`. */
  Office: 1 << 2,
  /** Before a head that is one of many. */
  Indefinite: 1 << 3,
  Definite: 1 << 4,
  /** Before a head without an article. */
  Leading: 1 << 5,
} as const

const BESIDE = WordClasses.fromLists(
  [Beside.Resolves, 'resolved agreed noted approved'],
  [Beside.OfOrFor, 'of for on'],
  [Beside.Office, 'member chair chairman chairwoman leader minister secretary reshuffle'],
  [Beside.Indefinite, 'a an each every any no local new another'],
  [Beside.Definite, 'the this our its my his her their both that'],
  [Beside.Leading, 'to by of whom from which said'],
)

function besideAt(tokens: Tokens, token: number): number {
  return token >= 0 && token < tokens.count ? BESIDE.of(tokens)[tokens.word[token]!]! : 0
}

/** Behind `the`, or without an article before a verb (`Cabinet agreed`), and no part of a longer phrase. */
function standsAlone(tokens: Tokens, first: number, token: number, from: number, end: number): boolean {
  const behind = token + 1
  const next = besideAt(tokens, behind)
  const before = besideAt(tokens, isBehindOpener(tokens, first, token) ? token - 1 : first - 1)
  if ((next & Beside.Resolves) !== 0 && tokens.shape[behind] === Shape.Upper) return true
  if (behind < end && isCapitalised(tokens, behind) && tokens.gap[behind]! < Gap.Paragraph) return false
  const isLonger = (next & Beside.OfOrFor) !== 0 && tokens.shape[behind + 1]! >= Shape.Capitalised
  if (isLonger && !isOf(tokens, behind + 1, NameClass.Month)) return false
  if (tokens.norm(token) === 'police') return false
  if (tokens.gap[behind] === Gap.None && tokens.raw(behind) === '-') return false
  if ((next & Beside.Office) !== 0 || (before & Beside.Indefinite) !== 0) return false
  if ((before & Beside.Definite) !== 0 && token > from) return true
  if ((before & Beside.Leading) !== 0 || tokens.kind[token - 1] === TokenKind.Clitic) return true
  if (token === from && tokens.raw(behind) === ',') return true
  return isFiniteVerb(tokens, behind, end) || tokens.kind[behind] === TokenKind.Clitic
}
