/** Commands and fields in, completions for bash out. */
import type { Completion } from './completion.ts'

/** Within quotes bash takes the rest of the line for one word, so the query's last word is cut out of it here. */
export const bash: Completion = (
  commands,
  fields,
) => `# Completions of csc for bash: source <(csc completions bash)
_csc_words() {
  local IFS=$'\\n'
  COMPREPLY=($(compgen -W "$1" -- "$2"))
}

_csc_query() {
  local line=\${COMP_LINE:0:COMP_POINT}
  local quote=''
  local word=\${cur#[\\'\\"]}
  [[ $cur == [\\'\\"]* ]] && quote=\${cur:0:1}
  local last=\${word##*[ (]}
  local head=\${word%"$last"}
  local IFS=$'\\n' candidates candidate field
  local valued='^(.*[ (])?([a-z]+)([:=])("?[^"]*)$'
  if [[ $quote == '' && $line =~ ([a-z]+)([:=])([^[:space:]:=]*)$ ]]; then
    # Without quotes bash parts the field from its value, and a name with spaces has no place.
    field=\${BASH_REMATCH[1]} head=''
    candidates=$(_csc_values "$field" "\${BASH_REMATCH[3]}" | grep -v ' ')
  elif [[ $word =~ $valued ]]; then
    head=\${BASH_REMATCH[1]}\${BASH_REMATCH[2]}\${BASH_REMATCH[3]} field=\${BASH_REMATCH[2]}
    candidates=$(_csc_values "$field" "\${BASH_REMATCH[4]}")
  else
    candidates=$(printf '%s\\n' ${fields.map(({ name, sign }) => `'${name}${sign}'`).join(' ')})
    compopt -o nospace
  fi
  COMPREPLY=()
  for candidate in $candidates; do
    [[ $candidate == "$last"* || $field != '' ]] && COMPREPLY+=("$head$candidate")
  done
}

# The values of a field, one a line, a name with spaces in quotes.
_csc_values() {
  case $1 in
${fields
  .filter(({ choices }) => choices.length > 0)
  .map(({ name, choices }) => `    ${name}) compgen -W $'${choices.join('\\n')}' -- "$2" ;;`)
  .join('\n')}
    *) csc completions names "$1" "\${2#\\"}" 2>/dev/null | sed 's/.* .*/"&"/' ;;
  esac
}

_csc() {
  local cur=\${COMP_WORDS[COMP_CWORD]} before=\${COMP_WORDS[COMP_CWORD-1]}
  COMPREPLY=()
  if ((COMP_CWORD == 1)); then
    _csc_words $'${commands.map(({ name }) => name).join('\\n')}' "$cur"
    return
  fi
  case \${COMP_WORDS[1]} in
${commands
  .map(({ name, words, takesQuery, options }) =>
    `    ${name})
${options
  .filter(({ choices }) => choices.length > 0)
  .map(
    ({ names, choices }) =>
      `      if [[ $before == ${names.length > 1 ? `@(${names.join('|')})` : names[0]} ]]; then _csc_words $'${choices.join('\\n')}' "$cur"; return; fi`,
  )
  .join('\n')}
      if [[ $cur == -* ]]; then _csc_words $'${options.flatMap(({ names }) => names).join('\\n')}' "$cur"; return; fi
${takesQuery ? '      if ((COMP_CWORD == 2)) || [[ $cur == [:=]* || $before == [:=] ]]; then _csc_query; return; fi' : ''}
${words.length > 0 ? `      if ((COMP_CWORD == 2)); then _csc_words $'${words.join('\\n')}' "$cur"; return; fi` : ''}
      ;;`.replace(/\n\n+/g, '\n'),
  )
  .join('\n')}
  esac
  compopt -o default
}

complete -F _csc csc
`
