import { describe, expect, test } from 'vitest'
import { readPage } from '../../src/ingest/html/read-page.ts'

const LONG =
  'The Department will pay for places in every area of the country over the next four years, and it will publish what each area has been given. '

const read = (html: string | Uint8Array) =>
  readPage(typeof html === 'string' ? Buffer.from(html) : html, 'a.html')
const textOf = (body: string) =>
  read(`<html><body><main>${body}<p>${LONG}</p></main></body></html>`)
    .text?.replace(`${LONG.trim()}\n`, '')
    .trim()

describe('main text', () => {
  test.each<[name: string, page: string]>([
    [
      'main',
      `<body><header>Site</header><nav>Menu</nav><main><h1>Title here</h1><p>${LONG}</p></main><footer>Foot</footer>`,
    ],
    ['role', `<body><div>Menu</div><div role="main"><h1>Title here</h1><p>${LONG}</p></div>`],
    [
      'the one article',
      `<body><div>Menu</div><article><h1>Title here</h1><p>${LONG}</p></article><div>Other</div>`,
    ],
    [
      'the article of main',
      `<body><main><div>Bar</div><article><h1>Title here</h1><p>${LONG}</p></article><p>Next</p></main>`,
    ],
    [
      'no landmark, by Readability',
      `<body><ul><li><a href=1>Home</a></li><li><a href=2>News</a></li></ul><div class="content"><h1>Title here</h1><p>${LONG}</p><p>${LONG}</p></div>`,
    ],
  ])('%s', (_name, page) => {
    const text = read(`<html><head><title>Title here</title></head>${page}</body></html>`).text ?? ''
    expect(text).toContain('Title here')
    expect(text).toContain(LONG.trim())
    expect(text).not.toMatch(/Menu|Foot|Home|Other|Bar/)
  })

  test('a title outside the text is put above it', () => {
    const { text } = read(
      `<html><head><title>T</title></head><body><h1>The title</h1><main><p>${LONG}</p></main></body></html>`,
    )
    expect(text).toBe(`The title\n\n${LONG.trim()}\n`)
  })

  test.each<[name: string, body: string]>([
    ['scripts and styles', '<script>var a</script><style>p{}</style><noscript>Enable</noscript>'],
    ['navigation and asides', '<nav>Home</nav><aside>See also</aside>'],
    [
      'what is hidden',
      '<p hidden>a</p><p style="display: none">b</p><span aria-hidden="true">c</span><span class="govuk-visually-hidden">d</span>',
    ],
    [
      'furniture by class',
      '<div class="share-links">Share</div><div id="cookie-banner">Cookies</div><ul class="c-breadcrumbs"><li>Home</li></ul><div class="related-content">More</div><section id="comments">Hi</section>',
    ],
    ['buttons', '<button>Click</button><select><option>One</option></select>'],
    ['captions of pictures', '<figure><img src="x" alt="Alt"><figcaption>Caption</figcaption></figure>'],
  ])('%s are left out', (_name, body) => {
    expect(textOf(body)).toBe('')
  })

  test('a class that only begins like furniture is kept, and so is furniture that is the page', () => {
    expect(textOf('<div class="social-care shared-lives">Kept.</div>')).toBe('Kept.')
    expect(read(`<html><body><main><div class="comments">${LONG}</div></main></body></html>`).text).toContain(
      'Department',
    )
  })
})

