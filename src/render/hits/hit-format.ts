/** The contract of the forms that `csc grep` prints in: documents with their hits stream through, strings go out. */
import type { AnalysedDocument } from '../../model/analysis.ts'
import type { Hit } from '../../model/hit.ts'
import type { Style } from '../style.ts'

export interface HitOptions {
  readonly style: Style
  /** Columns of the terminal; infinite off a terminal. */
  readonly width: number
  /** The path once above its hits instead of before each of them. */
  readonly heading: boolean
  /** Sentences to show before and after each hit. */
  readonly before: number
  readonly after: number
}

export interface HitRenderer {
  /** It shows who says the sentences of the hits. */
  readonly showsSpeakers?: boolean
  begin(): string
  /** Called for documents with hits only. */
  document(document: AnalysedDocument, hits: readonly Hit[]): string
  end(): string
}

export type HitFormat = (options: HitOptions) => HitRenderer
