/** A document in, its named bodies out: from the lexicon where the context bears it out, and by telling words. */
import type { Tagger } from '../model/tagger.ts'
import { findNames } from './name/find-names.ts'

export const body: Tagger = {
  name: 'body',
  types: ['body'],
  tag: (context) => findNames(context, 'body'),
}
