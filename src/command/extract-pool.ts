/** Files and documents in, what worker threads make of them out, in the order in which they came. */
import { existsSync } from 'node:fs'
import { Worker } from 'node:worker_threads'
import type { Done, Task, WorkerSettings } from './extract-worker.ts'

/** Files are handed out so many at a time: few enough to keep all threads busy to the end, enough to make messages cheap. */
const BATCH = 16
/** Batches that may be under way for each thread, so that memory stays bounded behind a slow document. */
const AHEAD = 3

interface Thread {
  readonly worker: Worker
  /** What waits for its answers, the first asked first. */
  readonly waiting: { resolve(done: readonly Done[]): void; reject(error: Error): void }[]
}

export class ExtractPool {
  readonly #jobs: number
  readonly #settings: WorkerSettings
  readonly #threads: Thread[] = []

  constructor(jobs: number, settings: WorkerSettings) {
    this.#jobs = jobs
    this.#settings = settings
  }

  /** One answer for each task. Threads are started when there is work for them. */
  async *run(tasks: AsyncIterable<Task>): AsyncGenerator<Done> {
    const pending: Promise<readonly Done[]>[] = []
    try {
      for await (const batch of batches(tasks)) {
        pending.push(this.#send(batch))
        if (pending.length >= this.#jobs * AHEAD) yield* await pending.shift()!
      }
      for (const done of pending) yield* await done
    } finally {
      await Promise.all(this.#threads.map(({ worker }) => worker.terminate()))
    }
  }

  #send(batch: readonly Task[]): Promise<readonly Done[]> {
    const thread = this.#leastBusy()
    const answer = new Promise<readonly Done[]>((resolve, reject) => thread.waiting.push({ resolve, reject }))
    // Whoever reads the answers hears of a failure in its turn.
    answer.catch(() => {})
    thread.worker.postMessage(batch)
    return answer
  }

  #leastBusy(): Thread {
    let least: Thread | undefined
    for (const thread of this.#threads)
      if (least === undefined || thread.waiting.length < least.waiting.length) least = thread
    if (least !== undefined && (least.waiting.length === 0 || this.#threads.length === this.#jobs))
      return least
    return this.#start()
  }

  #start(): Thread {
    const thread: Thread = { worker: new Worker(workerFile(), { workerData: this.#settings }), waiting: [] }
    thread.worker.on('message', (done: readonly Done[]) => thread.waiting.shift()?.resolve(done))
    const fail = (error: Error): void => {
      for (const { reject } of thread.waiting.splice(0)) reject(error)
    }
    thread.worker.on('error', fail)
    thread.worker.on('exit', () => fail(new Error('a worker thread ended early')))
    this.#threads.push(thread)
    return thread
  }
}

async function* batches(tasks: AsyncIterable<Task>): AsyncGenerator<Task[]> {
  let batch: Task[] = []
  for await (const task of tasks) {
    batch.push(task)
    if (batch.length < BATCH) continue
    yield batch
    batch = []
  }
  if (batch.length > 0) yield batch
}

/** Seen from the bundle in `dist`, or from here where the sources run themselves. */
function workerFile(): URL {
  const places = ['../bin/extract-worker.js', '../../bin/extract-worker.js']
  const urls = places.map((place) => new URL(place, import.meta.url))
  return urls.find((candidate) => existsSync(candidate))!
}
