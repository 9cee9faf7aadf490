/** The words for stages of money and for what became of commitments, as reports print them and rulings assert them. */

/** Stages of money, in the order in which a sum passes through them. */
export const STAGES = ['needed', 'committed', 'spent', 'cut', 'raised'] as const
export type Stage = (typeof STAGES)[number]

/** What later documents say of a commitment; `none`: nothing. */
export const VERDICTS = [
  'kept',
  'kept-late',
  'under-way',
  'changed',
  'delayed',
  'dropped',
  'not-met',
  'none',
] as const
export type Verdict = (typeof VERDICTS)[number]
