/** Makes lexicons from YAML text and lists what they find in a sentence. */
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { CompiledLexicon } from '../../src/lexicon/compiled-lexicon.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import type { Lexicon } from '../../src/model/lexicon.ts'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

export function madeLexicon(yaml: string): CompiledLexicon {
  const { entries, messages } = readLexicon(yaml, 'made.yaml', true)
  if (messages.length > 0) throw new Error(messages.map(({ text }) => text).join('\n'))
  return new CompiledLexicon(compileLexicon(entries))
}

/** Each match as `words: type/id form, …`. */
export function matchesIn(lexicon: Lexicon, text: string): string[] {
  const tokens = tokenise(text, new Vocabulary())
  return lexicon.match(tokens, 0, tokens.count).map(({ firstToken, endToken, entries }) => {
    const words = text.slice(tokens.start[firstToken], tokens.end[endToken - 1])
    return `${words}: ${entries.map(({ entry, form }) => `${entry.type}/${entry.id} ${form}`).join(', ')}`
  })
}

/** The matched words alone. */
export function wordsIn(lexicon: Lexicon, text: string): string[] {
  return matchesIn(lexicon, text).map((match) => match.slice(0, match.lastIndexOf(': ')))
}
