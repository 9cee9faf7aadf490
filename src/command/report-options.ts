/** Options of `csc report` in, what its reports are narrowed down and told apart by out. */
import { STRENGTHS } from '../model/claim.ts'
import { VERDICTS } from '../model/outcome.ts'
import { ALL_COMMITMENTS, COMMITMENT_DIMENSIONS, type DueOptions } from '../report/commitment-options.ts'
import { DIMENSIONS } from '../report/dimensions.ts'
import type { ReportOptions } from '../report/report-entry.ts'
import { addMonths, type Day, dayNumber, dayOf } from '../text/edtf.ts'
import { edtfBounds } from '../text/edtf-bounds.ts'
import { type Option, type OptionValues, UsageError } from './command.ts'
import { choicesOption, flagOption, textOption } from './read-options.ts'

const STATUSES = ['promised', 'under-way', 'done', ...VERDICTS.filter((one) => one !== 'under-way')] as const

export const COMMITMENT_OPTIONS: readonly Option[] = [
  { flags: '--strength <strengths>', description: `only commitments of these: ${STRENGTHS.join(', ')}` },
  {
    flags: '--status <statuses>',
    description: `only commitments that are, or have since been, one of these: ${STATUSES.join(', ')}`,
  },
  { flags: '--measurable', description: 'what each commitment lacks to be checked by' },
  { flags: '--on <date>', description: 'with due: the day that deadlines are compared with' },
  {
    flags: '--within <time>',
    description: 'with due: deadlines coming up to so much later: 30d, 6m, 1y (default: 6m)',
  },
]

export function reportOptions(report: string, options: OptionValues): ReportOptions {
  if (report !== 'due') refuse(options, DUE_OPTIONS, 'due')
  const commitments = {
    by: ALL_COMMITMENTS.by,
    strengths: choicesOption(options, 'strength', STRENGTHS),
    statuses: choicesOption(options, 'status', STATUSES),
    measurable: flagOption(options, 'measurable'),
  }
  if (report === 'commitments') {
    const [by = ALL_COMMITMENTS.by] = choicesOption(options, 'by', COMMITMENT_DIMENSIONS) ?? []
    return { by: 'programme', commitments: { ...commitments, by } }
  }
  refuse(options, ['strength', 'status', 'measurable'], 'commitments')
  const [by = 'programme'] = choicesOption(options, 'by', DIMENSIONS) ?? []
  return report === 'due' ? { by, due: dueOptions(options) } : { by }
}

const DUE_OPTIONS = ['on', 'within']

/** An option that would do nothing is a mistake that would go unseen. */
function refuse(options: OptionValues, names: readonly string[], report: string): void {
  for (const name of names)
    if (options[name] !== undefined) throw new UsageError(`--${name} goes with report ${report}`)
}

function dueOptions(options: OptionValues): DueOptions {
  const words = textOption(options, 'on')
  if (words === null) throw new UsageError('report due needs --on and a day, such as --on 2026-01-01')
  const on = edtfBounds(words)?.from ?? null
  if (on === null || !/^\d{4}-\d\d-\d\d$/.test(words))
    throw new UsageError(`--on ${words}: a day was expected, such as 2026-01-01`)
  return { on, until: later(dayOf(on), textOption(options, 'within') ?? '6m') }
}

function later({ year, month, day }: Day, within: string): number {
  const [, count, unit] = /^(\d{1,4})([dmy])$/.exec(within) ?? []
  if (count === undefined)
    throw new UsageError(`--within ${within}: a number with d, m or y was expected, such as 6m`)
  if (unit === 'd') return dayNumber({ year, month, day }) + Number(count)
  return dayNumber(addMonths({ year, month, day }, (unit === 'y' ? 12 : 1) * Number(count)))
}
