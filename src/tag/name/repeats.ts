/** Names that a document has told in, their later mentions out: the same words again, an abbreviation, a short form. */

import { VerbForm, verbOf } from '../../grammar/verb-forms.ts'
import type { LaidOutDocument } from '../../model/layout.ts'
import { Shape, TokenKind, type Tokens } from '../../model/tokens.ts'
import { isFiniteVerb } from './context.ts'
import { initialsOf } from './defined.ts'
import type { Finding } from './finding.ts'
import { FormsByWords } from './forms-by-words.ts'
import { isCapitalised, type Phrases } from './phrases.ts'
import { BODY_HEADS, CONNECTORS, DEMONYMS, NATIONS, OPENERS, PROGRAMME_HEADS } from './words.ts'

/** Words that stand for a name once it has been told. */
interface Form {
  readonly words: readonly number[]
  readonly finding: Finding
  readonly rule: string
  readonly fullName: string
  /** One word that the language has too: counts in prose, in capitals, and not at the beginning. */
  readonly cautious: boolean
}

export type ToldName = Finding & { readonly abbreviation?: number }

export function repeatedNames(
  document: LaidOutDocument,
  phrases: Phrases,
  told: readonly ToldName[],
): Finding[] {
  const { tokens } = document
  const forms = formsOf(document, phrases, told)
  if (forms.isEmpty) return []
  const findings: Finding[] = []
  for (const sentence of document.sentences) {
    const prose = phrases.cases[sentence.index] === 'prose'
    for (let token = sentence.firstToken; token < sentence.endToken; token++) {
      if (tokens.shape[token] === Shape.Lower || tokens.kind[token]! > TokenKind.Number) continue
      if (!forms.begins(tokens.word[token]!)) continue
      const opens = token === sentence.firstToken
      const form = forms.find(tokens, token, (one) =>
        fits(tokens, token, sentence.endToken, one, opens, prose),
      )
      if (form === undefined) continue
      const { finding, fullName, rule } = form
      findings.push({
        ...finding,
        firstToken: token,
        endToken: token + form.words.length,
        rule,
        fullName,
        certainty: finding.certainty,
      })
      token += form.words.length - 1
    }
  }
  return findings
}

function fits(
  tokens: Tokens,
  first: number,
  limit: number,
  form: Form,
  opens: boolean,
  prose: boolean,
): boolean {
  const end = first + form.words.length
  if (end > limit) return false
  for (let offset = 0; offset < form.words.length; offset++) {
    const token = first + offset
    if (tokens.word[token] !== form.words[offset]) return false
    if (
      tokens.kind[token] === TokenKind.Word &&
      tokens.shape[token] === Shape.Lower &&
      !CONNECTORS.has(tokens.norm(token))
    )
      return false
  }
  if (form.cautious && (opens || !prose) && !isSubject(tokens, end, limit)) return false
  // A longer run of capitals is another name; roles and heads of publications may follow a whole name.
  const nextToCapital = end < limit && isCapitalised(tokens, end) && tokens.gap[end]! < 2
  const afterCapital = !opens && isCapitalised(tokens, first - 1) && !OPENERS.has(tokens.norm(first - 1))
  if (form.rule === 'short' && /^(of|for)$/.test(tokens.norm(first - 1)) && isCapitalised(tokens, first - 2))
    return false
  const isWord = form.words.length === 1 && tokens.shape[first] === Shape.Capitalised
  return (form.rule !== 'short' && !isWord) || (!nextToCapital && !afterCapital)
}

function formsOf(document: LaidOutDocument, phrases: Phrases, told: readonly ToldName[]): FormsByWords<Form> {
  const { tokens } = document
  const forms = new FormsByWords<Form>()
  const seen = new Set<string>()
  const add = (first: number, end: number, finding: Finding, rule: string, fullName: string) => {
    const words: number[] = []
    for (let token = first; token < end; token++) words.push(tokens.word[token]!)
    const key = `${finding.type} ${words.join(' ')}`
    if (words.length === 0 || seen.has(key)) return
    seen.add(key)
    const one = words.length === 1
    const cautious = one && tokens.shape[first] === Shape.Capitalised
    forms.add({
      words,
      finding,
      rule,
      fullName,
      cautious: cautious && (rule !== 'repeat' || phrases.lowerCase.has(words[0]!)),
    })
  }
  const byInitials = new Map<string, { name: ToldName; fullName: string }>()
  for (const name of told) {
    const { firstToken, endToken } = name
    const fullName = name.fullName ?? document.text.slice(tokens.start[firstToken], tokens.end[endToken - 1])
    if (name.rule !== 'council' && name.rule !== 'government')
      add(firstToken, endToken, name, 'repeat', fullName)
    if (name.abbreviation !== undefined)
      add(name.abbreviation, name.abbreviation + 1, name, 'abbreviation', fullName)
    if (name.abbreviation === undefined)
      for (const initials of initialsOf(tokens, name)) byInitials.set(initials, { name, fullName })
    for (const [first, end] of shortForms(tokens, name)) add(first, end, name, 'short', fullName)
  }
  // An abbreviation that is nowhere explained but by a name's initials.
  for (let token = 0; token < tokens.count && byInitials.size > 0; token++) {
    if (tokens.shape[token] !== Shape.Upper || forms.begins(tokens.word[token]!)) continue
    const known = byInitials.get(tokens.norm(token))
    if (known !== undefined) add(token, token + 1, known.name, 'abbreviation', known.fullName)
  }
  return forms
}

/** `Safer Piers` of `Safer Piers Fund`, `Step Up` of `Step Up to Social Work`, `Innovation Programme` of a longer one. */
function shortForms(tokens: Tokens, name: Finding): [number, number][] {
  const { firstToken: first, endToken: end } = name
  const last = tokens.norm(end - 1)
  const forms: [number, number][] = []
  const isHead = (name.type === 'programme' ? PROGRAMME_HEADS : BODY_HEADS).has(last)
  const joint = firstJoint(tokens, first, end)
  if (joint > first + 1 && (name.type === 'programme' || BODY_HEADS.has(tokens.norm(joint - 1))))
    forms.push([first, joint])
  if (!isHead || end - first < 3) return forms
  if (name.type === 'programme') forms.push([first, end - 1])
  // An opening head (`National Centre for …`) has what stands behind it as its subject, not as a shorter name.
  if (joint > first && BODY_HEADS.has(tokens.norm(joint - 1))) return forms
  for (let token = first + 1; token <= end - 2; token++) {
    const begins = tokens.shape[token] !== Shape.Lower && tokens.kind[token] === TokenKind.Word
    if (
      begins &&
      !NATIONS.has(tokens.norm(token)) &&
      !DEMONYMS.has(tokens.norm(token)) &&
      !WEAK.has(tokens.norm(token))
    )
      forms.push([token, end])
  }
  return forms
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
