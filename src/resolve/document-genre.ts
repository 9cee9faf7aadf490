/** The first and last lines of a document, its title, source and address in, its genre out. */
import { GENRES, type Genre } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import { stripEdges } from '../text/strip-edges.ts'
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
/** Spaces are mandatory, so that a long run of capitals is read once. Ranges instead of `\p{L}` are compiled in no time. */
const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+"
const NAME = `${WORD}(?: ${WORD}){1,3} ?`
/** `By A Name, Monday …`, `A Name | 6.3.2025`, `17 February by A Name`. */
const BYLINES = [
  new RegExp(`^(?:[Ww]ritten )?[Bb][Yy]:? ${NAME}(?:[,|–-]|on |in |$)`),
  new RegExp(String.raw`^${NAME}[|–-] ?(?:[A-Za-z]+ )?\d{1,2}[. /A-Za-z]`),
  new RegExp(String.raw`\d{4} [Bb]y ${NAME}$`),
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
    text: linesOf(head),
    short: linesOf(head.filter(isShort)),
    lines: shortLines(document),
    title: lower(title),
    source: lower(source),
    address: lower(url),
  }
  const told = toldGenre(evidence)
  return GENRES.find((genre) => genre === told) ?? bySignature(head, evidence)
}

interface Evidence {
  readonly head: readonly HeadLine[]
  /** The lines of the head, each behind a line end. */
  readonly text: string
  /** The same of its short lines. */
  readonly short: string
  readonly lines: readonly string[]
  readonly title: string
  readonly source: string
  readonly address: string
}

/** Every cue of one sort as one expression: most documents hold none, and need no look at each. */
function anyOf(sort: 'starts' | 'short' | 'holds', before: string): RegExp {
  const words = CUES.flatMap((cues) => cues[sort] ?? [])
  return new RegExp(before + `(?:${words.map((word) => word.replace(/[()[\].+*?|/]/g, '\\$&')).join('|')})`)
}
const STARTS = anyOf('starts', '\n')
const SHORT = anyOf('short', '')
const HOLDS = anyOf('holds', '')

/** The first cues that the document has. */
function toldGenre(evidence: Evidence): string | undefined {
  const starts = STARTS.test(evidence.text)
  const short = SHORT.test(evidence.short)
  const holds = HOLDS.test(evidence.text)
  return CUES.find(
    (cues) =>
      (starts && cues.starts?.some((words) => evidence.text.includes(`\n${words}`))) ||
      (short && has(cues.short, evidence.short)) ||
      has(cues.title, evidence.title) ||
      has(cues.source, evidence.source) ||
      has(cues.address, evidence.address) ||
      (holds && has(cues.holds, evidence.text)) ||
      cues.lines?.some((words) => evidence.lines.includes(words)) ||
      evidence.lines.some((line) => cues.opens?.some((words) => line.startsWith(words))) ||
      (cues.byline === true && evidence.head.some(isByline)),
  )?.genre
}

function has(words: readonly string[] | undefined, text: string): boolean {
  return text !== '' && words?.some((word) => text.includes(word)) === true
}

function isByline({ text }: HeadLine): boolean {
  return BYLINES.some((byline) => byline.test(text))
}

function linesOf(head: readonly HeadLine[]): string {
  let text = ''
  for (const { plain } of head) text += `\n${plain}`
  return text
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
  return !hasMoreWords(text, SHORT_LINE) && (rule === '' || !MENUS.test(rule))
}

function hasMoreWords(text: string, most: number): boolean {
  let words = 1
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) === 0x20 && ++words > most) return true
  return false
}

/** Headings, labels and furniture of the whole document, in lower case and without signs around. */
function shortLines(document: LaidOutDocument): readonly string[] {
  const lines: string[] = []
  for (const { start, end } of [...document.blocks, ...document.furniture]) {
    if (end - start <= SHORTEST_PROSE)
      lines.push(stripEdges(lower(document.text.slice(start, end)), /[\s#*=-]/, /[\s:,.#*=-]/))
  }
  return lines
}

function lower(text: string | null): string {
  return text === null ? '' : plainForm(text).toLowerCase()
}
