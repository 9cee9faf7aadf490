/** The reached scores are floors: what falls below them fails. Raise them when the work has risen above. */
import { expect, test } from 'vitest'
import { csc } from '../cli/run-csc.ts'

const FLOORS: readonly (readonly [
  gold: string,
  documents: string,
  options: readonly string[],
  floors: string,
])[] = [
  [
    'corpus/gold',
    'corpus/documents',
    [],
    'money=1,date=0.95,body=0.95,programme=0.95,person=0.85,role=0.85,place=0.85,publication=0.85,law=0.85',
  ],
  [
    'corpus/devset',
    'corpus/devset',
    [],
    'money=0.98,date=0.95,body=0.92,programme=0.9,person=0.85,role=0.85,place=0.85,publication=0.85,law=0.85',
  ],
  ['corpus/gold', 'corpus/documents', ['--no-lexicon'], 'body=0.7,programme=0.6'],
  ['corpus/devset', 'corpus/devset', ['--no-lexicon'], 'body=0.7,programme=0.65'],
]

test.each(FLOORS)('%s on %s %j', (gold, documents, options, floors) => {
  const { code, stderr } = csc(['eval', '--gold', gold, documents, ...options, '--min', floors])
  expect(stderr.split('\n').filter((line) => line.includes('F1'))).toEqual([])
  expect(code).toBe(0)
})

test('values and links', () => {
  const { stdout } = csc([
    'eval',
    '--gold',
    'corpus/devset',
    'corpus/devset',
    '--type',
    'money,date,body,programme,person,role,place,publication,law',
    '--format',
    'json',
  ])
  const { rows, totals } = JSON.parse(stdout)
  const of = (what: string) => rows.find((row: { what: string }) => row.what === what)
  expect(of('money').value).toBeGreaterThanOrEqual(0.98)
  expect(of('date').value).toBeGreaterThanOrEqual(0.93)
  expect(totals[0].links).toBeGreaterThanOrEqual(0.92)
})
