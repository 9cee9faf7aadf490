/** Text of a document in, HTML that shows it and nothing else out. */
import { isPlain, visible, withHidden } from '../visible.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

/** For a line of text in a page or an attribute; what hides is named, `<U+202E>`. */
export function escaped(text: string): string {
  return entities(visible(text))
}

/** For text whose line ends matter: what hides is named in a box of its own. */
export function escapedText(text: string): string {
  if (isPlain(text)) return entities(text)
  const lines = text.replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
  return withHidden(entities(lines), (name, character) =>
    character === '\n' || character === '\t' ? character : `<span class="u">${name}</span>`,
  )
}

function entities(text: string): string {
  return text.replace(/[&<>"']/g, (character) => ENTITIES[character]!)
}
