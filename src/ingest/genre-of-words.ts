/** A kind of document in somebody's own words in, the genre that it is out. */
import { GENRES, type Genre } from '../model/document.ts'

/** Words and the genre that they stand for; the first that the description contains decides. */
const WORDS: readonly (readonly [words: string, genre: Genre])[] = [
  ['written-answer', 'written-answer'],
  ['written-question', 'written-answer'],
  ['parliamentary-question', 'written-answer'],
  ['minutes', 'minutes'],
  ['newsletter', 'newsletter'],
  ['bulletin', 'newsletter'],
  ['grant', 'grant'],
  ['funding-allocation', 'grant'],
  ['spending-review', 'budget'],
  ['autumn-statement', 'budget'],
  ['budget', 'budget'],
  ['consultation', 'consultation'],
  ['call-for-evidence', 'consultation'],
  ['green-paper', 'consultation'],
  ['council', 'council-report'],
  ['cabinet-report', 'council-report'],
  ['committee', 'committee-report'],
  ['audit', 'audit-report'],
  ['value-for-money', 'audit-report'],
  ['statement', 'statement'],
  ['debate', 'debate'],
  ['hansard', 'debate'],
  ['press-release', 'press-release'],
  ['press-notice', 'press-release'],
  ['news-release', 'press-release'],
  ['media-release', 'press-release'],
  ['announcement', 'press-release'],
  ['release', 'press-release'],
  ['blog', 'blog'],
  ['letter', 'letter'],
  ['foi', 'letter'],
  ['freedom-of-information', 'letter'],
  ['briefing', 'briefing'],
  ['factsheet', 'briefing'],
  ['news', 'news'],
  ['press', 'news'],
  ['article', 'news'],
  ['other', 'other'],
]

/** Null where the words name none. */
export function genreOfWords(words: string): Genre | null {
  const key = words
    .trim()
    .slice(0, 200)
    .toLowerCase()
    .replace(/[\s_-]+/g, '-')
  const exact = GENRES.find((genre) => genre === key)
  if (exact !== undefined) return exact
  return WORDS.find(([known]) => `-${key}`.includes(`-${known}`))?.[1] ?? null
}
