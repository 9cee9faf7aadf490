/** Commands and fields in, completions for zsh out. */
import type { CompletableCommand, CompletableOption } from './completable.ts'
import type { Completion } from './completion.ts'

export const zsh: Completion = (commands, fields) => `#compdef csc
# Completions of csc for zsh: csc completions zsh > a folder of $fpath, as _csc

_csc_query() {
  local field value
  compset -q
  compset -P '*[ (]'
  if compset -P '(#b)([a-z]##)[:=]'; then
    field=$match[1]
    case $field in
${fields
  .filter(({ choices }) => choices.length > 0)
  .map(({ name, choices }) => `      ${name}) compadd -- ${choices.join(' ')} ;;`)
  .join('\n')}
      *)
        local -a names
        names=("\${(@f)$(csc completions names $field \${PREFIX#\\"} 2>/dev/null)}")
        compadd -- $names ;;
    esac
  else
    local -a fields
    fields=(
${fields.map(({ name, summary }) => `      '${escaped(name)}:${escaped(summary)}'`).join('\n')}
    )
    _describe -t fields field fields -S ':'
  fi
}

_csc() {
  local -a commands
  commands=(
${commands.map(({ name, summary }) => `    '${name}:${escaped(summary)}'`).join('\n')}
  )
  if ((CURRENT == 2)); then
    _describe -t commands command commands
    return
  fi
  local command=$words[2]
  shift words
  ((CURRENT--))
  case $command in
${commands.map((command) => `    ${command.name}) ${calls(command)} ;;`).join('\n')}
  esac
}

_csc "$@"
`

function calls({ options, words, takesQuery }: CompletableCommand): string {
  const first = takesQuery
    ? "'1:query:_csc_query' "
    : words.length > 0
      ? `'1:what:(${words.join(' ')})' `
      : ''
  return `_arguments -s ${options.flatMap(optionSpecs).join(' ')} ${first}'*:file:_files'`
}

function optionSpecs({ names, description, takesValue, choices }: CompletableOption): string[] {
  const value = takesValue ? `:value:${choices.length > 0 ? `(${choices.join(' ')})` : '_files'}` : ''
  return names.map((name) => `'*${name}[${escaped(description)}]${value}'`)
}

/** Within single quotes; brackets and colons part what _arguments reads. */
function escaped(text: string): string {
  return text.replaceAll("'", "'\\''").replace(/[[\]:]/g, '\\$&')
}
