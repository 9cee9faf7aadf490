// Lets `import style from './pages.css'` give the file's text in the bundler and in the tests: what pages carry is written as the files it is.
const TEXTS = /\.(?:css|browser\.js)$/

export const textImport = () => ({
  name: 'text-import',
  enforce: 'pre',
  transform(code, id) {
    if (!TEXTS.test(id)) return null
    return { code: `export default ${JSON.stringify(squeezed(code))}`, map: null, moduleType: 'js' }
  },
})

/** Without comments that take whole lines and without indentation: every page carries it. */
function squeezed(code) {
  return code.replace(/^\s*(?:\/\/.*|\/\*.*\*\/)?\n|^\s+/gm, '')
}
