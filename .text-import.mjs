// Lets `import style from './tables.css'` give the file's text in the bundler and in the tests: what pages carry is written as the files it is.
import { readFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'

const TEXTS = /^\.{1,2}\/.*\.(?:css|browser\.js)$/
/** Keeps other plugins from taking the text for a style sheet or a module. */
const ENDING = '.text'

export const textImport = () => ({
  name: 'text-import',
  enforce: 'pre',
  resolveId(source, importer) {
    return TEXTS.test(source) && importer ? resolve(dirname(importer), source) + ENDING : null
  },
  load(id) {
    if (!id.endsWith(ENDING)) return null
    const text = readFileSync(id.slice(0, -ENDING.length), 'utf8')
    const carried = id.endsWith(`.css${ENDING}`) ? joined(squeezed(text)) : squeezed(text)
    return { code: `export default ${JSON.stringify(carried)}`, map: null, moduleType: 'js' }
  },
})

/** Without comments that take whole lines and without indentation: every page carries it. */
function squeezed(code) {
  return code.replace(/^\s*(?:\/\/.*|\/\*.*\*\/)?\n|^\s+/gm, '')
}

/** A style sheet in one line. */
function joined(style) {
  return style
    .replace(/\s*([{};,])\s*/g, '$1')
    .replace(/;\}/g, '}')
    .replace(/: /g, ':')
}
