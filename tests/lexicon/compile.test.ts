import { describe, expect, it } from 'vitest'
import { compileLexicon } from '../../src/lexicon/compile.ts'
import { CompiledLexicon } from '../../src/lexicon/compiled-lexicon.ts'
import { readLexicon } from '../../src/lexicon/read-lexicon.ts'
import { madeLexicon, wordsIn } from './made-lexicon.ts'

const YAML = 'bodies:\n  - name: B C\n    aliases: [D E]\n  - name: A Ö\nplaces:\n  - name: A Ö\n'

describe('the compiled bytes', () => {
  it('are the same for the same entries, in whatever order', () => {
    const { entries } = readLexicon(YAML, 'x.yaml')
    const bytes = compileLexicon(entries)
    expect(compileLexicon(entries)).toEqual(bytes)
    expect(compileLexicon([...entries].reverse())).toEqual(bytes)
    expect(new CompiledLexicon(bytes).sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  it('differ in their hash where an entry differs', () => {
    expect(madeLexicon(YAML).sha256).not.toBe(madeLexicon(YAML.replace('D E', 'D F')).sha256)
  })

  it('are read wherever they begin in memory', () => {
    const bytes = compileLexicon(readLexicon(YAML, 'x.yaml').entries)
    const shifted = new Uint8Array(bytes.length + 1)
    shifted.set(bytes, 1)
    expect(wordsIn(new CompiledLexicon(shifted.subarray(1)), 'D E and A Ö')).toEqual(['D E', 'A Ö'])
  })

  it('are refused where they are something else', () => {
    expect(() => new CompiledLexicon(new Uint8Array(400))).toThrow('not a compiled lexicon of this version')
  })

  it('hold nothing where there are no entries', () => {
    const empty = new CompiledLexicon(compileLexicon([]))
    expect(wordsIn(empty, 'the A Ö')).toEqual([])
    expect(empty.find('A')).toEqual([])
    expect(empty.entry('body', 'a')).toBeUndefined()
    expect([...empty.entries()]).toEqual([])
  })
})
