/** The README's recipe for R, run as it stands there: every mention’s text is what R cuts out of the document. */
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { csc, folderWith, PROJECT } from '../cli/run-csc.ts'

const HAS_R = spawnSync('Rscript', ['--version']).status === 0
/** Texts with what upsets offsets: signs beyond ASCII and beyond the first plane, line ends of Windows, a mark at the start. */
const PRESS = {
  'press/a.txt': '😀 “Naïve” – Ofsted got £5m.\nThe café’s Board got €6 million in May 2016.\n',
  'press/b.txt':
    '😀 Ofsted got £5m.\r\nThe council will spend £7m\r\nby March 2030. The Department for\r\nEducation agrees.\r\n',
  'press/c.txt': '\uFEFFOfsted got £5m.\r\nThe Department for Education got £8m.\n',
}

/** As the README has it. */
function recipe(): string {
  const [, code] = /```r\n([^`]*)```/.exec(readFileSync(join(PROJECT, 'README.md'), 'utf8'))!
  return code!
}

test.for(['C.UTF-8', 'C'])('a table of mentions and the texts, in base R, locale %s', (locale, { skip }) => {
  if (!HAS_R) return skip('R is not installed')
  const folder = folderWith(PRESS)
  expect(csc(['extract', 'press', '-o', 'mentions.csv'], { cwd: folder }).code).toBe(0)
  const code = `${recipe()}\ncat(mentions$type, sep = ' ')`
  const { status, stdout, stderr } = spawnSync('Rscript', ['--vanilla', '-e', code], {
    cwd: folder,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, LC_ALL: locale },
  })
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
  expect(stdout.split(' ').filter((type) => type === 'money')).toHaveLength(6)
})
