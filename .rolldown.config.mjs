// Bundles the command line and the library: few files start fast, and the parts of `natural` that csc uses
// travel inside, so that a user's install carries neither it nor its database clients.
import { readdirSync, readFileSync } from 'node:fs'
import { textImport } from './.text-import.mjs'
import { yamlImport } from './.yaml-import.mjs'

const { dependencies } = JSON.parse(readFileSync(new URL('package.json', import.meta.url), 'utf8'))
const external = [/^node:/, ...Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`))]

/** Ships the records' schema beside the code. */
const schema = {
  name: 'schema',
  generateBundle() {
    const source = readFileSync(new URL('src/model/schema.json', import.meta.url), 'utf8')
    this.emitFile({ type: 'asset', fileName: 'schema.json', source })
  },
}

/** Code of other packages travels inside the bundle only with its licence. */
const licences = {
  name: 'licences',
  generateBundle(_, bundle) {
    const folders = new Set()
    for (const chunk of Object.values(bundle)) {
      for (const id of Object.keys(chunk.modules ?? {})) {
        const folder = /^.*\/node_modules\/(?:@[^/]+\/)?[^/]+/.exec(id.replaceAll('\\', '/'))?.[0]
        if (folder !== undefined) folders.add(folder)
      }
    }
    const bundled = []
    const texts = [...folders].sort().map((folder) => {
      const { name, version, license } = JSON.parse(readFileSync(`${folder}/package.json`, 'utf8'))
      bundled.push({ name, version })
      const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry))
      const text = file === undefined ? `${license}` : readFileSync(`${folder}/${file}`, 'utf8').trim()
      return `${name} ${version}\n\n${text}\n`
    })
    if (texts.length === 0) return
    this.emitFile({ type: 'asset', fileName: 'third-party-licences.txt', source: texts.join('\n\n') })
    // For the bill of materials (.bill-of-materials.mjs).
    this.emitFile({ type: 'asset', fileName: 'bundled-packages.json', source: JSON.stringify(bundled) })
  },
}

const common = {
  plugins: [yamlImport(), textImport()],
  platform: 'node',
  // How long the plugins take is no news to whoever installs csc.
  checks: { bundlerTimings: false },
}

/**
 * Of many files each, which take longer to find than to run: the command carries a copy. Of `re2js` too, since a script
 * from compiled code can't import.
 */
const CARRIED = [
  '@mozilla/readability',
  'chalk',
  'cli-table3',
  'commander',
  'fast-glob',
  'linkedom',
  're2js',
  'yaml',
]

const library = {
  ...common,
  input: {
    'reader-worker': 'src/ingest/reader-worker.ts',
    index: 'src/index.ts',
    'build-lexicon': 'src/lexicon/build.ts',
  },
  external,
  plugins: [...common.plugins, schema],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk/[name]-[hash].js',
    minify: false,
  },
}

/** With nothing but ASCII in it V8 keeps the source at a byte a character, and it is read without decoding. */
const ascii = {
  name: 'ascii',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle)) {
      if (chunk.type === 'chunk') chunk.code = chunk.code.replace(/[^\0-\x7f]/g, escaped)
    }
  },
}

function escaped(character) {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
}

/** One file, whose compiled form can be kept beside it (.code-cache.mjs). */
const command = {
  ...common,
  input: 'src/cli.ts',
  external: external.filter((pattern) => !CARRIED.some((name) => pattern.test(name))),
  plugins: [...common.plugins, licences, ascii],
  output: { file: 'dist/command.cjs', format: 'cjs', codeSplitting: false, minify: true },
}

export default [library, command]
