/** A source document in, its tokens, blocks, sentences, quotations, tables and furniture out. */
import type { SourceDocument } from '../model/document.ts'
import type { Block, LaidOutDocument, Table } from '../model/layout.ts'
import { tokenise } from '../text/tokenise.ts'
import type { Vocabulary } from '../text/vocabulary.ts'
import { buildBlocks, type Draft } from './blocks.ts'
import { findFurniture } from './furniture.ts'
import { Lines } from './lines.ts'
import { linkLists } from './lists.ts'
import { findQuotations } from './quotations.ts'
import { splitSentences } from './sentences.ts'
import { findStackedTables } from './stacked-tables.ts'
import { findTables, type TableRow } from './tables.ts'

/** Linear in the text. Offsets are UTF-16; every span lies in the text behind `bodyStart` and has no white space around. */
export function layOut(source: SourceDocument, vocabulary: Vocabulary): LaidOutDocument {
  const { text } = source
  const tokens = tokenise(text, vocabulary, source.bodyStart)
  const lines = new Lines(text, tokens)
  const found = findAllTables(lines)
  const foundLines = new TableLines(lines, found)
  const furniture = findFurniture(lines, (line) => foundLines.table(line) >= 0, source.margins)
  const rows = found.filter((table) => table.every((row) => furniture.cut[row.line] === 0))
  const rowLines = rows.length === found.length ? foundLines : new TableLines(lines, rows)
  const drafts = buildBlocks(
    lines,
    (line) => furniture.cut[line] === 1,
    (line) => rowLines.table(line),
    (line) => rowLines.row(line),
  )
  const leadIns = linkLists(tokens, drafts)
  const quotations = findQuotations(tokens, drafts)
  const blocks = finishBlocks(lines, drafts, leadIns, quotations.of)
  const tables = finishTables(blocks, drafts, rows)
  const sentences = splitSentences(tokens, blocks)
  return {
    source,
    text,
    tokens,
    blocks,
    sentences,
    quotations: quotations.list,
    tables,
    furniture: furniture.list,
  }
}

/** In order of the text. */
function findAllTables(lines: Lines): TableRow[][] {
  const tables = findTables(lines)
  const taken = new TableLines(lines, tables)
  const stacked = findStackedTables(lines, (line) => taken.table(line) < 0)
  return [...tables, ...stacked].sort((a, b) => a[0]!.line - b[0]!.line)
}

/** Knows of each line which table and row it is in; most documents have no table. */
class TableLines {
  readonly #tables: Int32Array | null = null
  readonly #rows: Int32Array | null = null

  constructor(lines: Lines, tables: readonly TableRow[][]) {
    if (tables.length === 0) return
    const tableOf = new Int32Array(lines.count).fill(-1)
    const rowOf = new Int32Array(lines.count).fill(-1)
    tables.forEach((rows, table) => {
      for (const { line, lastLine } of rows) {
        tableOf.fill(table, line, lastLine + 1)
        rowOf.fill(line, line, lastLine + 1)
      }
    })
    this.#tables = tableOf
    this.#rows = rowOf
  }

  /** −1 outside tables. */
  table(line: number): number {
    return this.#tables === null ? -1 : this.#tables[line]!
  }

  /** The first line of the row, −1 outside tables. */
  row(line: number): number {
    return this.#rows === null ? -1 : this.#rows[line]!
  }
}

function finishBlocks(
  lines: Lines,
  drafts: readonly Draft[],
  leadIns: readonly (number | null)[],
  quotationOf: readonly (number | null)[],
): Block[] {
  const { tokens } = lines
  let heading: number | null = null
  return drafts.map((draft, index) => {
    const block: Block = {
      index,
      kind: draft.kind,
      start: tokens.start[draft.firstToken]!,
      end: tokens.end[draft.endToken - 1]!,
      firstToken: draft.firstToken,
      endToken: draft.endToken,
      leadIn: leadIns[index]!,
      heading,
      quotation: quotationOf[index]!,
      table: draft.table,
    }
    if (draft.kind === 'heading') heading = index
    return block
  })
}

/** The block above names the table where it is short. */
function finishTables(
  blocks: readonly Block[],
  drafts: readonly Draft[],
  rows: readonly TableRow[][],
): Table[] {
  const blockOfLine = new Map<number, number>()
  drafts.forEach((draft, block) => {
    if (draft.table !== null) blockOfLine.set(draft.firstLine, block)
  })
  return rows.map((table, index) => {
    const first = blockOfLine.get(table[0]!.line)!
    const above = blocks[first - 1]
    const caption =
      above !== undefined &&
      above.kind !== 'table-row' &&
      above.kind !== 'list-item' &&
      above.endToken - above.firstToken <= 40
    return {
      index,
      caption: caption ? first - 1 : null,
      rows: table.map((row) => ({ block: blockOfLine.get(row.line)!, header: row.header, cells: row.cells })),
    }
  })
}
