// Runs commands one after the other, round by round, so that a busy moment of the machine meets all of them alike.
import { spawn } from 'node:child_process'
import { once } from 'node:events'

const MEMORY = new URL('peak-memory.mjs', import.meta.url).href

/** Milliseconds of the whole process, and its peak memory in megabytes where `memory` is asked for. */
async function run(args, memory) {
  const begin = process.hrtime.bigint()
  const child = spawn(process.execPath, memory ? ['--import', MEMORY, ...args] : args, {
    stdio: ['ignore', 'ignore', 'inherit', memory ? 'pipe' : 'ignore'],
  })
  let kilobytes = ''
  child.stdio[3]?.on('data', (chunk) => {
    kilobytes += chunk
  })
  const [code] = await once(child, 'close')
  if (code !== 0) throw new Error(`${args.join(' ')} ended with ${code}`)
  return { milliseconds: Number(process.hrtime.bigint() - begin) / 1e6, megabytes: Number(kilobytes) / 1024 }
}

/** For each command the median time and the largest memory of `rounds` rounds. */
export async function measure(commands, rounds, { memory = true } = {}) {
  const results = new Map(Object.keys(commands).map((name) => [name, []]))
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of Object.entries(commands)) results.get(name).push(await run(args, memory))
  }
  return Object.fromEntries(
    [...results].map(([name, runs]) => {
      const times = runs.map(({ milliseconds }) => milliseconds).sort((one, other) => one - other)
      const megabytes = Math.max(...runs.map((one) => one.megabytes))
      return [name, { milliseconds: times[times.length >> 1], least: times[0], megabytes }]
    }),
  )
}
