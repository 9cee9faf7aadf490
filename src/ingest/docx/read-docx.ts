/**
 * A Word file's bytes in, its text and properties out.
 *
 * The parser is mammoth 1.13.0 (BSD-2-Clause, September 2026; with its 17 packages 7 MB, no install script): it knows
 * styles, numbering, tracked changes, text boxes and notes of Word, and gives web markup, which csc reads already; a
 * reader of our own would have to learn each of these.
 */
import { zipSync } from 'fflate'
import mammoth from 'mammoth'
import type { Reading } from '../../model/reader.ts'
import { failedReading, firstLineOf } from '../failed-reading.ts'
import { type PageElement, parsePage } from '../html/page.ts'
import { renderText } from '../html/render-text.ts'
import { textLengths } from '../html/text-lengths.ts'
import { NO_METADATA } from '../metadata-fields.ts'
import { savedOn } from '../office/saved-on.ts'
import { unpack } from '../office/unpack.ts'
import { isTooDeep, parseXml, textOfFirst, type XmlElement } from '../office/xml.ts'
import { tellingTitle } from '../telling-title.ts'

const BODY = /^word\/document\d*\.xml$/
/** Pictures, fonts and settings stay packed. */
const WANTED = /^(?:\[Content_Types\]\.xml|docProps\/core\.xml|.*\.rels|word\/[^/]+\.xml)$/

export async function readDocx(bytes: Uint8Array, file: string): Promise<Reading> {
  const { files, fault } = unpack(bytes, (path) => WANTED.test(path))
  if (fault !== null) return failedReading(file, 'bad-archive', fault)
  if (![...files.keys()].some((path) => BODY.test(path)))
    return failedReading(file, 'bad-archive', whyNoBody(bytes))
  try {
    const text = await textOf(files)
    const properties = files.get('docProps/core.xml')
    const core = properties === undefined ? null : parseXml(properties)
    const fileDate = savedOn(textOfFirst(core, 'dcterms:modified'), 'Word properties: modified')
    const metadata = { ...NO_METADATA, title: titleOf(core) }
    if (text === '')
      return failedReading(file, 'no-text', 'has no text; if it shows pictures of pages, OCR it first')
    return { text, bodyStart: 0, metadata, ...(fileDate !== null && { fileDate }), messages: [] }
  } catch (error) {
    const reason = firstLineOf(error)
    return failedReading(file, 'damaged', `can't be read as a Word file (${reason}): save it anew`)
  }
}

function titleOf(core: XmlElement | null): string | null {
  const title = textOfFirst(core, 'dc:title')
  return title === null ? null : tellingTitle(title)
}

/** Packed anew, so that mammoth unpacks just what was counted. */
async function textOf(files: ReadonlyMap<string, Uint8Array>): Promise<string> {
  for (const [path, content] of files)
    if (path.endsWith('.xml') && isTooDeep(new TextDecoder().decode(content)))
      throw new Error('its elements nest too deeply')
  const buffer = Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }))
  const { value } = await mammoth.convertToHtml(
    { buffer },
    { convertImage: mammoth.images.imgElement(async () => ({ src: '' })) },
  )
  // The arrow at a note's end leads back to its mark.
  const page = parsePage(value.replace(/ ?<a href="#(?:foot|end)note-ref-[^"]*">↑<\/a>/g, ''))
  const body: PageElement | null = page.body
  return body === null ? '' : ended(renderText(body, textLengths(page)))
}

function ended(text: string): string {
  return text === '' ? '' : `${text}\n`
}

/** Word keeps what has a password in a file of another kind. */
function whyNoBody(bytes: Uint8Array): string {
  return bytes[0] === 0xd0 && bytes[1] === 0xcf
    ? 'is encrypted, or in the older format of Word: save it as .docx without a password'
    : 'is no Word file: save it anew'
}
