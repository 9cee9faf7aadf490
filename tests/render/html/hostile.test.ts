/** Documents that try to be more than text: shown as they are, and nothing else. */
import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { fileName } from '../../../src/render/html/file-name.ts'
import { linksOf, siteOf } from './site-of.ts'

const SENTENCES = [
  'The Department for </script><script>alert(1)</script> Education will spend £5 million on <img src=x onerror=alert(2)>.',
  'The __proto__ Fund gives £3 million to the “constructor” Programme" onfocus="alert(3)" x="’s hubs.',
  "Ofsted '><svg onload=alert(4)> said: “We will open 30 homes by 2030”.",
  'The Government will pay £2\u202e000.8\u202c million to \u2066London\u2069 by\u0000 May\u0007 2031.',
  `The Department of Health will fund ${'W'.repeat(5000)} with £7 million.`,
  '<!-- --><style>*{display:none}</style><meta http-equiv="refresh" content="0;url=https://example.org"> £4 million.',
  ']]>&lt;b&gt;&#60;script&#62; javascript:alert(5) will cost £9 million.',
]
const PATHS = [
  'press/release.txt',
  'press/Release.txt',
  'press/release txt',
  'other/release.txt',
  '../../etc/passwd',
  'con',
  '__proto__',
  'a"><script>alert(6)</script>.txt',
  'ünïcödé – £5m.txt',
  '\u202egpj.txt',
  'press/',
  '-',
  `${'long'.repeat(100)}.txt`,
]

test('names of pages are safe, one for each, and the same for all time', () => {
  const names = PATHS.map(fileName)
  expect(new Set(names.map((name) => name.toLowerCase())).size).toBe(PATHS.length)
  for (const name of names) expect(name).toMatch(/^[a-z\d][a-z\d-]{0,79}$/)
  expect(names).not.toContain('con')
  expect(fileName('family-hubs')).toBe('family-hubs')
  expect(fileName('press/release.txt')).toBe('release-41e39126')
})

test('text stays text, on every page', async () => {
  const text = `Statement\n\n${SENTENCES.join('\n\n')}\n`
  const site = await siteOf(PATHS.map((path) => ({ path, text })))
  for (const [path, html] of site) {
    if (!path.endsWith('.html')) continue
    const { document } = parseHTML(html)
    expect(document.querySelectorAll('img, iframe, object, [onerror], [onload], [onfocus]').length).toBe(0)
    expect(document.querySelectorAll('script, style').length).toBeLessThanOrEqual(1)
    // biome-ignore lint/suspicious/noControlCharactersInRegex: none of them may reach a page
    expect(html).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f\u202a-\u202e\u2066-\u2069]/)
    expect(path).toMatch(/^[a-z\d/.-]+$/)
  }
  const page = site.get(linksOf(site).find(({ to }) => to.startsWith('documents/proto'))!.to)!
  expect(page).toContain('&lt;/script&gt;&lt;script&gt;alert(1)')
  expect(page).toContain('<span class="u">U+202E</span>')
  expect(page).toContain('<span class="u">U+0000</span>')
  const dead = linksOf(site).filter(({ to }) => !site.has(to))
  expect(dead).toEqual([])
})

test('half a character is named, no page is cut in the middle of one', async () => {
  const text = `The Government will spend £5 million on \ud800 and ${'😀'.repeat(400)} hubs.\n`
  const site = await siteOf([{ path: 'half.txt', text }])
  for (const html of site.values()) expect(html.isWellFormed()).toBe(true)
})
