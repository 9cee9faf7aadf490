import { describe, expect, test } from 'vitest'
import { tokenise } from '../../src/text/tokenise.ts'
import { Vocabulary } from '../../src/text/vocabulary.ts'

function words(text: string): string[] {
  const tokens = tokenise(text, new Vocabulary())
  return Array.from({ length: tokens.count }, (_, token) => tokens.raw(token))
}

describe('tokenise', () => {
  const table: [string, string[]][] = [
    ['£302 million', ['£', '302', 'million']],
    ['£1.2bn', ['£', '1.2', 'bn']],
    ['1,200,000.50, and', ['1,200,000.50', ',', 'and']],
    ['pages 12,13', ['pages', '12', ',', '13']],
    ['Government’s', ['Government', '’s']],
    ["councils' own", ['councils', "'", 'own']],
    ['O’Neill don’t', ['O’Neill', 'don’t']],
    ['two-year-olds', ['two', '-', 'year', '-', 'olds']],
    ['CORE20PLUS5 4Children 20th', ['CORE20PLUS5', '4', 'Children', '20', 'th']],
    ['2014/15 23.10.19', ['2014', '/', '15', '23.10.19']],
    ['mil\u00ADlion', ['mil\u00ADlion']],
    ['‘must act’', ['‘', 'must', 'act', '’']],
    ['see www.gov.uk/news-2015/x.', ['see', 'www.gov.uk/news-2015/x', '.']],
    ['(https://a.b/2017?x=1) e.g. this', ['(', 'https://a.b/2017?x=1', ')', 'e', '.', 'g', '.', 'this']],
    ['mail jo@example.org now', ['mail', 'jo@example.org', 'now']],
    ['educationhub.blog.gov.uk says', ['educationhub.blog.gov.uk', 'says']],
    ['ended.The end', ['ended', '.', 'The', 'end']],
    ['😀 £5', ['😀', '£', '5']],
  ]
  test.each(table)('%s', (text, expected) => {
    expect(words(text)).toEqual(expected)
  })

  test('normal forms fold case, quotes and invisible characters', () => {
    const tokens = tokenise('mil\u00ADLION ３０２', new Vocabulary())
    expect(tokens.norm(0)).toBe('million')
    expect(tokens.norm(1)).toBe('302')
  })
})
