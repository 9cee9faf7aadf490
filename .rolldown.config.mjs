// Bundles the command line and the library: few files start fast, and the parts of `natural` that csc uses
// travel inside, so that a user's install carries neither it nor its database clients.
import { readFileSync } from 'node:fs'
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

export default {
  input: { cli: 'src/cli.ts', index: 'src/index.ts', 'build-lexicon': 'src/lexicon/build.ts' },
  external,
  plugins: [yamlImport(), schema],
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: 'chunk/[name]-[hash].js',
    minify: false,
  },
}
