/** The library: what `import … from 'csc-corpus'` gives. */
export { loadLexicon } from './lexicon/load.ts'
export type * from './model/record.ts'
export { Pipeline } from './pipeline.ts'
