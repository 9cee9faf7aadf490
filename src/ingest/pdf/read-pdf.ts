/**
 * A PDF's bytes in, its text in reading order with a form feed before each page out.
 *
 * The parser is unpdf 1.7.0 (MIT, July 2026, 2.3 MB, no dependencies, no install script): Mozilla's pdf.js 5.6 in one
 * file without what draws pages. 5.6 is the last pdf.js for Node 20; pdfjs-dist itself takes 40 MB and asks for a
 * native canvas, and unpdf 1.8 wants Node 22.
 */
import { getDocument } from 'unpdf/pdfjs'
import type { Message } from '../../model/message.ts'
import type { Reading } from '../../model/reader.ts'
import { failedReading, firstLineOf } from '../failed-reading.ts'
import { composeText } from './compose-text.ts'
import { layOutPages } from './lay-out-pages.ts'
import type { PageRuns } from './page.ts'
import { readPageRuns } from './page-runs.ts'
import { readPdfMetadata } from './pdf-metadata.ts'

const MOST_PAGES = 5000
/** Pages named in a message. */
const NAMED_PAGES = 8

type Document = Awaited<ReturnType<typeof getDocument>['promise']>

export async function readPdf(bytes: Uint8Array, file: string): Promise<Reading> {
  const task = getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    isEvalSupported: false,
    useWasm: false,
  })
  try {
    return await readOpened(await task.promise, file)
  } catch (error) {
    return failedReading(file, ...faultOf(error))
  } finally {
    await task.destroy()
  }
}

async function readOpened(document: Document, file: string): Promise<Reading> {
  if (document.numPages > MOST_PAGES)
    return failedReading(file, 'too-many-pages', `has more than ${MOST_PAGES} pages: split it`)
  const pages: PageRuns[] = []
  for (let number = 1; number <= document.numPages; number++) {
    const page = await document.getPage(number)
    pages.push(await readPageRuns(page, number))
    page.cleanup()
  }
  const empty = pages.filter(({ runs }) => runs.length === 0).map(({ number }) => number)
  if (empty.length === pages.length) return failedReading(file, 'no-text', noText(empty))
  const { info } = await document.getMetadata()
  const { metadata, fileDate } = readPdfMetadata({ ...info })
  const { text, margins } = composeText(layOutPages(pages))
  const messages = await warnOfScans(document, empty, file)
  return { text, bodyStart: 0, metadata, margins, ...(fileDate !== null && { fileDate }), messages }
}

/** A page without text that shows a picture may be a scan; one without either is blank. */
async function warnOfScans(document: Document, empty: readonly number[], file: string): Promise<Message[]> {
  const scans: number[] = []
  for (const number of empty) {
    const page = await document.getPage(number)
    const { fnArray } = await page.getOperatorList()
    if (fnArray.some((operator) => PAINTS_IMAGE.has(operator))) scans.push(number)
    page.cleanup()
  }
  return scans.length === 0 ? [] : [{ severity: 'warning', code: 'no-text', file, text: noText(scans) }]
}

/** Numbers of pdf.js's operators paintImageMaskXObject, paintImageXObject and their kin. */
const PAINTS_IMAGE = new Set([83, 84, 85, 86, 87, 88, 89, 90])

function noText(pages: readonly number[]): string {
  const named = pages.slice(0, NAMED_PAGES).join(', ')
  const more = pages.length > NAMED_PAGES ? ' …' : ''
  return `no text on ${pages.length === 1 ? 'page' : 'pages'} ${named}${more}; OCR it first`
}

/** Code and clause for what the parser says. */
function faultOf(error: unknown): [code: string, text: string] {
  const { name = '' } = error as Error
  if (name === 'PasswordException')
    return ['encrypted', 'is encrypted: save a copy without its password and read that']
  if (name === 'InvalidPDFException' || name === 'FormatError')
    return ['damaged', 'is damaged, or no PDF: get or save it anew']
  return ['damaged', `can't be read as PDF (${firstLineOf(error)}): save it anew`]
}
