/** The development set and the five documents in other words of the same kind: the records follow, nothing else changes. */
import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { DocumentRecords, MentionRecord } from '../../src/model/record.ts'
import { corpusFiles, extractText } from '../extract-file.ts'
import { differences, linesOf } from './records-of.ts'

const GIVEN = { title: 'A title', published: '2017-03-21', publishedBasis: 'given' }

interface Original {
  readonly file: string
  readonly text: string
  readonly records: DocumentRecords
  /** Lengths in UTF-16 equal those in code points, so that records' offsets fit the string. */
  readonly plain: boolean
}

const ORIGINALS: readonly Original[] = corpusFiles().map((file) => {
  const text = readFileSync(file, 'utf8')
  return {
    file,
    text,
    records: extractText(text, file, GIVEN),
    plain: Array.from(text).length === text.length,
  }
})

/** Differences between the records of all originals and of what `rewrite` makes of them, each text keeping its length. */
function changes(rewrite: (original: Original) => string, only = (_: string) => true): string[] {
  return ORIGINALS.flatMap((original) => {
    const text = rewrite(original)
    expect(text.length).toBe(original.text.length)
    const lines = linesOf(extractText(text, original.file, GIVEN)).filter(only)
    return differences(linesOf(original.records).filter(only), lines).map(
      (line) => `${original.file} ${line}`,
    )
  })
}

/** Writes other words over those of some mentions. */
function overwrite({ text, records }: Original, other: (mention: MentionRecord) => string | null): string {
  const parts: string[] = []
  let at = 0
  for (const mention of records.mentions) {
    const words = mention.start < at ? null : other(mention)
    if (words === null) continue
    parts.push(text.slice(at, mention.start), words)
    at = mention.end
  }
  return parts.join('') + text.slice(at)
}

test('the texts have characters of the first plane alone', () => {
  expect(ORIGINALS.filter(({ plain }) => !plain).map(({ file }) => file)).toEqual([])
})

describe('signs', () => {
  test('other spaces', () => {
    for (const space of ['\u00A0', '\u2009', '\u202F'])
      expect(changes(({ text }) => text.replace(/(?<=\S) (?=\S)/g, space))).toEqual([])
  })

  test('straight quotation marks for curly ones: a quotation that closes nowhere may lose its speaker', () => {
    const found = changes(({ text }) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"'))
    expect(found.filter((line) => !/ [-+] funding /.test(line))).toEqual([])
    expect(found.length).toBeLessThanOrEqual(4)
  })

  test('lines of prose wrapped at 90 columns: hardly a record changes', () => {
    const all = ORIGINALS.flatMap(({ records }) => linesOf(records)).length
    expect(changes(({ text }) => text.split('\n').map(wrapped).join('\n')).length).toBeLessThan(all / 200)
  })
})

/** Breaks a long line behind words, but not behind a colon or semicolon, where a list might begin. */
function wrapped(line: string): string {
  if (line.length < 160 || /[|\t]/.test(line)) return line
  let made = ''
  let column = 0
  for (const word of line.split(/(?<= )/)) {
    if (column > 0 && column + word.length > 90 && !/[;:] $/.test(made)) {
      made = `${made.slice(0, -1)}\n`
      column = 0
    }
    made += word
    column += word.length
  }
  return made
}

describe('other words of the same kind', () => {
  /** 1 becomes 2, 9 becomes 1: of a single sum alone, whose parts keep their order. */
  const raised = (words: string) => words.replace(/[1-9]/g, (digit) => `${(Number(digit) % 9) + 1}`)
  const withoutValues = (line: string) => !line.startsWith('money')

  test('other sums change their own values', () => {
    const other = (mention: MentionRecord) =>
      mention.type === 'money' && (mention.text.match(/\d[\d.,]*/g)?.length ?? 0) === 1
        ? raised(mention.text)
        : null
    expect(changes((original) => overwrite(original, other), withoutValues)).toEqual([])
    for (const original of ORIGINALS) {
      const sums = extractText(overwrite(original, other), original.file, GIVEN).mentions.filter(isMoney)
      const before = original.records.mentions.filter(isMoney)
      expect(sums.map(({ start, end }) => [start, end])).toEqual(before.map(({ start, end }) => [start, end]))
      sums.forEach((sum, index) => {
        expect(digitsOf(sum)).toBe(
          other(before[index]!) === null ? digitsOf(before[index]!) : raised(digitsOf(before[index]!)),
        )
      })
    }
  })

  const MONTHS: Readonly<Record<string, string>> = {
    March: 'April',
    April: 'March',
    June: 'July',
    July: 'June',
    November: 'December',
    December: 'November',
    January: 'October',
    October: 'January',
  }

  test('other months of a year change their own values', () => {
    const other = ({ type, text }: MentionRecord) => {
      const [, month] = /^(?:\d{1,2} )?([A-Z][a-z]+) \d{4}$/.exec(text) ?? []
      if (type !== 'date' || month === undefined || /^(?:29|3\d) /.test(text)) return null
      return MONTHS[month] === undefined ? null : text.replace(month, MONTHS[month])
    }
    const spans = (line: string) => (line.startsWith('date') ? '' : line)
    expect(
      changes(
        (original) => overwrite(original, other),
        (line) => spans(line) !== '',
      ),
    ).toEqual([])
  })

  const SURNAMES = ['Fry', 'Kerr', 'Marsh', 'Barlow', 'Bradley', 'Hartnell', 'Pemberton', 'Shackleton']

  test('other surnames change their own entities', () => {
    let exchanged = 0
    for (const original of ORIGINALS) {
      const { text, records, file } = original
      const persons = records.mentions.filter(({ type }) => type === 'person')
      for (const surname of new Set(persons.map((person) => person.text.split(' ').at(-1)!))) {
        const other = SURNAMES.find((name) => name.length === surname.length)
        const pattern = new RegExp(`\\b${surname}\\b`, 'g')
        const all = [...text.matchAll(pattern)].length
        const own = persons.filter((person) => person.text.split(' ').at(-1) === surname).length
        if (other === undefined || all !== own || text.includes(other)) continue
        exchanged++
        const made = extractText(text.replace(pattern, other), file, GIVEN)
        const named = (line: string) => line.replaceAll(other.toLowerCase(), inAscii(surname))
        expect(differences(linesOf(records), linesOf(made).map(named))).toEqual([])
      }
    }
    expect(exchanged).toBeGreaterThan(10)
  })
})

test('paragraphs in another order: the same sums with the same values', () => {
  for (const { file, text, records } of ORIGINALS) {
    const paragraphs = text.split('\n\n')
    const prose = paragraphs.flatMap((paragraph, at) =>
      at > 3 && /[.!?]”?\s*$/.test(paragraph) && !paragraph.includes('\n') ? [at] : [],
    )
    const moved = [...paragraphs]
    prose.forEach((at, index) => {
      moved[at] = paragraphs[prose[prose.length - 1 - index]!]!
    })
    const sums = (of: DocumentRecords) =>
      of.mentions
        .filter(isMoney)
        .map((mention) => `${mention.text} ${JSON.stringify(mention.value)}`)
        .sort()
    expect(sums(extractText(moved.join('\n\n'), file, GIVEN))).toEqual(sums(records))
  }
})

function inAscii(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}

function isMoney({ type }: MentionRecord): boolean {
  return type === 'money'
}

function digitsOf({ text }: MentionRecord): string {
  return text.replace(/\D/g, '')
}
