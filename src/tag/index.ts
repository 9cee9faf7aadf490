/** The taggers, in the order in which they propose, and the refiners, in the order in which they decide. */
import type { Refiner, Tagger } from '../model/tagger.ts'
import { body } from './body.ts'
import { date } from './date/date.ts'
import { law } from './law/law.ts'
import { money } from './money/money.ts'
import { overlaps } from './overlaps.ts'
import { person } from './person/person.ts'
import { place } from './place/place.ts'
import { programme } from './programme.ts'
import { publication } from './publication/publication.ts'
import { role } from './role/role.ts'

export const TAGGERS: readonly Tagger[] = [
  money,
  date,
  body,
  programme,
  person,
  role,
  place,
  publication,
  law,
]

export const REFINERS: readonly Refiner[] = [overlaps]
