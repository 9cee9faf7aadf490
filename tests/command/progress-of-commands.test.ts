/** Every command that reads documents shows how far it is, and clears it at the end. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { runCommand } from '../../src/command/run-command.ts'
import { madeTerminal } from './made-terminal.ts'

const FOLDER = mkdtempSync(join(tmpdir(), 'csc-progress-'))
const RULINGS = join(FOLDER, 'rulings.yaml')
const RECORDS = join(FOLDER, 'records.jsonl')
const TEXT =
  'Harbour news\n\nPublished 1 March 2023\n\nThe council has allocated £5 million for Family Hubs.\n'

beforeAll(async () => {
  for (let at = 0; at < 4; at++) writeFileSync(join(FOLDER, `${at}.txt`), `${TEXT}\nPage ${at} of four.\n`)
  writeFileSync(RULINGS, 'assertions: []\n')
  await runCommand(['extract', ...documents(), '-o', RECORDS], madeTerminal({ errorIsTerminal: false }))
})

afterAll(() => rmSync(FOLDER, { recursive: true, force: true }))

function documents(): string[] {
  return [0, 1, 2, 3].map((at) => join(FOLDER, `${at}.txt`))
}

/** A clock by which every look at it takes a second. */
beforeEach(() => {
  let now = 0
  vi.spyOn(Date, 'now').mockImplementation(() => {
    now += 1000
    return now
  })
})
afterEach(() => void vi.restoreAllMocks())

test.each([
  ['extract', ['extract', ...documents(), '--format', 'jsonl']],
  ['report', ['report', 'funding', ...documents()]],
  ['report all', ['report', 'all', ...documents(), '--output', join(FOLDER, 'reports')]],
  [
    'report all as pages',
    ['report', 'all', ...documents(), '--format', 'html', '--output', join(FOLDER, 'pages')],
  ],
  ['check', ['check', ...documents(), '--rulings', RULINGS]],
  ['grep', ['grep', 'money>1', ...documents()]],
])('%s', async (_, words) => {
  const terminal = madeTerminal()
  await runCommand(words, terminal)
  const shown = terminal.states.filter((state) => state !== '')
  expect(shown.map((state) => state.replace(/^[█░]+ |, .*$/g, ''))).toEqual(
    [1, 2, 3, 4].map((done) => `${done} of 4 documents`),
  )
  expect(terminal.states.at(-1)).toBe('')
})

test('report --from', async () => {
  const terminal = madeTerminal()
  await runCommand(['report', 'claims', '--from', RECORDS], terminal)
  const shown = terminal.states.filter((state) => state !== '')
  expect(shown).toHaveLength(4)
  expect(shown[3]).toMatch(/^█+ 4 documents, \d+ s left$/)
  expect(terminal.states.at(-1)).toBe('')
})

test('off a terminal nothing', async () => {
  const terminal = madeTerminal({ errorIsTerminal: false })
  await runCommand(['report', 'funding', ...documents()], terminal)
  expect(terminal.states.filter((state) => state !== '')).toEqual([])
})
