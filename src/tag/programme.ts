/** A document in, its named programmes, funds, schemes and strategies out. */
import type { Tagger } from '../model/tagger.ts'
import { findNames } from './name/find-names.ts'

export const programme: Tagger = {
  name: 'programme',
  types: ['programme'],
  tag: (context) => findNames(context, 'programme'),
}
