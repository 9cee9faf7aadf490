/** Joins the stages: a decoded document in, everything that csc finds in it out. The only file that knows them all. */
import { assemble, assembleAll, withoutClaims } from './assemble/assemble.ts'
import type { AnalysedDocument } from './model/analysis.ts'
import type { CoverageEntry } from './model/coverage.ts'
import type { SourceDocument } from './model/document.ts'
import type { Lexicon, NameMatch } from './model/lexicon.ts'
import type { Candidate } from './model/mention.ts'
import type { DocumentRecords } from './model/record.ts'
import { toRecords } from './record/to-records.ts'
import { resolve, resolveAll } from './resolve/resolve.ts'
import { layOut } from './segment/lay-out.ts'
import { cover } from './tag/cover.ts'
import { propose, refine, tagAll } from './tag/tag.ts'
import { Vocabulary } from './text/vocabulary.ts'

/** Beyond this many distinct words the next document starts a new vocabulary, so that memory stays bounded. */
const VOCABULARY_LIMIT = 200_000

/** What `explain` shows of. */
export interface Trace {
  readonly document: AnalysedDocument
  readonly proposed: readonly Candidate[]
  readonly standing: readonly Candidate[]
  readonly names: readonly NameMatch[]
}

export class Pipeline {
  readonly #lexicon: Lexicon
  #vocabulary = new Vocabulary()

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon
  }

  /** Pure in the document and the lexicon: nothing of one document reaches another's result. `claims`: beyond mentions too. */
  analyse(source: SourceDocument, claims = true): AnalysedDocument {
    return this.analyseAll([source], claims)[0]!
  }

  /**
   * The same of several documents. Stage by stage, since the code of all stages is more than a processor keeps at hand: each
   * stage's is fetched once for all of them.
   */
  analyseAll(sources: readonly SourceDocument[], claims = true): AnalysedDocument[] {
    if (this.#vocabulary.size > VOCABULARY_LIMIT) this.#vocabulary = new Vocabulary()
    const lexicon = this.#lexicon
    const documents = sources.map((source) => layOut(source, this.#vocabulary))
    const candidates = tagAll(documents, lexicon)
    const resolved = resolveAll(documents, candidates, lexicon)
    return claims ? assembleAll(resolved, lexicon) : resolved.map(withoutClaims)
  }

  /** As `analyse`, with what was proposed on the way and what the lexicon knows of the words. */
  trace(source: SourceDocument): Trace {
    const laidOut = layOut(source, this.#vocabulary)
    const { context, candidates: proposed } = propose(laidOut, this.#lexicon)
    const standing = refine(proposed, context)
    const document = assemble(resolve(laidOut, standing, this.#lexicon), this.#lexicon)
    return { document, proposed, standing, names: context.names }
  }

  /** Accounts for every currency sign, scale word, year and date-like token. */
  coverage(document: AnalysedDocument): CoverageEntry[] {
    return cover(document)
  }

  records(source: SourceDocument): DocumentRecords {
    return toRecords(this.analyse(source))
  }
}
