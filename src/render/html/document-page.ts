/** A document's records and text in, its page out: the text whole, mentions marked, claims and commitments in the margin. */
import { MENTION_TYPES } from '../../model/mention.ts'
import type { DocumentRecord, DocumentRecords, MentionRecord } from '../../model/record.ts'
import type { ShownText } from '../format.ts'
import script from './document.browser.js'
import { documentBlocks, type MentionHref } from './document-blocks.ts'
import { escaped } from './escape.ts'
import { entityPath } from './links.ts'
import { marginNotes, type Note, noteList } from './margin-notes.ts'
import { page } from './page.ts'
import { type Sentence, sentencesOf } from './sentences-of.ts'

const UP = '../'

export function documentPage(records: DocumentRecords, shown: ShownText | null, possible: boolean): string {
  const { document, mentions } = records
  const marked = mentions.filter(({ certainty }) => possible || certainty !== 'possible')
  const notes = marginNotes(records)
  const content =
    shown === null
      ? withoutText(sentencesOf(records), notes)
      : documentBlocks({ ...records, mentions: marked }, shown, notes, mentionHref(records))
  const title = document.title ?? document.document
  return page({
    title,
    body: `<h1>${escaped(title)}</h1>
${facts(document)}
${shown === null ? '' : `${legend(marked)}\n`}${content}`,
    up: UP,
    script,
  })
}

/** Only http(s) addresses are links. */
function facts(document: DocumentRecord): string {
  const { url } = document
  const address =
    url !== null && /^https?:\/\//i.test(url)
      ? `<a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a>`
      : url === null
        ? null
        : escaped(url)
  const rows: [string, string | null][] = [
    ['file', escaped(document.document)],
    ['published', document.published],
    ['dated by', document.published_basis === null ? null : escaped(document.published_basis)],
    ['source', document.source === null ? null : escaped(document.source)],
    ['address', address],
    ['genre', document.genre],
    ['words', `${document.words}`],
  ]
  const listed = rows.flatMap(([name, html]) => (html === null ? [] : `<dt>${name}</dt><dd>${html}</dd>`))
  return `<dl class="facts">${listed.join('')}</dl>`
}

/** What the marks mean; each type can be turned off, without a script. */
function legend(mentions: readonly MentionRecord[]): string {
  const counts = new Map<string, number>()
  for (const { type } of mentions) counts.set(type, (counts.get(type) ?? 0) + 1)
  const boxes = MENTION_TYPES.filter((type) => counts.has(type)).map(
    (type) =>
      `<label><input type="checkbox" id="t-${type}" checked> <span class="m ${type}">${type}</span> ${counts.get(type)}</label>`,
  )
  return boxes.length === 0
    ? ''
    : `<fieldset class="legend"><legend>Marked in the text</legend>${boxes.join('\n')}</fieldset>`
}

/** Names lead to their entity, sums to the claim that they are in, anything else to itself. */
function mentionHref({ funding }: DocumentRecords): MentionHref {
  const claims = new Map(funding.map(({ money, id }) => [money, id]))
  return ({ entity, id: mention }, id) => {
    if (entity !== null) return UP + entityPath(entity)
    const claim = claims.get(mention)
    return claim === undefined ? `#${id}` : `#n-${claim}`
  }
}

/** From records alone: the sentences that claims stand in. */
function withoutText(sentences: readonly Sentence[], notes: readonly Note[]): string {
  const rows = sentences.map(({ start, ids, line, sentence }, index) => {
    const end = sentences[index + 1]?.start ?? Number.POSITIVE_INFINITY
    const own = notes.filter((note) => note.start >= start && note.start < end)
    const anchors = ids.map((id) => `<span class="p" id="${id}"></span>`).join('')
    return `<div class="b"><b>${line}</b><p><span class="s">${anchors}${escaped(sentence)}</span></p>${noteList(own)}</div>`
  })
  return `<p class="word">The text of this document is not at hand: these pages were made from records. The sentences with claims, commitments and events follow.</p>
<div class="doc">${rows.join('\n')}</div>`
}
