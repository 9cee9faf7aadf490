// Writes policy-like prose of a given size into files of 4 KB, or into one: the same bytes for the same arguments.
// Sentences come from own templates with invented names, so that nothing of the tests' documents is in them.
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const SEED = 20_171_121
const FILE_BYTES = 4096

/** Mulberry32: numbers between 0 and 1, the same in every run. */
function random(seed) {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296
  }
}

const PLACES = [
  'Northfield',
  'Eastmere',
  'Harrowby',
  'Southwell',
  'Kilburn Vale',
  'Ashdown',
  'Melford',
  'Tarnside',
  'Brackwater',
  'Oldstead',
  'Wexcombe',
  'Penhallow',
  'Strathorn',
  'Glenmuir',
  'Caerwyn',
  'Leeds',
  'Hampshire',
  'Glasgow',
  'Cardiff',
  'Belfast',
]
const FIRST = [
  'Alison',
  'Martin',
  'Priya',
  'Owen',
  'Catherine',
  'Imran',
  'Fiona',
  'Gareth',
  'Ruth',
  'Samuel',
  'Nadia',
  'Peter',
]
const LAST = [
  'Ashworth',
  'Barlow',
  'Chaudhry',
  'Drummond',
  'Ellwood',
  'Farrow',
  'Gwynne',
  'Hartnell',
  'Ibbotson',
  'Kerr',
  'Lockyer',
  'Mistry',
]
const THEMES = [
  'Safer Homes',
  'Early Support',
  'Stronger Families',
  'Healthy Streets',
  'Rural Buses',
  'Warm Schools',
  'First Steps',
  'Better Care',
  'Open Research',
  'Skills for Work',
  'Clean Rivers',
  'Community Transport',
]
const HEADS = ['Fund', 'Programme', 'Scheme', 'Initiative', 'Grant', 'Partnership', 'Pilot', 'Strategy']
const BODIES = [
  'Department for Education',
  'Department of Health and Social Care',
  'Department for Transport',
  'HM Treasury',
  'Ofsted',
  'National Audit Office',
  'Public Accounts Committee',
  'Local Government Association',
  'NHS England',
  'Scottish Government',
  'Welsh Government',
  'Care Quality Commission',
]
const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
const SUBJECTS = [
  'social workers',
  'foster carers',
  'care leavers',
  'family support workers',
  'bus operators',
  'school nurses',
  'housing officers',
  'research teams',
  'youth centres',
  'local hospitals',
]
const ACTS = [
  'recruit and train more',
  'support',
  'improve the working conditions of',
  'set up a national register of',
  'publish new guidance for',
  'reduce the caseloads of',
  'consult on the pay of',
  'review the number of',
]
const SEASONS = ['spring', 'summer', 'autumn', 'winter']

