/** `last`, `this` and `next`: how many units they are from the one in which somebody speaks. */
export const TURNS: ReadonlyMap<string, -1 | 0 | 1> = new Map([
  ['last', -1],
  ['this', 0],
  ['next', 1],
])
