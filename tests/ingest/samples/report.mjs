// What the samples say, and how a flat OpenDocument text says it. Every body, programme and figure is invented or a mere example.

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

export const heading = (text) =>
  `<text:h text:style-name="Heading" text:outline-level="1">${escaped(text)}</text:h>`
export const title = (text) => `<text:p text:style-name="Title">${escaped(text)}</text:p>`

let notes = 0
const inline = (part) =>
  typeof part === 'string'
    ? escaped(part)
    : `<text:note text:id="n${++notes}" text:note-class="footnote"><text:note-citation>${notes}</text:note-citation><text:note-body><text:p text:style-name="Footnote">${escaped(part.note)}</text:p></text:note-body></text:note>`
export const paragraph = (...parts) => `<text:p text:style-name="Body">${parts.map(inline).join('')}</text:p>`
export const list = (...items) =>
  `<text:list text:style-name="Bullets">${items.map((item) => `<text:list-item><text:p text:style-name="Item">${escaped(item)}</text:p></text:list-item>`).join('')}</text:list>`
export const table = (...rows) =>
  `<table:table table:name="T"><table:table-column table:number-columns-repeated="${rows[0].length}"/>${rows
    .map(
      (row) =>
        `<table:table-row>${row.map((cell) => `<table:table-cell office:value-type="string"><text:p text:style-name="Cell">${escaped(cell)}</text:p></table:table-cell>`).join('')}</table:table-row>`,
    )
    .join('')}</table:table>`
export const columns = (...blocks) =>
  `<text:section text:style-name="Columns" text:name="S${++notes}">${blocks.join('')}</text:section>`

