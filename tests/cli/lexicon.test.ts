/** `csc lexicon` as users run it: show, lint and suggest. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

describe('show', () => {
  test('says what is known, under a name or an id', () => {
    const { code, stdout } = csc(['lexicon', 'show', 'Family Hubs'])
    expect(code).toBe(0)
    expect(stdout).toMatch(/^name {10}Family Hubs\nid {12}family-hubs\ntype {10}programme/)
    expect(csc(['lexicon', 'show', 'family-hubs']).stdout).toContain(stdout)
  })

  test('an unknown name suggests the nearest', () => {
    const { code, stderr } = csc(['lexicon', 'show', 'Famly Hubs'])
    expect(code).toBe(1)
    expect(stderr).toContain('no lexicon has “Famly Hubs”; there is “Family Hubs”')
  })
})

describe('lint', () => {
  const BAD = 'bodies:\n  - name: Riverside Board\n    start: 2019\n    end: 2014\n'

  test('says nothing of a sound file', () => {
    const cwd = folderWith({ 'names.yaml': 'bodies:\n  - name: Riverside Board\n' })
    expect(csc(['lexicon', 'lint', 'names.yaml'], { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('finds what is to mend, with its place', () => {
    const cwd = folderWith({ 'names.yaml': BAD })
    expect(csc(['lexicon', 'lint', 'names.yaml'], { cwd })).toEqual({
      code: 1,
      stdout: 'names.yaml:2:5: bodies/riverside-board ends before it starts; swap start and end\n',
      stderr: '',
    })
  })

  test('--annotations github', () => {
    const cwd = folderWith({ 'a,b.yaml': BAD })
    expect(csc(['lexicon', 'lint', 'a,b.yaml', '--annotations', 'github'], { cwd }).stdout).toBe(
      '::warning file=a%2Cb.yaml,line=2,col=5,title=lexicon-dates::bodies/riverside-board ends before it starts; swap start and end\n',
    )
  })

  test('a file that is not there is an error', () => {
    const { code, stderr } = csc(['lexicon', 'lint', 'missing.yaml'])
    expect([code, stderr]).toEqual([2, 'csc: missing.yaml: no such lexicon file; check the path\n'])
  })
})

describe('suggest', () => {
  const DOCUMENTS = {
    'a.txt':
      'Notes\n\n1 May 2017\n\nThe Brackenfold Growth Programme began in May. The Brackenfold Growth Programme is small.\n',
    'b.txt':
      'More notes\n\n1 June 2017\n\nWe visited the Brackenfold Growth Programme. The Programme is run by Ofsted.\n',
  }

  test('lists what documents name often and no lexicon has, with examples', () => {
    const cwd = folderWith(DOCUMENTS)
    const { code, stdout } = csc(['lexicon', 'suggest', '.', '--type', 'programme'], { cwd })
    expect(code).toBe(0)
    expect(stdout).toContain('programmes:\n  # 4 times in 2 documents\n  #   a.txt:5: The Brackenfold')
    expect(stdout).toContain('  - name: Brackenfold Growth Programme\n    ambiguous_aliases: [Programme]\n')
    expect(stdout).not.toContain('Ofsted\n')
    expect(csc(['lexicon', 'suggest', '.', '--least', '5'], { cwd }).stdout).toBe('')
  })

  test('is a lexicon file as it stands, with which nothing is left to suggest', () => {
    const cwd = folderWith(DOCUMENTS)
    csc(['lexicon', 'suggest', '.', '--least', '1'], { cwd })
    const names = folderWith({
      'names.yaml': csc(['lexicon', 'suggest', '.', '--least', '1'], { cwd }).stdout,
    })
    const file = join(names, 'names.yaml')
    expect(readFileSync(file, 'utf8')).not.toBe('')
    expect(csc(['lexicon', 'lint', file]).stdout).toBe('')
    expect(csc(['lexicon', 'suggest', '.', '--least', '1', '--lexicon', file], { cwd }).stdout).toBe('')
  })

  test('what stands in documents stays a comment or a string', () => {
    const cwd = folderWith({
      'x: y.txt':
        'Notes\n\n1 May 2017\n\nThe “Brackenfold: Growth” Programme met.\n\nThe Brackenfold #Growth Board met.\n',
    })
    const { stdout } = csc(['lexicon', 'suggest', '.', '--least', '1'], { cwd })
    const file = join(folderWith({ 'names.yaml': stdout }), 'names.yaml')
    expect(csc(['lexicon', 'lint', file])).toMatchObject({ code: 0 })
  })
})

test('an unknown act suggests the nearest', () => {
  expect(csc(['lexicon', 'shwo']).stderr).toBe('csc: csc lexicon shwo: did you mean csc lexicon show?\n')
  expect(csc(['lexicon', 'zzzzzz']).code).toBe(2)
})
