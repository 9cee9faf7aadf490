/** `npm run bench:accuracy`: csc beside its peers on the gold of the development set and the five documents. */
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'vitest'
import { type Gold, readGold } from '../../src/evaluate/gold.ts'
import { Places } from '../../src/evaluate/place.ts'
import { type Pair, scoreMentions } from '../../src/evaluate/score-mentions.ts'
import type { MentionType } from '../../src/model/mention.ts'
import type { DocumentRecords, MentionRecord } from '../../src/model/record.ts'
import { LineIndex } from '../../src/text/line-index.ts'
import { extractText } from '../extract-file.ts'
import { type Found, PEERS, type Peer } from './peers.ts'

interface Text {
  readonly gold: Gold
  readonly text: string
  /** The peers are told the right day of publication; csc finds it. */
  readonly day: Date
}

const TEXTS = ['devset', 'gold'].flatMap((folder) =>
  readdirSync(`corpus/${folder}`)
    .filter((name) => /^\d.*\.yaml$/.test(name))
    .sort()
    .map((name) => readText(folder, name)),
)

function readText(folder: string, name: string): Text {
  const yaml = readFileSync(`corpus/${folder}/${name}`, 'utf8')
  const gold = readGold(yaml)!
  const published =
    /published_known: "([\d-]+)"/.exec(yaml)?.[1] ?? /published: "([\d-]+)/.exec(yaml)?.[1] ?? '2020'
  const text = readFileSync(`corpus/${folder === 'gold' ? 'documents' : folder}/${gold.document}`, 'utf8')
  return {
    gold,
    text,
    day: new Date(
      `${published}T12:00:00`.replace(/^(\d{4})T/, '$1-07-01T').replace(/^(\d{4}-\d\d)T/, '$1-15T'),
    ),
  }
}

function byCsc({ gold, text }: Text): Pair {
  return { gold, places: new Places(text), records: extractText(text, gold.document) }
}

function byPeer(peer: Peer, { gold, text, day }: Text): Pair {
  const lines = new LineIndex(text)
  const mentions = peer.find(text, day).map((found, index) => record(found, index, text, lines))
  const document = { document: gold.document, published: gold.publishedKnown }
  const records = {
    document,
    mentions,
    funding: [],
    commitments: [],
    events: [],
  } as unknown as DocumentRecords
  return { gold, places: new Places(text), records }
}

function record(
  { type, start, end, value }: Found,
  index: number,
  text: string,
  lines: LineIndex,
): MentionRecord {
  return {
    record: 'mention',
    document: '',
    id: `m${index + 1}`,
    type,
    start: lines.codePoint(start),
    end: lines.codePoint(end),
    ...lines.place(start),
    text: text.slice(start, end),
    value,
    entity: null,
    certainty: 'stated',
    rule: 'peer',
  }
}

function line(name: string, type: MentionType, pairs: readonly Pair[], values: boolean): string {
  const {
    exact,
    overlapping,
    values: all,
    valuesRight,
  } = scoreMentions(pairs, { possible: false }).scores[type]
  const cells = [
    exact.precision,
    exact.recall,
    exact.f1,
    overlapping.f1,
    values && all > 0 ? valuesRight / all : null,
  ]
  return `| ${type} | ${name} | ${cells.map((cell) => (cell == null ? '' : cell.toFixed(2))).join(' | ')} |`
}

test('accuracy beside peers', () => {
  const own = TEXTS.map(byCsc)
  const lines = [
    '| type | tagger | precision | recall | F1 | overlap F1 | values right |',
    '| --- | --- | --- | --- | --- | --- | --- |',
  ]
  const peers = PEERS.map((peer) => ({ peer, pairs: TEXTS.map((text) => byPeer(peer, text)) }))
  for (const type of ['money', 'date', 'person', 'place', 'body'] as const) {
    lines.push(line('csc', type, own, true))
    for (const { peer, pairs } of peers)
      if (peer.types.includes(type)) lines.push(line(peer.name, type, pairs, peer.values))
  }
  process.stdout.write(`\n${lines.join('\n')}\n`)
}, 120_000)
