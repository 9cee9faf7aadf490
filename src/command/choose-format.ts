/** Options in, the output format out: by `--format`, else by the ending of the output file, else a table. */
import type { FormatEntry } from '../render/format.ts'
import { FORMATS } from '../render/index.ts'
import { type OptionValues, UsageError } from './command.ts'
import { textOption } from './read-options.ts'

/** The formats that can show records, or reports. */
export function formatsFor(shows: 'records' | 'reports'): FormatEntry[] {
  return FORMATS.filter((format) => format.shows.includes(shows))
}

/** Can the format show this report? */
export function canShow({ reports }: FormatEntry, report: string): boolean {
  return reports === undefined || reports.includes(report)
}

export function chooseFormat(options: OptionValues, shows: 'records' | 'reports'): FormatEntry {
  const formats = formatsFor(shows)
  const name = textOption(options, 'format')
  const output = textOption(options, 'output')
  if (name !== null || output === null) return formats.find((format) => format.name === (name ?? 'table'))!
  const ending = /\.[^./\\]+$/.exec(output)?.[0].toLowerCase() ?? ''
  const format = formats.find(({ endings }) => endings.includes(ending))
  if (format !== undefined) return format
  const endings = formats.flatMap((one) => one.endings).join(', ')
  throw new UsageError(`${output}: the ending names no format (${endings}); say which with --format`)
}
