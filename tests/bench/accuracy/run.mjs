// `npm run bench:accuracy`: how right csc and its peers are, type by type, on the annotated documents and on sentences of
// general English. Prints a table in Markdown; exits with 1 where a peer comes up to csc.
import { documents, sentences, TYPES } from './material.mjs'
import { score } from './score.mjs'
import { TOOLS } from './tools.mjs'

const MEASURES = ['exact', 'overlap', 'value']
const print = (line) => process.stdout.write(`${line}\n`)
const SETS = [
  ['documents with gold', documents()],
  ['general sentences', sentences()],
]

let behind = 0
for (const [name, texts] of SETS) {
  const found = new Map()
  for (const tool of TOOLS) found.set(tool, await tool.tag(texts))
  print(`\n${texts.length} ${name}\n`)
  print('| type | tool | exact span | overlapping span | right value | found of |')
  print('| --- | --- | --- | --- | --- | --- |')
  for (const type of TYPES) {
    const [csc, ...peers] = TOOLS.filter(({ types }) => types.includes(type)).map((tool) => ({
      tool,
      scores: score(texts, found.get(tool), type),
    }))
    for (const row of [csc, ...peers]) print(line(type, row))
    for (const { tool, scores } of peers)
      for (const measure of MEASURES)
        if (csc.scores[measure] !== null && scores[measure] >= csc.scores[measure] && csc.scores.gold > 0) {
          behind++
          process.stderr.write(`${name}: ${type} by ${measure}: ${tool.name} comes up to csc\n`)
        }
  }
}
process.exitCode = behind === 0 ? 0 : 1

function line(type, { tool, scores }) {
  const cells = MEASURES.map((measure) =>
    scores[measure] === null || (measure === 'value' && !tool.values.includes(type))
      ? '–'
      : scores[measure].toFixed(2),
  )
  return `| ${type} | ${tool.name} | ${cells.join(' | ')} | ${scores.predicted} of ${scores.gold} |`
}
