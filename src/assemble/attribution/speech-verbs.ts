/** Verbs of speech and what may stand between a speaker and the words. */

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

/** `told us that`, `told the House`: who was told. */
export const HEARERS: ReadonlySet<string> = new Set(
  'us me them him her reporters journalists mps peers members delegates councillors parliament'.split(' '),
)
