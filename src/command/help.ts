/** Commands in, the text of `--help` out. */
import { FORMATS } from '../render/index.ts'
import { padEnd, wrap } from '../render/width.ts'
import type { Command, Option } from './command.ts'
import { COMMANDS } from './index.ts'

const WIDTH = 80

export async function generalHelp(): Promise<string> {
  const commands = await Promise.all(COMMANDS.map((entry) => entry.load()))
  const lines = [
    'csc reads policy documents and tags programmes, bodies, sums of money and dates in them.',
    '',
    'csc <command> [options] [paths…]',
    '',
    'Commands',
    ...columns(commands.map(({ name, summary }) => [name, summary])),
    '',
    'Examples',
    ...columns(
      commands.flatMap(({ examples }) => examples.slice(0, 1).map(({ line, does }) => [line, does] as const)),
    ),
    '',
    'csc <command> --help says more; csc --version prints the version.',
  ]
  return `${lines.join('\n')}\n`
}

export async function commandHelp(command: Command): Promise<string> {
  const lines = [
    ...wrap(`csc ${command.name}: ${command.summary}.`, WIDTH),
    '',
    `csc ${command.name} [options] ${command.arguments}`.trimEnd(),
    '',
    'Options',
    ...columns(command.options.map((option) => [option.flags, describe(option)])),
  ]
  const choices = command.options.find(({ flags }) => flags.includes('--format'))?.choices ?? []
  const formats = FORMATS.filter(({ name }) => choices.includes(name))
  if (formats.length > 0)
    lines.push('', 'Formats', ...columns(formats.map(({ name, summary }) => [name, summary])))
  if (command.notes) lines.push('', ...command.notes.flatMap((note) => wrap(note, WIDTH)))
  if (command.examples.length > 0) {
    lines.push('', 'Examples')
    for (const { line, does } of command.examples) lines.push(`  ${line}`, `      ${does}`)
  }
  return `${lines.join('\n')}\n`
}

export function describe({ description, choices, repeatable }: Option): string {
  const values = choices ? `: ${choices.join(', ')}` : ''
  return `${description}${values}${repeatable ? ' (repeatable)' : ''}`
}

/** Two columns; the second is wrapped, and begins on a line of its own where the first is long. */
function columns(rows: readonly (readonly [string, string])[]): string[] {
  const first = Math.min(28, Math.max(...rows.map(([left]) => left.length)))
  return rows.flatMap(([left, right]) => {
    const [start = '', ...rest] = wrap(right, WIDTH - first - 4)
    const lead = ' '.repeat(first + 4)
    const head = left.length > first ? [`  ${left}`, lead + start] : [`  ${padEnd(left, first)}  ${start}`]
    return [...head, ...rest.map((line) => lead + line)]
  })
}
