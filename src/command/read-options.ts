/** Option values in, what a command works with out; words that don't fit are the user's errors. */
import type { OptionValues } from './command.ts'
import { UsageError } from './command.ts'

export function textOption(options: OptionValues, name: string): string | null {
  const value = options[name]
  return typeof value === 'string' ? value : null
}

export function listOption(options: OptionValues, name: string): readonly string[] {
  const value = options[name]
  return Array.isArray(value) ? value : typeof value === 'string' ? [value] : []
}

export function flagOption(options: OptionValues, name: string): boolean {
  return options[name] === true
}

/** A comma-separated list of words out of `choices`; null where the option was not given. */
export function choicesOption<Choice extends string>(
  options: OptionValues,
  name: string,
  choices: readonly Choice[],
): readonly Choice[] | null {
  const words = listOption(options, name).flatMap((value) => value.split(','))
  if (words.length === 0) return null
  for (const word of words) {
    if (!(choices as readonly string[]).includes(word))
      throw new UsageError(`--${name} ${word}: one of ${choices.join(', ')} was expected`)
  }
  return words as Choice[]
}

export function numberOption(options: OptionValues, name: string, least: number): number | null {
  const value = textOption(options, name)
  if (value === null) return null
  if (!/^\d{1,6}$/.test(value) || Number(value) < least)
    throw new UsageError(`--${name} ${value}: a whole number from ${least} was expected`)
  return Number(value)
}
