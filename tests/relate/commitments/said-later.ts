/** Dated texts in, what the later ones say of the commitments of all out. */
import { extractText } from '../../../src/library.ts'
import { type FollowUp, followUps } from '../../../src/relate/commitments/follow-up.ts'
import { Corpus } from '../../../src/relate/corpus.ts'

export interface Dated {
  readonly published: string | null
  readonly text: string
  readonly name?: string
}

function corpusOf(documents: readonly Dated[]) {
  const corpus = new Corpus()
  for (const [at, { published, text, name }] of documents.entries()) {
    corpus.add(extractText(text, { path: name ?? `${at}.txt`, given: { published } }))
  }
  return corpus.ordered()
}

export function saidLater(documents: readonly Dated[]): FollowUp[] {
  return followUps(corpusOf(documents))
}

/** The fate of the first commitment of the first text: `kept`, `possibly kept`, `none`. */
export function fateOf(promise: string, later: string): string {
  const [first] = saidLater([
    { published: '2018-03-01', text: promise },
    { published: '2020-06-01', text: later },
  ]).filter(({ act }) => act.source.document === '0.txt')
  if (first === undefined) return 'no commitment'
  return first.certainty === 'stated' || first.verdict === 'none'
    ? first.verdict
    : `possibly ${first.verdict}`
}
