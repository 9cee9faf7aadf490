/** A Markdown file's bytes in, its text as it is and its front matter out: offsets refer to the file. */
import type { Reader } from '../model/reader.ts'
import { readText } from './text.ts'

export const markdown: Reader = { name: 'Markdown', extensions: ['.md'], read: readText }