describe('text from elements', () => {
  test.each<[name: string, body: string, text: string]>([
    ['paragraphs', '<p>One\n  two</p><p>Three</p>', 'One two\n\nThree'],
    ['divs are paragraphs', '<div>One</div><div>Two</div>', 'One\n\nTwo'],
    ['headings', '<h2>Head</h2>Text', 'Head\n\nText'],
    ['line breaks', 'One<br>two<br><br>three', 'One\ntwo\n\nthree'],
    ['inline elements don’t break', 'a<b>b</b> <a href="#">c</a><span> d</span>', 'ab c d'],
    ['lists', '<ul><li>One</li><li><p>Two</p><p>more</p></li></ul>After', '• One\n• Two\nmore\n\nAfter'],
    ['numbered lists', '<ol start="3"><li>One</li><li>Two</li></ol>', '3. One\n4. Two'],
    ['lists in lists', '<ul><li>One<ul><li>Two</li></ul></li><li>Three</li></ul>', '• One\n• Two\n• Three'],
    [
      'tables',
      '<table><tr><th>Area</th><th>£m</th></tr><tr><td>Kent</td><td>1.2</td></tr></table>',
      'Area | £m\nKent | 1.2',
    ],
    [
      'a table’s caption',
      '<table><caption>Spending</caption><tr><td>a</td><td>b</td></tr></table>',
      'Spending\n\na | b',
    ],
    [
      'cells that span',
      '<table><tr><th rowspan="2">Area</th><th colspan="2">£m</th></tr><tr><th>2015</th><th>2016</th></tr><tr><td>Kent</td><td>1</td><td>2</td></tr></table>',
      'Area | £m |\n | 2015 | 2016\nKent | 1 | 2',
    ],
    [
      'tables that arrange the page',
      '<table><tr><td><h2>Head</h2><p>One</p></td><td><p>Two</p></td></tr></table>',
      'Head\n\nOne\n\nTwo',
    ],
    [
      'definitions after a colon',
      '<dl><dt>From:</dt><dd>Ministry</dd><dt>Topic</dt><dd>Care</dd></dl>',
      'From: Ministry\nTopic\nCare',
    ],
    ['preformatted lines', '<pre>a  b\n  c\n\nd</pre>', 'a  b\n  c\n\nd'],
    ['no-break spaces stay', '£30&nbsp;million', '£30\u00a0million'],
    ['character references', '&pound;5 &amp; &#8211; &ldquo;x&rdquo;', '£5 & – “x”'],
    [
      'footnote marks go, ordinals stay',
      '£30 million<sup><a href="#f">1</a></sup> on 5<sup>th</sup> May',
      '£30 million on 5th May',
    ],
    ['quotations', 'She said <q>yes</q>.', 'She said “yes”.'],
  ])('%s', (_name, body, text) => {
    expect(textOf(body)).toBe(text)
  })
})

describe('the page’s own metadata', () => {
  const page = (head: string, body = '') =>
    read(`<html><head>${head}</head><body><main>${body}<p>${LONG}</p></main></body></html>`).metadata

  test.each<[head: string, published: string | null, basis: string | null]>([
    [
      '<meta property="article:published_time" content="2016-12-16T00:01:00+00:00">',
      '2016-12-16',
      'page metadata article:published_time: 2016-12-16T00:01:00+00:00',
    ],
    [
      '<meta name="govuk:first-published-at" content="2023-02-02T11:30:00+00:00"><meta name="govuk:updated-at" content="2024-01-01">',
      '2023-02-02',
      'page metadata govuk:first-published-at: 2023-02-02T11:30:00+00:00',
    ],
    [
      '<META NAME="DC.date.issued" CONTENT="2004-12-02">',
      '2004-12-02',
      'page metadata dc.date.issued: 2004-12-02',
    ],
    [
      '<meta name="citation_publication_date" content="2011/05/04">',
      '2011-05-04',
      'page metadata citation_publication_date: 2011/05/04',
    ],
    [
      '<script type="application/ld+json">{"@graph":[{"@type":"WebSite"},{"@type":"NewsArticle","datePublished":"2015-07-24T05:36:09+01:00"}]}</script>',
      '2015-07-24',
      'page metadata datePublished: 2015-07-24T05:36:09+01:00',
    ],
    ['<meta property="article:modified_time" content="2016-12-16">', null, null],
    ['<meta name="dc.date" content="last week">', null, null],
    ['<script type="application/ld+json">{broken</script>', null, null],
  ])('date from %s', (head, published, basis) => {
    expect(page(head)).toMatchObject({ published, publishedBasis: basis })
  })

  test('date from a time element that is marked, or the only one', () => {
    expect(
      page(
        '',
        '<time>2001-01-01</time><time pubdate datetime="2012-05-01">1 May 2012</time><time datetime="2020-01-01">x</time>',
      ).published,
    ).toBe('2012-05-01')
    expect(page('', '<time datetime="2012-05-01">1 May 2012</time>')).toMatchObject({
      published: '2012-05-01',
      publishedBasis: 'page’s time element: 1 May 2012'.replace('’', "'"),
    })
    expect(
      page('', '<time datetime="2012-05-01">a</time><time datetime="2013-05-01">b</time>').published,
    ).toBeNull()
  })

  test.each<[head: string, heading: string, title: string | null]>([
    ['<title>Fund opens - GOV.UK</title><meta property="og:site_name" content="GOV.UK">', '', 'Fund opens'],
    ['<title>Fund opens | Council</title>', '', 'Fund opens'],
    ['<title>Care - the facts</title>', '', 'Care - the facts'],
    [
      '<title>x</title><meta property="og:title" content="Fund opens – BBC News">',
      '<h1>Fund opens</h1>',
      'Fund opens',
    ],
    ['<meta property="og:title" content="Told">', '<h1>Another heading</h1>', 'Told'],
    ['', '<h1>Only heading</h1>', 'Only heading'],
    ['', '', null],
  ])('title from %s %s', (head, heading, title) => {
    expect(page(head, heading).title).toBe(title)
  })

  test.each<[head: string, source: string | null]>([
    [
      '<meta name="govuk:primary-publishing-organisation" content="Home Office"><meta property="og:site_name" content="GOV.UK">',
      'Home Office',
    ],
    [
      '<meta property="og:site_name" content="GOV.UK"><script type="application/ld+json">{"@type":"NewsArticle","author":{"@type":"Organization","name":"Ministry of Justice"}}</script>',
      'Ministry of Justice',
    ],
    ['<meta property="og:site_name" content="Community Care">', 'Community Care'],
    ['<link rel="canonical" href="https://www.example.org/a">', 'example.org'],
    ['', null],
  ])('source from %s', (head, source) => {
    expect(page(head).source).toBe(source)
  })

  test('address and genre', () => {
    expect(
      page(
        '<link rel="canonical" href="https://www.gov.uk/a"><meta name="govuk:format" content="press_release">',
      ),
    ).toMatchObject({ url: 'https://www.gov.uk/a', genre: 'press-release' })
    expect(
      page('<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/a">').url,
    ).toBeNull()
  })
})

