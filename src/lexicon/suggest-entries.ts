/** Documents one after the other in, names that they use often and no lexicon has out, as YAML ready to paste. */
import { stringify } from 'yaml'
import type { AnalysedDocument } from '../model/analysis.ts'
import type { Lexicon, NamedType } from '../model/lexicon.ts'
import type { Mention } from '../model/mention.ts'
import { Shape } from '../model/tokens.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { entityId } from '../text/entity-id.ts'
import { LineIndex } from '../text/line-index.ts'
import { normalise } from '../text/vocabulary.ts'
import { TYPE_OF_SECTION } from './named-entry.ts'

/** Examples under each name, and characters of their sentences. */
const EXAMPLES = 2
const LONGEST_EXAMPLE = 120

interface Example {
  readonly place: string
  readonly sentence: string
}

interface Suggestion {
  readonly type: NamedType
  readonly id: string
  count: number
  documents: number
  lastDocument: string
  /** How often each spelling stands in the documents. */
  readonly forms: Map<string, number>
  readonly examples: Example[]
}

export class NameSuggestions {
  readonly #lexicon: Lexicon
  readonly #types: ReadonlySet<NamedType>
  readonly #found = new Map<string, Suggestion>()
  /** Words that the documents also write in lower case. */
  readonly #lowerCase = new Set<string>()

  constructor(lexicon: Lexicon, types: readonly NamedType[]) {
    this.#lexicon = lexicon
    this.#types = new Set(types)
  }

  add(document: AnalysedDocument): void {
    const lines = new LineIndex(document.text)
    const { tokens } = document
    for (let token = 0; token < tokens.count; token++)
      if (tokens.shape[token] === Shape.Lower) this.#lowerCase.add(tokens.norm(token))
    for (const mention of document.mentions) {
      const { type, entity, certainty } = mention
      if (type === 'money' || type === 'date' || entity === null || certainty === 'possible') continue
      if (!this.#types.has(type) || this.#lexicon.entry(type, entity) !== undefined) continue
      this.#count(type, entity, mention, document, lines)
    }
  }

  #count(type: NamedType, id: string, mention: Mention, document: AnalysedDocument, lines: LineIndex): void {
    const key = `${type}/${id}`
    let found = this.#found.get(key)
    if (found === undefined) {
      found = { type, id, count: 0, documents: 0, lastDocument: '', forms: new Map(), examples: [] }
      this.#found.set(key, found)
    }
    const path = document.source.path
    found.count++
    if (found.lastDocument !== path) found.documents++
    found.lastDocument = path
    const form = oneLine(document.text.slice(mention.start, mention.end))
    found.forms.set(form, (found.forms.get(form) ?? 0) + 1)
    if (found.examples.length < EXAMPLES)
      found.examples.push({
        place: `${path}:${lines.line(mention.start)}`,
        sentence: sentenceOf(document, mention),
      })
  }

  /** `the Board` alone is no name for a lexicon: whose board is meant changes from document to document. */
  #hasOwnName({ id, forms }: Suggestion): boolean {
    return [...forms.keys()].some(
      (form) => form.includes(' ') || (entityId(form) === id && !this.#lowerCase.has(normalise(form))),
    )
  }

  /** The most frequent first within each type; empty where nothing is used so often. */
  yaml(least: number): string {
    return Object.entries(TYPE_OF_SECTION)
      .map(([section, type]) => {
        const found = [...this.#found.values()]
          .filter((one) => one.type === type && one.count >= least && this.#hasOwnName(one))
          .sort((one, other) => other.count - one.count || compareCodePoints(one.id, other.id))
        return found.length === 0 ? '' : `${section}:\n${found.map(entryYaml).join('')}`
      })
      .join('')
  }
}

function entryYaml({ id, count, documents, forms, examples }: Suggestion): string {
  const spellings = [...forms.keys()].sort(
    (one, other) => forms.get(other)! - forms.get(one)! || compareCodePoints(one, other),
  )
  const full = spellings.filter((form) => entityId(form) === id)
  const name = full[0] ?? [...spellings].sort((one, other) => other.length - one.length)[0]!
  const others = spellings.filter((form) => form !== name && entityId(form) !== entityId(name))
  // A word of the full name (`the Fund`) means it only where the full name stands near.
  const isShort = (form: string) => !form.includes(' ') && name.split(' ').includes(form)
  const aliases = others.filter((form) => !isShort(form))
  const ambiguous = others.filter(isShort)
  const times = `${count} ${count === 1 ? 'time' : 'times'} in ${documents} ${documents === 1 ? 'document' : 'documents'}`
  const lines = [
    `  # ${times}`,
    ...examples.map(({ place, sentence }) => `  #   ${place}: ${sentence}`),
    `  - name: ${scalar(name)}`,
    ...(entityId(name) === id ? [] : [`    id: ${scalar(id)}`]),
    ...listLine('aliases', aliases),
    ...listLine('ambiguous_aliases', ambiguous),
  ]
  return `${lines.join('\n')}\n`
}

function listLine(key: string, forms: readonly string[]): string[] {
  return forms.length === 0 ? [] : [`    ${key}: [${forms.map(scalar).join(', ')}]`]
}

/** In the manner of JSON where YAML would take the words for something else. */
function scalar(text: string): string {
  const plain = stringify(text, { lineWidth: 0 }).trimEnd()
  return /[,[\]{}#&*!|>'"%@`:]|\n/.test(plain) && !plain.startsWith('"') ? JSON.stringify(text) : plain
}

function sentenceOf({ sentences, text }: AnalysedDocument, { start, end }: Mention): string {
  const sentence = sentences.find((one) => one.start <= start && one.end >= end)
  if (sentence === undefined) return ''
  const from = Math.max(sentence.start, start - LONGEST_EXAMPLE / 2)
  const to = Math.min(sentence.end, Math.max(end, from + LONGEST_EXAMPLE))
  const before = from > sentence.start ? '…' : ''
  return `${before}${oneLine(text.slice(from, to))}${to < sentence.end ? '…' : ''}`
}

/** A comment of YAML ends at the line's end; nothing of a document may stand behind it. */
function oneLine(text: string): string {
  return text.replace(/[\s\p{Cc}\p{Cf}\u2028\u2029]+/gu, ' ').trim()
}
