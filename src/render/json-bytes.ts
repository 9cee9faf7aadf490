/** Values in, the UTF-8 of their JSON out: the bytes of `JSON.stringify`, without a string for each record and its encoding. */

const FIRST_SIZE = 1 << 16
/** Bytes that a UTF-16 unit takes at most, as in `\u001f`. */
const WIDEST = 6
/** Bytes that a number, a word or a bracket takes at most, with what stands around it. */
const ROOM = 32

export class JsonBytes {
  #bytes = Buffer.allocUnsafeSlow(FIRST_SIZE)
  #length = 0
  readonly #keys = new Map<string, Uint8Array>()

  get length(): number {
    return this.#length
  }

  /** What stands there by now; it holds until more is added. */
  take(): Uint8Array {
    const taken = this.#bytes.subarray(0, this.#length)
    this.#length = 0
    return taken
  }

  lineEnd(): void {
    this.#reserve(ROOM)
    this.#put(0x0a)
  }

  /** A value that JSON knows, of plain objects and arrays. */
  add(value: unknown): void {
    this.#reserve(ROOM)
    if (typeof value === 'string') this.#string(value)
    else if (typeof value === 'number') this.#number(value)
    else if (typeof value !== 'object' || value === null) this.#ascii(String(value))
    else if (Array.isArray(value)) this.#array(value)
    else this.#object(value as Readonly<Record<string, unknown>>)
  }

  #object(value: Readonly<Record<string, unknown>>): void {
    let before = 0x7b
    for (const name in value) {
      const key = this.#key(name)
      this.#reserve(key.length + ROOM)
      this.#put(before)
      this.#bytes.set(key, this.#length)
      this.#length += key.length
      this.add(value[name])
      before = 0x2c
    }
    if (before === 0x7b) this.#put(before)
    this.#put(0x7d)
  }

  #array(items: readonly unknown[]): void {
    this.#put(0x5b)
    for (let at = 0; at < items.length; at++) {
      if (at > 0) this.#put(0x2c)
      this.add(items[at])
    }
    this.#reserve(ROOM)
    this.#put(0x5d)
  }

  /** Characters without escapes are encoded on the way; a string with others, or with surrogates, is left to the engine. */
  #string(text: string): void {
    this.#reserve(text.length * WIDEST + ROOM)
    const bytes = this.#bytes
    let to = this.#length
    bytes[to++] = 0x22
    for (let at = 0; at < text.length; at++) {
      const unit = text.charCodeAt(at)
      if (unit < 0x80) {
        if (unit < 0x20 || unit === 0x22 || unit === 0x5c) {
          this.#escaped(text)
          return
        }
        bytes[to++] = unit
      } else if (unit < 0x800) {
        bytes[to++] = 0xc0 | (unit >> 6)
        bytes[to++] = 0x80 | (unit & 0x3f)
      } else {
        if (unit >= 0xd800 && unit < 0xe000) {
          this.#escaped(text)
          return
        }
        bytes[to++] = 0xe0 | (unit >> 12)
        bytes[to++] = 0x80 | ((unit >> 6) & 0x3f)
        bytes[to++] = 0x80 | (unit & 0x3f)
      }
    }
    bytes[to++] = 0x22
    this.#length = to
  }

  #escaped(text: string): void {
    this.#length += this.#bytes.write(JSON.stringify(text), this.#length, 'utf8')
  }

  #number(value: number): void {
    if (value < 0 || value !== (value | 0)) {
      this.#ascii(JSON.stringify(value))
      return
    }
    let digits = 1
    for (let rest = value; rest >= 10; rest = (rest / 10) | 0) digits++
    this.#length += digits
    let rest = value
    for (let at = this.#length - 1; digits > 0; at--, digits--) {
      const tenth = (rest / 10) | 0
      this.#bytes[at] = 0x30 + rest - tenth * 10
      rest = tenth
    }
  }

  #ascii(text: string): void {
    for (let at = 0; at < text.length; at++) this.#put(text.charCodeAt(at))
  }

  #put(byte: number): void {
    this.#bytes[this.#length++] = byte
  }

  /** `"name":` */
  #key(name: string): Uint8Array {
    let key = this.#keys.get(name)
    if (key === undefined) {
      key = Buffer.from(`${JSON.stringify(name)}:`)
      this.#keys.set(name, key)
    }
    return key
  }

  #reserve(room: number): void {
    const least = this.#length + room
    if (least <= this.#bytes.length) return
    const larger = Buffer.allocUnsafeSlow(Math.max(least, this.#bytes.length * 2))
    larger.set(this.#bytes.subarray(0, this.#length))
    this.#bytes = larger
  }
}
