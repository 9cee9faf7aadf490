/** Lexicon files in, one compiled lexicon out. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import type { Lexicon } from '../model/lexicon.ts'
import type { Message } from '../model/message.ts'
import { checkEntries } from './check-entries.ts'
import { compileLexicon } from './compile.ts'
import { CompiledLexicon } from './compiled-lexicon.ts'
import { LayeredLexicon } from './layered-lexicon.ts'
import type { NamedEntry } from './named-entry.ts'
import { LARGEST_FILE, readLexicon } from './read-lexicon.ts'

export interface LexiconOptions {
  /** False with `--no-lexicon`. */
  readonly builtIn: boolean
  /** Paths of the user's lexicon files. */
  readonly files: readonly string[]
}

/** Messages of severity `error` mean that nothing may be tagged. */
export function loadLexicon(options: LexiconOptions): { lexicon: Lexicon; messages: Message[] } {
  const own = readUserFiles(options.files)
  const layers: CompiledLexicon[] = []
  const isSound = own.messages.every(({ severity }) => severity !== 'error')
  if (own.entries.length > 0 && isSound) layers.push(new CompiledLexicon(compileLexicon(own.entries)))
  if (options.builtIn) layers.push(builtIn())
  if (layers.length === 0) layers.push(new CompiledLexicon(compileLexicon([])))
  const lexicon = layers.length === 1 ? layers[0]! : new LayeredLexicon(layers)
  return { lexicon, messages: own.messages }
}

export function readUserFiles(files: readonly string[]): { entries: NamedEntry[]; messages: Message[] } {
  const entries: NamedEntry[] = []
  const messages: Message[] = []
  for (const file of files) {
    const text = readText(file)
    if (typeof text !== 'string') {
      messages.push(text)
      continue
    }
    const read = readLexicon(text, file)
    for (const entry of read.entries) entries.push(entry)
    messages.push(...read.messages)
  }
  messages.push(...checkEntries(entries))
  return { entries, messages }
}

function readText(file: string): string | Message {
  const fault = (text: string): Message => ({ severity: 'error', code: 'lexicon-file', file, text })
  try {
    const { size } = statSync(file)
    if (size > LARGEST_FILE) return fault('more than 10 MB; split the lexicon into several files')
    return new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(file))
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code
    if (code === 'ENOENT') return fault('no such lexicon file; check the path')
    if (code === 'EISDIR') return fault('a folder; name the lexicon file in it')
    if (code === 'ERR_ENCODING_INVALID_ENCODED_DATA')
      return fault('not UTF-8 text; save the lexicon as UTF-8')
    return fault(`cannot be read (${code}); check the file`)
  }
}

/** The compiled file lies beside the bundle, or in `dist` where the sources run themselves. */
function builtIn(): CompiledLexicon {
  const places = ['lexicon.bin', '../lexicon.bin', '../../dist/lexicon.bin']
  const urls = places.map((place) => new URL(place, import.meta.url))
  const url = urls.find((candidate) => existsSync(candidate))
  if (url === undefined) throw new Error('the built-in lexicon is not there; run npm run build')
  return new CompiledLexicon(readFileSync(url))
}
