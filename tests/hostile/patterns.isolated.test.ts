/** Every regular expression of the sources, checked for time that grows faster than the text that it is tried on. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseAst } from 'rolldown/parseAst'
import { analyse } from 'scslre'
import { expect, test, vi } from 'vitest'

const SOURCES = join(import.meta.dirname, '../../src')
const FILES = readdirSync(SOURCES, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
  .sort()

interface Placed {
  readonly place: string
  readonly pattern: RegExp
}

function literalsOf(file: string): Placed[] {
  const source = readFileSync(join(SOURCES, file), 'utf8')
  const found: Placed[] = []
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return
    const { regex, start } = node as { regex?: { pattern: string; flags: string }; start?: number }
    if (regex !== undefined) {
      const line = source.slice(0, start).split('\n').length
      found.push({ place: `${file}:${line}`, pattern: new RegExp(regex.pattern, regex.flags) })
    } else for (const child of Object.values(node)) visit(child)
  }
  visit(parseAst(source, { lang: 'ts' }, file))
  return found
}

/** Those that a module puts together of parts when it is loaded. */
async function builtOf(file: string): Promise<Placed[]> {
  const found: Placed[] = []
  class Noted extends RegExp {
    constructor(pattern: string | RegExp, flags?: string) {
      super(pattern, flags)
      found.push({ place: file, pattern: new Plain(pattern, flags) })
    }
  }
  const Plain = RegExp
  vi.stubGlobal('RegExp', Noted)
  await import(join(SOURCES, file))
  vi.unstubAllGlobals()
  return found
}

/** Two ways through one repetition (`(?:\r\n|\r|\n)*`), which the checker does not look for. */
const LINE_ENDS_IN_TWO_WAYS = /\\r\\n\|(?:\\n\|\\r|\\r\|\\n)\)[*+]/

function isSlow(pattern: RegExp): boolean {
  return analyse(pattern).reports.length > 0 || LINE_ENDS_IN_TWO_WAYS.test(pattern.source)
}

test('what the checker calls slow is slow', () => {
  for (const slow of [/\s+$/, /^(?:a|b)*[ab]*$/, /(.*)x(.*)y/, /^(?:\r\n|\n|\r)*x/])
    expect(isSlow(slow), String(slow)).toBe(true)
  for (const linear of [/^\s+/, /\d{1,3}$/, /[a-z]+:/y]) expect(isSlow(linear), String(linear)).toBe(false)
})

test('no pattern takes more than linear time', () => {
  const literals = FILES.flatMap(literalsOf)
  expect(literals.length).toBeGreaterThan(300)
  expect(
    literals.filter(({ pattern }) => isSlow(pattern)).map(({ place, pattern }) => `${place} ${pattern}`),
  ).toEqual([])
})

test('nor one that is put together of parts', async () => {
  const builders = FILES.filter((file) => readFileSync(join(SOURCES, file), 'utf8').includes('new RegExp('))
  const built: Placed[] = []
  for (const file of builders) built.push(...(await builtOf(file)))
  expect(built.length).toBeGreaterThanOrEqual(builders.length)
  expect(
    built.filter(({ pattern }) => isSlow(pattern)).map(({ place, pattern }) => `${place} ${pattern}`),
  ).toEqual([])
})
