/** A web page's bytes in, its main text and its own metadata out; offsets refer to the extracted text. */
import type { Message } from '../../model/message.ts'
import type { Reading } from '../../model/reader.ts'
import { NO_METADATA } from '../metadata-fields.ts'
import { decodePage } from './decode-page.ts'
import { mainContent } from './main-content.ts'
import { type PageElement, parsePage } from './page.ts'
import { pageTooLarge } from './page-bounds.ts'
import { readPageMetadata } from './page-metadata.ts'
import { renderText } from './render-text.ts'
import { type TextLengths, textLengths } from './text-lengths.ts'

/** How far from the start of the text its title is looked for. */
const TOP = 1000

/** LibreOffice writes the head and foot of a document's pages into it so. */
const OFFICE_MARGINS = 'div[title="header"], div[title="footer"]'

export function readPage(bytes: Uint8Array, file: string): Reading {
  const { text: markup, messages } = decodePage(bytes, file)
  if (markup === null) return { text: null, bodyStart: 0, metadata: NO_METADATA, messages }
  const tooLarge = pageTooLarge(markup)
  if (tooLarge !== null) return failed(file, messages, 'page-too-large', tooLarge)
  try {
    const page = parsePage(markup)
    for (const margin of page.querySelectorAll(OFFICE_MARGINS)) margin.remove()
    const lengths = textLengths(page)
    const content = mainContent(page, lengths)
    const metadata = readPageMetadata(page, content)
    const text =
      content === null ? '' : withTitle(renderText(content, lengthsOf(content, lengths)), metadata.title)
    return { text: text === '' ? '' : `${text}\n`, bodyStart: 0, metadata, messages }
  } catch (error) {
    const reason = error instanceof Error ? error.message.split('\n', 1)[0] : 'unknown error'
    return failed(
      file,
      messages,
      'bad-page',
      `can't be read as HTML (${reason}): save its text and read that`,
    )
  }
}

/** Readability returns a copy, whose elements are not counted yet. */
function lengthsOf(content: PageElement, lengths: TextLengths): TextLengths {
  return lengths.has(content) ? lengths : textLengths(content)
}

/** The title may stand outside the element that holds the text. */
function withTitle(text: string, title: string | null): string {
  if (title === null || text.slice(0, TOP).includes(title)) return text
  return text === '' ? title : `${title}\n\n${text}`
}

function failed(file: string, messages: readonly Message[], code: string, text: string): Reading {
  const error: Message = { severity: 'error', code, file, text }
  return { text: null, bodyStart: 0, metadata: NO_METADATA, messages: [...messages, error] }
}
