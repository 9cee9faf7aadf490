/** What documents say of an entity in, its pages out: claims, commitments, every mention in its words. */
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

export function* entityPages({ id, forms, findings }: ShownEntity, links: Links): Generator<FilePiece> {
  const { types, claims, commitments, mentions } = findings
  const name = links.nameOf(id)
  const items = [
    ...claims.map((finding): Item => ['Funding claims', finding]),
    ...commitments.map((finding): Item => ['Commitments', finding]),
    ...mentions.map((finding): Item => ['Mentions', finding]),
  ]
  const count = Math.max(1, Math.ceil(items.length / PAGE))
  const file = entityPath(id).slice(ENTITIES.length + 1, -'.html'.length)
  for (let index = 0; index < count; index++) {
    const facts = `<dl class="facts"><dt>type</dt><dd>${[...types].sort().join(', ') || 'named in claims only'}</dd>${forms === null ? '' : `<dt>also written</dt><dd>${escaped(forms)}</dd>`}<dt>id</dt><dd>${escaped(id)}</dd></dl>`
    const counts = [
      counted(mentions.length, 'mention'),
      counted(claims.length, 'funding claim'),
      counted(commitments.length, 'commitment'),
    ]
    const summary = `<p>${counts.filter((one) => one !== '').join(', ')}.</p>`
    yield {
      path: `${ENTITIES}/${pageName(file, index)}.html`,
      text: page({
        title: count === 1 ? name : `${name}, page ${index + 1} of ${count}`,
        body: `<h1>${escaped(name)}</h1>\n${facts}\n${summary}\n${sections(items.slice(index * PAGE, (index + 1) * PAGE), types.size > 1, links)}${pageTurner(file, index, count)}`,
        up: UP,
      }),
    }
  }
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
      html += `<h3>${escaped(links.shortName(finding.source.document))}</h3>\n<ul>\n`
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
