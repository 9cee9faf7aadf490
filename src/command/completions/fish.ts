/** Commands and fields in, completions for fish out. */
import type { CompletableCommand, CompletableOption } from './completable.ts'
import type { Completion } from './completion.ts'

export const fish: Completion = (
  commands,
  fields,
) => `# Completions of csc for fish: csc completions fish > ~/.config/fish/completions/csc.fish
function __csc_query
    set -l word (commandline -ct | string replace -r '^["\\']' '')
    # A field with its value, which may be a name in quotes, or the beginning of a word.
    set -l last (string match -r '(?:[a-z]+[:=]"[^"]*|[^ (]*)$' -- $word)
    set -l head (string replace -r '(?:[a-z]+[:=]"[^"]*|[^ (]*)$' '' -- $word)
    set -l found (string match -r '^([a-z]+)[:=]"?(.*)$' -- $last)
    if test (count $found) -eq 3
        switch $found[2]
${fields
  .filter(({ choices }) => choices.length > 0)
  .map(
    ({ name, choices }) => `            case ${name}
                printf "$head$found[2]:%s\\n" ${choices.join(' ')}`,
  )
  .join('\n')}
            case '*'
                for name in (csc completions names $found[2] $found[3] 2>/dev/null)
                    if string match -q '* *' -- $name
                        echo "$head$found[2]:\\"$name\\""
                    else
                        echo "$head$found[2]:$name"
                    end
                end
        end
    else
${fields.map(({ name, sign, summary }) => `        printf '%s\\t%s\\n' $head'${name}${sign}' '${escaped(summary)}'`).join('\n')}
    end
end

${commands.map(({ name, summary }) => `complete -c csc -n __fish_use_subcommand -f -a ${name} -d '${escaped(summary)}'`).join('\n')}
${commands.flatMap(commandLines).join('\n')}
`

function commandLines({ name, options, words, takesQuery }: CompletableCommand): string[] {
  const when = `complete -c csc -n '__fish_seen_subcommand_from ${name}'`
  return [
    ...options.map((option) => `${when}${optionFlags(option)}`),
    ...(words.length > 0 ? [`${when} -f -a '${words.join(' ')}'`] : []),
    ...(takesQuery ? [`${when} -a '(__csc_query)'`] : []),
  ]
}

function optionFlags({ names, description, takesValue, choices }: CompletableOption): string {
  const flags = names.map((name) => (name.startsWith('--') ? ` -l ${name.slice(2)}` : ` -s ${name.slice(1)}`))
  const value = takesValue ? (choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ' -r') : ''
  return `${flags.join('')}${value} -d '${escaped(description)}'`
}

function escaped(text: string): string {
  return text.replaceAll('\\', '\\\\').replaceAll("'", "\\'")
}
