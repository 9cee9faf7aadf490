/** The input formats that csc reads. */
import type { Reader } from '../model/reader.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { text } from './text.ts'

export const READERS: readonly Reader[] = [text, markdown, html]
