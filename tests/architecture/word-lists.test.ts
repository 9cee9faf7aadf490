/** Reads every list of words in src/: a word that stands twice in one hides that it was there already. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'

const SOURCE = join(import.meta.dirname, '../../src')

/** Beside the taggers; `data/` holds names, whose words may come back. */
const FILES = readdirSync(SOURCE, { recursive: true, encoding: 'utf8' }).filter(
  (path) => path.endsWith('.yaml') && !path.includes('data/'),
)

test.each(FILES)('%s has each word of a list once', (path) => {
  const lists = Object.entries<unknown>(parse(readFileSync(join(SOURCE, path), 'utf8')))
  const twice = lists.flatMap(([name, list]) => {
    const words = wordsOf(list)
    return words.filter((word, at) => words.indexOf(word) < at).map((word) => `${name}: ${word}`)
  })
  expect(twice).toEqual([])
})

function wordsOf(list: unknown): readonly string[] {
  if (typeof list === 'string') return list.split(/\s+/)
  return Array.isArray(list) ? list.filter((item) => typeof item === 'string') : []
}

test('there are lists to read', () => {
  expect(FILES.length).toBeGreaterThan(5)
})
