/** A folder or file of gold in, the gold that other tools have written in it out: brat's `.ann` files, spaCy's and Prodigy's `.jsonl`. */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { basename, join } from 'node:path'
import type { Gold } from '../evaluate/gold.ts'
import { goldOfBrat } from '../evaluate/gold-of-brat.ts'
import { goldsOfSpacy } from '../evaluate/golds-of-spacy.ts'
import { UsageError } from './command.ts'

export function foreignGolds(path: string): Gold[] {
  const files = statSync(path).isDirectory()
    ? readdirSync(path, { recursive: true, encoding: 'utf8' })
        .sort()
        .map((file) => join(path, file))
    : [path]
  return files.flatMap((file) => {
    try {
      if (file.endsWith('.jsonl')) return goldsOfSpacy(readText(file))
      if (file.endsWith('.ann')) return readBrat(file)
      return []
    } catch (error) {
      throw new UsageError(`${file}: ${(error as Error).message}`)
    }
  })
}

/** The text stands beside the annotations, under the same name. */
function readBrat(file: string): Gold[] {
  const text = file.replace(/\.ann$/, '.txt')
  if (!existsSync(text)) throw new Error(`the text was expected beside it, as ${basename(text)}`)
  return [goldOfBrat(basename(text), readText(file), readText(text))]
}

function readText(file: string): string {
  return readFileSync(file, 'utf8').replace(/^\uFEFF/, '')
}