describe('charsets', () => {
  const body = (charset: string) =>
    `<html><head><meta http-equiv="Content-Type" content="text/html; charset=${charset}"></head><body><main><p>`
  const bytes = (charset: string, ...text: number[]) =>
    Buffer.concat([
      Buffer.from(body(charset)),
      Buffer.from(text),
      Buffer.from(` ${LONG}</p></main></body></html>`),
    ])
  test.each<[name: string, page: Buffer, starts: string]>([
    ['declared ISO-8859-1 is Windows-1252', bytes('iso-8859-1', 0xa3, 0x35, 0x96, 0x80), '£5–€ '],
    ['declared ISO-8859-2', bytes('iso-8859-2', 0xb1), 'ą '],
    ['valid UTF-8 under a wrong label', bytes('iso-8859-1', 0xc2, 0xa3), '£ '],
    ['declared UTF-8 that is none', bytes('utf-8', 0xa3), '£ '],
    ['an unknown label', bytes('x-none', 0xa3), '£ '],
  ])('%s', (_name, page, starts) => {
    expect(read(page).text?.startsWith(starts)).toBe(true)
  })
})

describe('hostile pages', () => {
  test.each<[name: string, html: string, says: string]>([
    ['50 MB', 'x'.repeat(50_000_000), 'is a page of more than 16 MB: save its text and read that'],
    [
      'a million levels',
      '<div>'.repeat(1_000_000),
      'is a page whose elements nest too deeply: save its text and read that',
    ],
    [
      'a million elements',
      '<p>x</p>'.repeat(1_000_000),
      'is a page of too many elements: save its text and read that',
    ],
    [
      'millions of signs',
      '< '.repeat(4_000_000),
      'is a page of too many elements: save its text and read that',
    ],
    [
      'millions of references',
      '&amp;'.repeat(2_000_000),
      'is a page of too many elements: save its text and read that',
    ],
    [
      'a million attributes',
      `<div ${'a=1 '.repeat(1_000_000)}>x</div>`,
      'is a page of too many elements: save its text and read that',
    ],
    ['binary', '%PDF-1.4', 'is a PDF: give it a name that ends in .pdf'],
  ])('%s', (_name, html, says) => {
    const { text, messages } = read(html)
    expect(text).toBeNull()
    expect(messages.map((message) => message.text)).toEqual([says])
  })

  test.each<[name: string, html: string]>([
    ['nothing', ''],
    ['an unclosed comment', '<!--'],
    ['an unclosed script', '<script><div>'],
    ['an unclosed tag', '<p'],
    ['text alone', 'Hello'],
    ['levels up to the limit', `${'<div>'.repeat(500)}x${'</div>'.repeat(500)}`],
    ['names of objects', '<__proto__ constructor="x">y</__proto__><meta name="__proto__" content="z">'],
  ])('%s gives text or nothing', (_name, html) => {
    expect(read(html).messages).toEqual([])
  })
})
