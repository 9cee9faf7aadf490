/** A finding in, the workflow command out with which GitHub shows it at its line. */
import type { Message } from '../model/message.ts'
import type { Option } from './command.ts'

export const ANNOTATIONS_OPTION: Option = {
  flags: '--annotations <system>',
  description: 'print findings as annotations of a continuous integration',
  choices: ['github'],
}

const LEVELS: Readonly<Record<Message['severity'], string>> = {
  note: 'notice',
  warning: 'warning',
  error: 'error',
}

/** `::error file=names.yaml,line=14,col=5,title=lexicon-id::text`; what would end a part is escaped as GitHub has it. */
export function annotationLine({ severity, code, file, line, column, text }: Message): string {
  const place = [
    file === null ? null : `file=${property(file)}`,
    line === undefined ? null : `line=${line}`,
    column === undefined ? null : `col=${column}`,
    `title=${property(code)}`,
  ]
  return `::${LEVELS[severity]} ${place.filter((part) => part !== null).join(',')}::${data(text)}\n`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}
