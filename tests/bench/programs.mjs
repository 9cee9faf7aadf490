// The programs that are measured: each reads every file of a folder and does one thing with its text.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** One expression for sums and dates, as someone would write it in an afternoon: the least that any tagger must do. */
const SUMS_AND_DATES =
  /[£$€]\s?\d[\d,]*(?:\.\d+)?\s?(?:million|billion|bn|m|k)?\b|\b(?:\d{1,2}(?:st|nd|rd|th)?\s+)?(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b|\b(?:19|20)\d\d(?:[-/–]\d\d)?\b|\b(?:spring|summer|autumn|winter)\s+\d{4}\b/gi

const PROGRAMS = {
  read: async () => (text) => text.length,
  regex: async () => (text) => text.match(SUMS_AND_DATES)?.length ?? 0,
  chrono: async () => {
    const chrono = await import('chrono-node/en')
    const reference = new Date(2020, 0, 1)
    return (text) => chrono.GB.parse(text, reference).length
  },
  wink: async () => {
    const winkNlp = (await import('wink-nlp')).default
    const model = (await import('wink-eng-lite-web-model')).default
    const nlp = winkNlp(model)
    return (text) => nlp.readDoc(text).entities().length()
  },
  compromise: async () => {
    const nlp = (await import('compromise')).default
    return (text) => nlp(text).people().length
  },
}

const [name, folder] = process.argv.slice(2)
const work = await PROGRAMS[name]()
let found = 0
for (const file of readdirSync(folder))
  if (file.endsWith('.txt')) found += work(readFileSync(join(folder, file), 'utf8'))
process.stdout.write(`${found}\n`)
