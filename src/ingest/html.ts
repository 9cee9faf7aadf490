/** A web page's bytes in, its main text and its own metadata out; offsets refer to the extracted text. */
import type { Reader, Reading } from '../model/reader.ts'

export const html: Reader = {
  name: 'HTML',
  extensions: ['.html', '.htm'],
  recognises: startsLikePage,
  read,
}

/** The parser is loaded only when a page comes: it would cost every run a tenth of a second. */
async function read(bytes: Uint8Array, file: string): Promise<Reading> {
  const { readPage } = await import('./html/read-page.ts')
  return readPage(bytes, file)
}

/** By its first tag. */
function startsLikePage(bytes: Uint8Array): boolean {
  const start = Buffer.from(bytes.subarray(0, 1024)).toString('latin1')
  return /^(?:\xef\xbb\xbf)?\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99})?(?:<!--[^>]{0,300}-->\s{0,99})?<(?:!doctype html|html)[\s>]/i.test(
    start,
  )
}
