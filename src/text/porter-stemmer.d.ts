/** The stemmer of `natural` that csc bundles; the package types only its whole, which loads database clients. */
declare module 'natural/lib/natural/stemmers/porter_stemmer.js' {
  interface Stemmer {
    /** The stem of one lower-case English word (Porter 1980). */
    stem(word: string): string
  }
  const stemmer: Stemmer
  // biome-ignore lint/style/noDefaultExport: the form of a CommonJS module that is one object
  export default stemmer
}
