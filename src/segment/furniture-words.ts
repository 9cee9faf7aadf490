/** A word in, what it may tell of the line it stands in out: a line is read by those furniture rules alone whose words it has. */
import { TokenKind, type Tokens } from '../model/tokens.ts'
import { WordClasses } from '../text/word-classes.ts'
import lists from './boilerplate.yaml'

/** Of those up to `Here` the first word of the line counts, of the others any. */
export const FurnitureWord = {
  WholeLine: 1,
  Opening: 1 << 1,
  Label: 1 << 2,
  TeaserHeading: 1 << 3,
  Follow: 1 << 4,
  Posted: 1 << 5,
  Comment: 1 << 6,
  Here: 1 << 7,
  Site: 1 << 8,
  Column: 1 << 9,
  Minute: 1 << 10,
  Ago: 1 << 11,
  Reaction: 1 << 12,
  Image: 1 << 13,
  Portrait: 1 << 14,
  Appeal: 1 << 15,
  Separator: 1 << 16,
  Year: 1 << 17,
} as const

const classes = new Map<string, number>()

function add(words: readonly string[], bit: number): void {
  for (const word of words) classes.set(word, (classes.get(word) ?? 0) | bit)
}

export function linesOf(list: string): string[] {
  return (lists[list] as string[]).map(String)
}

/** As the tokeniser has it: an apostrophe and its letters belong to the word, but for `’s`. */
const WORD = /©|[a-z][a-z\d]*(?:'(?!s\b)[a-z]+)*/

function firstWords(list: string): string[] {
  return linesOf(list).map((line) => WORD.exec(line)![0])
}

add(firstWords('wholeLine'), FurnitureWord.WholeLine)
add(firstWords('opening'), FurnitureWord.Opening)
add(firstWords('label'), FurnitureWord.Label)
add(firstWords('teaserHeading'), FurnitureWord.TeaserHeading)
add('related more latest recent other popular top further'.split(' '), FurnitureWord.TeaserHeading)
add(['follow', 'like', 'find', 'join'], FurnitureWord.Follow)
add(['posted', 'written', 'by'], FurnitureWord.Posted)
add(['comment'], FurnitureWord.Comment)
add(['you', 'home', 'homepage'], FurnitureWord.Here)
add(
  linesOf('sharingSites').flatMap((site) => site.split('-')),
  FurnitureWord.Site,
)
add(['column'], FurnitureWord.Column)
add(['min', 'mins', 'minute', 'minutes'], FurnitureWord.Minute)
add(['ago'], FurnitureWord.Ago)
add('comment comments replies responses shares likes views'.split(' '), FurnitureWord.Reaction)
add('jpg jpeg png gif tif tiff svg webp bmp'.split(' '), FurnitureWord.Image)
add(['portrait', 'logo', 'headshot'], FurnitureWord.Portrait)
add(['donate', 'subscribe', 'give'], FurnitureWord.Appeal)
add([...'|›»>·•—:'], FurnitureWord.Separator)

/** Of an address what stands behind its last stop counts, of a sign what it is without the marks on it. */
export const furnitureWords = new WordClasses(
  (norm) =>
    (classes.get(norm) ?? 0) |
    (/^\d{4}$/.test(norm) ? FurnitureWord.Year : 0) |
    (norm.includes('.')
      ? (classes.get(norm.slice(norm.lastIndexOf('.') + 1)) ?? 0) & FurnitureWord.Image
      : 0) |
    ((classes.get(norm.charAt(0)) ?? 0) & FurnitureWord.Separator),
)

/** The first word from `from` on, `end` where there is none; signs and figures before it belong to no phrase, but for `©`. */
export function firstWord(tokens: Tokens, from: number, end: number): number {
  let token = from
  while (token < end && tokens.kind[token] !== TokenKind.Word && tokens.norm(token) !== '©') token++
  return token
}
