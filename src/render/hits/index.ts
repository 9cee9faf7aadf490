/** The forms that `csc grep` prints in, by the option that asks for them. */
import type { HitFormat } from './hit-format.ts'

export const HIT_FORMATS = {
  lines: async (): Promise<HitFormat> => (await import('./lines.ts')).lines,
  onlyMatching: async (): Promise<HitFormat> => (await import('./lines.ts')).onlyMatching,
  count: async (): Promise<HitFormat> => (await import('./counts.ts')).counts,
  filesWithMatches: async (): Promise<HitFormat> => (await import('./counts.ts')).paths,
  json: async (): Promise<HitFormat> => (await import('./json.ts')).json,
  quote: async (): Promise<HitFormat> => (await import('./quote.ts')).quote,
  kwic: async (): Promise<HitFormat> => (await import('./kwic.ts')).kwic,
} as const
