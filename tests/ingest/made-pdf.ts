/** Content of pages in, a PDF that shows them out; for files that no program would write. */
import { Buffer } from 'node:buffer'

export interface MadePage {
  /** Operators of the page's content: `BT /F 12 Tf 72 700 Td (Text) Tj ET`. */
  readonly content: string | Buffer
  /** Entries of the content's dictionary: its filters. */
  readonly entries?: string
}

/** Objects that follow the pages' own; the first is `/X`, a form or picture that pages may draw. */
export function madePdf(pages: readonly MadePage[], more: readonly (string | Buffer)[] = []): Buffer {
  const font = 3 + 2 * pages.length
  const kids = pages.map((_, at) => `${3 + 2 * at} 0 R`).join(' ')
  const resources = `/Resources<</Font<</F ${font} 0 R>>${more.length > 0 ? `/XObject<</X ${font + 1} 0 R>>` : ''}>>`
  return file([
    '<</Type/Catalog/Pages 2 0 R>>',
    `<</Type/Pages/Kids[${kids}]/Count ${pages.length}>>`,
    ...pages.flatMap(({ content, entries = '' }, at) => [
      `<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${4 + 2 * at} 0 R${resources}>>`,
      stream(entries, content),
    ]),
    '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>',
    ...more,
  ])
}

export function stream(entries: string, content: string | Buffer): Buffer {
  const data = Buffer.from(content as string, 'latin1')
  const head = `<<${entries}/Length ${data.length}>>\nstream\n`
  return Buffer.concat([Buffer.from(head), data, Buffer.from('\nendstream')])
}

/** Lines of text, each with the place of its beginning from the lower left corner. */
export function textAt(
  ...lines: readonly (readonly [x: number, y: number, text: string, size?: number])[]
): string {
  return lines
    .map(
      ([x, y, text, size = 10]) => `BT /F ${size} Tf ${x} ${y} Td (${text.replace(/[()\\]/g, '\\$&')}) Tj ET`,
    )
    .join('\n')
}

function file(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.5\n')]
  const places: number[] = []
  let length = parts[0]!.length
  const push = (part: Buffer): void => {
    parts.push(part)
    length += part.length
  }
  objects.forEach((object, at) => {
    places.push(length)
    push(Buffer.from(`${at + 1} 0 obj\n`))
    push(Buffer.from(object as string, 'latin1'))
    push(Buffer.from('\nendobj\n'))
  })
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  push(
    Buffer.from(
      `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<</Size ${size}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF\n`,
    ),
  )
  return Buffer.concat(parts)
}
