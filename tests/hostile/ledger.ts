/** What hostile inputs were tried and what came of them: printed as a table when a file's tests end. */
import { afterAll } from 'vitest'

interface Row {
  readonly input: string
  readonly result: string
  readonly milliseconds: number
  readonly megabytes: number
}

const rows: Row[] = []

afterAll(() => {
  const width = Math.max(...rows.map(({ input }) => input.length))
  const lines = rows.map(
    ({ input, result, milliseconds, megabytes }) =>
      `${input.padEnd(width)}  ${`${milliseconds.toFixed(0)} ms`.padStart(8)}  ${`${megabytes.toFixed(0)} MB`.padStart(7)}  ${result}`,
  )
  process.stdout.write(`\n${lines.join('\n')}\n`)
})

/** Runs and notes the time and the memory: what the outcome says of its own process, else what this one holds after it. */
export function noted<T>(
  input: string,
  run: () => T,
  describe: (outcome: T) => string,
  memory: (outcome: T) => number = () => process.memoryUsage.rss() / 1e6,
): T {
  const begin = performance.now()
  const outcome = run()
  rows.push({
    input,
    result: describe(outcome),
    milliseconds: performance.now() - begin,
    megabytes: memory(outcome),
  })
  return outcome
}
