/** The scripts that `csc completions` prints, tried in their shells where these are there. */
import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { COMMANDS } from '../../src/command/index.ts'
import { FIELDS } from '../../src/query/fields.ts'
import { CSC, csc, folderWith, PROJECT } from './run-csc.ts'

const SHELLS = ['bash', 'zsh', 'fish']

function hasShell(shell: string): boolean {
  return spawnSync(shell, ['-c', 'exit 0']).status === 0
}

/** Runs a script in the shell, with `csc` on the path. */
function run(shell: string, script: string): string {
  const bin = folderWith({ csc: `#!/bin/sh\nexec "${process.execPath}" "${CSC}" "$@"\n` })
  spawnSync('chmod', ['+x', join(bin, 'csc')])
  const { stdout } = spawnSync(shell, ['-c', script], {
    cwd: PROJECT,
    encoding: 'utf8',
    env: { PATH: `${bin}:${process.env.PATH}`, HOME: bin },
  })
  return stdout
}

/** Why a test is skipped is its name. */
function shellTest(shell: string, name: string, act: () => void) {
  if (hasShell(shell)) test(name, act)
  else test.skip(`${name} (there is no ${shell} here)`, () => {})
}

describe.each(SHELLS)('%s', (shell) => {
  test('knows every command, every long option and every field', async () => {
    const { code, stdout } = csc(['completions', shell])
    expect(code).toBe(0)
    for (const { name, load } of COMMANDS) {
      expect(stdout).toContain(name)
      for (const { flags } of (await load()).options) expect(stdout).toContain(/--([\w-]+)/.exec(flags)![1])
    }
    for (const { name } of FIELDS) expect(stdout).toContain(name)
  })

  shellTest(shell, 'reads the script without complaint', () => {
    const file = join(folderWith({ script: csc(['completions', shell]).stdout }), 'script')
    expect(spawnSync(shell, ['-n', file], { encoding: 'utf8' })).toMatchObject({ status: 0, stderr: '' })
  })
})

/** The words of the command line, and what bash should offer for the last of them. */
const BASH: readonly (readonly [string[], string[]])[] = [
  [['csc', 'expl'], ['explain']],
  [['csc', 'extract', '--form'], ['--format']],
  [['csc', 'extract', '--format', 'sp'], ['spacy']],
  [['csc', 'lexicon', 'su'], ['suggest']],
  [['csc', 'grep', 'mon'], ['money>=']],
  [['csc', 'grep', "'money>3m and act"], ['money>3m and action:']],
  [['csc', 'grep', "'action:an"], ['action:announced']],
  [['csc', 'grep', '\'programme:"Family Hubs: L'], ['programme:"Family Hubs: Local Transformation Fund"']],
  [['csc', 'grep', 'strength', ':', 'fi'], ['firm']],
]

shellTest('bash', 'offers commands, options, fields, values and names', () => {
  const tries = BASH.map(([words]) => {
    const quoted = words.map((word) => `'${word.replaceAll("'", "'\\''")}'`).join(' ')
    return `try ${quoted}`
  })
  const out = run(
    'bash',
    `source <(csc completions bash)
compopt() { :; }
try() {
  COMP_WORDS=("$@") COMP_CWORD=$(($# - 1)) COMP_LINE="$*"
  [[ $4 == : ]] && COMP_LINE="$1 $2 $3:$5"
  COMP_POINT=\${#COMP_LINE} COMPREPLY=()
  _csc
  (IFS='|'; echo "\${COMPREPLY[*]}")
}
${tries.join('\n')}`,
  )
  expect(out.trimEnd().split('\n')).toEqual(BASH.map(([, offered]) => offered.join('|')))
})

shellTest('fish', 'offers commands, options, fields, values and names', () => {
  const offered = (line: string) =>
    run('fish', `csc completions fish | source; complete -C'${line.replaceAll("'", "\\'")}'`)
      .trimEnd()
      .split('\n')
      .map((words) => words.split('\t')[0])
  expect(offered('csc expl')).toEqual(['explain'])
  expect(offered('csc extract --format sp')).toEqual(['spacy'])
  expect(offered("csc grep 'money>3m and act")).toEqual(['money>3m and action:'])
  expect(offered('csc grep \'programme:"Family Hubs: L')).toEqual([
    'programme:"Family Hubs: Local Transformation Fund"',
  ])
})

test('names come from the lexicon', () => {
  expect(csc(['completions', 'names', 'programme', 'family hubs: l']).stdout).toBe(
    'Family Hubs: Local Transformation Fund\n',
  )
  expect(csc(['completions', 'names', 'money', 'x']).stdout).toBe('')
})

test('another shell is an error', () => {
  expect(csc(['completions', 'tcsh'])).toMatchObject({
    code: 2,
    stderr: 'csc: csc completions tcsh: one of bash, zsh, fish was expected\n',
  })
})
