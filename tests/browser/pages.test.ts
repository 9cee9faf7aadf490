/** The pages as a browser shows them from the disk: keyboard alone, no script, narrow, light and dark, hostile documents. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, onTestFinished, test, vi } from 'vitest'
import { html } from '../../src/render/html/html.ts'
import { corpusOf, type Given, givenFile, OPTIONS, reportsOf, siteOf } from '../render/html/site-of.ts'
import { CHROMIUM, openBrowser, WITH_CHROMIUM } from './chromium.ts'

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const DOCUMENTS = [
  givenFile('corpus/documents/001_1bcd5c0d0d33053a.txt'),
  givenFile('corpus/documents/003_3b06aeac47f144a2.txt'),
]
const DOCUMENT = 'documents/003-3b06aeac47f144a2-c9440e01.html'
const ENTITY = 'entities/family-hubs.html'

describe.skipIf(CHROMIUM === null)(WITH_CHROMIUM, () => {
  let browser: Browser
  let folder: string
  beforeAll(async () => {
    folder = await written(DOCUMENTS)
    browser = await openBrowser()
  })
  afterAll(async () => {
    await browser.close()
    rmSync(folder, { recursive: true })
  })

  /** A page that fails the test where it says something, asks for something outside of its folder, or opens a dialogue. */
  async function open(path: string, options: BrowserContextOptions = {}, root = folder): Promise<Page> {
    const context = await browser.newContext(options)
    const page = await context.newPage()
    const complaints: string[] = []
    page.on('console', (message) => complaints.push(message.text()))
    page.on('pageerror', (error) => complaints.push(`${error}`))
    page.on('dialog', (dialog) => complaints.push(`dialogue: ${dialog.message()}`))
    page.on('request', (request) => {
      if (!request.url().startsWith(pathToFileURL(root).href)) complaints.push(`request: ${request.url()}`)
    })
    onTestFinished(async () => {
      await context.close()
      expect(complaints).toEqual([])
    })
    await page.goto(pathToFileURL(join(root, path)).href)
    return page
  }

  test('keyboard alone: sort, filter, from a figure to its receipt to the passage', async () => {
    const page = await open('index.html', { viewport: { width: 1280, height: 800 } })
    const things = () => page.locator('#funding ~ .scroll tbody:not([hidden]) th').allTextContents()
    const before = await things()
    await tabTo(page, 'naive sum')
    await page.keyboard.press('Enter')
    expect(await page.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('ascending')
    const rising = await things()
    await page.keyboard.press('Enter')
    expect((await things())[0]).toBe('Family Hubs')
    expect(rising.at(-1)).toBe('Family Hubs')
    await page.keyboard.press('Enter')
    expect(await things()).toEqual(before)

    await tabTo(page, 'Filter the rows', 'Shift+Tab')
    await page.keyboard.type('family HUBS')
    expect(await things()).toEqual(['Family Hubs'])
    expect(await page.locator('#funding ~ .tools [role=status]').textContent()).toBe('1 of 3 rows')

    await tabTo(page, '£314m')
    await page.keyboard.press('Enter')
    const receipt = page.locator('.r.open li').first()
    expect(await receipt.isVisible()).toBe(true)
    expect(await focused(page)).toMatch(/^003_.*:27$/)
    await page.keyboard.press('Escape')
    expect(await receipt.isVisible()).toBe(false)
    expect(await focused(page)).toBe('£314m')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await page.waitForURL(/#c\d+-\d+$/)
    await expectPassage(page, '£12 million')
  })

  test('without a script: a figure still leads to its receipts, a receipt to its passage', async () => {
    const page = await open('index.html', { javaScriptEnabled: false })
    await page.getByRole('link', { name: '£314m' }).first().click()
    await page.locator('.r:target li a').last().click()
    await expectPassage(page, '£302 million')
  })

  test('what is known of a mention shows on focus, and goes with Escape', async () => {
    const page = await open(DOCUMENT, { viewport: { width: 1280, height: 800 } })
    await tabTo(page, '£302 million')
    const shown = () => page.evaluate(() => getComputedStyle(document.activeElement!, '::before').display)
    const words = () => page.evaluate(() => getComputedStyle(document.activeElement!, '::before').content)
    expect(await words()).toMatch(/^"money: £302m · rule money\//)
    expect(await shown()).not.toBe('none')
    await page.keyboard.press('Escape')
    expect(await shown()).toBe('none')
  })

  test('types can be turned off', async () => {
    const page = await open(DOCUMENT)
    const edge = () =>
      page
        .locator('.doc .money')
        .first()
        .evaluate((one) => getComputedStyle(one).borderBottomWidth)
    expect(await edge()).not.toBe('0px')
    await page.getByRole('checkbox', { name: /money/ }).uncheck()
    expect(await edge()).toBe('0px')
  })

  describe.each(['light', 'dark'] as const)('%s', (colorScheme) => {
    test.each(['index.html', DOCUMENT, ENTITY])('%s: axe finds nothing', async (path) => {
      const page = await open(path, { colorScheme })
      await page.evaluate(AXE)
      const found = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as {
          axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> }
        }
        return (await axe.run({ preload: false })).violations.map(({ id, nodes }) => [id, nodes[0]?.html])
      })
      expect(found).toEqual([])
    })
  })

  test.each(['index.html', DOCUMENT, ENTITY])('%s fits a window of 320 pixels', async (path) => {
    const page = await open(path, { viewport: { width: 320, height: 600 } })
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320)
    if (path === 'index.html') {
      await page.getByLabel('Sort by').first().selectOption('naive sum, from the end')
      expect(await page.locator('#funding ~ .scroll tbody th').first().textContent()).toBe('Family Hubs')
    }
  })

  test('hostile documents do nothing', async () => {
    const text = `Statement\n\n${[
      'The Fund of </script><script>alert(1)</script> <img src=https://example.org/x onerror=alert(2)> pays £5 million.',
      'The Board of " onmouseover="alert(3)" x=" will spend £3 million by 2030.',
      '<iframe srcdoc="<script>alert(4)</script>"></iframe><style>*{display:none!important}</style> £4 million.',
      `The Department for ${'W'.repeat(3000)} will pay £7 million to the ${'Very Long '.repeat(60)}Fund.`,
      '<meta http-equiv="refresh" content="0;url=https://example.org"><base href="https://example.org/"> £6 million.',
    ].join('\n\n')}\n`
    const root = await written([
      { path: 'a"><script>alert(6)</script>.txt', text },
      { path: '__proto__', text },
    ])
    onTestFinished(() => rmSync(root, { recursive: true }))
    const page = await open('index.html', { viewport: { width: 320, height: 600 } }, root)
    const width = () => page.evaluate(() => document.documentElement.scrollWidth)
    await page.getByRole('button', { name: 'Open all receipts' }).first().click()
    expect(await width()).toBe(320)
    await page.locator('.r li a').first().click()
    expect(await page.locator('.doc').isVisible()).toBe(true)
    expect(await width()).toBe(320)
    expect(await page.evaluate(() => document.querySelectorAll('iframe, img, base, style').length)).toBe(0)
  })

  test('a report alone carries its style and its script', async () => {
    const [funding] = await reportsOf(corpusOf(DOCUMENTS))
    const root = await written([])
    onTestFinished(() => rmSync(root, { recursive: true }))
    writeFileSync(join(root, 'funding.html'), html.report!(funding!, OPTIONS))
    const page = await open('funding.html', {}, root)
    expect(await page.evaluate(() => getComputedStyle(document.querySelector('table')!).borderCollapse)).toBe(
      'collapse',
    )
    expect(await page.locator('.csc-wide').isVisible()).toBe(true)
    expect(await page.locator('.csc-narrow').isVisible()).toBe(false)
    expect(await page.getByRole('button', { name: 'Open all receipts' }).isVisible()).toBe(true)
  })
})

