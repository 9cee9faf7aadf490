/** The README says what is true: its generated parts are made anew and compared (`npm run golden` writes them). */
import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { BLOCKS } from './blocks.ts'

const README = readFileSync('README.md', 'utf8')

test('generated parts', { timeout: 60_000 }, async () => {
  const names = Array.from(README.matchAll(/<!-- begin (\w+) -->/g), ([, name]) => name!)
  expect(names.toSorted()).toEqual(Object.keys(BLOCKS).toSorted())
  let made = README
  for (const name of names) {
    const begin = `<!-- begin ${name} -->`
    const end = `<!-- end ${name} -->`
    const head = made.slice(0, made.indexOf(begin) + begin.length)
    made = `${head}\n${await BLOCKS[name]!()}\n${made.slice(made.indexOf(end))}`
  }
  await expect(made).toMatchFileSnapshot('../../README.md')
})

test('commands that it tells users to run are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8'))
  for (const [, script] of README.matchAll(/npm run ([\w:]+)/g))
    expect(Object.keys(scripts)).toContain(script)
})

test('files that it names are there', () => {
  for (const [, path] of README.matchAll(/`((?:src|tests|corpus|bin|\.ci)\/[\w./-]*)`/g))
    expect(existsSync(path!), path).toBe(true)
})