/** The same blocks as plain text: a paragraph a line, cells between strokes. */
export function plainReport({ blocks }) {
  const texts = blocks.map((block) =>
    block
      .replaceAll('</text:p></text:list-item>', '\n')
      .replaceAll('<text:list-item>', '• ')
      .replaceAll('</text:p></table:table-cell><table:table-cell office:value-type="string">', ' | ')
      .replaceAll('</table:table-row>', '\n')
      .replace(/<[^>]+>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&amp;', '&')
      .trim(),
  )
  return `${texts.join('\n\n')}\n`
}

/** `head` and `foot` stand on every page, the foot with the page's number. */
export function flatReport({ name, saved, head, foot, blocks }) {
  notes = 0
  return `<?xml version="1.0" encoding="UTF-8"?>
<office:document xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" xmlns:fo="urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0" xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" office:version="1.3" office:mimetype="application/vnd.oasis.opendocument.text">
<office:meta><dc:title>${escaped(name)}</dc:title><meta:creation-date>${saved}</meta:creation-date><dc:date>${saved}</dc:date></office:meta>
<office:font-face-decls><style:font-face style:name="Serif" svg:font-family="'Liberation Serif'"/><style:font-face style:name="Sans" svg:font-family="'Liberation Sans'"/></office:font-face-decls>
<office:styles>
<style:default-style style:family="paragraph"><style:paragraph-properties fo:hyphenation-ladder-count="no-limit"/><style:text-properties style:font-name="Serif" fo:font-size="11pt" fo:language="en" fo:country="GB" fo:hyphenate="true" fo:hyphenation-remain-char-count="2" fo:hyphenation-push-char-count="2"/></style:default-style>
<style:style style:name="Title" style:family="paragraph"><style:paragraph-properties fo:margin-bottom="0.6cm"/><style:text-properties style:font-name="Sans" fo:font-size="20pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Heading" style:family="paragraph"><style:paragraph-properties fo:margin-top="0.4cm" fo:margin-bottom="0.2cm" fo:keep-with-next="always"/><style:text-properties style:font-name="Sans" fo:font-size="14pt" fo:font-weight="bold" fo:hyphenate="false"/></style:style>
<style:style style:name="Body" style:family="paragraph"><style:paragraph-properties fo:text-align="justify" fo:margin-bottom="0.25cm"/></style:style>
<style:style style:name="Item" style:family="paragraph"/>
<style:style style:name="Cell" style:family="paragraph"><style:text-properties style:font-name="Sans" fo:font-size="9pt" fo:hyphenate="false"/></style:style>
<style:style style:name="Footnote" style:family="paragraph"><style:text-properties fo:font-size="8pt"/></style:style>
<style:style style:name="Header" style:family="paragraph"><style:text-properties style:font-name="Sans" fo:font-size="8pt" fo:hyphenate="false"/></style:style>
<text:list-style style:name="Bullets"><text:list-level-style-bullet text:level="1" text:bullet-char="•"><style:list-level-properties text:list-level-position-and-space-mode="label-alignment"><style:list-level-label-alignment text:label-followed-by="listtab" text:list-tab-stop-position="0.8cm" fo:text-indent="-0.5cm" fo:margin-left="0.8cm"/></style:list-level-properties></text:list-level-style-bullet></text:list-style>
<text:notes-configuration text:note-class="footnote" style:num-format="1" text:footnotes-position="page"/>
</office:styles>
<office:automatic-styles>
<style:style style:name="Columns" style:family="section"><style:section-properties><style:columns fo:column-count="2" fo:column-gap="0.9cm"><style:column style:rel-width="1*"/><style:column style:rel-width="1*"/></style:columns></style:section-properties></style:style>
<style:page-layout style:name="Page"><style:page-layout-properties fo:page-width="17.6cm" fo:page-height="18cm" fo:margin-top="1.2cm" fo:margin-bottom="1.2cm" fo:margin-left="2cm" fo:margin-right="2cm"/><style:header-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-bottom="0.5cm"/></style:header-style><style:footer-style><style:header-footer-properties fo:min-height="0.9cm" fo:margin-top="0.5cm"/></style:footer-style></style:page-layout>
</office:automatic-styles>
<office:master-styles><style:master-page style:name="Standard" style:page-layout-name="Page"><style:header><text:p text:style-name="Header">${escaped(head)}</text:p></style:header><style:footer><text:p text:style-name="Header">${escaped(foot)} | <text:page-number text:select-page="current"/></text:p></style:footer></style:master-page></office:master-styles>
<office:body><office:text>${blocks.join('\n')}</office:text></office:body>
</office:document>
`
}

const FILLER = [
  'Local authorities told the review that recruitment had become harder in every region, and that agency rates had risen faster than the wages of permanent staff.',
  'Independent providers described considerable administrative difficulties, particularly where neighbouring authorities commissioned comparable accommodation under incompatible arrangements.',
  'Inspectors acknowledged improvements in communication between organisations, although responsibilities for information governance remained insufficiently understood.',
]

/** The same in every format, so without what only some of them have. */
export const REPORT = {
  name: 'Homes for Families Report 2019',
  saved: '2019-03-14T09:30:00',
  head: 'Homes for Families',
  foot: 'Report 2019',
  blocks: [
    title('Homes for Families Report 2019'),
    paragraph(
      'The Department for Education will spend £45 million on the Family Hubs programme by March 2022. Ofsted inspected 120 homes in 2018, and the National Audit Office said in June 2018 that costs had risen by £3.5 million.',
    ),
    heading('What the government has promised'),
    paragraph(
      ...FILLER.slice(0, 2).flatMap((text) => [text, ' ']),
      'Last year the Treasury set aside £12 million for training, of which £2 million went to Leeds City Council.',
    ),
    list(
      'an extra £750,000 for kinship carers from April 2020',
      'a grant of £1.2 million to Barnardo’s over the next two years',
      'new guidance from the Department of Health and Social Care by autumn 2019',
    ),
    heading('What it costs'),
    table(
      ['Region', 'Homes', '2017-18 (£m)', '2018-19 (£m)'],
      ['North East', '41', '3.1', '3.4'],
      ['North West', '67', '5.0', '5.6'],
      ['South East', '90', '7.2', '8.1'],
    ),
    paragraph(FILLER[0], ' ', FILLER[1], ' ', FILLER[2]),
    paragraph(FILLER[1], ' ', FILLER[2], ' ', FILLER[0]),
    paragraph(
      FILLER[2],
      ' The Prime Minister announced on 4 July 2019 that councils would receive £30 million more in 2020-21.',
    ),
  ],
}

/** What makes public PDFs hard to read. */
export const TRAITS = {
  name: 'Care Leavers in Work: Annual Review 2016',
  saved: '2016-11-08T10:00:00',
  head: 'Care Leavers in Work: Annual Review 2016',
  foot: 'Presented to Parliament',
  blocks: [
    title('Care Leavers in Work: Annual Review 2016'),
    heading('Summary'),
    ...[0, 1, 2].map((at) => paragraph(FILLER[at], ' ', FILLER[(at + 1) % 3])),
    paragraph(
      'The Cabinet Office committed £30 million',
      {
        note: 'Cabinet Office, Spending Review settlement, November 2015, which also set aside £4 million for evaluation.',
      },
      ' to apprenticeships for care leavers, and the Treasury added £6.5 million in March 2016, to be administered by twelve neighbouring combined authorities under comparable arrangements.',
    ),
    heading('Two columns'),
    columns(
      ...[0, 1, 2].map((at) =>
        paragraph(`Left and right, paragraph ${at + 1}. `, FILLER[at], ' ', FILLER[(at + 2) % 3]),
      ),
      paragraph(
        'The scheme will receive £9 million by April 2018, and administration will be transferred to the Department for Work and Pensions.',
      ),
    ),
    paragraph(
      'What the programmes cost is set out below, in the prices of each year, as the Department for Work and Pensions gave it in July 2016.',
    ),
    heading('A table'),
    table(
      ['Programme', 'Places', '2014-15 (£m)', '2015-16 (£m)'],
      ['Apprenticeships for young people who leave care at eighteen or later', '410', '12.5', '13.0'],
      ['Mentoring', '1,200', '2.4', '2.6'],
      ['Total', '1,610', '14.9', '15.6'],
    ),
    ...[1, 2, 0].map((at) => paragraph(FILLER[at], ' ', FILLER[(at + 1) % 3], ' ', FILLER[(at + 2) % 3])),
    paragraph('Further funding of £11 million will follow in 2017-18.', {
      note: 'Estimates for 2017-18 were published in October 2016.',
    }),
    ...[2, 1].map((at) => paragraph(FILLER[at], ' ', FILLER[(at + 1) % 3], ' ', FILLER[(at + 2) % 3])),
  ],
}
