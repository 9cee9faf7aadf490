/** The input formats that csc reads. */
import type { Reader } from '../model/reader.ts'
import { docx } from './docx.ts'
import { html } from './html.ts'
import { markdown } from './markdown.ts'
import { odt } from './odt.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'

export const READERS: readonly Reader[] = [text, markdown, html, pdf, docx, odt]
