/** Progress on a terminal: what is shown when, and that nothing is shown off one. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { announceComparison, Progress, timeText } from '../../src/command/progress.ts'
import { StatusLine } from '../../src/command/status-line.ts'
import { madeTerminal } from './made-terminal.ts'

describe('Progress', () => {
  beforeEach(() => void vi.useFakeTimers())
  afterEach(() => void vi.useRealTimers())

  /** `steps` documents, each taking so many milliseconds. */
  function run(steps: number, each: number, total: number | null, columns = 80) {
    const terminal = madeTerminal({ columns })
    const progress = new Progress(terminal)
    for (let at = 0; at < steps; at++) {
      vi.advanceTimersByTime(each)
      progress.step(total)
    }
    return { terminal, progress }
  }

  test('documents done, of how many, time left', () => {
    const { terminal } = run(50, 20, 100)
    expect(terminal.states.at(-1)).toBe('████████████░░░░░░░░░░░░ 50 of 100 documents, 1 s left')
  })

  test('a short run shows nothing', () => {
    const { terminal, progress } = run(100, 5, 100)
    expect(terminal.states).toEqual([])
    progress.end()
    expect(terminal.states).toEqual([''])
  })

  test('ten states a second at most', () => {
    expect(run(5000, 1, 5000).terminal.states.length).toBeLessThanOrEqual(50)
  })

  test('how many are done and for how long, where nobody knows how many there are', () => {
    expect(run(75, 1000, null).terminal.states.at(-1)).toBe('75 documents, 1 min 15 s')
  })

  test('the share of the bytes tells the time that is left', () => {
    const terminal = madeTerminal()
    const progress = new Progress(terminal)
    vi.advanceTimersByTime(3000)
    progress.step(null, 0.25)
    expect(terminal.states).toEqual(['██████░░░░░░░░░░░░░░░░░░ 1 document, 9 s left'])
  })

  test.each([20, 40, 60])('a terminal of %i columns has room for it, the bar gives way', (columns) => {
    for (const state of run(900, 10, 100_000, columns).terminal.states)
      expect(state.replace(/^[█░]+ /, '').length + (state.match(/[█░]/g)?.length ?? 0)).toBeLessThan(
        Math.max(columns, 45),
      )
  })

  test('off a terminal nothing is shown, and no clock is asked', () => {
    const clock = vi.spyOn(Date, 'now')
    const terminal = madeTerminal({ errorIsTerminal: false })
    const progress = new Progress(terminal)
    for (let at = 0; at < 100; at++) progress.step(100)
    expect(clock).not.toHaveBeenCalled()
    expect(terminal.states).toEqual([])
    clock.mockRestore()
  })

  test('a comparison of many documents is announced, of few it is not', () => {
    const terminal = madeTerminal()
    announceComparison(5, terminal)
    announceComparison(600, terminal)
    expect(terminal.states).toEqual(['comparing 600 documents …'])
  })
})

test.each([
  [0.2, '1 s'],
  [59, '59 s'],
  [59.5, '1 min 0 s'],
  [200, '3 min 20 s'],
  [7500, '2 h 5 min'],
])('%d seconds: %s', (seconds, words) => {
  expect(timeText(seconds)).toBe(words)
})

describe('StatusLine', () => {
  function made(isTTY: boolean, kind?: string) {
    const written: string[] = []
    const line = new StatusLine({ isTTY, columns: 20, write: (text) => written.push(text) }, kind)
    return { line, written }
  }

  test('one state takes the place of the other, and the last is taken away', () => {
    const { line, written } = made(true)
    line.show('one')
    line.show('two')
    line.clear()
    line.clear()
    expect(written).toEqual(['\r\u001B[Kone', '\r\u001B[Ktwo', '\r\u001B[K'])
  })

  test('a line never reaches the last column', () => {
    const { line, written } = made(true)
    line.show('x'.repeat(50))
    expect(written).toEqual([`\r\u001B[K${'x'.repeat(19)}`])
  })

  test.each([
    ['a file', false, 'xterm'],
    ['a dumb terminal', true, 'dumb'],
  ])('%s gets nothing', (_, isTTY, kind) => {
    const { line, written } = made(isTTY, kind)
    line.show('one')
    line.clear()
    expect(line.works).toBe(false)
    expect(written).toEqual([])
  })
})
