/** An output that is an input in, the input as it was out. */
import { linkSync, readFileSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from '../cli/run-csc.ts'

const TEXT = 'The Department for Education will spend £5 million by March 2030.\n'

describe('an output that is an input', () => {
  test.each([
    ['by its name', 'a.txt'],
    ['by another way of writing it', './in/../a.txt'],
    ['by a symbolic link', 'link.txt'],
  ])('%s', (_name, output) => {
    const folder = folderWith({ 'a.txt': TEXT, 'in/b.txt': TEXT })
    symlinkSync('a.txt', join(folder, 'link.txt'))
    const outcome = csc(['extract', 'a.txt', '-o', output, '--published', '2026'], { cwd: folder })
    expect(outcome.code).toBe(2)
    expect(outcome.stderr).toMatch(/^csc: [^\p{Cc}]+\n$/u)
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(TEXT)
  })

  test('by a hard link: the link gives way, the input stays', () => {
    const folder = folderWith({ 'a.txt': TEXT })
    linkSync(join(folder, 'a.txt'), join(folder, 'hard.txt'))
    csc(['extract', 'a.txt', '-o', 'hard.txt'], { cwd: folder })
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe(TEXT)
  })
})
