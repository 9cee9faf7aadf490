/** brat standoff: for each document its text and an annotation file beside it; offsets are code points. */
import { MENTION_TYPES } from '../model/mention.ts'
import type { MentionRecord } from '../model/record.ts'
import type { Extracted, FilePiece, FolderRenderer, Format } from './format.ts'

export const brat: Format = { name: 'brat', kind: 'mention', folder: bratFolder }

const CONFIGURATION = `[entities]\n${MENTION_TYPES.join('\n')}\n[relations]\n[events]\n[attributes]\n`

function bratFolder(): FolderRenderer {
  const names = new Set<string>()
  return {
    begin: () => [{ path: 'annotation.conf', text: CONFIGURATION }],
    document: (extracted) => documentFiles(extracted, freeName(extracted.records.document.document, names)),
    end: () => [],
  }
}

/** `../a.txt` and `a.txt` come to lie in one folder; the second gets a number. */
function freeName(document: string, names: Set<string>): string {
  const plain = document
    .replace(/\.txt$/i, '')
    .split('/')
    .filter((part) => part !== '' && part !== '.' && part !== '..')
    .join('/')
  let name = plain
  for (let count = 2; names.has(name); count++) name = `${plain}-${count}`
  names.add(name)
  return name
}

function documentFiles({ records, text }: Extracted, name: string): FilePiece[] {
  const certain = records.mentions.filter(({ certainty }) => certainty !== 'possible')
  return [
    { path: `${name}.txt`, text },
    { path: `${name}.ann`, text: certain.map(annotation).join('') },
  ]
}

function annotation(mention: MentionRecord, at: number): string {
  const number = at + 1
  const { type, text, entity, value } = mention
  const note = value === null ? entity : JSON.stringify(value)
  const words = text.replace(/\r\n|[\r\n]/g, ' ')
  const span = `T${number}\t${type} ${fragments(mention)}\t${words}\n`
  return note === null ? span : `${span}#${number}\tAnnotatorNotes T${number}\t${note}\n`
}

/** A span that crosses line ends is one fragment a line. */
function fragments({ text, start }: MentionRecord): string {
  const parts: string[] = []
  let at = start
  for (const part of text.split(/(\r\n|[\r\n])/)) {
    const length = [...part].length
    if (!/^[\r\n]/.test(part) && length > 0) parts.push(`${at} ${at + length}`)
    at += length
  }
  return parts.join(';')
}
