/** Counts of right, wrong and missed in, precision, recall and F1 out. */
export class Tally {
  right = 0
  /** Predictions that the gold does not have. */
  wrong = 0
  /** Gold that no prediction meets. */
  missed = 0

  get precision(): number | null {
    return ratio(this.right, this.right + this.wrong)
  }

  get recall(): number | null {
    return ratio(this.right, this.right + this.missed)
  }

  get f1(): number | null {
    return ratio(2 * this.right, 2 * this.right + this.wrong + this.missed)
  }
}

/** Null where there is nothing to count. */
export function ratio(part: number, whole: number): number | null {
  return whole === 0 ? null : part / whole
}
