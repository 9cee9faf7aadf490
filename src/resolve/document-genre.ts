/** The first and last lines of a document, its title, source and address in, its genre out. */
import { GENRES, type Genre } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import { plainForm } from '../text/vocabulary.ts'
import type { HeadLine } from './document-head.ts'
import lists from './document-words.yaml'

interface Cues {
  readonly genre: string
  readonly starts?: readonly string[]
  readonly holds?: readonly string[]
  readonly short?: readonly string[]
  readonly title?: readonly string[]
  readonly lines?: readonly string[]
  readonly source?: readonly string[]
  readonly opens?: readonly string[]
  readonly address?: readonly string[]
  readonly byline?: boolean
}

const CUES = lists.genres as readonly Cues[]
const HOUSES = lists.houses as readonly string[]
/** A line of more words is prose, which mentions other documents' kinds. */
const SHORT_LINE = 25
const SHORTEST_PROSE = 40
/** The spaces are mandatory, so that a long run of capitals is read once. */
const NAME = String.raw`\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+){1,3} ?`
/** `By A Name, Monday …`, `A Name | 6.3.2025`, `17 February by A Name`. */
const BYLINES = [
  new RegExp(`^(?:[Ww]ritten )?[Bb][Yy]:? ${NAME}(?:[,|–-]|on |in |$)`, 'u'),
  new RegExp(String.raw`^${NAME}[|–-] ?(?:\p{L}+ )?\d{1,2}[. /\p{L}]`, 'u'),
  new RegExp(String.raw`\d{4} [Bb]y ${NAME}$`, 'u'),
]
const MENUS = /\/(?:navigation-bar|breadcrumb|site-name|teaser|page-phrase)/
const DATELINE = /^(?:first )?(?:published|posted|date published|released|issued)\b/

/** Null where nothing tells: a guess without evidence would be wrong too often. */
export function documentGenre(
  document: LaidOutDocument,
  head: readonly HeadLine[],
  title: string | null,
  source: string | null,
  url: string | null,
): Genre | null {
  const evidence: Evidence = {
    head,
    short: head.filter(isShort).map(({ plain }) => plain),
    lines: shortLines(document),
    title: lower(title),
    source: lower(source),
    address: lower(url),
  }
  const told = CUES.find((cues) => isTold(cues, evidence))?.genre
  return GENRES.find((genre) => genre === told) ?? bySignature(head, evidence)
}

interface Evidence {
  readonly head: readonly HeadLine[]
  readonly short: readonly string[]
  readonly lines: readonly string[]
  readonly title: string
  readonly source: string
  readonly address: string
}

function isTold(cues: Cues, evidence: Evidence): boolean {
  return (
    evidence.head.some(({ plain }) => cues.starts?.some((words) => plain.startsWith(words))) ||
    evidence.short.some((line) => cues.short?.some((words) => line.includes(words))) ||
    has(cues.title, evidence.title) ||
    has(cues.source, evidence.source) ||
    has(cues.address, evidence.address) ||
    evidence.head.some(({ plain }) => cues.holds?.some((words) => plain.includes(words))) ||
    evidence.lines.some((line) => cues.lines?.includes(line)) ||
    evidence.lines.some((line) => cues.opens?.some((words) => line.startsWith(words))) ||
    (cues.byline === true && evidence.head.some(({ text }) => BYLINES.some((byline) => byline.test(text))))
  )
}

function has(words: readonly string[] | undefined, text: string): boolean {
  return text !== '' && words?.some((word) => text.includes(word)) === true
}

/** A committee under its House's name; a public body's masthead with a dateline. */
function bySignature(head: readonly HeadLine[], { source }: Evidence): Genre | null {
  if (
    source.includes('committee') &&
    head.some(({ plain }) => HOUSES.some((house) => plain.startsWith(house)))
  )
    return 'committee-report'
  const signed = head.some(({ masthead, plain }) => masthead || plain.startsWith('from:'))
  return signed && head.some(({ kind, plain }) => kind === 'metadata' && DATELINE.test(plain))
    ? 'press-release'
    : null
}

/** Short enough not to mention other documents' kinds, and no menu, which names all kinds. */
function isShort({ text, rule }: HeadLine): boolean {
  return text.split(' ').length <= SHORT_LINE && !MENUS.test(rule)
}

/** Headings, labels and furniture of the whole document, in lower case and without signs around. */
function shortLines(document: LaidOutDocument): readonly string[] {
  const lines: string[] = []
  for (const { start, end } of [...document.blocks, ...document.furniture]) {
    if (end - start <= SHORTEST_PROSE)
      lines.push(lower(document.text.slice(start, end)).replace(/^[\s#*=-]+|[\s:,.#*=-]+$/g, ''))
  }
  return lines
}

function lower(text: string | null): string {
  return text === null ? '' : plainForm(text).toLowerCase()
}
