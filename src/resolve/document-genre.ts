/** The first and last lines of a document, its title, source and address in, its genre out. */
import { GENRES, type Genre } from '../model/document.ts'
import type { LaidOutDocument } from '../model/layout.ts'
import { TokenKind } from '../model/tokens.ts'
import { stripEdges } from '../text/strip-edges.ts'
import { plainForm } from '../text/vocabulary.ts'
import type { HeadLine } from './document-head.ts'
import lists from './document-words.yaml'
import { CUES, cuesOf, HeadWord, headWords } from './head-words.ts'

const HOUSES = lists.houses as readonly string[]
/** A line of more words is prose, which mentions other documents' kinds. */
const SHORT_LINE = 25
const SHORTEST_PROSE = 40
/** Spaces are mandatory, so that a long run of capitals is read once. Ranges instead of `\p{L}` are compiled in no time. */
const WORD = "[A-ZÀ-Þ][A-Za-zÀ-ɏ'’-]+"
const NAME = `${WORD}(?: ${WORD}){1,3} ?`
const WRITTEN_BY = new RegExp(`^(?:[Ww]ritten )?[Bb][Yy]:? ${NAME}(?:[,|–-]|on |in |$)`)
const NAME_AND_DATE = new RegExp(String.raw`^${NAME}[|–-] ?(?:[A-Za-z]+ )?\d{1,2}[. /A-Za-z]`)
const DATE_BY_NAME = new RegExp(String.raw`\d{4} [Bb]y ${NAME}$`)
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
    starts: linesOf(head, ({ opening }) => (opening & HeadWord.Starts) !== 0),
    holds: linesOf(head, ({ words }) => (words & HeadWord.Holds) === HeadWord.Holds),
    short: linesOf(head, (line) => (line.words & HeadWord.Short) === HeadWord.Short && isShort(line)),
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
  /** The lines of the head that may begin with a cue, those that may hold one, the short ones, each behind a line end. */
  readonly starts: string
  readonly holds: string
  readonly short: string
  readonly lines: readonly string[]
  readonly title: string
  readonly source: string
  readonly address: string
}

/** Every cue of one sort as one expression: most documents hold none, and need no look at each. */
function anyOf(sort: 'starts' | 'short' | 'holds', before: string): RegExp {
  const words = cuesOf(sort).map((word) => word.replace(/[()[\].+*?|/]/g, '\\$&'))
  return new RegExp(`${before}(?:${words.join('|')})`)
}
const STARTS = anyOf('starts', '\n')
const SHORT = anyOf('short', '')
const HOLDS = anyOf('holds', '')

/** The first cues that the document has. */
function toldGenre(evidence: Evidence): string | undefined {
  const starts = STARTS.test(evidence.starts)
  const short = SHORT.test(evidence.short)
  const holds = HOLDS.test(evidence.holds)
  return CUES.find(
    (cues) =>
      (starts && cues.starts?.some((words) => evidence.starts.includes(`\n${words}`))) ||
      (short && has(cues.short, evidence.short)) ||
      has(cues.title, evidence.title) ||
      has(cues.source, evidence.source) ||
      has(cues.address, evidence.address) ||
      (holds && has(cues.holds, evidence.holds)) ||
      cues.lines?.some((words) => evidence.lines.includes(words)) ||
      cues.opens?.some((words) => evidence.lines.some((line) => line.startsWith(words))) ||
      (cues.byline === true && evidence.head.some(isByline)),
  )?.genre
}

function has(words: readonly string[] | undefined, text: string): boolean {
  return text !== '' && words?.some((word) => text.includes(word)) === true
}

/** `By A Name, Monday …`, `A Name | 6.3.2025`, `17 February by A Name`. */
function isByline(line: HeadLine): boolean {
  if ((line.opening & HeadWord.By) !== 0 && WRITTEN_BY.test(line.text)) return true
  if ((line.words & HeadWord.Sign) !== 0 && NAME_AND_DATE.test(line.text)) return true
  return (line.words & HeadWord.By) !== 0 && line.endsInWord && DATE_BY_NAME.test(line.text)
}

function linesOf(head: readonly HeadLine[], isAsked: (line: HeadLine) => boolean): string {
  let text = ''
  for (const line of head) if (isAsked(line)) text += `\n${line.plain}`
  return text
}

/** A committee under its House's name; a public body's masthead with a dateline. */
function bySignature(head: readonly HeadLine[], { source }: Evidence): Genre | null {
  if (
    source.includes('committee') &&
    head.some(({ plain }) => HOUSES.some((house) => plain.startsWith(house)))
  )
    return 'committee-report'
  const dated = head.some((line) => line.kind === 'metadata' && DATELINE.test(line.plain))
  return dated &&
    head.some(
      (line) => line.masthead || ((line.opening & HeadWord.From) !== 0 && line.plain.startsWith('from:')),
    )
    ? 'press-release'
    : null
}

/** Short enough not to mention other documents' kinds, and no menu, which names all kinds. */
function isShort(line: HeadLine): boolean {
  return !line.hasMoreWords(SHORT_LINE) && (line.rule === '' || !MENUS.test(line.rule))
}

/** Headings, labels and furniture of the whole document that may be a cue, in lower case and without signs around. */
function shortLines({ text, tokens, blocks, furniture }: LaidOutDocument): readonly string[] {
  const classes = headWords.of(tokens)
  const lines: string[] = []
  const read = (start: number, end: number, first: number): void => {
    if (end - start > SHORTEST_PROSE) return
    while (tokens.end[first]! < end && tokens.kind[first] !== TokenKind.Word) first++
    if ((classes[tokens.word[first]!]! & HeadWord.Line) !== 0)
      lines.push(stripEdges(lower(text.slice(start, end)), /[\s#*=-]/, /[\s:,.#*=-]/))
  }
  for (const { start, end, firstToken } of blocks) read(start, end, firstToken)
  for (const { start, end } of furniture) read(start, end, tokens.at(start))
  return lines
}

function lower(text: string | null): string {
  return text === null ? '' : plainForm(text).toLowerCase()
}