async function written(documents: readonly Given[]): Promise<string> {
  const root = mkdtempSync(join(tmpdir(), 'csc-pages-'))
  for (const [path, text] of await siteOf(documents)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** What a reader would call the element that has the focus. */
function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const { textContent, labels } = document.activeElement as HTMLInputElement
    return (labels?.[0]?.textContent ?? textContent ?? '').trim()
  })
}

/** As a reader without a mouse comes there. */
async function tabTo(page: Page, name: string, key = 'Tab'): Promise<void> {
  for (let presses = 0; presses < 150; presses++) {
    await page.keyboard.press(key)
    const words = await focused(page)
    if (words === name || words.startsWith(`${name}\u200b`)) return
  }
  throw new Error(`no way to ${name} by keyboard`)
}

/** In the window, marked, and its sentence too. */
async function expectPassage(page: Page, words: string): Promise<void> {
  const target = page.locator(':target')
  expect(await target.textContent()).toContain(words)
  await expect
    .poll(() =>
      target.evaluate((one) => {
        const { top, bottom } = one.getBoundingClientRect()
        return top >= 0 && bottom <= innerHeight
      }),
    )
    .toBe(true)
  expect(await target.evaluate((one) => getComputedStyle(one).outlineStyle)).toBe('solid')
  const ground = await page
    .locator('.s:has(:target)')
    .evaluate((one) => getComputedStyle(one).backgroundColor)
  expect(ground).not.toBe('rgba(0, 0, 0, 0)')
}
