/** The input formats that csc reads. */
import type { Reader } from '../model/reader.ts'
import { html } from './html-reader.ts'
import { markdown, text } from './text-reader.ts'

export const READERS: readonly Reader[] = [text, markdown, html]
