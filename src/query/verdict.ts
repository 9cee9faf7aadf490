/** Whether a condition holds: no, perhaps (a range, “over”, “up to”, a date that is only in part within), or yes. */
export const Verdict = { No: 0, Maybe: 1, Yes: 2 } as const
export type Verdict = (typeof Verdict)[keyof typeof Verdict]

export function opposite(verdict: Verdict): Verdict {
  return (2 - verdict) as Verdict
}
