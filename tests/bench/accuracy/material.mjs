/** Gold files and marked sentences in, texts with their mentions out: what all tools are measured on. Offsets are UTF-16. */
import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import { dayInterval } from './day-interval.mjs'

const PROJECT = new URL('../../../', import.meta.url)
/** What some peer tags; csc's other types have no rival here. */
export const TYPES = ['money', 'date', 'person', 'place', 'body']
/** The sentences are read as if written on this day, a Thursday. */
const SENTENCES_WRITTEN = '2016-03-03'

/** Documents with gold: the five and the development set. */
export function documents() {
  return ['corpus/gold', 'corpus/devset'].flatMap((folder) =>
    readdirSync(new URL(folder, PROJECT))
      .filter((name) => name.endsWith('.yaml'))
      .sort()
      .flatMap((name) => {
        const gold = parse(readFileSync(new URL(`${folder}/${name}`, PROJECT), 'utf8'))
        return gold?.document?.file && gold.mentions ? [withGold(gold)] : []
      }),
  )
}

function withGold({ document, furniture, mentions }) {
  const folder = ['corpus/documents', 'corpus/devset'].find((one) =>
    readdirSync(new URL(one, PROJECT)).includes(document.file),
  )
  const text = readFileSync(new URL(`${folder}/${document.file}`, PROJECT), 'utf8')
  return {
    name: document.file,
    text,
    published: document.published_known ?? document.published,
    ignored: (furniture ?? []).map((lines) => lineSpan(text, lines.from ?? lines[0], lines.to ?? lines[1])),
    mentions: TYPES.flatMap((type) =>
      (mentions[type] ?? []).map((entry) => {
        const start = occurrence(text, entry.text, entry.n ?? 1)
        return {
          type,
          start,
          end: start + entry.text.length,
          doubt: entry.doubt === true,
          value: type === 'date' ? dayInterval(entry.value_known ?? entry.value) : (entry.value ?? null),
        }
      }),
    ),
  }
}

function occurrence(text, words, n) {
  let at = -1
  for (let count = 0; count < n; count++) at = text.indexOf(words, at + 1)
  if (at < 0) throw new Error(`no ${words} in the text`)
  return at
}

/** Lines count from 1, the last included. */
function lineSpan(text, from, to) {
  const ends = text.split('\n').map((line) => line.length + 1)
  const until = (line) => ends.slice(0, line).reduce((sum, length) => sum + length, 0)
  return { start: until(from - 1), end: until(to) }
}

/** General English, one text a line; `[words|type|value]` marks a mention. */
export function sentences() {
  const file = fileURLToPath(new URL('sentences.txt', import.meta.url))
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line, index) => marked(line, `sentence-${String(index + 1).padStart(3, '0')}`))
}

function marked(line, name) {
  const mentions = []
  let text = ''
  let at = 0
  for (const mark of line.matchAll(/\[([^|\]]+)\|(\w+)(?:\|([^\]]*))?\]/g)) {
    const [whole, words, type, value] = mark
    text += line.slice(at, mark.index)
    mentions.push({
      type,
      start: text.length,
      end: text.length + words.length,
      doubt: false,
      value: read(type, value),
    })
    text += words
    at = mark.index + whole.length
  }
  return { name, text: text + line.slice(at), published: SENTENCES_WRITTEN, ignored: [], mentions }
}

/** `40 USD`, `2000000-3000000 GBP`, or EDTF. */
function read(type, value) {
  if (value === undefined || value === '') return null
  if (type === 'date') return dayInterval(value)
  const [amounts, currency] = value.split(' ')
  const [min, max = min] = amounts.split('-').map(Number)
  return { min, max, currency }
}
