import { expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

const NOTES = `---
published: 2017-03-21
---
The Department for Education will spend £5 million by next March.

Nothing stands here, but 302 million children do.
`

const explain = (place: string) => csc(['explain', place], { cwd: folderWith({ 'notes.txt': NOTES }) })

test('a line: every mention with its rule, its value, its source and its anchor', () => {
  const { code, stdout, stderr } = explain('notes.txt:4')
  expect(stderr).toBe('')
  expect(code).toBe(0)
  expect(stdout).toContain('“Department for Education”  body department-for-education\n  rule    body/')
  expect(stdout).toContain('  lexicon Department for Education (body department-for-education), from ')
  expect(stdout).toContain('“£5 million”  money £5m\n  rule    money/')
  expect(stdout).toMatch(/“next March” {2}date 2018-03\n {2}rule {4}date\/\S+\n {2}anchor {2}2017-03-21/)
})

test('a place: only what stands there', () => {
  const { code, stdout } = explain('notes.txt:4:42')
  expect(code).toBe(0)
  expect(stdout).toContain('“£5 million”')
  expect(stdout).not.toContain('Department for Education”  body')
})

test('a width: longer lines go on below the words', () => {
  const cwd = folderWith({ 'notes.txt': NOTES })
  const { stdout } = csc(['explain', 'notes.txt:4', '--width', '40'], { cwd })
  expect(stdout).toContain('  lexicon Department for Education (body\n          department-for-education),')
  expect(stdout.split('\n').every((line) => line.length <= 40)).toBe(true)
  expect(csc(['explain', 'notes.txt:4', '--width', 'wide'], { cwd })).toMatchObject({ code: 2, stdout: '' })
})

test('a number that is no sum: the reason', () => {
  expect(explain('notes.txt:6').stdout).toMatch(/“million” {2}no mention\n {2}reason {2}\S+/)
})

test('nothing there: exit code 1', () => {
  expect(explain('notes.txt:5')).toMatchObject({
    code: 1,
    stdout: '',
    stderr: 'csc: nothing stands at notes.txt:5\n',
  })
})

test('no place, no file: exit code 2', () => {
  expect(explain('notes.txt')).toMatchObject({ code: 2, stdout: '' })
  expect(explain('missing.txt:1')).toMatchObject({ code: 2, stdout: '' })
})
