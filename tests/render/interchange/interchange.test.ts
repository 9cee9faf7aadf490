/** Formats for other tools: read back by readers that know nothing of csc, and through `csc eval` where it reads them. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { csc, folderWith } from '../../cli/run-csc.ts'
import { missingPython, python } from './python.ts'

/** Wrapped in the middle of a name, with Windows’ line ends and a character beyond the basic plane. */
const TEXT = [
  '😀 A title',
  '',
  '15 March 2016',
  '',
  'The Secretary of State for Education gave another £5 million to the Department for',
  'Education in Leeds last year, said Anna Smith of the council there, who then also',
  'had asked for more and more money for the same thing that was here before.',
  '',
].join('\r\n')

interface MentionLine {
  readonly id: string
  readonly type: string
  readonly start: number
  readonly end: number
  readonly text: string
}

function extracted() {
  const cwd = folderWith({ 'press/a.txt': TEXT, 'press/b.txt': '3 May 2017\n\nOfsted met.\n' })
  const run = (...args: string[]) => csc(['extract', 'press', ...args], { cwd })
  const mentions = run('--format', 'jsonl', '--record', 'mention')
    .stdout.trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
    .filter(({ record }) => record === 'mention') as (MentionLine & { document: string })[]
  return { cwd, run, mentions }
}

/** Why a test in Python is skipped is the name of the skipped test. */
function pythonTest(name: string, modules: readonly string[], run: () => void) {
  const missing = missingPython(...modules)
  if (missing === null) test(name, run)
  else test.skip(`${name} (${missing})`, () => {})
}

describe('spaCy and Prodigy', () => {
  pythonTest('spans are Python’s slices of the text, entities don’t overlap', ['json'], () => {
    const { cwd, run, mentions } = extracted()
    run('--format', 'spacy', '-o', 'out.jsonl')
    const out = python(
      `
import json, sys
for line in open(sys.argv[1], encoding='utf-8', newline=''):
    d = json.loads(line)
    for s in d['spans']:
        assert d['text'][s['start']:s['end']] == s['text'], s
        print(d['meta']['document'], s['label'], s['start'], s['end'])
    last = 0
    for start, end, label in d['entities']:
        assert last <= start < end <= len(d['text'])
        last = end
`,
      join(cwd, 'out.jsonl'),
    )
    expect(out.trimEnd().split('\n')).toEqual(
      mentions.map(({ document, type, start, end }) => `${document} ${type} ${start} ${end}`),
    )
  })

  test('csc eval reads them back', () => {
    const { cwd, run } = extracted()
    run('--format', 'spacy', '-o', 'gold.jsonl')
    const { code, stdout } = csc(['eval', '--gold', 'gold.jsonl', 'press', '--format', 'json'], { cwd })
    expect(code).toBe(0)
    for (const { gold, found, f1 } of JSON.parse(stdout).rows) expect([gold, f1]).toEqual([found, 1])
  })
})

describe('brat', () => {
  pythonTest('annotations are those of the text beside them', [], () => {
    const { cwd, run, mentions } = extracted()
    expect(run('--format', 'brat', '-o', 'out').code).toBe(0)
    const out = python(
      `
import sys
text = open(sys.argv[1] + '.txt', encoding='utf-8', newline='').read()
for line in open(sys.argv[1] + '.ann', encoding='utf-8', newline=''):
    if line[0] != 'T': continue
    id, place, words = line.rstrip('\\n').split('\\t')
    label, spans = place.split(' ', 1)
    parts = [tuple(map(int, s.split(' '))) for s in spans.split(';')]
    assert ' '.join(text[a:b] for a, b in parts) == words, line
    print(label, parts[0][0], parts[-1][1])
`,
      join(cwd, 'out/press/a'),
    )
    const expected = mentions.filter(({ document }) => document === 'press/a.txt')
    expect(out.trimEnd().split('\n')).toEqual(
      expected.map(({ type, start, end }) => `${type} ${start} ${end}`),
    )
    expect(readFileSync(join(cwd, 'out/press/a.ann'), 'utf8')).toMatch(
      / \d+ \d+;\d+ \d+\tDepartment for Education\n/,
    )
    expect(readFileSync(join(cwd, 'out/annotation.conf'), 'utf8')).toMatch(/^\[entities\]\nmoney\n/)
  })

  test('csc eval reads them back', () => {
    const { cwd, run } = extracted()
    run('--format', 'brat', '-o', 'gold')
    const { code, stdout } = csc(['eval', '--gold', 'gold', 'press', '--format', 'json'], { cwd })
    expect(code).toBe(0)
    for (const { gold, found, f1 } of JSON.parse(stdout).rows) expect([gold, f1]).toEqual([found, 1])
  })

  test('needs a folder that is new or empty, and leaves others alone', () => {
    const { run } = extracted()
    expect(run('--format', 'brat').stderr).toBe('csc: --format brat needs --output and a folder\n')
    const { code, stderr } = run('--format', 'brat', '-o', 'press')
    expect([code, stderr]).toEqual([2, 'csc: press is there already; name a folder that is new or empty\n'])
  })

  test('documents of one name in two places stay two', () => {
    const { cwd } = extracted()
    csc(['extract', '../press/b.txt', 'a.txt', '--root', '.', '--format', 'brat', '-o', '../out'], {
      cwd: join(cwd, 'press'),
    })
    expect(readFileSync(join(cwd, 'out/a.txt'), 'utf8')).toBe(TEXT)
  })
})

