/** `csc check`: tests the assertions of a rulings file; silent where all hold. */
import { Corpus } from '../relate/corpus.ts'
import { relate } from '../relate/relate.ts'
import { sourceText } from '../render/cell-text.ts'
import { rangeText } from '../render/money-text.ts'
import { visible } from '../render/visible.ts'
import { commitmentsReport } from '../report/commitments.ts'
import { fundingReport } from '../report/funding.ts'
import { type Failure, rangeOf, testAssertions } from '../rulings/test-assertions.ts'
import { ANNOTATIONS_OPTION, annotationLine } from './annotation-line.ts'
import { type Command, UsageError } from './command.ts'
import { INPUT_OPTIONS } from './option-groups.ts'
import { textOption } from './read-options.ts'
import { recordRun } from './record-run.ts'
import { decisionsOf, RULINGS_OPTION, readRulingsFile, warnOfStale } from './rulings-file.ts'

export const check: Command = {
  name: 'check',
  summary: 'test assertions about the documents: silent where all hold',
  arguments: '[paths...]',
  options: [
    RULINGS_OPTION,
    {
      flags: '--from <records>',
      description: 'read these records (jsonl) instead of documents',
      repeatable: true,
    },
    ANNOTATIONS_OPTION,
    ...INPUT_OPTIONS,
  ],
  examples: [
    { line: 'csc check', does: 'test corpus/rulings.yaml on corpus/documents' },
    { line: 'csc check press --rulings facts.yaml', does: 'test the assertions of another file' },
  ],
  notes: [
    'Assertions are lines under “assertions:”: “funding of family-hubs committed = £90m” (also >=, <=, between £1m and £2m) and “commitment KEY is kept”.',
    '= compares the best figure, >= the low and <= the high one. Each failure is shown with the claims that it rests on; exit code 1.',
  ],
  async run(invocation, terminal) {
    const rulings = readRulingsFile(invocation.options, terminal)
    if (rulings === null) throw new UsageError('check needs --rulings and a file, or corpus/rulings.yaml')
    const records = await recordRun(invocation, terminal)
    const corpus = new Corpus()
    for await (const one of records.documents) corpus.add(one.records)
    const related = relate(corpus.ordered(), decisionsOf(rulings))
    const stale = warnOfStale(rulings, related.corpus, terminal)
    const by = 'programme'
    const failures = testAssertions(
      rulings.assertions,
      fundingReport(related, { by }),
      commitmentsReport(related, { by }),
    )
    const print = textOption(invocation.options, 'annotations') === null ? failureLines : failureAnnotation
    await terminal.write(failures.map(print).join(''))
    if (records.failed()) return 2
    return failures.length > 0 || stale > 0 ? 1 : 0
  },
}

function failureLines({ assertion, found, why, receipts }: Failure): string {
  const { file, line, column, words } = assertion
  const range = found === null ? null : rangeOf(found)
  const given = range === null ? why : `${why} ${rangeText(range)}`
  const lines = receipts.map(
    ({ verdict, source, quote, why: because }) =>
      `  ${visible(verdict)}  ${sourceText(source)}  “${visible(quote)}”${because === null ? '' : `  ${visible(because)}`}`,
  )
  return `${[`${file}:${line}:${column}: ${visible(words)}: ${visible(given)}`, ...lines].join('\n')}\n`
}

/** One annotation at the assertion's line; what it rests on stands below one another in it. */
function failureAnnotation(failure: Failure): string {
  const { file, line, column } = failure.assertion
  const text = failureLines(failure).trimEnd().slice(`${file}:${line}:${column}: `.length)
  return annotationLine({ severity: 'error', code: 'assertion-fails', file, line, column, text })
}
