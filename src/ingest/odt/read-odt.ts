/** An OpenDocument text's bytes in, its text and properties out. */
import type { Reading } from '../../model/reader.ts'
import { failedReading, firstLineOf } from '../failed-reading.ts'
import { NO_METADATA } from '../metadata-fields.ts'
import { savedOn } from '../office/saved-on.ts'
import { unpack } from '../office/unpack.ts'
import { parseXml, textOfFirst, type XmlElement } from '../office/xml.ts'
import { tellingTitle } from '../telling-title.ts'
import { renderOdt } from './render-odt.ts'

const WANTED = new Set(['content.xml', 'styles.xml', 'meta.xml', 'META-INF/manifest.xml'])

export async function readOdt(bytes: Uint8Array, file: string): Promise<Reading> {
  const { files, fault } = unpack(bytes, (path) => WANTED.has(path))
  if (fault !== null) return failedReading(file, 'bad-archive', fault)
  const content = files.get('content.xml')
  if (content === undefined)
    return failedReading(file, 'bad-archive', 'is no OpenDocument text: save it anew')
  if (isEncrypted(files.get('META-INF/manifest.xml')))
    return failedReading(file, 'encrypted', 'is encrypted: save a copy without its password and read that')
  try {
    const root = parseXml(content)
    const text = root === null ? '' : renderOdt(root)
    if (text === '')
      return failedReading(file, 'no-text', 'has no text; if it shows pictures of pages, OCR it first')
    const properties = files.get('meta.xml')
    const meta = properties === undefined ? null : parseXml(properties)
    const fileDate = savedOn(textOfFirst(meta, 'dc:date'), 'OpenDocument metadata: date')
    const metadata = { ...NO_METADATA, title: titleOf(meta) }
    return { text: `${text}\n`, bodyStart: 0, metadata, ...(fileDate !== null && { fileDate }), messages: [] }
  } catch (error) {
    const reason = firstLineOf(error)
    return failedReading(file, 'damaged', `can't be read as OpenDocument (${reason}): save it anew`)
  }
}

function titleOf(meta: XmlElement | null): string | null {
  const title = textOfFirst(meta, 'dc:title')
  return title === null ? null : tellingTitle(title)
}

function isEncrypted(manifest: Uint8Array | undefined): boolean {
  return manifest !== undefined && Buffer.from(manifest).includes('encryption-data')
}
