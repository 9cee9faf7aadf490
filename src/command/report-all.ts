/** `csc report all`: writes every report into a folder, or with `--check` says what would differ there. */
import { existsSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../model/message.ts'
import type { RenderOptions } from '../render/format.ts'
import type { Rulings } from '../rulings/ruling.ts'
import { annotationLine } from './annotation-line.ts'
import { formatsFor } from './choose-format.ts'
import { type OptionValues, UsageError } from './command.ts'
import { choicesOption, flagOption, textOption } from './read-options.ts'
import type { RecordRun } from './record-run.ts'
import { differenceOf } from './report-difference.ts'
import { ReportFolder } from './report-folder.ts'
import { type LoadedFormat, MANIFEST, type Manifest, ReportSet, sha256 } from './report-set.ts'
import type { Terminal } from './terminal.ts'

/** Written where no format is named. */
const DEFAULT_FORMATS = ['markdown', 'csv', 'json']

export function outputFolder(options: OptionValues): string {
  const folder = textOption(options, 'output')
  if (folder === null) throw new UsageError('report all needs --output and a folder')
  const there = statSync(folder, { throwIfNoEntry: false })
  if (there !== undefined && !there.isDirectory())
    throw new UsageError(`${folder} is a file; report all takes a folder`)
  if (flagOption(options, 'check') && !existsSync(join(folder, MANIFEST)))
    throw new UsageError(`${folder} holds no ${MANIFEST} to compare with; write it first, without --check`)
  return folder
}

export async function reportAll(
  records: RecordRun,
  options: OptionValues,
  given: { readonly render: RenderOptions; readonly rulings: Rulings | null },
  terminal: Terminal,
): Promise<number> {
  const folder = outputFolder(options)
  const formats = await loadFormats(options)
  if (flagOption(options, 'check')) {
    const set = new ReportSet(formats, given, () => {})
    return check(folder, await gathered(set, records), options, terminal)
  }
  const target = new ReportFolder(folder, writtenBefore(folder), terminal)
  try {
    const set = new ReportSet(formats, given, (piece) => target.write(piece))
    await gathered(set, records)
    target.finish()
    await terminal.write(`${set.count} files in ${folder}\n`)
  } catch (error) {
    target.discard()
    throw error
  }
  return 0
}

async function loadFormats(options: OptionValues): Promise<LoadedFormat[]> {
  const entries = formatsFor('reports')
  const names = entries.map(({ name }) => name)
  const wanted = choicesOption(options, 'format', names) ?? DEFAULT_FORMATS
  const chosen = entries.filter(({ name }) => wanted.includes(name))
  return Promise.all(chosen.map(async (entry) => ({ entry, format: await entry.load() })))
}

async function gathered(set: ReportSet, { documents, run }: RecordRun): Promise<Manifest> {
  for await (const document of documents) set.add(document)
  return set.finish(run())
}

async function check(
  folder: string,
  after: Manifest,
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  const before = readManifest(folder)
  const onDisk = hashesIn(folder, Object.keys({ ...before.files, ...after.files }))
  const lines = differenceOf(before, after, onDisk)
  if (lines.length === 0) return 0
  const annotate = textOption(options, 'annotations') !== null
  for (const text of lines)
    await terminal.write(annotate ? annotationLine(finding(folder, text)) : `${text}\n`)
  terminal.warn(
    `${folder} is not what the documents give now; write it again with csc report all --output ${folder}`,
  )
  return 1
}

function finding(folder: string, text: string): Message {
  return { severity: 'error', code: 'report-differs', file: join(folder, MANIFEST), text }
}

function readManifest(folder: string): Manifest {
  try {
    return JSON.parse(readFileSync(join(folder, MANIFEST), 'utf8')) as Manifest
  } catch {
    throw new UsageError(`${join(folder, MANIFEST)} is no manifest of csc; write the reports again`)
  }
}

/** By its manifest; a folder without one holds nothing of ours. */
function writtenBefore(folder: string): Manifest['files'] {
  if (!existsSync(join(folder, MANIFEST))) return {}
  const { files } = readManifest(folder)
  return { ...files, [MANIFEST]: '' }
}

/** Of what stands on the disk, so that an edit by hand shows. */
function hashesIn(folder: string, names: readonly string[]): Record<string, string> {
  const hashes: Record<string, string> = {}
  for (const name of names) {
    const path = join(folder, name)
    if (existsSync(path)) hashes[name] = sha256(readFileSync(path, 'utf8'))
  }
  return hashes
}
