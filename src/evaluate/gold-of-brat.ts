/** A brat annotation file and its text in, a gold of its mentions out. */
import type { Gold } from './gold.ts'
import { goldOfSpans, type LabelledSpan } from './gold-of-spans.ts'

/** Text-bound annotations (`T`) count, everything else is passed over. Throws an Error that names the line where one can't be read. */
export function goldOfBrat(document: string, annotations: string, text: string): Gold {
  const spans: LabelledSpan[] = []
  annotations.split(/\r?\n/).forEach((line, at) => {
    if (!line.startsWith('T')) return
    const found = /^T\S*\t(\S+) (\d+ \d+(?:;\d+ \d+)*)\t/.exec(line)
    if (found === null)
      throw new Error(
        `line ${at + 1}: a type, offsets and words were expected, such as T1, tab, money 10 22, tab, £302 million`,
      )
    const offsets = found[2]!.split(/[ ;]/).map(Number)
    spans.push({ label: found[1]!, start: offsets[0]!, end: offsets.at(-1)! })
  })
  return goldOfSpans(document, text, spans)
}
