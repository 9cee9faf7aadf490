/** The taggers, in the order in which they propose, and the refiners, in the order in which they decide. */
import type { Refiner, Tagger } from '../model/tagger.ts'
import { body } from './body.ts'
import { date } from './date/date.ts'
import { money } from './money/money.ts'
import { overlaps } from './overlaps.ts'
import { programme } from './programme.ts'

export const TAGGERS: readonly Tagger[] = [money, date, body, programme]

export const REFINERS: readonly Refiner[] = [overlaps]
