/** Bytes and ASCII characters in, whether the bytes begin with these out. */
export function startsWith(bytes: Uint8Array, characters: string): boolean {
  for (let at = 0; at < characters.length; at++) if (bytes[at] !== characters.charCodeAt(at)) return false
  return true
}
