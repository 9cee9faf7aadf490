/** `csc completions`: a script that completes commands, options, fields and names, made from the lists of these. */
import type { NamedType } from '../model/lexicon.ts'
import { FIELDS, type Field } from '../query/fields.ts'
import { compareCodePoints } from '../text/compare-code-points.ts'
import { normalise } from '../text/vocabulary.ts'
import { type Command, UsageError } from './command.ts'
import { bash } from './completions/bash.ts'
import { completable } from './completions/completable.ts'
import type { CompletableField, Completion } from './completions/completion.ts'
import { fish } from './completions/fish.ts'
import { zsh } from './completions/zsh.ts'
import { readLexicon } from './document-run.ts'
import { COMMANDS } from './index.ts'
import { LEXICON_OPTIONS } from './option-groups.ts'

const SHELLS: Readonly<Record<string, Completion>> = { bash, zsh, fish }

/** Fields whose values are names of the type. */
const NAMES: Readonly<Record<string, readonly NamedType[]>> = {
  programme: ['programme'],
  body: ['body'],
  role: ['role'],
  place: ['place'],
  publication: ['publication'],
  law: ['law'],
  person: ['person'],
  for: ['programme'],
  funder: ['body'],
  recipient: ['body'],
  agent: ['body'],
  speaker: ['body', 'person'],
}

/** More than a screen of names helps nobody. */
const MOST_NAMES = 200

export const completions: Command = {
  name: 'completions',
  summary: 'print a script that completes commands, options, fields and names in bash, zsh or fish',
  arguments: '<bash|zsh|fish|names> [field] [beginning]',
  options: LEXICON_OPTIONS,
  examples: [
    { line: 'source <(csc completions bash)', does: 'complete csc in this bash' },
    {
      line: 'csc completions fish > ~/.config/fish/completions/csc.fish',
      does: 'complete csc in every fish',
    },
    { line: 'csc completions names programme fam', does: 'what the scripts ask: names that begin so' },
  ],
  async run({ arguments: [shell = '', field = '', beginning = ''], options }, terminal) {
    if (shell === 'names') {
      const lexicon = readLexicon(options, terminal)
      const wanted = normalise(beginning)
      const names = new Set<string>()
      for (const entry of lexicon.entries()) {
        if (!NAMES[field]?.includes(entry.type)) continue
        for (const { text, form } of lexicon.forms(entry))
          if (form !== 'ambiguous' && normalise(text).startsWith(wanted)) names.add(text)
      }
      const shown = [...names].sort(compareCodePoints).slice(0, MOST_NAMES)
      await terminal.write(shown.map((name) => `${name}\n`).join(''))
      return 0
    }
    const script = SHELLS[shell]
    if (script === undefined)
      throw new UsageError(`csc completions ${shell}: one of ${Object.keys(SHELLS).join(', ')} was expected`)
    const commands = await Promise.all(COMMANDS.map(({ load }) => load()))
    await terminal.write(script(commands.map(completable), FIELDS.map(completableField)))
    return 0
  },
}

function completableField({ name, summary, kind, choices = [] }: Field): CompletableField {
  return { name, summary, sign: kind === 'amount' ? '>=' : ':', choices }
}
