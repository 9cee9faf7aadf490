/** The title that a file's properties hold in, the same where it tells anything out. */

/** Names of files and what programs write of their own accord. */
const UNTELLING =
  /^(?:microsoft (?:word|powerpoint|excel) ?-|untitled|layout ?\d|(?:document|presentation|slide|title|report|book|template|blank) ?\d*$|powerpoint presentation)|\.(?:docx?|dotx?|pdf|indd|qxd|pmd|pub|pptx?|odt|rtf|html?|xlsx?)$/i

/** Null where it is a file's name or a program's. */
export function tellingTitle(written: string): string | null {
  const title = written
    .slice(0, 500)
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
  return title === '' || UNTELLING.test(title) || !title.includes(' ') ? null : title
}
