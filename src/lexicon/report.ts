/** How the readers of a lexicon file say what is wrong, and where. */
export type Report = (
  code: string,
  place: { readonly line: number; readonly column: number },
  text: string,
) => void
