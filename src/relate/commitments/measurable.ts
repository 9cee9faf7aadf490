/** A promise in, what it has and lacks to be checked by out. */
import type { Act } from './act.ts'

export const MEASURES = ['number', 'baseline', 'date', 'actor'] as const
export type Measure = (typeof MEASURES)[number]

/** `from 9 days to 4`, `compared with 2019`, `a rise of a tenth on last year’s level`. */
const BASELINE =
  /\bfrom\b[^.;]{1,60}\bto\b|\b(?:compared (?:with|to)|relative to|up from|down from|against a baseline|baseline of|(?:above|below|on) (?:the )?[\p{L}\p{N}’' -]{0,30}levels?)\b/iu

/** Null is what it lacks. */
export function measuresOf({ thing, money, action, deadline, agent }: Act): Record<Measure, string | null> {
  return {
    number: money.length > 0 ? 'a sum' : (thing.numbers[0] ?? percent(action)),
    baseline: /\d/.test(action) ? (BASELINE.exec(action)?.[0] ?? null) : null,
    date: deadline?.words ?? null,
    actor: agent.entity === null && agent.stems.length === 0 ? null : agent.words,
  }
}

function percent(action: string): string | null {
  return /\d{1,9}(?:\.\d{1,9})?\s?(?:%|per cent)/i.exec(action)?.[0] ?? null
}
