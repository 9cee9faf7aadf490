/** YAML text in, the plain values of its top-level keys with their places out. */
import type { Message } from '../model/message.ts'
import type { Field } from './metadata-fields.ts'

/** Metadata of one document is a few lines; more is a mistake or an attack. */
const SIZE_LIMIT = 65_536

export interface YamlFields {
  /** Null where the text is no mapping at all. */
  readonly fields: readonly Field[] | null
  readonly errors: readonly Message[]
}

/**
 * `firstLine` is the line of the file on which `text` begins. Only scalars are read and nothing is expanded,
 * so aliases cost nothing; tags that are not YAML's own are errors.
 */
export async function yamlFields(text: string, file: string, firstLine: number): Promise<YamlFields> {
  const error = (line: number, column: number, what: string): YamlFields => ({
    fields: [],
    errors: [{ severity: 'error', code: 'bad-yaml', file, line, column, text: what }],
  })
  if (text.length > SIZE_LIMIT)
    return error(firstLine, 1, `has more than ${SIZE_LIMIT / 1024} KB of metadata`)
  const { LineCounter, isAlias, isMap, isScalar, parseDocument } = await import('yaml')
  const lines = new LineCounter()
  const place = (offset: number) => {
    const { line, col } = lines.linePos(offset)
    return { line: line + firstLine - 1, column: col }
  }
  let document: ReturnType<typeof parseDocument>
  try {
    document = parseDocument(text, {
      lineCounter: lines,
      prettyErrors: false,
      logLevel: 'silent',
      schema: 'core',
    })
  } catch {
    return error(firstLine, 1, 'is nested too deeply for metadata')
  }
  const problem = document.errors[0] ?? document.warnings[0]
  if (problem !== undefined) {
    const { line, column } = place(problem.pos[0])
    return error(line, column, `is not valid YAML: ${firstLineOf(problem.message)}`)
  }
  if (document.contents === null) return { fields: [], errors: [] }
  if (!isMap(document.contents)) return { fields: null, errors: [] }
  const fields: Field[] = []
  for (const { key, value } of document.contents.items) {
    if (!isScalar(key)) continue
    const at = place(key.range?.[0] ?? 0)
    if (isAlias(value)) return error(at.line, at.column, 'may not use aliases')
    fields.push({ key: String(key.value), value: plainValue(value, isScalar(value)), ...at })
  }
  return { fields, errors: [] }
}

/** The characters as they stand for numbers and booleans, so that 2016 and 2016-08 stay what they are. */
function plainValue(node: unknown, scalar: boolean): string | null | undefined {
  if (node === null) return null
  if (!scalar) return undefined
  const { value, source } = node as { value: unknown; source?: string }
  if (value === null) return null
  return typeof value === 'string' ? value : (source ?? String(value))
}

function firstLineOf(message: string): string {
  return message.split('\n', 1)[0]!.slice(0, 200)
}
