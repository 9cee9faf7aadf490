/** Options and terminal in, how to render out: width, colour, CSV's manners. */
import { RECORD_KINDS, type RenderOptions } from '../render/format.ts'
import { colourful, PLAIN } from '../render/style.ts'
import type { OptionValues } from './command.ts'
import { choicesOption, flagOption, numberOption, textOption } from './read-options.ts'
import type { Terminal } from './terminal.ts'

/** Off a terminal lines are not wrapped, so that one line is one record. */
const UNWRAPPED = Number.POSITIVE_INFINITY
const NARROWEST = 40

export async function rendering(options: OptionValues, terminal: Terminal): Promise<RenderOptions> {
  const toTerminal = terminal.outputIsTerminal && textOption(options, 'output') === null
  return {
    width:
      numberOption(options, 'width', NARROWEST) ??
      (toTerminal ? Math.max(NARROWEST, terminal.columns) : UNWRAPPED),
    style: hasColour(options, terminal, toTerminal) ? await colourful() : PLAIN,
    record: choicesOption(options, 'record', RECORD_KINDS)?.[0] ?? null,
    furniture: flagOption(options, 'showFurniture'),
    possible: flagOption(options, 'possible'),
    csvRaw: flagOption(options, 'csvRaw'),
    excel: flagOption(options, 'excel'),
    receipts: flagOption(options, 'receipts'),
  }
}

/** `--color` wins over the variables; `FORCE_COLOR` over `NO_COLOR`, as chalk has it. */
function hasColour(options: OptionValues, { environment }: Terminal, toTerminal: boolean): boolean {
  const when = textOption(options, 'color') ?? 'auto'
  if (when !== 'auto') return when === 'always'
  const { FORCE_COLOR, NO_COLOR, TERM } = environment
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false'
  return toTerminal && (NO_COLOR === undefined || NO_COLOR === '') && TERM !== 'dumb'
}
