/** Work in, the processor's time that it takes out, in microseconds: other tests run at the same time, so a clock tells nothing. */

/** The least of `rounds`, since what else the process does only adds to it. */
export function processorTime(work: () => unknown, rounds = 3): number {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < rounds; round++) {
    const begin = process.cpuUsage()
    work()
    const { user, system } = process.cpuUsage(begin)
    least = Math.min(least, user + system)
  }
  return least
}