describe('CoNLL', () => {
  pythonTest('tags are IOB2, tokens are slices of the text', [], () => {
    const { cwd, run } = extracted()
    run('--format', 'conll', '-o', 'out.conll')
    const out = python(
      `
import sys
text = open(sys.argv[1], encoding='utf-8', newline='').read()
first = open(sys.argv[2], encoding='utf-8', newline='').read().split('-DOCSTART-')[1]
sentences = [s.split('\\n') for s in first.split('\\n\\n')[1:] if s]
entities = []
for sentence in sentences:
    before = 'O'
    for line in filter(None, sentence):
        token, start, end, tag = line.split('\\t')
        assert text[int(start):int(end)] == token, line
        assert tag == 'O' or tag[0] in 'BI'
        if tag[0] == 'I': assert before[2:] == tag[2:], line
        if tag[0] == 'B': entities.append([tag[2:], token])
        if tag[0] == 'I': entities[-1].append(token)
        before = tag
for e in entities: print(*e)
`,
      join(cwd, 'press/a.txt'),
      join(cwd, 'out.conll'),
    )
    expect(out.trimEnd().split('\n')).toEqual([
      'date 15 March 2016',
      'role Secretary of State for Education',
      'money £ 5 million',
      'body Department for Education',
      expect.stringMatching(/^(place|body) Leeds$/),
      'date last year',
      'person Anna Smith',
    ])
  })
})

describe('Web Annotation', () => {
  test('has the shape that the recommendation asks for', () => {
    const { run, mentions } = extracted()
    const page = JSON.parse(run('--format', 'web-annotation').stdout)
    expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' })
    expect(page.items).toHaveLength(mentions.length)
    page.items.forEach((item: Record<string, never>, at: number) => {
      const { document, type, start, end, text } = mentions[at]!
      expect(item).toMatchObject({ type: 'Annotation', motivation: 'tagging' })
      expect(new URL(item.id!).protocol).toBe('ni:')
      expect(item.body![0]).toEqual({ type: 'TextualBody', purpose: 'tagging', value: type })
      expect(item.target).toMatchObject({
        source: document,
        selector: [
          { type: 'TextPositionSelector', start, end },
          { type: 'TextQuoteSelector', exact: text },
        ],
      })
    })
    expect(new Set(page.items.map(({ id }: { id: string }) => id)).size).toBe(mentions.length)
  })

  test('a quotation with what stands around it is found again', () => {
    const { run } = extracted()
    for (const { target } of JSON.parse(run('--format', 'web-annotation').stdout).items) {
      if (target.source !== 'press/a.txt') continue
      const [{ start }, { prefix, exact, suffix }] = target.selector
      const at = TEXT.indexOf(prefix + exact + suffix)
      expect(at).toBeGreaterThanOrEqual(0)
      expect([...TEXT.slice(0, at + prefix.length)].length).toBe(start)
    }
  })
})

describe('Data Package', () => {
  pythonTest('csv of Python’s own reads every sheet with the columns of the descriptor', [], () => {
    const { cwd, run, mentions } = extracted()
    expect(run('--format', 'data-package', '-o', 'out').code).toBe(0)
    const out = python(
      `
import csv, json, os, sys
package = json.load(open(os.path.join(sys.argv[1], 'datapackage.json'), encoding='utf-8'))
for resource in package['resources']:
    with open(os.path.join(sys.argv[1], resource['path']), encoding='utf-8', newline='') as f:
        rows = list(csv.reader(f, strict=True))
    names = [field['name'] for field in resource['schema']['fields']]
    assert rows[0] == names
    assert all(len(row) == len(names) for row in rows)
    print(resource['name'], len(rows) - 1)
`,
      join(cwd, 'out'),
    )
    expect(out.split('\n')).toEqual(expect.arrayContaining(['document 2', `mention ${mentions.length}`]))
  })

  pythonTest('frictionless finds it valid', ['frictionless'], () => {
    const { cwd, run } = extracted()
    run('--format', 'data-package', '-o', 'out')
    const out = python(
      `
import os, sys
from frictionless import validate
os.chdir(sys.argv[1])
report = validate('datapackage.json')
print(report.valid, report.flatten(['title', 'message']))
`,
      join(cwd, 'out'),
    )
    expect(out.trim()).toBe('True []')
  })

  pythonTest('pandas reads values with their types', ['pandas'], () => {
    const { cwd, run } = extracted()
    run('--format', 'data-package', '-o', 'out')
    const out = python(
      `
import pandas as pd, sys
m = pd.read_csv(sys.argv[1])
print(m.loc[m.type == 'money', 'min'].tolist(), m.start.dtype)
`,
      join(cwd, 'out/mention.csv'),
    )
    expect(out.trim()).toBe('[5000000.0] int64')
  })
})
