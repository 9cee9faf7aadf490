/** A name in, whether it only qualifies the word behind it out: `Labour` in `the Labour-run council`. */
import { hasForm, VerbForm } from '../grammar/verb-forms.ts'
import type { Mention } from '../model/mention.ts'
import { Gap } from '../model/tokens.ts'
import type { Reading } from './reading.ts'

export function isAttributive(reading: Reading, name: Mention): boolean {
  const { tokens } = reading.document
  const hyphen = tokens.at(name.end - 1) + 1
  return (
    hyphen + 1 < tokens.count &&
    tokens.norm(hyphen) === '-' &&
    tokens.gap[hyphen] === Gap.None &&
    hasForm(tokens, hyphen + 1, VerbForm.Participle)
  )
}
