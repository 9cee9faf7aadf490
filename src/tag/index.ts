/** The taggers, in the order in which they propose, and the refiners, in the order in which they decide. */
import type { Refiner, Tagger } from '../model/tagger.ts'

export const TAGGERS: readonly Tagger[] = []

export const REFINERS: readonly Refiner[] = []
