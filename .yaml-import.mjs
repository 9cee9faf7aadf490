// Lets `import words from './words.yaml'` work in the bundler and in the tests: word lists are YAML, read when the code is built.
import { parse } from 'yaml'

export const yamlImport = () => ({
  name: 'yaml-import',
  transform(code, id) {
    if (!id.endsWith('.yaml')) return null
    return { code: `export default ${JSON.stringify(parse(code))}`, map: null, moduleType: 'js' }
  },
})
