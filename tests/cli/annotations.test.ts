/** `--annotations github`: findings of check and of report all --check as workflow commands. */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { annotationLine } from '../../src/command/annotation-line.ts'
import { csc, folderWith } from './run-csc.ts'

test('what would end a part of the command is escaped', () => {
  const message = {
    severity: 'note',
    code: 'x',
    file: 'a:b,c%.txt',
    line: 2,
    text: '100%\nof: it, all',
  } as const
  expect(annotationLine(message)).toBe(
    '::notice file=a%3Ab%2Cc%25.txt,line=2,title=x::100%25%0Aof: it, all\n',
  )
})

test('check', () => {
  const cwd = folderWith({
    'a.txt': 'News\n\n1 May 2017\n\nThe Government announced £5 million for Family Hubs.\n',
    'rulings.yaml': 'assertions:\n  - funding of family-hubs committed = £6m\n',
  })
  const { code, stdout } = csc(['check', 'a.txt', '--rulings', 'rulings.yaml', '--annotations', 'github'], {
    cwd,
  })
  expect(code).toBe(1)
  expect(stdout).toMatch(
    /^::error file=rulings\.yaml,line=2,col=\d+,title=assertion-fails::funding of family-hubs committed = £6m: .*a\.txt:5.*\n$/,
  )
})

test('report all --check', () => {
  const cwd = folderWith({
    'a.txt': 'News\n\n1 May 2017\n\nThe Government announced £5 million for Family Hubs.\n',
  })
  csc(['report', 'all', 'a.txt', '-o', 'reports'], { cwd })
  appendFileSync(join(cwd, 'a.txt'), '\nIt then announced £7 million for Sure Start.\n')
  const { code, stdout } = csc(
    ['report', 'all', 'a.txt', '-o', 'reports', '--check', '--annotations', 'github'],
    { cwd },
  )
  expect(code).toBe(1)
  for (const line of stdout.trimEnd().split('\n'))
    expect(line).toMatch(/^::error file=reports\/[\w.]+,title=report-differs::/)
})
