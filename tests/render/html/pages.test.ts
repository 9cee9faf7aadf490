/** The pages of `report all --format html`: every link leads somewhere, documents are shown whole, nothing of theirs is obeyed. */
import { createHash } from 'node:crypto'
import { parseHTML } from 'linkedom'
import { beforeAll, describe, expect, test } from 'vitest'
import { html } from '../../../src/render/html/html.ts'
import { corpusFiles } from '../../extract-file.ts'
import { corpusOf, givenFile, linksOf, OPTIONS, reportsOf, siteOf } from './site-of.ts'

const FIVE = corpusFiles().filter((file) => file.startsWith('corpus/documents'))
const SOME = corpusFiles().slice(0, 15)
let five: Map<string, string>
let some: Map<string, string>
beforeAll(async () => {
  five = await siteOf(FIVE.map(givenFile))
  some = await siteOf(SOME.map(givenFile))
}, 60_000)

function bytes(site: ReadonlyMap<string, string>): number {
  return [...site.values()].reduce((sum, text) => sum + Buffer.byteLength(text), 0)
}

function idsIn(html: string): string[] {
  return [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id!)
}

describe('links', () => {
  test('each leads to a page, and each fragment to a place on it', () => {
    const ids = new Map([...some].map(([path, html]) => [path, new Set(idsIn(html))]))
    const dead = linksOf(some).filter(({ to, id }) => !ids.has(to) || (id !== null && !ids.get(to)!.has(id)))
    expect(dead).toEqual([])
  })

  test('from records alone too', async () => {
    const site = await siteOf(FIVE.map(givenFile), { withText: false })
    const ids = new Map([...site].map(([path, html]) => [path, new Set(idsIn(html))]))
    const dead = linksOf(site).filter(({ to, id }) => !ids.has(to) || (id !== null && !ids.get(to)!.has(id)))
    expect(dead).toEqual([])
    const [document] = [...site].find(([path]) => path.startsWith('documents/'))!
    expect(site.get(document)).toContain('The text of this document is not at hand')
    expect(site.get(document)).toContain('class="s"')
  })

  test('no id stands twice on a page', () => {
    for (const [path, html] of some) {
      const ids = idsIn(html)
      expect(ids.length, path).toBe(new Set(ids).size)
    }
  })
})

describe('documents', () => {
  test('are shown whole, in order', () => {
    for (const file of SOME) {
      const { text } = givenFile(file)
      const path = linksOf(some).find(({ to }) => to.startsWith(`documents/${nameOf(file)}`))!.to
      const html = some.get(path)!
      const shown = html
        .slice(html.indexOf('<div class="doc">'), html.indexOf('</main>'))
        .replace(/<ul class="notes">.*?<\/ul>|<b>\d+<\/b>|<[^>]*>|\s+/gs, '')
        .replace(/&(\w+|#39);/g, (entity) => CHARACTERS[entity]!)
      expect(shown).toBe(text.replace(/\s+/g, ''))
    }
  })

  test('a sum is marked with its value and rule, and leads to the claim in the margin', () => {
    const html = [...five.values()].find((one) => one.includes('>£302 million<'))!
    const { document } = parseHTML(html)
    const sum = [...document.querySelectorAll('.doc .money')].find(
      (one) => one.textContent === '£302 million',
    )!
    expect(sum.getAttribute('data-t')).toMatch(/^money: £302m · rule money\//)
    const note = document.querySelector(sum.getAttribute('href')!)!
    expect(note.textContent).toContain('£302m')
  })
})

const CHARACTERS: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
}

function nameOf(file: string): string {
  return file
    .replace(/^.*\//, '')
    .replace(/\.txt$/, '')
    .toLowerCase()
    .replace(/[^a-z\d]+/g, '-')
    .slice(0, 40)
}

test('a figure opens its receipts, each of which leads to its passage', () => {
  const { document } = parseHTML(five.get('index.html')!)
  const figure = [...document.querySelectorAll('td a')].find((one) => one.textContent === '£314m')!
  const receipts = document.getElementById(figure.getAttribute('href')!.slice(1))!
  const places = [...receipts.querySelectorAll('li a')].map((one) => one.getAttribute('href')!)
  expect(places.length).toBe(2)
  for (const place of places) {
    const [path, id] = place.split('#') as [string, string]
    const passage = parseHTML(five.get(path)!).document.getElementById(id)!
    expect(passage.closest('.s')!.textContent).toContain('£302 million')
  }
})

test('an entity’s page has its mentions, claims and commitments', () => {
  const html = five.get('entities/department-for-education.html')!
  const { document } = parseHTML(html)
  expect([...document.querySelectorAll('h2')].map((one) => one.textContent)).toEqual([
    'Funding claims',
    'Commitments',
    'Mentions',
  ])
  expect(document.querySelectorAll('mark').length).toBe(6)
})

describe('weight', () => {
  test('the five documents stay under 300 KB', () => {
    expect(bytes(five)).toBeLessThan(300 * 1024)
  })

  test('the same bytes each time', async () => {
    expect(await siteOf(FIVE.map(givenFile))).toEqual(five)
  })
})

test('a report alone has every receipt of every row', async () => {
  const [funding] = await reportsOf(corpusOf(SOME.map(givenFile)))
  const page = html.report!(funding!, OPTIONS)
  const receipts = [...funding!.rows, ...funding!.totals].flatMap((row) => row.receipts)
  expect([...page.matchAll(/<q>/g)].length).toBe(receipts.length)
  expect(page).not.toContain('href="reports/')
})

test('every page has a policy that lets no script in but its own', () => {
  for (const [path, html] of some) {
    if (!path.endsWith('.html')) continue
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(html)!
    expect(policy).toContain("default-src 'none'")
    const scripts = [...html.matchAll(/<script>(.*?)<\/script>/gs)].map(([, text]) => text!)
    expect([...html.matchAll(/<script/g)].length).toBe(scripts.length)
    const hashes = scripts.map((text) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`)
    expect(/script-src ([^;]*);/.exec(policy!)?.[1] ?? '').toBe(hashes.join(' '))
    expect(html).not.toMatch(/<[^>]* on[a-z]+=|javascript:/i)
  }
})

test('pages of a file are told apart, in the document and in receipts; a bullet stands with its words', async () => {
  const text =
    'Report\n\nOfsted will open three homes by 2030.\n\n• first, £5 million for hubs\n\f\nThe Department for Education will spend £7 million\fon hubs.\n'
  const site = await siteOf([{ path: 'report.pdf', text }])
  const page = [...site].find(([path]) => path.startsWith('documents/'))![1]
  expect(page).toContain('<p class="g">page 2</p>')
  expect(page).toContain('<span class="g">page 3</span>')
  expect(page).toMatch(/>• (<span[^>]*>)?first/)
  expect(site.get('index.html')).toContain('report.pdf:7, p. 2')
})
