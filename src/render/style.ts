/** Colours of the terminal, or none: the same functions either way. */
export interface Style {
  readonly bold: (text: string) => string
  readonly dim: (text: string) => string
  readonly red: (text: string) => string
  readonly green: (text: string) => string
  readonly yellow: (text: string) => string
  readonly blue: (text: string) => string
  readonly magenta: (text: string) => string
  readonly cyan: (text: string) => string
}

const same = (text: string) => text

export const PLAIN: Style = {
  bold: same,
  dim: same,
  red: same,
  green: same,
  yellow: same,
  blue: same,
  magenta: same,
  cyan: same,
}

/** Chalk is loaded only where there is colour to show. */
export async function colourful(): Promise<Style> {
  const { Chalk } = await import('chalk')
  const { bold, dim, red, green, yellow, blue, magenta, cyan } = new Chalk({ level: 1 })
  return { bold, dim, red, green, yellow, blue, magenta, cyan }
}
