/** `--rulings` in, the rulings of that file or of `corpus/rulings.yaml` out; what is wrong with it is the user's error. */
import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { nearlyAgree } from '../relate/amount.ts'
import type { OrderedCorpus } from '../relate/corpus.ts'
import type { Decisions } from '../relate/decisions.ts'
import { comparable } from '../relate/same-money.ts'
import { readRulings } from '../rulings/read-rulings.ts'
import type { Decision, Rulings } from '../rulings/ruling.ts'
import { type Sentences, staleRulings } from '../rulings/stale-rulings.ts'
import { unlikeJoins } from '../rulings/unlike-joins.ts'
import { type Option, type OptionValues, UsageError } from './command.ts'
import { messageLine } from './message-line.ts'
import { textOption } from './read-options.ts'
import type { Terminal } from './terminal.ts'

const DEFAULT_FILE = 'corpus/rulings.yaml'

export const RULINGS_OPTION: Option = {
  flags: '--rulings <file>',
  description: `rulings and assertions (default: ${DEFAULT_FILE}, where it exists)`,
}

/** Null where there are none. Throws at the first fault, after all others are named. */
export function readRulingsFile(options: OptionValues, terminal: Terminal): Rulings | null {
  const given = textOption(options, 'rulings')
  const file = given ?? DEFAULT_FILE
  const path = resolve(terminal.folder, file)
  if (given === null && !existsSync(path)) return null
  const { messages, ...rulings } = readRulings(textOf(path, file), file)
  const [first, ...others] = messages
  if (first === undefined) return rulings
  for (const message of others) terminal.warn(messageLine(message))
  throw new UsageError(messageLine(first))
}

function textOf(path: string, file: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    throw new UsageError(`--rulings ${file}: can’t be read`)
  }
}

/** What the rulings ask the reports to count otherwise. */
export function decisionsOf(rulings: Rulings | null): Decisions {
  const all = rulings?.rulings ?? []
  const keysOf = (decision: Decision) =>
    all.filter((one) => one.decision === decision).map(({ keys }) => keys)
  return {
    joined: keysOf('join'),
    split: keysOf('split'),
    rejected: new Set(keysOf('reject').flat()),
  }
}

/** Says of every ruling whose claim is gone or reads otherwise, and of every join of sums that differ. */
export function warnOfStale({ rulings }: Rulings, corpus: OrderedCorpus, terminal: Terminal): number {
  const sentences: [string, string][] = [
    ...corpus.claims.map(({ key, sentence }): [string, string] => [key, sentence]),
    ...corpus.acts.flatMap(({ acts }) => acts.map(({ key, sentence }): [string, string] => [key, sentence])),
  ]
  const stale = staleRulings(rulings, new Map(sentences) satisfies Sentences)
  const unlike = unlikeJoins(
    rulings,
    corpus.claims,
    (one, other) =>
      nearlyAgree(one.written, other.written) || nearlyAgree(comparable(one), comparable(other)),
  )
  for (const message of [...stale, ...unlike]) terminal.warn(messageLine(message))
  return stale.length
}
