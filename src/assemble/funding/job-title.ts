/** A phrase that stands where a payer does and a body in it in, whether the body is a part of somebody's title out. */
import type { Phrase } from '../../grammar/subject.ts'
import type { Mention } from '../../model/mention.ts'
import { WordClasses } from '../../text/word-classes.ts'
import { typesOf } from '../mention-index.ts'
import type { Reading } from '../reading.ts'

const ROLES = typesOf('role')

/** `the chair of the Transport Committee`, `the committee’s chair`: who announces for a body does not pay. */
export function isInTitle(reading: Reading, phrase: Phrase, body: Mention | undefined): boolean {
  if (body === undefined) return false
  const { tokens } = reading.document
  const role = reading.mentionsIn(reading.span(phrase).start, body.end, ROLES).at(-1)
  if (role !== undefined && role.start <= body.start && body.end <= role.end) return true
  if (JOBS.has(tokens, phrase.endToken - 1, 1) && tokens.start[phrase.endToken - 1]! >= body.end) return true
  const from = tokens.at(body.start)
  for (let token = phrase.firstToken; token + 1 < from; token++)
    if (JOBS.has(tokens, token, 1) && LINKS.has(tokens.norm(token + 1))) return true
  return false
}

const LINKS = new Set(['of', 'at', 'for', 'on'])
const JOBS = WordClasses.fromLists([
  1,
  (
    'chair chairman chairwoman chairperson vice-chair co-chair head leader director president secretary minister member spokesman ' +
    'spokeswoman spokesperson executive officer convener convenor treasurer commissioner'
  ).split(' '),
])
