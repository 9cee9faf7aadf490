/** The command line: the only file that touches the process, its exit code and the terminal. */
import { readDocument } from './ingest/read-document.ts'
import { loadLexicon } from './lexicon/load.ts'
import { Pipeline } from './pipeline.ts'

export async function main(args: readonly string[]): Promise<void> {
  const pipeline = new Pipeline(loadLexicon({ builtIn: true, files: [] }).lexicon)
  for (const path of args) {
    const { document } = readDocument(path)
    if (document === null) continue
    const { mentions } = pipeline.records(document)
    for (const mention of mentions) process.stdout.write(`${JSON.stringify(mention)}\n`)
  }
}
