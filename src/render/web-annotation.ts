/** W3C Web Annotation (2017): every mention an annotation that tags a quoted stretch of its document, in one page of JSON-LD. */
import type { MentionRecord } from '../model/record.ts'
import { LineIndex } from '../text/line-index.ts'
import type { Extracted, Format, RecordRenderer } from './format.ts'

export const webAnnotation: Format = { name: 'web-annotation', kind: 'mention', records: annotationPage }

/** Code points around a quotation, by which it is found again where offsets no longer hold. */
const AROUND = 32

/** The page streams: its items stand one after the other in an array. */
function annotationPage(): RecordRenderer {
  let isFirst = true
  return {
    begin: () =>
      '{"@context":"http://www.w3.org/ns/anno.jsonld","type":"AnnotationPage","startIndex":0,"items":[',
    document({ records, text }: Extracted) {
      const quote = quoter(text)
      return records.mentions
        .filter(({ certainty }) => certainty !== 'possible')
        .map((mention) => {
          const separator = isFirst ? '\n' : ',\n'
          isFirst = false
          return separator + JSON.stringify(annotation(mention, records.document, quote))
        })
        .join('')
    },
    end: () => '\n]}\n',
  }
}

function annotation(
  mention: MentionRecord,
  { sha256, url, document }: Extracted['records']['document'],
  quote: (start: number, end: number) => object,
) {
  const { id, type, start, end, entity, value } = mention
  const data = value ?? (entity === null ? null : { entity })
  return {
    id: `ni:///sha-256;${Buffer.from(sha256, 'hex').toString('base64url')}?mention=${id}`,
    type: 'Annotation',
    motivation: 'tagging',
    body: [
      { type: 'TextualBody', purpose: 'tagging', value: type },
      ...(data === null
        ? []
        : [
            {
              type: 'TextualBody',
              purpose: 'describing',
              format: 'application/json',
              value: JSON.stringify(data),
            },
          ]),
    ],
    target: {
      // An address, or the path as a relative one.
      source: url ?? document.split('/').map(encodeURIComponent).join('/'),
      selector: [{ type: 'TextPositionSelector', start, end }, quote(start, end)],
    },
  }
}

function quoter(text: string): (start: number, end: number) => object {
  const lines = new LineIndex(text)
  const slice = (start: number, end: number) => text.slice(lines.utf16(Math.max(0, start)), lines.utf16(end))
  return (start, end) => ({
    type: 'TextQuoteSelector',
    exact: slice(start, end),
    prefix: slice(start - AROUND, start),
    suffix: slice(end, end + AROUND),
  })
}
