/** `csc report all`: writes every report into a folder, or with `--check` says what would differ there. */
import { existsSync, mkdirSync, readFileSync, statSync } from 'node:fs'
import { join } from 'node:path'
import type { Message } from '../model/message.ts'
import type { RunRecord } from '../model/record.ts'
import type { RelatedMoney } from '../relate/relate.ts'
import type { RenderOptions } from '../render/format.ts'
import { annotationLine } from './annotation-line.ts'
import { formatsFor } from './choose-format.ts'
import { type OptionValues, UsageError } from './command.ts'
import { openOutput } from './output.ts'
import { choicesOption, flagOption, textOption } from './read-options.ts'
import { differenceOf } from './report-difference.ts'
import { MANIFEST, type Manifest, reportSet, sha256 } from './report-set.ts'
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
  related: RelatedMoney,
  run: RunRecord | null,
  options: OptionValues,
  render: RenderOptions,
  terminal: Terminal,
): Promise<number> {
  const folder = outputFolder(options)
  const names = formatsFor('reports').map(({ name }) => name)
  const wanted = choicesOption(options, 'format', names) ?? DEFAULT_FORMATS
  const formats = formatsFor('reports').filter(({ name }) => wanted.includes(name))
  const files = await reportSet(related, run, formats, render)
  if (flagOption(options, 'check')) return check(folder, files, options, terminal)
  mkdirSync(folder, { recursive: true })
  for (const [name, content] of files) {
    const output = openOutput(join(folder, name), terminal)
    await output.write(content)
    output.finish()
  }
  await terminal.write(`${files.size} files in ${folder}\n`)
  return 0
}

async function check(
  folder: string,
  files: ReadonlyMap<string, string>,
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  const after = JSON.parse(files.get(MANIFEST)!) as Manifest
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

/** Of what stands on the disk, so that an edit by hand shows. */
function hashesIn(folder: string, names: readonly string[]): Record<string, string> {
  const hashes: Record<string, string> = {}
  for (const name of names) {
    const path = join(folder, name)
    if (existsSync(path)) hashes[name] = sha256(readFileSync(path, 'utf8'))
  }
  return hashes
}
