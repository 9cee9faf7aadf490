/** The library: what `import … from 'csc-corpus'` gives. */
export {
  extract,
  extractText,
  type GrepOptions,
  grep,
  InputError,
  type LexiconOptions,
  type ReadOptions,
  report,
} from './library.ts'
export type {
  CommitmentStatus,
  EventKind,
  FundingAction,
  Reference,
  Strength,
} from './model/claim.ts'
export type { Genre, Metadata } from './model/document.ts'
export type {
  Certainty,
  DateKind,
  DateModifier,
  DateValue,
  MentionType,
  MoneyModifier,
  MoneyValue,
  Rate,
} from './model/mention.ts'
export type { Message } from './model/message.ts'
export type * from './model/record.ts'
export type * from './model/report.ts'
export type { ReportOptions } from './report/report-entry.ts'
export { VERSION } from './version.ts'
