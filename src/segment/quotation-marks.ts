/** A block's tokens in, whether quotation marks open it, close it or are left open in it out. */
import { Gap, TokenKind, type Tokens } from '../model/tokens.ts'
import { isStop } from './endings.ts'

export type MarkFamily = 'double' | 'single'

interface Stretch {
  readonly firstToken: number
  readonly endToken: number
}

const DOUBLE = new Set(['“', '”', '"', '„', '«', '»'])
const SINGLE = new Set(['‘', '’', "'", '`', '´'])

function familyOf(tokens: Tokens, token: number): MarkFamily | null {
  if (tokens.kind[token] !== TokenKind.Punctuation) return null
  const raw = tokens.raw(token)
  return DOUBLE.has(raw) ? 'double' : SINGLE.has(raw) ? 'single' : null
}

/** The family of the mark that the block opens with, else null. */
export function openingMark(tokens: Tokens, block: Stretch): MarkFamily | null {
  const { firstToken } = block
  if (firstToken + 1 >= block.endToken || tokens.gap[firstToken + 1] !== Gap.None) return null
  const family = familyOf(tokens, firstToken)
  return family !== null && !/[”’»]/.test(tokens.raw(firstToken)) ? family : null
}

/** Does the block end with a closing mark of the family, a stop behind it aside? */
export function endsClosed(tokens: Tokens, block: Stretch, family: MarkFamily): boolean {
  for (let token = block.endToken - 1; token > block.firstToken; token--) {
    const mark = familyOf(tokens, token)
    if (mark === family) return tokens.gap[token] === Gap.None && !/[“‘«„]/.test(tokens.raw(token))
    if (mark === null && !isStop(tokens, token) && !/[,)\]]/.test(tokens.raw(token))) return false
  }
  return false
}

/** Marks of the family that the block opens and leaves open (+1), or closes without having opened them (-1), else 0. */
export function balance(tokens: Tokens, block: Stretch, family: MarkFamily): number {
  let open = 0
  for (let token = block.firstToken; token < block.endToken; token++) {
    if (familyOf(tokens, token) !== family) continue
    const raw = tokens.raw(token)
    const opens = /[“‘«„]/.test(raw) || (/["'`]/.test(raw) && isOpeningPlace(tokens, token, block))
    if (opens) open = 1
    // An apostrophe at the end of a word, as in `years’ time`, closes nothing.
    else if (family === 'double' || open === 1 || token >= block.endToken - 2) open = open === 1 ? 0 : -1
  }
  return open
}

/** A straight mark opens behind white space or a bracket and right before a word. */
function isOpeningPlace(tokens: Tokens, token: number, block: Stretch): boolean {
  if (token + 1 >= block.endToken || tokens.gap[token + 1] !== Gap.None) return false
  return token === block.firstToken || tokens.gap[token] !== Gap.None || /[([]/.test(tokens.raw(token - 1))
}
