/** The parts of `natural` that csc bundles; the package types only its whole, which loads database clients. */
declare module 'natural/lib/natural/distance/jaro-winkler_distance.js' {
  /** 1 for equal strings, 0 for strings that have nothing in common. */
  // biome-ignore lint/style/noDefaultExport: the form of a CommonJS module that is one function
  export default function jaroWinklerDistance(
    a: string,
    b: string,
    options?: { ignoreCase?: boolean },
  ): number
}
