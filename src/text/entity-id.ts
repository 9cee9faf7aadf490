/** A name in, the id that stands for it where no lexicon gives one: kebab-case, accents folded to ASCII. */

import { remember } from './remember.ts'

/** Letters that Unicode does not decompose, as ASCII writes them. */
const FOLDED: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
}

/** Lower case, apostrophes dropped, every other run of non-alphanumerics one hyphen; empty where nothing is left. */
export const entityId = remember((name: string): string =>
  // Most names are ASCII: nothing to decompose.
  /^[\x20-\x7e]*$/.test(name)
    ? name
        .replace(/['`]/g, '')
        .toLowerCase()
        .replace(/[^a-z\d]+/g, '-')
        .replace(/^-|-$/g, '')
    : foldedId(name),
)

function foldedId(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}|\p{Cf}|['’‘‛ʼ`´]/gu, '')
    .toLowerCase()
    .replace(/[ßæœøđðþłı]/g, (letter) => FOLDED[letter]!)
    .replace(/[^\p{L}\p{Nd}]+/gu, '-')
    .replace(/^-|-$/g, '')
}
