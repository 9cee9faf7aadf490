/** An amount of money as read from a text, before ranges are joined. */
import type { Numeral } from '../../text/numeral.ts'

/** One amount, before ranges are joined. `numeral` is in units of the currency. */
export interface Amount {
  readonly firstToken: number
  readonly endToken: number
  readonly numeral: Numeral
  readonly currency: string
  readonly rule: string
  /** The currency stands in front, so that a number behind may share it (`£10-15 million`). */
  readonly leading: boolean
}
