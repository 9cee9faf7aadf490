/** Verbs of speech and what may stand between a speaker and the words. */
import { mayBeVerbOf } from '../../grammar/verb-forms.ts'
import { WordClasses } from '../../text/word-classes.ts'

/** Verbs behind which what is said follows, as a clause or in quotation marks. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    'say tell add claim argue warn insist state explain write reply respond comment note report believe think hope estimate suggest ' +
    'stress emphasise emphasize admit acknowledge concede confirm complain remark observe declare maintain reveal calculate predict point ask deny caution quip fear counter conclude'
  ).split(' '),
)

/** Verbs that attribute only with `that` or a quotation: `announced that` reports, `announced £5m` acts. */
export const ACT_VERBS: ReadonlySet<string> = new Set(
  'announce promise pledge agree conclude recommend find show demand urge'.split(' '),
)

/** What a sentence that reports somebody's words has among its own. */
export const Reporting = { Verb: 1, According: 2 } as const
export const REPORTING = new WordClasses(
  (norm) =>
    (mayBeVerbOf(norm, SPEECH_VERBS) || mayBeVerbOf(norm, ACT_VERBS) ? Reporting.Verb : 0) |
    (norm === 'according' ? Reporting.According : 0),
)

/** `told us that`, `told the House`: who was told. */
export const HEARERS: ReadonlySet<string> = new Set(
  'us me them him her reporters journalists mps peers members delegates councillors parliament'.split(' '),
)
