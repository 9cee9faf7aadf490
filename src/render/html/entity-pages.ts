/** What documents say of an entity in, its pages out: claims, commitments, every mention in its words. */
import { entityId } from '../../text/entity-id.ts'
import type { FilePiece } from '../format.ts'
import type { EntityFindings, Finding } from './entity-gatherer.ts'
import { escaped } from './escape.ts'
import { ENTITIES, entityPath, type Links } from './links.ts'
import { page } from './page.ts'
import { pageName, pageTurner } from './page-turner.ts'

const UP = '../'

/** Findings of one page. */
const PAGE = 500

export interface ShownEntity {
  readonly id: string
  /** Ways of writing it besides its name. */
  readonly forms: string | null
  readonly findings: EntityFindings
}

export function* entityPages(entity: ShownEntity, links: Links): Generator<FilePiece> {
  const { id, findings } = entity
  const name = links.nameOf(id)
  const isMixed = findings.types.size > 1
  const items = [
    ...findings.claims.map((finding): Item => ['Funding claims', finding]),
    ...findings.commitments.map((finding): Item => ['Commitments', finding]),
    ...findings.mentions.map((finding): Item => ['Mentions', finding]),
  ]
  const count = Math.max(1, Math.ceil(items.length / PAGE))
  const file = entityPath(id).slice(ENTITIES.length + 1, -'.html'.length)
  const head = `<h1>${escaped(name)}</h1>\n${facts(entity, name)}\n${summary(findings)}\n`
  for (let index = 0; index < count; index++) {
    const shown = sections(items.slice(index * PAGE, (index + 1) * PAGE), isMixed, links)
    yield {
      path: `${ENTITIES}/${pageName(file, index)}.html`,
      text: page({
        title: count === 1 ? name : `${name}, page ${index + 1} of ${count}`,
        body: head + shown + pageTurner(file, index, count),
        up: UP,
      }),
    }
  }
}

/** The id where the name doesn't say it. */
function facts({ id, forms, findings }: ShownEntity, name: string): string {
  const rows = [
    ['type', [...findings.types].sort().join(', ') || 'named in claims only'],
    ['also written', forms],
    ['id', entityId(name) === id ? null : id],
  ] as const
  const listed = rows.map(([what, words]) =>
    words === null ? '' : `<dt>${what}</dt><dd>${escaped(words)}</dd>`,
  )
  return `<dl class="facts">${listed.join('')}</dl>`
}

function summary({ claims, commitments, mentions }: EntityFindings): string {
  const counts = [
    counted(mentions.length, 'mention'),
    counted(claims.length, 'funding claim'),
    counted(commitments.length, 'commitment'),
  ]
  return `<p>${counts.filter((one) => one !== '').join(', ')}.</p>`
}

/** The heading that it stands under. */
type Item = readonly [string, Finding]

/** `isMixed`: mentions of several types, each of which is named. */
function sections(items: readonly Item[], isMixed: boolean, links: Links): string {
  let html = ''
  let heading = ''
  let document = ''
  for (const [name, finding] of items) {
    if (name !== heading || finding.source.document !== document) {
      if (document !== '') html += '</ul>\n'
      if (name !== heading) html += `<h2>${name}</h2>\n`
      html += `<h3>${links.heading(finding.source.document)}</h3>\n<ul>\n`
      heading = name
      document = finding.source.document
    }
    html += `${findingItem(finding, links, name === 'Mentions' && !isMixed)}\n`
  }
  return html === '' ? '' : `${html}</ul>`
}

function findingItem(
  { source, role, before, words, after }: Finding,
  links: Links,
  isPlain: boolean,
): string {
  const found = words === '' ? '' : `<mark>${escaped(words)}</mark>`
  return `<li>${isPlain ? '' : `<b>${escaped(role)}</b> `}${links.passage(source, UP, links.lineName(source))} <q>${escaped(before)}${found}${escaped(after)}</q>`
}

/** Empty where there is none. */
function counted(count: number, what: string): string {
  return count === 0 ? '' : `${count} ${what}${count === 1 ? '' : 's'}`
}
