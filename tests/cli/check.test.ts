/** csc check, report commitments and report due as users run them. */
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from './run-csc.ts'

const RELEASE = `Harbour news

Published 1 March 2019

The Department for Education has announced £5 million for Family Hubs. The Department for Education will publish a nursery strategy by May 2020.
`
const STATEMENT = `Statement

Published 4 May 2021

The Department for Education never published the nursery strategy.
`

function press(rulings = '') {
  return folderWith({ 'press/a.txt': RELEASE, 'press/b.txt': STATEMENT, 'facts.yaml': rulings })
}

function keyOf(cwd: string): string {
  const { stdout } = csc(['report', 'commitments', 'press', '--receipts', '--format', 'json'], { cwd })
  return /"key": ?"([0-9a-f]{12})"/.exec(stdout)?.[1] ?? ''
}

const CHECK = ['check', 'press', '--rulings', 'facts.yaml']

describe('csc check', () => {
  test('is silent where all holds', () => {
    const key = keyOf(press())
    const cwd = press(
      `assertions:\n  - funding of family-hubs committed = £5m\n  - commitment ${key} is dropped\n`,
    )
    expect(csc(CHECK, { cwd })).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  test('shows what fails with its receipts', () => {
    const cwd = press('assertions:\n  - funding of Family Hubs committed >= £6m\n')
    const { code, stdout } = csc(CHECK, { cwd })
    expect(code).toBe(1)
    expect(stdout).toContain(
      'facts.yaml:2:5: funding of Family Hubs committed >= £6m: the documents give £5m',
    )
    expect(stdout).toContain('press/a.txt:5')
  })

  test('names the currencies that there are instead', () => {
    const { stdout } = csc(CHECK, {
      cwd: press('assertions:\n  - funding of family-hubs committed >= $4m\n'),
    })
    expect(stdout).toContain('no funding of family-hubs is committed in this currency, only in GBP')
  })

  test('a ruling whose claim is gone is named', () => {
    const cwd = press('rulings:\n  - { key: abcdef123456, ruling: confirm }\n')
    const { code, stderr } = csc(CHECK, { cwd })
    expect([code, stderr]).toEqual([
      1,
      expect.stringContaining('facts.yaml:2:5: confirm abcdef123456: no such claim'),
    ])
  })

  test('a faulty file and a missing one are errors', () => {
    const faulty = csc(CHECK, { cwd: press('assertions:\n  - hubs are good\n') })
    expect([faulty.code, faulty.stderr]).toEqual([
      2,
      expect.stringContaining('facts.yaml:2:5: not an assertion'),
    ])
    expect(csc(['check', 'press'], { cwd: press() }).code).toBe(2)
  })
})

describe('csc report due', () => {
  test('tells deadlines that have passed from those coming', () => {
    const cwd = press()
    const on = (day: string) =>
      csc(['report', 'due', 'press', '--on', day, '--format', 'csv'], { cwd }).stdout
    expect(on('2020-06-01')).toContain('passed,2020-05')
    expect(on('2020-03-01')).toContain('coming,2020-05')
    expect(on('2019-03-01')).not.toContain('2020-05')
  })

  test.each([
    [['due'], 'report due needs --on'],
    [['due', '--on', 'soon'], 'a day was expected'],
    [['due', '--on', '2020-01-01', '--within', 'long'], 'a number with d, m or y'],
    [['funding', '--measurable'], '--measurable goes with report commitments'],
    [['commitments', '--on', '2020-01-01'], '--on goes with report due'],
    [['timeline', '--within', '6m'], '--within goes with report due'],
  ])('%j is refused', (args, what) => {
    const { code, stderr } = csc(['report', ...args], { cwd: press() })
    expect([code, stderr]).toEqual([2, expect.stringContaining(what)])
  })
})

test('commitments by what later documents say, and by what they lack', () => {
  const cwd = press()
  const rows = (...more: string[]) =>
    csc(['report', 'commitments', 'press', '--format', 'csv', ...more], { cwd }).stdout
  expect(rows('--status', 'dropped')).toContain('dropped')
  expect(rows('--status', 'kept')).not.toContain('nursery')
  expect(rows('--by', 'deadline')).toContain('2020-05')
  expect(rows('--measurable')).toContain('"number, baseline"')
})
