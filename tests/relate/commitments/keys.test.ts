import { expect, test } from 'vitest'
import { extractText } from '../../../src/library.ts'

const LINES = [
  'The council will open a library in Barton by May 2021.',
  'We will spend £2 million on buses in 2022.',
  'It aims to recruit 40 wardens.',
  'The council has set aside £300,000 for repairs.',
]

function keysOf(lines: readonly string[], path = 'a.txt'): string[] {
  const { funding, commitments } = extractText(lines.join('\n\n'), {
    path,
    given: { published: '2020-03-01' },
  })
  return [...funding, ...commitments].map(({ key }) => key)
}

test('rewording one sentence leaves every other key as it was', () => {
  const keys = keysOf(LINES)
  expect(keys.length).toBeGreaterThan(3)
  for (const [at, line] of LINES.entries()) {
    const own = keysOf([line])
    const changed = keysOf(LINES.with(at, `Next year, ${line.charAt(0).toLowerCase()}${line.slice(1)}`))
    for (const key of keys.filter((one) => !own.includes(one))) expect(changed).toContain(key)
  }
})

test('a sentence before all others changes no key', () => {
  expect(keysOf(['Good morning to all.', ...LINES])).toEqual(keysOf(LINES))
})

test('moving and renaming the file changes no key', () => {
  expect(keysOf(LINES, 'other/folder/b.txt')).toEqual(keysOf(LINES))
})