function makeWriter(next) {
  const pick = (list) => list[Math.floor(next() * list.length)]
  const whole = (from, to) => from + Math.floor(next() * (to - from + 1))
  const year = () => whole(2005, 2025)
  const date = () =>
    pick([
      () => `${whole(1, 28)} ${pick(MONTHS)} ${year()}`,
      () => `${pick(MONTHS)} ${year()}`,
      () => `${pick(SEASONS)} ${year()}`,
      () => `${whole(2008, 2024)}`,
    ])()
  const fiscal = () => {
    const from = year()
    return `${from}/${String((from + 1) % 100).padStart(2, '0')}`
  }
  const sum = () =>
    pick([
      () => `£${whole(2, 900)} million`,
      () => `£${whole(1, 40)}.${whole(1, 9)}bn`,
      () => `£${whole(1, 99)}.${whole(1, 9)}m`,
      () => `£${whole(1, 900)},${whole(100, 999)}`,
      () => `£${whole(2, 80)}m`,
    ])()
  const programme = () => `${pick(THEMES)} ${pick(HEADS)}`
  const council = () =>
    `${pick(PLACES)} ${pick(['Council', 'City Council', 'Borough Council', 'County Council'])}`
  const body = () =>
    pick([
      () => `the ${pick(BODIES)}`,
      council,
      () => 'the government',
      () => `the ${pick(THEMES)} ${pick(['Board', 'Trust', 'Taskforce', 'Commission'])}`,
    ])()
  const person = () => `${pick(FIRST)} ${pick(LAST)}`
  const cap = (text) => text[0].toUpperCase() + text.slice(1)
  const sentences = [
    () => `${cap(body())} will ${pick(ACTS)} ${pick(SUBJECTS)} by ${date()}.`,
    () =>
      `The ${programme()} will receive ${sum()} over the next ${pick(['two', 'three', 'five'])} years, of which ${sum()} is set aside for ${pick(SUBJECTS)}.`,
    () =>
      `In ${date()} ${body()} announced ${sum()} for the ${programme()}, in addition to the ${sum()} allocated in ${fiscal()}.`,
    () =>
      `${person()}, chief executive of ${council()}, said the money would help ${pick(SUBJECTS)} across ${pick(PLACES)}.`,
    () =>
      `“We have invested around ${sum()} since ${year()}, and we want every area to share in what works,” said ${person()}.`,
    () =>
      `The report found that ${pick(SUBJECTS)} had waited longer than in ${year()}, and that ${body()} had not yet set out how it would measure success.`,
    () =>
      `Many of the people who took part told us that they had never been asked before what kind of help would have made a difference to them.`,
    () =>
      `Services have come under growing pressure, and the way in which they work together matters as much as the money that is spent on them.`,
    () => `${cap(body())} plans to ${pick(ACTS)} ${pick(SUBJECTS)}, and hopes to start in ${date()}.`,
    () =>
      `About ${whole(12, 95)} per cent of ${pick(SUBJECTS)} said that they would recommend the ${programme()} to a colleague.`,
    () =>
      `Under the ${pick(['Children', 'Care', 'Housing', 'Transport'])} Act ${whole(1985, 2022)}, ${council()} must publish its plans every year.`,
    () =>
      `It is not the first time that the question has come up, nor is it likely to be the last while demand keeps rising faster than budgets do.`,
  ]
  const paragraph = () => Array.from({ length: whole(2, 5) }, () => pick(sentences)()).join(' ')
  const list = () =>
    `Plans include:\n\n${Array.from({ length: whole(2, 4) }, () => `- ${pick(ACTS)} ${pick(SUBJECTS)}`).join('\n')}`
  return {
    head: () =>
      `${programme()}: ${sum()} for ${pick(SUBJECTS)}\n\nPublished: ${whole(1, 28)} ${pick(MONTHS)} ${year()}\n\n`,
    block: () =>
      `${pick([paragraph, paragraph, paragraph, paragraph, list, () => `${cap(pick(THEMES).toLowerCase())} in ${pick(PLACES)}`])()}\n\n`,
  }
}

function text(bytes, writer) {
  let out = writer.head()
  let length = Buffer.byteLength(out)
  while (length < bytes) {
    const block = writer.block()
    out += block
    length += Buffer.byteLength(block)
  }
  return out
}

/** Makes `folder` hold `megabytes` in files of 4 KB, or in one file; does nothing where it does already. */
export function generateCorpus(folder, megabytes, { oneFile = false } = {}) {
  const stamp = join(folder, '.made')
  const made = `${SEED} ${megabytes} ${oneFile} 1`
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === made) return
  rmSync(folder, { recursive: true, force: true })
  mkdirSync(folder, { recursive: true })
  const writer = makeWriter(random(SEED))
  const bytes = megabytes * 1024 * 1024
  if (oneFile) writeFileSync(join(folder, 'all.txt'), text(bytes, writer))
  else {
    for (let file = 0, written = 0; written < bytes; file++) {
      const content = text(FILE_BYTES - 300, writer)
      written += Buffer.byteLength(content)
      writeFileSync(join(folder, `${String(file).padStart(5, '0')}.txt`), content)
    }
  }
  writeFileSync(stamp, made)
}
